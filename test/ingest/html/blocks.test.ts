import { expect } from "chai";
import { toBlocks, toParagraphs } from "../../../src/ingest/html/blocks.js";
import { parseDocument } from "../../../src/ingest/html/dom.js";

const LONG =
  "運輸署昨日公布，海底隧道本月平均每日行車量約十一萬架次，較去年同期減少百分之四，署方將繼續檢視繁忙時段的交通安排。";

describe("toParagraphs", () => {
  const cases: readonly (readonly [name: string, html: string, expected: readonly string[]])[] = [
    [
      "bullets",
      "<p>措施：</p><ul><li>加開班次<li><p>減收票價</p></ul>",
      ["措施：", "• 加開班次", "• 減收票價"],
    ],
    [
      "numbers from where a list starts, and values",
      '<ol start="3"><li>修例</li><li value="7">撥款</li><li>執法</li></ol>',
      ["3．修例", "7．撥款", "8．執法"],
    ],
    [
      "lists in lists",
      "<ol><li>修例<ul><li>罰款</li><li>監禁</li></ul></li><li>撥款</li></ol>",
      ["1．修例", "• 罰款", "• 監禁", "2．撥款"],
    ],
    [
      "an item of two paragraphs",
      "<ul><li><p>修例。</p><p>今年內提出。</p></li></ul>",
      ["• 修例。", "今年內提出。"],
    ],
    [
      "a number that begins with another one",
      "<ol><li>500人參加</li><li>1.5萬人報名</li></ol>",
      ["1． 500人參加", "2． 1.5萬人報名"],
    ],
    [
      "markers that the text has",
      "<ul><li>（一）修例</li><li>• 撥款</li><li>2. 執法</li></ul>",
      ["（一）修例", "• 撥款", "2. 執法"],
    ],
    ["an empty item", "<ol><li></li><li>撥款</li></ol>", ["2．撥款"]],
    ["an item without a list", "<li>撥款</li>", ["• 撥款"]],
    [
      "a table, its rows as lines",
      "<table><caption>各區人數</caption><thead><tr><th>地區<th>2024年</thead><tr><td>東區<td>1,250人</tr><tr><td><td>980人</tr></table>",
      ["各區人數", "地區  2024年\n東區  1,250人\n980人"],
    ],
    [
      "a row of running text, cell by cell",
      `<table><tr><td>地區</td><td>人數</td></tr><tr><td>備註</td><td>${LONG}</td></tr><tr><td>西區</td><td>30人</td></tr></table>`,
      ["地區  人數", "備註", LONG, "西區  30人"],
    ],
    [
      "a table that sets the page",
      `<table><tr><td width="10">&nbsp;</td><td><table><tr><td>車流減少</td></tr><tr><td><p>${LONG}</p><p>署方續檢視。</p></td></tr></table></td></tr></table>`,
      ["車流減少", LONG, "署方續檢視。"],
    ],
    [
      "spacers beside headings",
      "<table><tr><td></td><td>車流減少</td></tr><tr><td></td><td>2025年5月22日</td></tr></table>",
      ["車流減少", "2025年5月22日"],
    ],
    [
      "rows and cells out of place",
      "<tr><td>東區</td></tr><td>西區</td><table><td>南區</td></table>",
      ["東區", "西區", "南區"],
    ],
    [
      "rules, definitions and figures",
      "上文<hr>下文<dl><dt>傷者</dt><dd>三人</dd></dl><figure><img src='a.png'><figcaption>▲唐樓外觀</figcaption></figure>",
      ["上文", "下文", "傷者", "三人", "▲唐樓外觀"],
    ],
    [
      "preformatted lines with their spaces",
      "<pre>\n　　第一行  甲\n第二行\n\n</pre>",
      ["　　第一行  甲\n第二行"],
    ],
  ];
  for (const [name, html, expected] of cases)
    it(`reads ${name}`, () => {
      expect(toParagraphs(parseDocument(html))).to.deep.equal(expected);
    });
});

describe("toBlocks", () => {
  it("tells what looks alike, and keeps empty paragraphs", () => {
    const html = "<h1>車流減少</h1><p><b>本報訊</b></p><p>甲</p><p></p><p>乙</p><p>丙<br>丁</p>";
    expect(toBlocks(parseDocument(html))).to.deep.equal([
      { text: "車流減少", look: "h1" },
      { text: "本報訊", look: "p bold" },
      { text: "甲", look: "p" },
      { text: "" },
      { text: "乙", look: "p" },
      { text: "丙\n丁" },
    ]);
  });
});
