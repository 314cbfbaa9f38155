import { expect } from "chai";
import { readBlocks } from "../../src/segment/blocks.js";
import { wrap } from "./pages.js";

type Blocks = readonly (readonly [role: string, text: string])[];

const read = (lines: readonly string[]): Blocks =>
  readBlocks(lines.join("\n\n")).map(({ role, text }) => [role, text]);

const column = (paragraph: string, width: number): readonly string[] => wrap(paragraph, width).split("\n");

const pages: readonly (readonly [name: string, lines: readonly string[], blocks: Blocks])[] = [
  [
    "columns, headings and an item, Traditional",
    [
      "渡輪停航三個月",
      ...column(
        "離島渡輪公司昨日宣布，坪洲航線因碼頭維修停航三個月，其間改由街渡接載，班次減半，首班船延至清晨六時四十分開出。",
        16,
      ),
      "居民促設穿梭巴士",
      ...column("居民協會主席表示，島上長者多須出市區覆診，停航後每程多花四十分鐘。", 22),
      "●運輸署會安排兩艘街渡接載乘",
      "客，收費不變。",
    ],
    [
      ["subheading", "渡輪停航三個月"],
      [
        "paragraph",
        "離島渡輪公司昨日宣布，坪洲航線因碼頭維修停航三個月，其間改由街渡接載，班次減半，首班船延至清晨六時四十分開出。",
      ],
      ["subheading", "居民促設穿梭巴士"],
      ["paragraph", "居民協會主席表示，島上長者多須出市區覆診，停航後每程多花四十分鐘。"],
      ["list-item", "運輸署會安排兩艘街渡接載乘客，收費不變。"],
    ],
  ],
  [
    "a line without a comma that fills its column, Simplified",
    [
      ...column("市气象台昨天发布暴雨预警，预计未来两天累计雨量可达一百二十毫米，山区须防山洪。", 14),
      "省防汛指挥部副总指挥长方志远在",
      "会上说，水库已提前腾出库容，下",
      "游群众全部转移。",
    ],
    [
      ["paragraph", "市气象台昨天发布暴雨预警，预计未来两天累计雨量可达一百二十毫米，山区须防山洪。"],
      ["paragraph", "省防汛指挥部副总指挥长方志远在会上说，水库已提前腾出库容，下游群众全部转移。"],
    ],
  ],
  [
    "a list of headlines as long as each other",
    [
      "海關破走私案，檢貨三千萬元",
      "運輸署加密班次，疏導假期人潮",
      "教育局增撥資源，支援三十學校",
      "天文台發警告，料周末有大雨",
    ],
    [
      ["subheading", "海關破走私案，檢貨三千萬元"],
      ["subheading", "運輸署加密班次，疏導假期人潮"],
      ["subheading", "教育局增撥資源，支援三十學校"],
      ["subheading", "天文台發警告，料周末有大雨"],
    ],
  ],
  [
    "paragraphs of one line each with their headings",
    [
      "海關破走私案",
      "海關昨日在屯門檢獲一批懷疑走私電子零件，估計市值約三千六百萬元。",
      "運輸署加密班次",
      "運輸署公布，周末巴士班次將增加三成，疏導往返離島的市民。",
    ],
    [
      ["subheading", "海關破走私案"],
      ["paragraph", "海關昨日在屯門檢獲一批懷疑走私電子零件，估計市值約三千六百萬元。"],
      ["subheading", "運輸署加密班次"],
      ["paragraph", "運輸署公布，周末巴士班次將增加三成，疏導往返離島的市民。"],
    ],
  ],
];

describe("joinStretches", () => {
  for (const [name, lines, blocks] of pages)
    it(`reads ${name}, with a paragraph for each line`, () => {
      expect(read(lines)).to.deep.equal(blocks);
    });
});
