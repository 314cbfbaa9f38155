import { expect } from "chai";
import { readPosts } from "../../src/language/posts.js";
import { shareHeadship, shareRole } from "../../src/language/sharedPosts.js";

describe("readPosts", () => {
  it("reads body, field, office and rank", () => {
    expect(readPosts("江岸市教育局副局長")).to.deep.equal([
      { body: "江岸市教育局", field: "", office: "局长", isDeputy: true, isOther: false },
    ]);
    expect(
      readPosts("海灣劇團藝術總監兼導演").map(({ body, field, office }) => [body, field, office]),
    ).to.deep.equal([
      ["海湾剧团", "艺术", "总监"],
      ["", "", "导演"],
    ]);
  });

  it("tells past and acting ones", () => {
    expect(readPosts("運輸署署理署長")[0]?.isOther).to.equal(true);
    expect(readPosts("前署長")[0]?.isOther).to.equal(true);
  });

  it("reads nothing where no office is named", () => {
    expect(readPosts("居民")).to.deep.equal([]);
  });
});

describe("shareRole and shareHeadship", () => {
  it("know an office in full and shortened", () => {
    expect(shareRole(["水務署署長"], ["署長"])).to.equal(true);
    expect(shareRole(["現任政務委員"], ["交由政務委員"])).to.equal(true);
    expect(shareRole(["高級督察"], ["消防隊長"])).to.equal(false);
    expect(shareHeadship(["水務署署長"], ["水务署署长"])).to.equal(true);
    expect(shareHeadship(["立法會議員"], ["立法會議員"])).to.equal(false);
  });
});
