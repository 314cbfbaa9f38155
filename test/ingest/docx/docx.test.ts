import { expect } from "chai";
import { unzipSync, Zip, ZipDeflate } from "fflate";
import { readDocx } from "../../../src/ingest/docx/docx.js";
import { createDocx, createPart, paragraph, run, table } from "./createDocx.js";

const LONG =
  "運輸署昨日公布，海底隧道本月平均每日行車量約十一萬架次，較去年同期減少百分之四，署方將繼續檢視繁忙時段的交通安排。";
const LONG_SIMPLIFIED =
  "市交通运输局昨日通报，地铁三号线东延段全长9.6公里，设4座车站，预计今年12月底开通试运营，届时两区通行时间缩短至18分钟。";

const list = (id: string, level = "0"): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const level = (depth: number, format: string, pattern: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const numbering = createPart(
  "numbering",
  `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "decimal", "（%2）")}</w:abstractNum>
   <w:abstractNum w:abstractNumId="8">${level(0, "bullet", "\uF0B7").replace("<w:numFmt", '<w:pStyle w:val="Item"/><w:numFmt')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="9">${level(0, "decimal", "%1.")}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>`,
);
const styles = createPart(
  "styles",
  `<w:style w:type="paragraph" w:styleId="Item"><w:pPr>${list("2")}</w:pPr></w:style>`,
);
const notes = createPart(
  "footnotes",
  `<w:footnote w:type="separator" w:id="-1">${paragraph("———")}</w:footnote>
   <w:footnote w:id="2">${paragraph("資料由運輸署提供。")}</w:footnote>
   <w:footnote w:id="3">${paragraph("無人提及的註腳。")}</w:footnote>`,
);
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

describe("readDocx", () => {
  const cases: readonly (readonly [
    name: string,
    body: string,
    expected: string,
    parts?: { readonly [name: string]: string },
  ])[] = [
    [
      "paragraphs, an empty line between",
      paragraph("隧道車流減少") + paragraph(LONG),
      `隧道車流減少\n\n${LONG}`,
    ],
    [
      "an empty paragraph as an empty line",
      paragraph(LONG) + paragraph("") + paragraph("") + paragraph(LONG_SIMPLIFIED) + paragraph(LONG),
      `${LONG}\n\n\n${LONG_SIMPLIFIED}\n\n${LONG}`,
    ],
    [
      "the lines of a hard-wrapped text, a paragraph each",
      [
        "署方表示，渡輪碼頭翻新工程分兩期",
        "進行，首期涉及三個泊位，其餘五個",
        "泊位明年動工，整項工程造價約二億",
        "元。",
      ]
        .map((line) => paragraph(line))
        .join(""),
      "署方表示，渡輪碼頭翻新工程分兩期\n進行，首期涉及三個泊位，其餘五個\n泊位明年動工，整項工程造價約二億\n元。",
    ],
    [
      "short paragraphs that are whole sentences",
      ["三人受傷，無人死亡。", "警方已拘捕一名司機，五十二歲。", "案件由交通組跟進。"]
        .map((line) => paragraph(line))
        .join(""),
      "三人受傷，無人死亡。\n\n警方已拘捕一名司機，五十二歲。\n\n案件由交通組跟進。",
    ],
    [
      "a line break inside a paragraph",
      paragraph(`${run("主辦：海濱事務委員會")}<w:r><w:br/></w:r>${run("協辦：市區更新局")}`),
      "主辦：海濱事務委員會\n協辦：市區更新局",
    ],
    [
      "runs, tabs, hyphens and Latin spaces",
      paragraph(
        `${run("Harbour Tunnel ")}${run("Company")}<w:r><w:tab/><w:t>2025</w:t><w:noBreakHyphen/><w:t>26</w:t><w:softHyphen/></w:r>`,
        '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>',
      ),
      "Harbour Tunnel Company\t2025-26\u00AD",
    ],
    [
      "character references and other prefixes",
      "",
      "甲&乙<丙",
      {
        "word/document.xml":
          '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>&#x7532;&amp;乙<![CDATA[<]]>丙</d:t></d:r></d:p></d:body></d:document>',
      },
    ],
    [
      "tracked insertions and not deletions",
      paragraph(
        `${run("出席者")}<w:ins>${run("三百")}</w:ins><w:del><w:r><w:delText>五百</w:delText></w:r></w:del>${run("人")}`,
      ),
      "出席者三百人",
    ],
    [
      "a paragraph whose end was deleted, with the next",
      paragraph("委員會通過", "<w:rPr><w:del/></w:rPr>") + paragraph("撥款三億元。"),
      "委員會通過撥款三億元。",
    ],
    [
      "text that was moved, at its new place",
      paragraph(`<w:moveFrom>${run("舊處")}</w:moveFrom>${run("會議")}`) +
        paragraph(`<w:moveTo>${run("舊處")}</w:moveTo>`),
      "會議\n\n舊處",
    ],
    [
      "nothing hidden",
      paragraph(`${run("公開")}${run("內部", "<w:vanish/>")}${run("部分", '<w:vanish w:val="0"/>')}`),
      "公開部分",
    ],
    [
      "the result of a field and not its code",
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>5月22日</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      "5月22日",
    ],
    [
      "a field of one element, and line breaks of two kinds",
      paragraph(
        `<w:fldSimple w:instr="DATE">${run("5月22日")}</w:fldSimple><w:fldSimple w:instr="TOC"/><w:r><w:cr/></w:r>${run("星期四")}`,
      ),
      "5月22日\n星期四",
    ],
    [
      "white space as it is written",
      paragraph("　　署方表示，  工程如期。") + paragraph("甲\u00a0乙"),
      "　　署方表示，  工程如期。\n\n甲\u00a0乙",
    ],
    [
      "two notes at the end, in the order of the text",
      paragraph(
        `${run("甲")}<w:r><w:footnoteReference w:id="3"/></w:r>${run("乙")}<w:r><w:endnoteReference w:id="2"/></w:r>${run("。")}`,
      ),
      "甲乙。\n\n無人提及的註腳。\n\n見年報。",
      {
        "word/footnotes.xml": notes,
        "word/endnotes.xml": createPart(
          "endnotes",
          `<w:endnote w:id="2">${paragraph(`<w:r><w:endnoteRef/></w:r>${run(" ")}${run(" 見年報。")}`)}</w:endnote>`,
        ),
      },
    ],
    [
      "the base of ruby and not the reading",
      paragraph(
        "<w:r><w:ruby><w:rt><w:r><w:t>ㄐㄧ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>基</w:t></w:r></w:rubyBase></w:ruby></w:r>",
      ),
      "基",
    ],
    [
      "numbered lists",
      paragraph("修訂條例", list("1")) +
        paragraph("罰款", list("1", "1")) +
        paragraph("監禁", list("1", "1")) +
        paragraph("增撥資源", list("1")) +
        paragraph("加強執法", list("1", "1")) +
        paragraph("完") +
        paragraph("公眾教育", list("3")),
      "1．修訂條例\n\n1．罰款\n\n2．監禁\n\n2．增撥資源\n\n1．加強執法\n\n完\n\n1．公眾教育",
      { "word/numbering.xml": numbering },
    ],
    [
      "bullets, by a style",
      paragraph("新碼頭", '<w:pStyle w:val="Item"/>') + paragraph("正文"),
      "• 新碼頭\n\n正文",
      { "word/styles.xml": styles, "word/numbering.xml": numbering },
    ],
    [
      "a table, a row to a line",
      paragraph("各區人數") +
        table([
          ["地區", "2024年"],
          ["東區", "1,250人"],
          ["", "980人"],
        ]) +
        paragraph(LONG),
      `各區人數\n\n地區  2024年\n東區  1,250人\n980人\n\n${LONG}`,
    ],
    [
      "a table that sets the page, cell by cell",
      table([[paragraph("頭條") + paragraph(LONG), paragraph("次條")]]),
      `頭條\n\n${LONG}\n\n次條`,
    ],
    [
      "a text box once, after its paragraph",
      paragraph(
        `${run("圖片見右")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("▲新碼頭外觀")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("▲新碼頭外觀")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("頁。")}`,
      ),
      "圖片見右頁。\n\n▲新碼頭外觀",
    ],
    [
      "an old text box",
      paragraph(`<w:r><w:pict><v:textbox>${box("舊式文字框")}</v:textbox></w:pict></w:r>`) + paragraph(LONG),
      `舊式文字框\n\n${LONG}`,
    ],
    [
      "footnotes last, once each, and no running heads",
      paragraph(
        `${run("共235項")}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
      ) + paragraph(LONG),
      `共235項\n\n${LONG}\n\n資料由運輸署提供。`,
      { "word/footnotes.xml": notes, "word/header1.xml": createPart("hdr", paragraph("海旁日報 A8")) },
    ],
  ];
  for (const [name, body, expected, parts] of cases)
    it(`reads ${name}`, async () => {
      expect((await readDocx(createDocx(body, parts), "page.docx")).text.replace(/^\n+/u, "")).to.equal(
        expected,
      );
    });

  it("finds the main part by its relationship", async () => {
    const bytes = createDocx("", {
      "word/document.xml": undefined,
      "word/document2.xml": createPart("document", `<w:body>${paragraph(LONG)}</w:body>`),
      "_rels/.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
    });
    expect((await readDocx(bytes, "page.docx")).text).to.equal(LONG);
  });

  it("says nothing of the date of saving, and says what it left out", async () => {
    const body = paragraph(
      `${run(LONG)}${run("暗", "<w:vanish/>")}<w:del><w:r><w:delText>舊</w:delText></w:r></w:del>`,
    );
    expect(await readDocx(createDocx(body), "page.docx")).to.deep.equal({
      text: LONG,
      notes: ["page.docx: tracked deletions are left out", "page.docx: hidden text is left out"],
    });
  });

  it("says that a text box is left out that only new readers see", async () => {
    const shape = `<w:drawing><wps:txbx>${box("圖片說明")}</wps:txbx></w:drawing>`;
    const body = paragraph(
      `${run(LONG)}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice></mc:AlternateContent></w:r>`,
    );
    expect(await readDocx(createDocx(body), "page.docx")).to.deep.equal({
      text: LONG,
      notes: ["page.docx: text boxes without a form for older readers are left out"],
    });
  });

  it("reads an archive that was written as a stream", async () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => void pieces.push(piece));
    for (const [name, content] of Object.entries(unzipSync(createDocx(paragraph(LONG))))) {
      const part = new ZipDeflate(name);
      zip.add(part);
      part.push(content, true);
    }
    zip.end();
    expect((await readDocx(Buffer.concat(pieces), "page.docx")).text).to.equal(LONG);
  });

  it("gives a plain text again of which each line was made a paragraph", async () => {
    const text = `隧道車流減少\n本報記者 何文\n\n${LONG}\n\n- 東區：三條\n- 西區：兩條\n\n\n${LONG_SIMPLIFIED}`;
    const body = text.split("\n").map((line) => paragraph(line));
    expect((await readDocx(createDocx(body.join("")), "page.docx")).text).to.equal(text);
  });
});
