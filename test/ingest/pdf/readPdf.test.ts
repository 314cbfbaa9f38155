import { expect } from "chai";
import { UsageError } from "../../../src/model/errors.js";
import { readPdf } from "../../../src/ingest/pdf/readPdf.js";
import { createPages, createPdf, garbage, hex, scanned } from "./fixtures.js";

const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${"a1".repeat(32)}> /U <${"b2".repeat(32)}> /P -44 >> /ID [<${"01".repeat(16)}> <${"01".repeat(16)}>]`;

const show = (font: string, text: string, x = 50, y = 700): string =>
  `BT /${font} 12 Tf ${x} ${y} Td ${text} Tj ET `;

const sound = createPages([show("C", hex("海堤工程竣工。"))]);

const failures: readonly (readonly [title: string, bytes: Uint8Array, message: RegExp])[] = [
  ["an empty file", new Uint8Array(), /^a\.pdf is empty$/u],
  [
    "a file that is no PDF",
    Uint8Array.from(garbage),
    /^a\.pdf is no PDF, or damaged beyond repair: save it anew$/u,
  ],
  ["the text of another kind", Uint8Array.from(Buffer.from("海堤工程竣工。")), /^a\.pdf is no PDF/u],
  ["a file cut off in its first object", sound.slice(0, 40), /^a\.pdf is no PDF/u],
  [
    "a file without pages",
    createPdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]),
    /^a\.pdf has no pages$/u,
  ],
  [
    "an encrypted file",
    createPages([show("F", "(Seawall)")], { trailer: encrypt }),
    /^a\.pdf is encrypted: save it without a password$/u,
  ],
  [
    "a scan",
    createPages([scanned, scanned]),
    /^a\.pdf: page 1 of 2 has no text, it is a scan: run OCR over it$/u,
  ],
  [
    "a page of too many characters",
    createPages([show("F", `(${"word".repeat(60_000)})`)]),
    /^a\.pdf: page 1 of 1 cannot be read: too many characters on a page$/u,
  ],
];

describe("readPdf", () => {
  for (const [title, bytes, message] of failures)
    it(`says what is wrong with ${title}`, async () => {
      const error: unknown = await readPdf(bytes, "a.pdf").then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(UsageError);
      expect((error as UsageError).message)
        .to.match(message)
        .and.not.include("\n");
    });

  it("leaves the bytes to whom they belong, and reads the same of them again", async () => {
    const before = Uint8Array.from(sound);
    const first = await readPdf(sound, "a.pdf");
    expect(sound).to.deep.equal(before);
    expect(await readPdf(sound, "a.pdf")).to.deep.equal(first);
  });

  it("reads a Chinese font that is not embedded, and where its characters stand", async () => {
    expect(await readPdf(sound, "a.pdf")).to.deep.equal({
      text: "海堤工程竣工。",
      layout: [{ start: 0, end: 7, page: 1, x: 50, y: 89.44, width: 84, height: 12, isVertical: false }],
    });
  });

  it("reads a font with vertical writing", async () => {
    const { text, layout } = await readPdf(
      createPages([show("V", hex("海堤工程"), 300, 700) + show("V", hex("昨日竣工"), 280, 700)]),
      "a.pdf",
    );
    expect(text).to.equal("海堤工程\n昨日竣工");
    expect(layout[0]).to.deep.equal({
      start: 0,
      end: 4,
      page: 1,
      x: 294,
      y: 100,
      width: 12,
      height: 48,
      isVertical: true,
    });
  });

  it("reads a page that is shown turned", async () => {
    // Written upwards along the left side, and turned back by the page.
    const content = `BT /C 12 Tf 0 1 -1 0 100 50 Tm ${hex("海堤工程")} Tj ET`;
    const { text, layout } = await readPdf(createPages([content], { page: "/Rotate 90" }), "a.pdf");
    expect(text).to.equal("海堤工程");
    expect(layout).to.deep.equal([
      { start: 0, end: 4, page: 1, x: 50, y: 89.44, width: 48, height: 12, isVertical: false },
    ]);
  });

  it("notes the pages without text among others", async () => {
    const { text, notes } = await readPdf(
      createPages([show("F", "(Seawall)"), scanned, show("F", "(Harbour)")]),
      "a.pdf",
    );
    expect(text).to.equal("Seawall\n\nHarbour");
    expect(notes).to.deep.equal(["a.pdf: page 2 of 3 has no text and was passed over"]);
  });

  it("reads the invisible text of OCR, and a word that TJ spells with gaps", async () => {
    const content = `BT /F 12 Tf 3 Tr 50 700 Td [(Har) -20 (bour) -300 (Works)] TJ ET`;
    expect((await readPdf(createPages([content]), "a.pdf")).text).to.equal("Harbour Works");
  });

  it("reads text in nested forms and states", async () => {
    const content = `q 2 0 0 2 0 0 cm ${show("C", hex("海堤"), 25, 350)} q ${show("C", hex("工程"), 25, 330)} Q Q ${show("F", "(Seawall)", 50, 600)}`;
    const { layout } = await readPdf(createPages([content]), "a.pdf");
    expect(layout.map(({ x, width }) => [x, width])).to.deep.equal([
      [50, 48],
      [50, 48],
      [50, layout[2]!.width],
    ]);
  });

  it("does not take the date of the file for that of the paper", async () => {
    const bytes = createPages([show("F", "(Seawall)")], {
      trailer: "/Info 10 0 R",
      more: ["<< /Title (East seawall) /CreationDate (D:20250522080000Z) >>"],
    });
    expect(await readPdf(bytes, "a.pdf")).not.to.have.property("published");
  });

  it("passes over characters larger than the page and off it", async () => {
    const bytes = createPages([
      `${show("F", "(Seawall)")}\nBT /F 100000000 Tf 10 10 Td (X) Tj ET\nBT /F 12 Tf 5000 10 Td (Y) Tj ET`,
    ]);
    expect((await readPdf(bytes, "a.pdf")).text.trim()).to.equal("Seawall");
  });

  it("takes the date of publication from PRISM metadata", async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><prism:publicationDate>2025-05-22</prism:publicationDate></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const bytes = createPdf([
      "<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >>",
      "<< /Type /Page /Parent 2 0 R /Resources << /Font << /F 6 0 R >> >> /Contents 4 0 R >>",
      `<< /Length 40 >>\nstream\n${show("F", "(Seawall)").padEnd(40)}\nendstream`,
      `<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n${xmp}\nendstream`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]);
    expect((await readPdf(bytes, "a.pdf")).published).to.equal("2025-05-22");
  });
});
