import { expect } from "chai";
import fc from "fast-check";
import { segment } from "../../src/segment/articles.js";
import { readBlocks } from "../../src/segment/blocks.js";
import { createSource } from "../create.js";
import { wrap } from "./pages.js";

type Row = readonly [name: string, text: string, blocks: readonly (readonly [role: string, text: string])[]];

const invisible: readonly Row[] = [
  [
    "a soft hyphen in a name",
    "會長陳\u00AD美玲昨日出席，共1\u200B60人。",
    [["paragraph", "會長陳美玲昨日出席，共160人。"]],
  ],
  [
    "directional marks around a number",
    "查詢請電\u202A2345\u202C號，\u2066每日\u2069開放。",
    [["paragraph", "查詢請電2345號，每日開放。"]],
  ],
  [
    "controls and a byte order mark",
    "\uFEFF市民\u0000昨日\u0007登山，天晴。",
    [["paragraph", "市民昨日登山，天晴。"]],
  ],
  [
    "a line of invisible characters",
    "甲隊勝出。\n\u200B\u2060\n乙隊飲恨。",
    [
      ["paragraph", "甲隊勝出。"],
      ["paragraph", "乙隊飲恨。"],
    ],
  ],
  [
    "lone surrogates and rare characters",
    "升\uD862\uDE0B壞了，\uD840修\uDC00好。",
    [["paragraph", "升\uD862\uDE0B壞了，\uD840修\uDC00好。"]],
  ],
];

const lineEnds: readonly Row[] = ["\r", "\r\n", "\n", "\v", "\u0085", "\u2028", "\u2029"].map((end) => [
  `ends of lines ${JSON.stringify(end)}`,
  `海關昨日在屯門公眾貨物裝卸區${end}檢獲一批懷疑走私電子零件，${end}估計市值約3,600萬元。${end}${end}案件交警方處理。`,
  [
    ["paragraph", "海關昨日在屯門公眾貨物裝卸區檢獲一批懷疑走私電子零件，估計市值約3,600萬元。"],
    ["paragraph", "案件交警方處理。"],
  ],
]);

const breaks: readonly Row[] = [
  [
    "a page break between texts",
    "列車服務恢復正常。\f運輸署呼籲市民預留時間。",
    [
      ["paragraph", "列車服務恢復正常。"],
      ["paragraph", "運輸署呼籲市民預留時間。"],
    ],
  ],
  [
    "a page break in a sentence",
    "新醫院大樓設有1200張病床，預計明年投入服\f務，屆時輪候時間可望縮短。",
    [["paragraph", "新醫院大樓設有1200張病床，預計明年投入服務，屆時輪候時間可望縮短。"]],
  ],
  [
    "a number that a line breaks",
    "該公司去年共售出單車1,\n600輛，較2,0\n24輛的目標少。",
    [["paragraph", "該公司去年共售出單車1,600輛，較2,024輛的目標少。"]],
  ],
  [
    "a Latin word that a line breaks",
    "新款手機昨日起採用Qual\ncomm晶片，售價五千元，\n據Qualcomm公司稱已量產。",
    [["paragraph", "新款手機昨日起採用Qualcomm晶片，售價五千元，據Qualcomm公司稱已量產。"]],
  ],
  [
    "a Latin word with a hyphen at its break",
    "新款手機昨日起採用Qual-\ncomm晶片，售價五千元，\n據Qualcomm公司稱已量產。",
    [["paragraph", "新款手機昨日起採用Qualcomm晶片，售價五千元，據Qualcomm公司稱已量產。"]],
  ],
  [
    "a name of a word and a number",
    "該店昨日開售新款iPhone\n17，首日售出三百部手機。",
    [["paragraph", "該店昨日開售新款iPhone 17，首日售出三百部手機。"]],
  ],
  [
    "paragraphs with an indent whose last lines are full",
    "　　海關昨日在屯門公眾貨物\n裝卸區檢獲一批走私電子零件。\n　　案件已交由警方跟進，兩名\n男子被捕，現正扣留調查當中。",
    [
      ["paragraph", "海關昨日在屯門公眾貨物裝卸區檢獲一批走私電子零件。"],
      ["paragraph", "案件已交由警方跟進，兩名男子被捕，現正扣留調查當中。"],
    ],
  ],
  [
    "a dateline that a line breaks before its reporter",
    "新华社西宁5月21日电\n（记者解兰英、田广）青\n海首座智慧水文站投运，\n可自动测流。",
    [["paragraph", "新华社西宁5月21日电（记者解兰英、田广）青海首座智慧水文站投运，可自动测流。"]],
  ],
  [
    "a caption of several lines in a column",
    "救援人員在坍塌的圍牆下挖掘，\n▼現場瓦礫堆積如山，多頭警犬\n到場搜索生還者。\n至傍晚再救出兩名被困的工人。",
    [
      ["paragraph", "救援人員在坍塌的圍牆下挖掘，至傍晚再救出兩名被困的工人。"],
      ["caption", "▼現場瓦礫堆積如山，多頭警犬到場搜索生還者。"],
    ],
  ],
  [
    "a box of labels",
    "今天白天：多云转阴，南风三级\n今天夜间：小雨，南风二三级\n空气质量：良",
    [
      ["list-item", "今天白天：多云转阴，南风三级"],
      ["list-item", "今天夜间：小雨，南风二三级"],
      ["list-item", "空气质量：良"],
    ],
  ],
  [
    "rows of a table",
    "項目　　　預算　　增長\n教育　　　11.2　　6.5%\n衞生　　　5.8　　4.1%",
    [
      ["table-cell", "項目　　　預算　　增長"],
      ["table-cell", "教育　　　11.2　　6.5%"],
      ["table-cell", "衞生　　　5.8　　4.1%"],
    ],
  ],
  [
    "a headline of two lines with three phrases each",
    "人大通過　社會支持　各界叫好\n立法完成　依法實施　共同維護",
    [
      ["subheading", "人大通過　社會支持　各界叫好"],
      ["subheading", "立法完成　依法實施　共同維護"],
    ],
  ],
];

describe("readBlocks, on damaged text", () => {
  for (const [name, text, blocks] of [...invisible, ...lineEnds, ...breaks])
    it(`reads ${name}`, () => {
      const found = readBlocks(text);
      expect(found.map((block) => [block.role, block.text])).to.deep.equal(blocks);
      for (const block of found)
        for (const [index, offset] of block.offsets.entries())
          if (block.text[index] !== " ") expect(text[offset]).to.equal(block.text[index]);
    });

  const paragraph =
    "衞生防護中心昨日公布，一間安老院舍爆發流感，涉及14名院友及3名職員，當中兩人須入院留醫，情況穩定。中心已派員到場視察，要求院舍加強消毒。";
  const unwrapped = (width: number, end: string) =>
    readBlocks(wrap(paragraph, width).replaceAll("\n", end)).map(({ text }) => text);

  it("reads a paragraph alike in any column of 4 to 45 characters", () => {
    for (let width = 4; width <= 45; width += 1)
      expect(unwrapped(width, "\n"), `${width}`).to.deep.equal([paragraph]);
  });

  // Wider columns make three lines or fewer of it, one of which may end with its sentence as a paragraph does.
  it("reads a paragraph alike with a blank line after each line of 4 to 16 characters", () => {
    for (let width = 4; width <= 16; width += 1)
      expect(unwrapped(width, "\n\n"), `${width}`).to.deep.equal([paragraph]);
  });

  it("stands any UTF-16 units, and points each at itself", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        for (const { blocks } of segment(createSource("page", text)))
          for (const block of blocks)
            for (const [index, offset] of block.offsets.entries())
              if (block.text[index]!.trim() !== "") expect(text[offset]).to.equal(block.text[index]);
      }),
      { numRuns: 500 },
    );
  });

  it("does not cut a rare character at the end of what stands for a headline", () => {
    const [article] = segment(createSource("page", `${"大".repeat(29)}𨋢壞了，市民要行樓梯。`));
    expect(article!.headline).to.equal(`${"大".repeat(29)}𨋢`);
  });
});
