import { expect } from "chai";
import { assertMerged } from "../../src/ingest/conflict.js";
import { UsageError } from "../../src/model/errors.js";

const CONFLICT = [
  "<<<<<<< HEAD",
  "大橋昨日重開，收費八元。",
  "=======",
  "大橋昨日重開，收費九元。",
  ">>>>>>> desk",
];

describe("assertMerged", () => {
  for (const [name, end] of [
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ] as const)
    it(`refuses a text with a conflict, by its line: ${name}`, () => {
      const text = ["大橋重開", "", ...CONFLICT, ""].join(end);
      expect(() => assertMerged(text, "a.txt")).to.throw(UsageError, /^a\.txt:3: a merge conflict is left/u);
    });

  for (const text of [
    "大橋重開\n=======\n\n昨日重開。\n",
    "<<<<<<< 前往\n昨日重開。\n",
    ">>>>>>> a\n=======\n<<<<<<< b\n",
    `文中寫着 ${CONFLICT.join(" ")}\n`,
    "<<<<<<< a\n========\n>>>>>>> b\n",
  ])
    it(`takes ${JSON.stringify(text.slice(0, 24))} for text`, () =>
      expect(() => assertMerged(text, "a.txt")).to.not.throw());

  // Of that number a search that goes to the end from each beginning takes minutes.
  it("bears many beginnings", () => {
    expect(() => assertMerged("<<<<<<< 甲\n".repeat(150_000), "a.txt")).to.not.throw();
  });
});
