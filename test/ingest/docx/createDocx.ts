import { strToU8, zipSync } from "fflate";

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** A part of the package with one root element. */
export const createPart = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`;

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A run of text, with its properties. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph of runs, or of plain text, with its properties. */
export const paragraph = (content: string, properties = ""): string => {
  const body = content === "" || content.startsWith("<") ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${body}</w:p>`;
};

/** A table of cells, each of them plain text or paragraphs. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const cell = (content: string): string =>
    `<w:tc><w:tcPr/>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
};

/**
 * A Word document with this body.
 * @param parts - further parts by their names, or other content for those that are there; undefined takes one away
 */
export const createDocx = (
  body: string,
  parts: { readonly [name: string]: string | Uint8Array | undefined } = {},
): Uint8Array => {
  const all: { readonly [name: string]: string | Uint8Array | undefined } = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": createPart("document", `<w:body>${body}<w:sectPr/></w:body>`),
    "docProps/core.xml": "<coreProperties><created>2019-01-01T00:00:00Z</created></coreProperties>",
    ...parts,
  };
  const files = Object.entries(all).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, typeof content === "string" ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(files));
};
