import { expect } from "chai";
import { readDocument } from "../../src/ingest/documents.js";
import { UsageError } from "../../src/model/errors.js";
import { createDocx, paragraph } from "./docx/createDocx.js";

const text = "【海港日報訊】消防處昨日接報，深水埗一幢唐樓發生火警，約四十名住客自行疏散，無人受傷。";
const html = `<!DOCTYPE html><html><body><p>${text}</p></body></html>`;
const docx = Buffer.from(createDocx(paragraph(text)));

const refusalOf = async (bytes: Buffer, path: string): Promise<string> => {
  try {
    await readDocument(bytes, path);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error("not refused");
};

describe("readDocument", () => {
  for (const [name, path, bytes, mediaType] of [
    ["text by its extension", "a.txt", Buffer.from(text), undefined],
    ["a web page by its extension", "a.HTML", Buffer.from(html), "text/html"],
    [
      "a Word document by its extension",
      "a.docx",
      docx,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    ["text by its look", "standard input", Buffer.from(text), undefined],
    ["text that begins like a number", "standard input", Buffer.from(`12${text}`), undefined],
    ["a web page by its look", "standard input", Buffer.from(`\uFEFF\n${html}`), "text/html"],
    [
      "a Word document by its look",
      "standard input",
      docx,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
  ] as const)
    it(`reads ${name}`, async () => {
      const document = await readDocument(bytes, path);
      expect(document.text).to.include(text);
      expect(document.mediaType).to.equal(mediaType);
      expect(document.newspaper).to.equal("海港日報");
    });

  it("reads a web page that is named as text for what it is, and says so", async () => {
    const { mediaType, notes } = await readDocument(Buffer.from(html), "a.txt");
    expect(mediaType).to.equal("text/html");
    expect(notes).to.deep.equal(["a.txt: read as HTML, which it is whatever its name says"]);
  });

  it("reads text that only mentions a format as text", async () => {
    expect((await readDocument(Buffer.from("網頁以<html>開頭。"), "standard input")).mediaType).to.equal(
      undefined,
    );
  });

  for (const path of ["a.pdf", "a.docx"])
    it(`refuses text that is named ${path}`, async () => {
      expect(await refusalOf(Buffer.from(text), path)).to.match(
        /^(?:cannot read )?a\.(?:pdf|docx)\b[^\n]*$/u,
      );
    });
});
