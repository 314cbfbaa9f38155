import { expect } from "chai";
import { readPdf, type PdfText } from "../../../src/ingest/pdf/readPdf.js";
import { describePrinted, openPress, type Press } from "./press.js";
import { asParagraphs, harbour, library } from "./stories.js";

/** The paragraphs of a text, with their lines joined as a reader joins them. */
const paragraphsOf = ({ text }: PdfText): readonly string[] =>
  text
    .split("\n\n")
    .map((paragraph) => paragraph.replace(/([a-z,])\n(?=[A-Za-z])/gu, "$1 ").replaceAll("\n", ""));

/** The rectangle around the words on their page. */
const placeOf = ({ text, layout }: PdfText, words: string) => {
  const start = text.indexOf(words);
  expect(start, words).to.be.at.least(0);
  const runs = layout.filter((run) => run.start < start + words.length && run.end > start);
  return {
    page: runs[0]!.page,
    isVertical: runs[0]!.isVertical,
    left: Math.min(...runs.map(({ x }) => x)),
    top: Math.min(...runs.map(({ y }) => y)),
    right: Math.max(...runs.map(({ x, width }) => x + width)),
    bottom: Math.max(...runs.map(({ y, height }) => y + height)),
  };
};

/** Points of 2 cm, the margin, and of the page. */
const margin = (2 / 2.54) * 72;
const [pageWidth, pageHeight] = [595, 842];

const headline = "東堤重建完成七成　料明年六月竣工";
const vertical = "html { writing-mode: vertical-rl }";

describePrinted("readPdf of printed pages", () => {
  let press: Press;
  before(async () => {
    press = await openPress();
  });
  after(() => press.close());

  const read = async (body: string, style?: string): Promise<PdfText> => {
    const result = await readPdf(await press.print(body, style), "page.pdf");
    // What holds for every page: pieces stand in order, cover all that is no white space, and lie on the page.
    let end = 0;
    for (const run of result.layout) {
      expect(result.text.slice(end, run.start)).to.match(/^\s*$/u);
      expect(run.end).to.be.greaterThan(run.start);
      expect(run.x).to.be.within(0, pageWidth);
      expect(run.y).to.be.within(0, pageHeight);
      end = run.end;
    }
    expect(end).to.equal(result.text.length);
    return result;
  };

  const columns = (count: number, more = ""): string =>
    `main { columns: ${count}; column-gap: 12pt; ${more} }`;
  const oneText: readonly (readonly [title: string, style: string])[] = [
    ["one horizontal column", ""],
    ["two horizontal columns", columns(2)],
    ["three horizontal columns", columns(3)],
    [
      "three columns as high as the page, set tight",
      columns(3, "column-fill: auto; line-height: 1.25; height: 20cm"),
    ],
    ["justified columns", columns(3, "text-align: justify")],
    ["vertical lines in one tier", vertical],
    ["vertical lines in two tiers", `${vertical} ${columns(2, "width: 14cm; height: 18cm")}`],
    [
      "vertical lines in three tiers, set tight",
      `${vertical} ${columns(3, "line-height: 1.3; width: 12cm")}`,
    ],
    ["vertical lines on a square grid", `${vertical} main { line-height: 1.05; letter-spacing: .05em }`],
    ["large type over several pages", "main { font-size: 22pt }"],
    ["large vertical type over several pages", `${vertical} main { font-size: 22pt }`],
    ["paragraphs told by their indent alone", `${columns(2)} p { margin: 0; text-indent: 2em }`],
    [
      "vertical paragraphs told by their indent alone",
      `${vertical} ${columns(3)} p { margin: 0; text-indent: 2em }`,
    ],
    ["letters set apart", "main { letter-spacing: .4em; line-height: 2.4 }"],
  ];
  for (const [title, style] of oneText)
    it(`reads ${title}`, async () => {
      const result = await read(`<main>${asParagraphs(harbour)}</main>`, style);
      expect(paragraphsOf(result)).to.deep.equal(harbour);
    });

  it("keeps one line of the text for each printed line", async () => {
    const { text, layout } = await read(
      `<main style="width: 22em">${asParagraphs(harbour.slice(0, 1))}</main>`,
    );
    const lines = text.split("\n");
    expect(lines.slice(0, -1).every((line) => line.length >= 20 && line.length <= 25)).to.equal(true);
    expect(new Set(layout.map(({ y }) => y)).size).to.equal(lines.length);
  });

  it("reads words, numbers and 縱中橫 inside vertical text", async () => {
    const body = `<p>工程處（Harbour Works Office）於2024年<span style="text-combine-upright: all">12</span>月公布，「東堤」長2.4公里，<span style="text-orientation: upright">ISO</span>認證編號為9001；費用——約36.5億元。</p><p>第二段在此。</p>`;
    const result = await read(body, vertical);
    expect(paragraphsOf(result)).to.deep.equal([
      "工程處（Harbour Works Office）於2024年12月公布，「東堤」長2.4公里，ISO認證編號為9001；費用——約36.5億元。",
      "第二段在此。",
    ]);
    expect(result.layout.every(({ isVertical }) => isVertical)).to.equal(true);
  });

  it("reads a newspaper page: headline over three columns, caption, box", async () => {
    const style = `h1 { font-size: 26pt; margin: 0 0 6pt } h2 { font-size: 14pt; margin: 0 0 10pt }
      main { columns: 3; column-gap: 14pt; font-size: 9.5pt; line-height: 1.5; text-align: justify }
      figcaption { font-size: 8pt; line-height: 1.4 } figure { margin: 10pt 0 }
      figure div { height: 3cm; background: #ccd } aside { border: 1pt solid; padding: 8pt; font-size: 9pt }
      aside h3 { margin: 0 0 6pt; font-size: 15pt }`;
    const deck = "三十六億工程沒有超支　居民盼交代泥頭車路線";
    const caption = "▲林秀文（中）昨日巡視東堤，並與工人合照。";
    const body = `<h1>${headline}</h1><h2>${deck}</h2><main>${asParagraphs(harbour)}</main>
      <figure><div></div><figcaption>${caption}</figcaption></figure>
      <aside><h3>圖書館延長開放</h3>${asParagraphs(library)}</aside>`;
    const result = await read(body, style);
    expect(paragraphsOf(result)).to.deep.equal([
      headline,
      deck,
      ...harbour,
      caption,
      "圖書館延長開放",
      ...library,
    ]);
    const place = placeOf(result, headline);
    expect(place).to.include({ page: 1, isVertical: false });
    expect(place.left).to.be.closeTo(margin, 1);
    expect(place.right - place.left).to.be.closeTo(16 * 26, 4);
    expect(place.bottom - place.top).to.be.closeTo(26, 1);
    expect(placeOf(result, caption).top).to.be.greaterThan(place.bottom);
  });

  it("reads a vertical newspaper page: headline on the right over two tiers", async () => {
    const style = `${vertical} h1 { font-size: 28pt; margin: 0; margin-block-end: 12pt }
      main { columns: 2; column-gap: 16pt; font-size: 10pt; line-height: 1.5 } `;
    const result = await read(`<h1>${headline}</h1><main>${asParagraphs(harbour)}</main>`, style);
    expect(paragraphsOf(result)).to.deep.equal([headline, ...harbour]);
    const place = placeOf(result, headline);
    expect(place).to.include({ page: 1, isVertical: true });
    expect(place.right).to.be.closeTo(pageWidth - margin, 12);
    expect(place.right - place.left).to.be.closeTo(28, 2);
  });

  it("reads a horizontal headline over vertical text, beside another report", async () => {
    const style = `body { display: grid; grid-template-columns: 11cm 5cm; gap: 20pt }
      h1 { font-size: 22pt; margin: 0 0 10pt } main { writing-mode: vertical-rl; columns: 2; column-gap: 14pt; font-size: 10pt; line-height: 1.5; height: 19cm }
      aside h2 { font-size: 14pt; margin: 0 0 8pt } aside { font-size: 9pt; border-left: 1px solid; padding-left: 8pt }`;
    const body = `<section><h1>東堤重建完成七成</h1><main>${asParagraphs(harbour)}</main></section>
      <aside><h2>圖書館延長開放</h2>${asParagraphs(library)}</aside>`;
    const result = await read(body, style);
    const paragraphs = paragraphsOf(result);
    const [report, beside] = [
      ["東堤重建完成七成", ...harbour],
      ["圖書館延長開放", ...library],
    ];
    expect([report.concat(beside), beside.concat(report)]).to.deep.include(paragraphs);
    expect(placeOf(result, "圖書館延長開放").isVertical).to.equal(false);
    expect(placeOf(result, "海港工程處").isVertical).to.equal(true);
  });

  it("reads two reports, each with columns of its own below its headline", async () => {
    const style = `h1 { font-size: 20pt; margin: 0 0 8pt } section { margin-bottom: 24pt } main { font-size: 10pt }`;
    const body = `<section><h1>${headline}</h1><main style="columns: 3">${asParagraphs(harbour)}</main></section>
      <section><h1>圖書館延長開放</h1><main style="columns: 2">${asParagraphs(library)}</main></section>`;
    expect(paragraphsOf(await read(body, style))).to.deep.equal([
      headline,
      ...harbour,
      "圖書館延長開放",
      ...library,
    ]);
  });

  it("reads text that is painted twice once, and turned text in its own direction", async () => {
    const body = `<p style="text-shadow: .3pt 0 0 black">海堤重建</p>
      <p style="transform: rotate(-90deg); position: absolute; left: 12cm; top: 12cm; font-size: 8pt">攝影：資料圖片</p>
      ${asParagraphs(library)}`;
    expect(paragraphsOf(await read(body))).to.deep.equal(["海堤重建", ...library, "攝影：資料圖片"]);
  });

  it("keeps the spaces between words and in headings, and none that justification makes", async () => {
    const body = `<h1>林秀文：工程順利 居民：路線欠奉</h1><p>The Harbour Works Office said that the eastern seawall
      was 70 per cent complete, three months ahead of schedule.</p>
      <p style="width: 12em; text-align: justify; text-align-last: justify">全部竣工</p>`;
    expect(paragraphsOf(await read(body))).to.deep.equal([
      "林秀文：工程順利 居民：路線欠奉",
      "The Harbour Works Office said that the eastern seawall was 70 per cent complete, three months ahead of schedule.",
      "全部竣工",
    ]);
  });
});
