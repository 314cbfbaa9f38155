import { expect } from "chai";
import { measuringBodyIn } from "../../src/language/agencies.js";

const rows: readonly (readonly [text: string, body: string | undefined])[] = [
  ["據美國地質調查局測定", "美国"],
  ["据美国国家地震勘探局网站消息", "美国"],
  ["USGS測得規模", "美国"],
  ["据中国地震台网测定", "中国"],
  ["日本氣象廳把震級", "日本"],
  ["中央氣象署表示", "台湾"],
  ["印尼氣象局測得的規模則為", "印尼"],
  ["天文台錄得", "香港"],
  ["當局表示", undefined],
];

describe("measuringBodyIn", () => {
  for (const [text, body] of rows)
    it(`${text}: ${body ?? "none"}`, () => {
      expect(measuringBodyIn(text)).to.equal(body);
    });
});
