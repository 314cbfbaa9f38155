import { extname } from "node:path";
import { UsageError } from "../model/errors.js";
import type { Encoding } from "../model/index.js";
import { decode, labels, parseEncoding } from "./decode.js";
import { readBytes } from "./files.js";
import { declaredEncoding, readHtml } from "./html.js";

/** A document as it was read. */
export interface Document {
  readonly bytes: Buffer;
  /** As decoded; of a web page, the text of its article. */
  readonly text: string;
  readonly encoding: Encoding;
  /** What the document says of itself. */
  readonly newspaper?: string;
  readonly published?: string;
  /** What was guessed of it, one line each. */
  readonly guesses: readonly string[];
}

type Reader = (path: string, encoding: Encoding | undefined) => Document;

const readText: Reader = (path, told) => {
  const bytes = readBytes(path);
  const { text, encoding, isGuessed } = decode(bytes, path, told);
  return { bytes, text, encoding, guesses: isGuessed ? [`${path}: read as ${labels[encoding]}`] : [] };
};

/** The encoding that a page names; a name of none is passed over, as browsers do. */
const encodingOf = (bytes: Buffer): Encoding | undefined => {
  const name = declaredEncoding(bytes);
  try {
    return name === undefined ? undefined : parseEncoding(name);
  } catch {
    return undefined;
  }
};

const readPage: Reader = (path, told) => {
  const bytes = readBytes(path);
  const { text: html, encoding, isGuessed } = decode(bytes, path, told ?? encodingOf(bytes));
  const guesses = isGuessed ? [`${path}: read as ${labels[encoding]}`] : [];
  return { bytes, encoding, guesses, ...readHtml(html, path) };
};

/** Readers by the extension of a file. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  [".txt", readText],
  [".text", readText],
  [".md", readText],
  [".html", readPage],
  [".htm", readPage],
  [".xhtml", readPage],
]);

/**
 * Reads a document by its extension: plain text, or the article of a web page. A file that a manifest names with
 * another extension is plain text.
 * @param encoding - as it was told; found from the bytes where it is undefined
 * @throws UsageError where it cannot be read
 */
export const readDocument = (path: string, encoding: Encoding | undefined): Document =>
  (READERS.get(extname(path).toLowerCase()) ?? readText)(path, encoding);

/** Refuses an extension that no reader knows: a document without a manifest is what its name says. */
export const assertReadable = (path: string): void => {
  if (READERS.has(extname(path).toLowerCase())) return;
  throw new UsageError(
    `${path} is neither a manifest (.json) nor a document that hedui reads (${[...READERS.keys()].join(" ")})`,
  );
};
