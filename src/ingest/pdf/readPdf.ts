import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { UsageError } from "../../model/errors.js";
import type { PlacedRun } from "../../model/index.js";
import { columnsOf, type Column } from "./columns.js";
import { withDocument } from "./document.js";
import { CrowdedPage } from "./canvas.js";
import { paintedGlyphs } from "./painter.js";
import { writeText } from "./write.js";

/** What a PDF says. */
export interface PdfText {
  /** In reading order: a line for each printed line, an empty one between paragraphs. */
  readonly text: string;
  /** Where the text stands, in the order of `start`. */
  readonly layout: readonly PlacedRun[];
  /** Date of publication as the publisher wrote it (PRISM metadata); the date of the file is none. */
  readonly published?: string;
  /** What was guessed or passed over, one line each. */
  readonly notes?: readonly string[];
}

/** Most pages of a document, and most characters on one page and in all: a full newspaper page has about 15,000. */
const [mostPages, mostOnPage, mostInAll] = [2000, 200_000, 10_000_000];

/** Date of publication as the publisher wrote it, YYYY-MM-DD. */
const publishedOf = async (document: PDFDocumentProxy): Promise<string | undefined> => {
  const { metadata } = await document.getMetadata();
  const dated: unknown = metadata?.get("prism:publicationdate");
  return typeof dated === "string" ? /^\d{4}-\d{2}-\d{2}/.exec(dated.trim())?.[0] : undefined;
};

/** The columns of all pages; a page is read and let go before the next. */
const readPages = async (
  document: PDFDocumentProxy,
  operators: Readonly<Record<string, number>>,
  path: string,
): Promise<readonly (readonly Column[])[]> => {
  const pages: (readonly Column[])[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const glyphs = await paintedGlyphs(page, operators, Math.min(mostOnPage, mostInAll - length)).catch(
      (error: unknown) => {
        if (!(error instanceof CrowdedPage)) throw error;
        const { message } = error;
        throw new UsageError(`${path}: page ${number} of ${document.numPages} cannot be read: ${message}`);
      },
    );
    page.cleanup();
    length += glyphs.length;
    pages.push(columnsOf(glyphs, number));
  }
  return pages;
};

/**
 * Reads the text of a PDF in reading order, from one or several columns, horizontal and vertical.
 * @param path - names the file in errors
 * @throws UsageError where it is no PDF, damaged, encrypted, a scan without text, or out of all bounds
 */
export const readPdf = (bytes: Uint8Array, path: string): Promise<PdfText> =>
  withDocument(bytes, path, async (document, operators) => {
    const { numPages } = document;
    if (numPages === 0) throw new UsageError(`${path} has no pages`);
    if (numPages > mostPages)
      throw new UsageError(
        `${path} has ${numPages} pages, more than ${mostPages}: give its parts one by one`,
      );
    const pages = await readPages(document, operators, path);
    const blank = pages.flatMap((columns, index) => (columns.length === 0 ? [index + 1] : []));
    if (blank.length === numPages)
      throw new UsageError(`${path}: page 1 of ${numPages} has no text, it is a scan: run OCR over it`);
    const notes = blank.map((page) => `${path}: page ${page} of ${numPages} has no text and was passed over`);
    const published = await publishedOf(document);
    return {
      ...writeText(pages),
      ...(published === undefined ? {} : { published }),
      ...(notes.length === 0 ? {} : { notes }),
    };
  });
