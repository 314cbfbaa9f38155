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
  ["據韓國氣象廳測定", "韩国"],
  ["南韓氣象廳錄得規模", "韩国"],
  ["据韩国气象厅消息", "韩国"],
  ["據氣象廳測定", "日本"],
  ["昨日氣象廳測得規模", "日本"],
  ["韓國慶州發生地震，震級", undefined],
  ["紫金山天文台測得", "紫金山天文台"],
  ["上海天文台", "上海天文台"],
  ["香港天文台錄得", "香港"],
  ["據天文台測定", "香港"],
  ["德國地學研究中心測得", "德国"],
  ["據德國地學研究中心（GFZ）測定", "德国"],
];

describe("measuringBodyIn", () => {
  for (const [text, body] of rows)
    it(`${text}: ${body ?? "none"}`, () => {
      expect(measuringBodyIn(text)).to.equal(body);
    });
});
