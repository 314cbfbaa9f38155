import { expect } from "chai";
import { createLookup } from "../../src/report/lookup.js";
import { createReport } from "./createReport.js";

const SOURCE = "tkp-2025-06-12";

/** A text, what the report calls its headline, and what is shown. */
const rows: readonly (readonly [text: string, headline: string, shown: string])[] = [
  ["渡輪停航三日\n碼頭今早大排長龍。\n", "渡輪停航三日", "渡輪停航三日"],
  ["渡輪停航\n三日\n碼頭今早大排長龍。\n", "渡輪停航三日", "渡輪停航三日"],
  ["碼頭今早大排長龍，渡輪停航三日。\n", "碼頭今早大排長龍", "碼頭今早大排長龍…"],
  ["　　【海港日報訊】（記者 周家豪 長洲報道）碼頭今早大排長龍。\n", "碼頭今早大排長", "碼頭今早大排長…"],
  ["海港日報訊（記者 周家豪 於長洲報道）\n碼頭今早大排長龍，\n", "碼頭今早大排長", "碼頭今早大排長…"],
  ["渡輪停航三日\n碼頭今早大排長龍，渡輪停航三日的消息傳開。\n", "渡輪停航三日", "渡輪停航三日"],
  [
    `渡輪*停航*三天\n${"碼頭今早大排長龍，乘客改搭街渡，".repeat(5)}渡輪停航三日的消息傳開。\n`,
    "渡輪停航三日",
    "渡輪停航三日",
  ],
  ["", "", ""],
];

describe("headlineOf", () => {
  for (const [text, headline, shown] of rows)
    it(`shows ${shown || "nothing"} of ${JSON.stringify(text.slice(0, 28))}`, () => {
      const lookup = createLookup(createReport(), new Map([[SOURCE, text]]));
      const article = {
        ...createReport().articles[0]!,
        source: SOURCE,
        headline,
        spans: [{ start: 0, end: text.length }],
      };
      expect(lookup.headlineOf(article)).to.equal(shown);
    });
});
