import { expect } from "chai";
import { extractLists } from "../../src/extract/lists.js";
import { createPassage, readArticle } from "./createPassage.js";

const read = (...passages: Parameters<typeof extractLists>[0]) =>
  extractLists(passages).map(({ items, head, count, isOpen }) => ({ items, head, count, isOpen }));

describe("extractLists", () => {
  it("reads what a sentence names one after the other", () => {
    expect(read(createPassage("政府開支包括醫療、教育及房屋等8個範疇。"))).to.deep.equal([
      { items: ["醫療", "教育", "房屋"], head: "範疇", count: 8, isOpen: false },
    ]);
  });

  it("reads items under a heading, with evidence for each", () => {
    const passages = readArticle(
      ["subheading", "3間開放的診所："],
      ["list-item", "- 東區診所"],
      ["list-item", "- 北區診所"],
      ["list-item", "- 離島診所"],
    );
    const [list] = extractLists(passages);
    expect([list?.items, list?.head, list?.count]).to.deep.equal([
      ["東區診所", "北區診所", "離島診所"],
      "3間開放的診所",
      3,
    ]);
    expect(list?.evidence.map(({ quote }) => quote)).to.deep.equal(["東區診所", "北區診所", "離島診所"]);
  });

  it("reads the first column of rows", () => {
    const [list] = extractLists(
      readArticle(
        ["subheading", "各隊積分"],
        ["table-cell", "飞鹰　12　30"],
        ["table-cell", "铁人　11　28"],
        ["table-cell", "海豚　10　25"],
      ),
    );
    expect(list?.items).to.deep.equal(["飞鹰", "铁人", "海豚"]);
  });

  it("reads no list of sentences, of two items, or of bare figures", () => {
    const long = "醫管局發言人表示會繼續密切留意各區流感個案的變化並按需要調配人手和病床應付求診需求。";
    expect(read(...readArticle(["list-item", long], ["list-item", long], ["list-item", long]))).to.deep.equal(
      [],
    );
    expect(read(...readArticle(["list-item", "東區診所"], ["list-item", "北區診所"]))).to.deep.equal([]);
    expect(
      read(...readArticle(["table-cell", "12"], ["table-cell", "11"], ["table-cell", "10"])),
    ).to.deep.equal([]);
  });
});
