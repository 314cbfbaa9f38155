import { expect } from "chai";
import { readBlocks } from "../../src/segment/blocks.js";

const rows: readonly (readonly [
  name: string,
  text: string,
  blocks: readonly (readonly [string, string])[],
])[] = [
  [
    "a heading",
    "## 校巴翻側 ##\n\n六名學童輕傷，送院治理。",
    [
      ["subheading", "校巴翻側"],
      ["paragraph", "六名學童輕傷，送院治理。"],
    ],
  ],
  [
    "a heading right above its text",
    "# 校巴翻側\n六名學童輕傷，送院治理。",
    [
      ["subheading", "校巴翻側"],
      ["paragraph", "六名學童輕傷，送院治理。"],
    ],
  ],
  [
    "a heading that would be a sentence",
    "### 他說：「沒有人受傷。」",
    [["subheading", "他說：「沒有人受傷。」"]],
  ],
  [
    "emphasis inside a sentence",
    "工程費**一億元**，*明年*動工，__兩年__完成。",
    [["paragraph", "工程費一億元，明年動工，兩年完成。"]],
  ],
  [
    "emphasis that a line breaks",
    "當局昨日宣布，工程費用約**一億\n二千萬元**，明年三月正式動工。",
    [["paragraph", "當局昨日宣布，工程費用約一億二千萬元，明年三月正式動工。"]],
  ],
  [
    "stray emphasis at the ends of a text",
    "警方昨拘捕兩人，案件列作傷人。**",
    [["paragraph", "警方昨拘捕兩人，案件列作傷人。"]],
  ],
  ["a quotation", "> 「最怕客人找不到。」魚販說。", [["paragraph", "「最怕客人找不到。」魚販說。"]]],
  [
    "a link",
    '詳情見[天文台網頁](https://example.org/a?b=1 "天氣")，每小時更新。',
    [["paragraph", "詳情見天文台網頁，每小時更新。"]],
  ],
  ["an image on its own", "![消防員撲救山火](fire.jpg)", [["caption", "消防員撲救山火"]]],
  [
    "an image in a sentence",
    "山火![圖](fire.jpg)昨晚救熄，無人傷亡。",
    [["paragraph", "山火昨晚救熄，無人傷亡。"]],
  ],
  ["code", "輸入`GO2025`，可獲九折優惠。", [["paragraph", "輸入GO2025，可獲九折優惠。"]]],
  [
    "a rule",
    "列車服務恢復正常。\n---\n運輸署呼籲市民預留時間。",
    [
      ["paragraph", "列車服務恢復正常。"],
      ["paragraph", "運輸署呼籲市民預留時間。"],
    ],
  ],
  ["a fence", "```text\n列車服務恢復正常。\n```", [["paragraph", "列車服務恢復正常。"]]],
  [
    "lists",
    "* 加開六班\n+ 延長服務\n1. 增聘司機\n2.增購列車",
    [
      ["list-item", "加開六班"],
      ["list-item", "延長服務"],
      ["list-item", "增聘司機"],
      ["list-item", "增購列車"],
    ],
  ],
  [
    "a table",
    "| 樓層 | 用途 |\n|:---|---:|\n| 地下 | 批發 46檔 |",
    [
      ["table-cell", "樓層"],
      ["table-cell", "用途"],
      ["table-cell", "地下"],
      ["table-cell", "批發46檔"],
    ],
  ],
  ["no mark in a note", "註*：數字未經審核，只供參考。", [["paragraph", "註*：數字未經審核，只供參考。"]]],
  [
    "no mark in hidden names",
    "张**，35岁，与李*和王*同住，车牌A12****8。",
    [["paragraph", "张**，35岁，与李*和王*同住，车牌A12****8。"]],
  ],
  [
    "no mark in a topic or a number",
    "#全城停課#成為熱話，#1選手退賽。",
    [["paragraph", "#全城停課#成為熱話，#1選手退賽。"]],
  ],
  [
    "no mark in a comparison",
    ">5%的樣本不合格，須重新檢驗。",
    [["paragraph", ">5%的樣本不合格，須重新檢驗。"]],
  ],
  [
    "no mark in products and brackets",
    "面積3*4米，報名(見附表)及[註1](上文)，額滿即止。",
    [["paragraph", "面積3*4米，報名(見附表)及[註1](上文)，額滿即止。"]],
  ],
  [
    "no item in a decimal or a broken enumeration",
    "該市昨日公布第1、2、\n3、4期工程的造價，合共\n3.5億元，明年動工。",
    [["paragraph", "該市昨日公布第1、2、3、4期工程的造價，合共3.5億元，明年動工。"]],
  ],
];

describe("readBlocks, on marks of Markdown", () => {
  for (const [name, text, blocks] of rows)
    it(`reads ${name}`, () => {
      const found = readBlocks(text);
      expect(found.map((block) => [block.role, block.text])).to.deep.equal(blocks);
      for (const block of found)
        for (const [index, offset] of block.offsets.entries())
          expect(text[offset]).to.equal(block.text[index]);
    });
});
