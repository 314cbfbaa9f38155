import { extname } from "node:path";
import { UsageError } from "../model/errors.js";
import type { Encoding, PlacedRun, ReportSource } from "../model/index.js";
import { decode, labels, parseEncoding, type Decoded } from "./decode.js";
import { readDocx } from "./docx/docx.js";
import { declaredEncoding, readHtml } from "./html/html.js";
import { readImprint } from "./imprint.js";
import { readPdf } from "./pdf/readPdf.js";

/** A document as it was read. */
export interface Document {
  /** As decoded; of what is not plain text, the text that a reader of it sees. */
  readonly text: string;
  /** Of documents whose bytes are characters. */
  readonly encoding?: Encoding;
  /** Of what is not plain text. */
  readonly mediaType?: NonNullable<ReportSource["mediaType"]>;
  /** Where the text stands on the pages, if there are pages. */
  readonly layout?: readonly PlacedRun[];
  /** What the document says of itself. */
  readonly newspaper?: string | undefined;
  readonly published?: string | undefined;
  /** What was guessed of it, and what of it could not be read: one line each. */
  readonly notes?: readonly string[];
}

type Read = (bytes: Buffer, path: string, told: Encoding | undefined) => Document | Promise<Document>;

const toNotes = ({ isGuessed, encoding }: Decoded, path: string): string[] =>
  isGuessed ? [`${path}: read as ${labels[encoding]}`] : [];

const readText: Read = (bytes, path, told) => {
  const decoded = decode(bytes, path, told);
  const { text, encoding } = decoded;
  return { text, encoding, notes: toNotes(decoded, path) };
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

const readPage: Read = (bytes, path, told) => {
  const decoded = decode(bytes, path, told ?? encodingOf(bytes));
  const { encoding } = decoded;
  return { mediaType: "text/html", encoding, notes: toNotes(decoded, path), ...readHtml(decoded.text, path) };
};

interface Format {
  readonly extensions: readonly string[];
  /** How a document begins that carries no name: standard input. */
  readonly begins?: RegExp;
  readonly read: Read;
}

/** The formats that are read, plain text last: it begins as it likes. */
const FORMATS: readonly Format[] = [
  {
    extensions: [".pdf"],
    begins: /^%PDF-/u,
    read: async (bytes, path) => ({ mediaType: "application/pdf", ...(await readPdf(bytes, path)) }),
  },
  {
    extensions: [".docx"],
    begins: /^PK\p{Cc}{2}/u,
    read: async (bytes, path) => ({
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      ...(await readDocx(bytes, path)),
    }),
  },
  {
    extensions: [".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp"],
    begins: /^\W{0,4}<(?:!doctype html|html)\b/iu,
    read: readPage,
  },
  { extensions: [".txt", ".text", ".md"], read: readText },
];

const byExtension: ReadonlyMap<string, Format> = new Map(
  FORMATS.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

/** The format that the first bytes are a sign of; of plain text nothing is. */
const sniff = (bytes: Buffer): Format | undefined => {
  const head = bytes.subarray(0, 256).toString("latin1").trimStart();
  return FORMATS.find(({ begins }) => begins?.test(head));
};

const PLAIN = FORMATS.at(-1)!;

/** What the user is told of a document that is not what its name says. */
const toNote = (path: string, named: Format | undefined, found: Format | undefined): string[] =>
  named === undefined || found === undefined || named === found
    ? []
    : [`${path}: read as ${found.extensions[0]!.slice(1).toUpperCase()}, which it is whatever its name says`];

/**
 * Reads a document as what its first bytes say that it is, else by the extension of its name.
 *
 * @param bytes - the whole document
 * @param path - its name, for its format and for messages
 * @param encoding - as it was told; found from the bytes where it is undefined
 * @throws UsageError where it cannot be read
 */
export const readDocument = async (bytes: Buffer, path: string, encoding?: Encoding): Promise<Document> => {
  const named = byExtension.get(extname(path).toLowerCase());
  const found = sniff(bytes);
  const document = await (found ?? named ?? PLAIN).read(bytes, path, encoding);
  // What a document says in its metadata is surer than what its text says.
  const said = readImprint(document.text);
  return {
    ...document,
    newspaper: document.newspaper ?? said.newspaper,
    published: document.published ?? said.published,
    notes: [...toNote(path, named, found), ...(document.notes ?? [])],
  };
};

/** Refuses an extension that no reader knows: a document without a manifest is what its name says. */
export const assertReadable = (path: string): void => {
  const extension = extname(path).toLowerCase();
  if (extension === "" || byExtension.has(extension)) return;
  throw new UsageError(
    `${path} is neither a manifest (.json) nor a document that hedui reads (${[...byExtension.keys()].join(" ")})`,
  );
};
