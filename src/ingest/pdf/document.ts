import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { UsageError } from "../../model/errors.js";

/** What a reader does with an open document, given the numbers of the operators that paint its pages. */
type Use<Result> = (
  document: PDFDocumentProxy,
  operators: Readonly<Record<string, number>>,
) => Promise<Result>;

/**
 * pdf.js warns on the terminal, as it loads, where its optional canvas is not installed; text needs none. It is
 * loaded only when there is a PDF to read, and with the warnings of the console off.
 */
const loadQuietly = async (): Promise<typeof import("pdfjs-dist/legacy/build/pdf.mjs")> => {
  const { console: terminal } = globalThis;
  const warn: unknown = Reflect.get(terminal, "warn");
  Reflect.set(terminal, "warn", () => undefined);
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    Reflect.set(terminal, "warn", warn);
  }
};

/** Says what stands in the way of reading. */
const explain = (error: unknown, path: string): unknown => {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return new UsageError(`${path} is encrypted: save it without a password`);
  const known = ["InvalidPDFException", "FormatError", "XRefParseException", "UnknownErrorException"];
  return known.includes(name)
    ? new UsageError(`${path} is no PDF, or damaged beyond repair: save it anew`)
    : error;
};

/**
 * Opens a PDF, hands it to `use`, and closes it whatever comes of it. Nothing is fetched and no script of the document
 * is run.
 * @throws UsageError where it is empty, no PDF, damaged or encrypted
 */
export const withDocument = async <Result>(
  bytes: Uint8Array,
  path: string,
  use: Use<Result>,
): Promise<Result> => {
  if (bytes.length === 0) throw new UsageError(`${path} is empty`);
  const { getDocument, OPS, VerbosityLevel } = await loadQuietly();
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const inPackage = (name: string): string => join(folder, name) + sep;
  const loading = getDocument({
    // pdf.js takes the memory away from who gave it.
    data: Uint8Array.from(bytes),
    cMapUrl: inPackage("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: inPackage("standard_fonts"),
    isEvalSupported: false,
    useSystemFonts: false,
    enableXfa: false,
    // Pictures are never looked at: none is small enough to be decoded.
    maxImageSize: 0,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await use(await loading.promise, OPS);
  } catch (error) {
    throw explain(error, path);
  } finally {
    await loading.destroy();
  }
};
