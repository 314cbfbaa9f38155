import { deflateSync } from "fflate";

/** Assembles a PDF from its objects, the first being the catalogue; strings are Latin-1. */
export const createPdf = (objects: readonly string[], trailer = ""): Uint8Array => {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  return Uint8Array.from(
    Buffer.from(
      `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`,
      "latin1",
    ),
  );
};

const stream = (content: string, dictionary = ""): string =>
  `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;

/** A page for each content stream, with Helvetica as /F and a Chinese font that is not embedded as /C and (vertical) /V. */
export const createPages = (
  contents: readonly string[],
  { page = "", trailer = "", more = [] as readonly string[] } = {},
): Uint8Array => {
  const first = 8;
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  const fonts = "<< /F 3 0 R /C 4 0 R /V 5 0 R >>";
  const composite = (encoding: string) =>
    `<< /Type /Font /Subtype /Type0 /BaseFont /MSung-Light /Encoding /${encoding} /DescendantFonts [6 0 R] >>`;
  return createPdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} /MediaBox [0 0 600 800] >>`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      composite("UniCNS-UCS2-H"),
      composite("UniCNS-UCS2-V"),
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MSung-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (CNS1) /Supplement 0 >> /FontDescriptor 7 0 R /DW 1000 >>",
      "<< /Type /FontDescriptor /FontName /MSung-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 80 /CapHeight 700 >>",
      ...contents.flatMap((content, index) => [
        `<< /Type /Page /Parent 2 0 R /Resources << /Font ${fonts} >> /Contents ${first + 1 + 2 * index} 0 R ${page} >>`,
        stream(content),
      ]),
      ...more,
    ],
    trailer,
  );
};

/** A string of UCS-2 as PDF writes it. */
export const hex = (text: string): string =>
  `<${Array.from(text)
    .map((character) => character.charCodeAt(0).toString(16).padStart(4, "0"))
    .join("")}>`;

/** A picture over the whole page, and no text. */
export const scanned = `q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q 10 10 100 100 re f`;

/** Bytes that no format begins with. */
export const garbage = deflateSync(Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251));
