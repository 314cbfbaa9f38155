import { expect } from "chai";
import fc from "fast-check";
import type { Block } from "../../src/model/index.js";
import { readBlocks } from "../../src/segment/blocks.js";
import { listMarker } from "../../src/segment/roles.js";
import { layouts, wrap } from "./pages.js";
import { itUnlessKnown } from "../knownDefects.js";

type Row = readonly [name: string, text: string, blocks: readonly (readonly [Block["role"], string])[]];

const rows: readonly Row[] = [
  [
    "joins the lines of a column",
    "海關昨日在屯門公眾貨物裝卸區\n檢獲一批懷疑走私電子零件，\n估計市值約3,600萬元。",
    [["paragraph", "海關昨日在屯門公眾貨物裝卸區檢獲一批懷疑走私電子零件，估計市值約3,600萬元。"]],
  ],
  [
    "takes no first line that ends within a number for a heading",
    "攀枝花市仁和區三\n十日發生6.1級地震，至今已有多人\n受傷，救援人員正趕往災區搶險。",
    [["paragraph", "攀枝花市仁和區三十日發生6.1級地震，至今已有多人受傷，救援人員正趕往災區搶險。"]],
  ],
  [
    "parts two paragraphs where a short line ends the first",
    "食環署上月巡查480間食肆，\n發出26張警告信。\n署方指出，違規個案多涉及後\n巷洗碗及垃圾未妥善處理。",
    [
      ["paragraph", "食環署上月巡查480間食肆，發出26張警告信。"],
      ["paragraph", "署方指出，違規個案多涉及後巷洗碗及垃圾未妥善處理。"],
    ],
  ],
  [
    "takes a column whose last line is as long as its first for a paragraph",
    "發展商同意停工三周讓考古隊\n完成清理工作，出土的文物日\n後移送屏山文物館修復展出。",
    [["paragraph", "發展商同意停工三周讓考古隊完成清理工作，出土的文物日後移送屏山文物館修復展出。"]],
  ],
  [
    "joins a sentence that a running head breaks",
    "新醫院大樓設有1200張病床，預計明年第二季投入服\n\nA6 港聞　海旁日報\n\n務，屆時輪候時間可望縮短。",
    [
      ["paragraph", "新醫院大樓設有1200張病床，預計明年第二季投入服務，屆時輪候時間可望縮短。"],
      ["furniture", "A6 港聞　海旁日報"],
    ],
  ],
  [
    "keeps the headline of the next story out of a sentence that breaks off above it",
    "署方要求承辦商暫停注漿，改以人手逐格清理，並\n\n輪椅義工隊首闖鳳凰山頂\n\n【海旁日報訊】十二名輪椅使用者昨日登上鳳凰山。",
    [
      ["paragraph", "署方要求承辦商暫停注漿，改以人手逐格清理，並"],
      ["subheading", "輪椅義工隊首闖鳳凰山頂"],
      ["paragraph", "【海旁日報訊】十二名輪椅使用者昨日登上鳳凰山。"],
    ],
  ],
  [
    "joins a word that a blank line breaks",
    "新醫院大樓設有1200張病床，預計明年第二季投入服\n\n務，屆時輪候時間可望縮短。",
    [["paragraph", "新醫院大樓設有1200張病床，預計明年第二季投入服務，屆時輪候時間可望縮短。"]],
  ],
  [
    "does not join what a full stop ends",
    "列車服務於早上十時恢復正常。\n\n運輸署呼籲市民預留充足時間。",
    [
      ["paragraph", "列車服務於早上十時恢復正常。"],
      ["paragraph", "運輸署呼籲市民預留充足時間。"],
    ],
  ],
  [
    "joins a sentence across a caption, which keeps a block of its own",
    "救援人員在坍塌的圍牆下挖掘，\n\n▼現場瓦礫堆積，警犬到場搜索。\n\n至傍晚再救出兩名工人。",
    [
      ["paragraph", "救援人員在坍塌的圍牆下挖掘，至傍晚再救出兩名工人。"],
      ["caption", "▼現場瓦礫堆積，警犬到場搜索。"],
    ],
  ],
  [
    "takes a marked caption out of a column without blank lines",
    "救援人員在坍塌的圍牆下挖掘，\n▼現場瓦礫堆積，警犬到場搜索。\n至傍晚再救出兩名被困的工人。",
    [
      ["paragraph", "救援人員在坍塌的圍牆下挖掘，至傍晚再救出兩名被困的工人。"],
      ["caption", "▼現場瓦礫堆積，警犬到場搜索。"],
    ],
  ],
  [
    "keeps a space between Latin words at a seam",
    "本港大學與英國Imperial College\nLondon合辦人工智能課程，首年收\n生60人。",
    [["paragraph", "本港大學與英國Imperial College London合辦人工智能課程，首年收生60人。"]],
  ],
  [
    "leaves list markers out of the items",
    "- 增設班次12班\n- 延長服務時間至凌晨一時",
    [
      ["list-item", "增設班次12班"],
      ["list-item", "延長服務時間至凌晨一時"],
    ],
  ],
  [
    "takes a bullet off each item of a box",
    "● 全日制幼稚園學額增加1500個\n● 半日制學額減少300個",
    [
      ["list-item", "全日制幼稚園學額增加1500個"],
      ["list-item", "半日制學額減少300個"],
    ],
  ],
  [
    "takes out the spaces of a justified line",
    "颱 風 期 間 接 獲 32 宗 塌 樹 報 告 ， 沒 有 人 受 傷 。",
    [["paragraph", "颱風期間接獲32宗塌樹報告，沒有人受傷。"]],
  ],
  [
    "takes out the spaces around a number in prose",
    "第 19 屆書展共有 760 家參展商，入場人次創新高。",
    [["paragraph", "第19屆書展共有760家參展商，入場人次創新高。"]],
  ],
  [
    "keeps the space that parts the halves of a headline",
    "颱風殺到 全城停課",
    [["subheading", "颱風殺到 全城停課"]],
  ],
  [
    "leaves stray Markdown emphasis out",
    "**校巴翻側六童輕傷**\n\n一輛校巴昨晨在清水灣道失控翻側，六名學童輕傷。",
    [
      ["subheading", "校巴翻側六童輕傷"],
      ["paragraph", "一輛校巴昨晨在清水灣道失控翻側，六名學童輕傷。"],
    ],
  ],
  [
    "joins a quotation whose end is set before its beginning",
    "市民樂見其成。」陳美玲說。\n\n商會會長陳美玲昨日出席通車禮，她指出：「新隧道通車後車程縮短二十分鐘，對附近",
    [
      [
        "paragraph",
        "商會會長陳美玲昨日出席通車禮，她指出：「新隧道通車後車程縮短二十分鐘，對附近市民樂見其成。」陳美玲說。",
      ],
    ],
  ],
];

/** What a reader may lose: white space, emphasis, and the markers of list items. */
const withoutMarks = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim().replace(listMarker, "").replaceAll("**", ""))
    .join("")
    .replaceAll(/\s+/gu, "");

const sorted = (text: string): string => Array.from(text).toSorted().join("");

const word = fc.constantFrom(
  "消防處",
  "昨日",
  "公布",
  "共",
  "36",
  "2.5",
  "名",
  "乘客",
  "受傷",
  "，",
  "。",
  "「",
  "」",
  "：",
  "、",
  "NBA",
  "巴士",
  "在觀塘道",
  "翻側",
);
const line = fc.tuple(
  fc.constantFrom("", "　　", "- ", "● ", "1. "),
  fc.array(word, { minLength: 1, maxLength: 10 }).map((words) => `報${words.join("")}`),
  fc.constantFrom("", " ", "　"),
);
/** Pages of short lines, some of them blank, some list items. */
const page = fc
  .array(fc.oneof({ weight: 4, arbitrary: line.map((parts) => parts.join("")) }, fc.constant("")), {
    minLength: 1,
    maxLength: 12,
  })
  .map((lines) => lines.join("\n"));

describe("readBlocks", () => {
  for (const [name, text, blocks] of rows)
    itUnlessKnown(name, () => {
      expect(readBlocks(text).map((block) => [block.role, block.text])).to.deep.equal(blocks);
    });

  itUnlessKnown("has no block for a blank page", () => {
    expect(readBlocks("\n　\n \n")).to.deep.equal([]);
  });

  itUnlessKnown("points every character at itself in the page", () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const block of readBlocks(text))
          for (const [index, offset] of block.offsets.entries()) {
            const [written, printed] = [block.text[index]!, text[offset]!];
            expect(written.trim() === "" ? printed.trim() : printed).to.equal(written.trim());
          }
      }),
    );
  });

  itUnlessKnown("has an offset for every character", () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const block of readBlocks(text)) expect(block.offsets.length).to.equal(block.text.length);
      }),
    );
  });

  itUnlessKnown("neither loses nor adds a character but white space and list markers", () => {
    fc.assert(
      fc.property(page, (text) => {
        const written = readBlocks(text)
          .map((block) => block.text)
          .join("");
        expect(sorted(written.replaceAll(/\s+/gu, ""))).to.equal(sorted(withoutMarks(text)));
      }),
    );
  });

  itUnlessKnown("uses no character of the page twice", () => {
    fc.assert(
      fc.property(page, (text) => {
        const used = readBlocks(text).flatMap(({ offsets }) => [...offsets]);
        expect(new Set(used).size).to.equal(used.length);
      }),
    );
  });

  itUnlessKnown("reads a paragraph alike whatever the width of its column", () => {
    const paragraph =
      "衞生防護中心昨日公布，一間安老院舍爆發流感，涉及14名院友及3名職員，當中兩人須入院留醫，情況穩定。";
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 30 }), (width) => {
        expect(readBlocks(wrap(paragraph, width)).map(({ text }) => text)).to.deep.equal([paragraph]);
      }),
    );
  });

  itUnlessKnown("keeps the characters of every layout of ours", () => {
    for (const { name, text } of layouts) {
      const written = readBlocks(text).map((block) => block.text.replaceAll(/\s+/gu, ""));
      expect(sorted(written.join("")), name).to.equal(sorted(withoutMarks(text)));
    }
  });
});
