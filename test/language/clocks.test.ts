import { expect } from "chai";
import { clockOf } from "../../src/language/clocks.js";

describe("clockOf", () => {
  for (const [text, expected] of [
    ["台北時間3日上午9時發射", "+8"],
    ["北京时间3日上午9时发射", "+8"],
    ["東京時間下午3時開市", "+9"],
    ["美國東部時間晚上8時", "New York"],
    ["当地时间8时46分", "当地时间"],
    ["日本訪問時間未定", undefined],
    ["上午9時開幕", undefined],
  ] as const)
    it(`${text}: ${expected ?? "none"}`, () => {
      expect(clockOf(text)).to.equal(expected);
    });
});
