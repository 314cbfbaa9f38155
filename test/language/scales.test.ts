import { expect } from "chai";
import { scaleOf } from "../../src/language/scales.js";

const rows: readonly (readonly [before: string, after: string, scale: string | undefined])[] = [
  ["花蓮外海發生芮氏規模", "地震", "magnitude"],
  ["智利北部发生里氏", "强烈地震", "magnitude"],
  ["隨後震級被上調至", "", "magnitude"],
  ["花蓮最大震度", "", "intensity"],
  ["極災區烈度達到", "", "intensity"],
  ["離岸吹", "強風", "wind"],
  ["中心附近最大風力", "", "wind"],
  ["小港測得", "陣風", "gust"],
  ["旺角發生", "火警", "fire"],
  ["火警於4時38分升為", "", "fire"],
  ["大火其後升為", "", "fire"],
  ["火箭的數目升至", "", undefined],
  ["大火箭的風險定為", "", undefined],
  ["启动地震", "应急响应", "response"],
  ["送往", "甲等医院", "hospital"],
  ["市、县", "党委高度重视", undefined],
];

describe("scaleOf", () => {
  for (const [before, after, scale] of rows)
    it(`${before}…級${after}: ${scale ?? "unknown"}`, () => {
      expect(scaleOf(before, after)).to.equal(scale);
    });
});
