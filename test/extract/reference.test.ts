import { expect } from "chai";
import { referenceOf } from "../../src/extract/reference.js";
import { createArticle } from "../create.js";

describe("referenceOf", () => {
  for (const [byline, published, expected] of [
    ["新华社南昌1月25日电（记者王五）", "2024-01-26", "2024-01-25"],
    ["（中央社記者林一台北22日電）", "2025-05-23T08:00:00+08:00", "2025-05-22"],
    ["新華社北京12月31日電", "2025-01-01", "2024-12-31"],
    ["新华社南昌1月25日电", "2024-01-25T20:00:00+08:00", "2024-01-25T20:00:00+08:00"],
    // A dispatch of another month is quoted, not sent for this page.
    ["新华社南昌1月25日电", "2024-03-02", "2024-03-02"],
    ["【海港日報訊】記者陳大文報道：", "2025-05-22", "2025-05-22"],
  ] as const)
    it(`is ${expected} for ${byline} printed on ${published}`, () => {
      const article = createArticle("a", [
        ["headline", "22日的會議"],
        ["byline", byline],
        ["paragraph", "21日上午，會議召開。"],
      ]);
      expect(referenceOf(article, published)).to.equal(expected);
    });
});
