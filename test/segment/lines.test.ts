import { expect } from "chai";
import fc from "fast-check";
import { readRuns } from "../../src/segment/lines.js";
import { itUnlessKnown } from "../knownDefects.js";

const textsOf = (text: string): readonly (readonly string[])[] =>
  readRuns(text).runs.map((run) => run.map((line) => line.text));

const rows: readonly (readonly [name: string, text: string, runs: readonly (readonly string[])[]])[] = [
  ["parts runs at blank lines", "地鐵延誤\n乘客受阻\n\n港鐵致歉", [["地鐵延誤", "乘客受阻"], ["港鐵致歉"]]],
  ["takes a line of ideographic spaces for blank", "甲隊勝出\n　　\n乙隊飲恨", [["甲隊勝出"], ["乙隊飲恨"]]],
  ["trims the indent of a paragraph", "　　警方拘捕兩名男子。", [["警方拘捕兩名男子。"]]],
  ["closes up a justified line", "展 覽 為 期 10 日", [["展覽為期10日"]]],
  ["closes up numbers in prose", "共有 200 台機組，第 3 期已動工", [["共有200台機組，第3期已動工"]]],
  ["keeps spaces between phrases", "暴雨成災 三人失蹤", [["暴雨成災 三人失蹤"]]],
  [
    "keeps spaces between phrases beside numbers",
    "暴雨成災 3人失蹤 逾百戶停電",
    [["暴雨成災 3人失蹤 逾百戶停電"]],
  ],
  ["keeps spaces of a Latin phrase", "球員Lee Kwok Wai轉會", [["球員Lee Kwok Wai轉會"]]],
  ["takes emphasis off a line", "**要聞摘要**", [["要聞摘要"]]],
  ["takes emphasis off an item", "- **加開六班**", [["- 加開六班"]]],
  ["takes emphasis off a word that begins an item", "- **交通**：加開六班", [["- 交通：加開六班"]]],
  ["reads Windows line ends", "第一行\r\n第二行\r\n\r\n第三行", [["第一行", "第二行"], ["第三行"]]],
];

describe("readRuns", () => {
  for (const [name, text, runs] of rows)
    itUnlessKnown(name, () => {
      expect(textsOf(text)).to.deep.equal(runs);
    });

  itUnlessKnown("has no run for an empty text", () => {
    expect(readRuns("").runs).to.deep.equal([]);
  });

  itUnlessKnown("points every character at itself", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("海", "關", " ", "　", "\n", "1", "*", "，", "a") }),
        (text) => {
          for (const { text: written, offsets } of readRuns(text).runs.flat())
            expect(
              Array.from(written)
                .map((_, index) => text[offsets[index]!])
                .join(""),
            ).to.equal(written);
        },
      ),
    );
  });
});
