import { expect } from "chai";
import { findInvisible } from "../../src/text/invisible.js";

const visible = (text: string): string => {
  const dropped = findInvisible(text);
  return Array.from({ length: text.length }, (_, index) => index)
    .filter((index) => !dropped.has(index))
    .map((index) => text[index])
    .join("");
};

const rows: readonly (readonly [name: string, text: string, seen: string])[] = [
  ["a soft hyphen", "陳\u00AD美玲", "陳美玲"],
  ["zero-width characters in a number", "1,\u200B6\u200C0\u200D0\u2060人", "1,600人"],
  ["directional marks", "\u202A\u200E2345\u200F\u202C\u2066號\u2069", "2345號"],
  ["a byte order mark", "\uFEFF全城停課", "全城停課"],
  ["controls", "全\u0000城\u0007停\u009F課", "全城停課"],
  ["the selector of a variant", "葛\u{E0100}城", "葛城"],
  ["nothing of tabs and line ends", "甲\t乙\r\n丙\u0085丁\u2028戊", "甲\t乙\r\n丙\u0085丁\u2028戊"],
  ["nothing of rare characters and lone surrogates", "升𨋢\uD840壞\uDC00了", "升𨋢\uD840壞\uDC00了"],
];

describe("findInvisible", () => {
  for (const [name, text, seen] of rows)
    it(`finds ${name}`, () => {
      expect(visible(text)).to.equal(seen);
    });
});
