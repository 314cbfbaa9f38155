import { expect } from "chai";
import { check } from "../../src/check.js";
import { createSource } from "../create.js";

const park = (published: string, text: string, id = published) => createSource(id, text, published);

/** Two stories of one park, eight months apart. */
const opening = `南灣科技園首座大樓啟用

南灣科技園首座大樓昨日啟用，園區行政總裁周啟航主持儀式。

他說，南灣科技園累計已引進高端製造項目超過150個，來自南灣、新海及東灣三地。`;
const visit = `新海市長訪南灣科技園

新海市長林廣新昨日率團訪問南灣科技園，了解東灣和新海企業的情況。

陪同的周啟航介紹，南灣科技園至今引進的高端製造項目已超160個。`;

const updates = (...sources: readonly ReturnType<typeof park>[]) =>
  check(sources).report.findings.filter(({ verdict }) => verdict === "update");

describe("alignThreads", () => {
  it("follows a figure from one event to another that is told months later", () => {
    const [found, ...others] = updates(park("2024-03-02", opening), park("2024-11-05", visit));
    expect(found?.evidence.map(({ quote }) => quote)).to.deep.equal(["超過150個", "超160個"]);
    expect(found).to.deep.include({ rule: "value-update", scope: "cross-time" });
    expect(others).to.deep.equal([]);
  });

  const silent: readonly (readonly [
    note: string,
    left: string,
    right: string,
    dates: readonly [string, string],
  ])[] = [
    [
      "two accidents of one kind",
      "東灣碼頭高速船撞堤，船上已有118名乘客受傷，消防動用5條喉。",
      "東灣碼頭高速船撞堤，船上已有268名乘客受傷，消防動用8條喉。",
      ["2024-03-02", "2024-11-05"],
    ],
    [
      "two races",
      "東灣馬拉松昨日舉行，來自21個國家的選手已達2萬名。",
      "新海馬拉松昨日舉行，來自41個國家的選手已達3萬名。",
      ["2024-03-02", "2024-11-05"],
    ],
    [
      "other things of the same park",
      opening,
      visit.replace("高端製造項目已超160個", "餐廳和商店已超160個"),
      ["2024-03-02", "2024-11-05"],
    ],
  ];
  for (const [note, left, right, [first, second]] of silent)
    it(`keeps ${note} apart`, () => {
      expect(updates(park(first, left), park(second, right))).to.deep.equal([]);
    });
});
