import { strToU8, Unzip, UnzipInflate, unzipSync, zipSync } from "fflate";
import { UsageError } from "../../model/errors.js";
import { findDanger } from "./xml.js";

/** Files that people name .docx, by their first bytes, and what to do with them. */
const OTHERS: readonly (readonly [begins: string, advice: string])[] = [
  ["{\\rtf", "is an RTF file: open it in a word processor and save it as .docx"],
  ["%PDF-", "is a PDF file: name it .pdf"],
];

/** The container of Word before 2007, which encrypted documents are kept in to this day. */
const OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

const assertWord = (bytes: Buffer, path: string): void => {
  const head = bytes.toString("latin1", 0, 8);
  if (head === OLE)
    throw new UsageError(
      bytes.includes(ENCRYPTED)
        ? `${path} is encrypted: open it in a word processor and save it without a password`
        : `${path} is an old Word file: save it as .docx`,
    );
  const other = OTHERS.find(([begins]) => head.startsWith(begins));
  if (other !== undefined) throw new UsageError(`${path} ${other[1]}`);
};

/** Bytes that the parts of one document may have, inflated: a book of a thousand pages has some thirty million. */
const MOST_BYTES = 50_000_000;
/** How many times larger than it is packed a part may be: XML of Word packs to a fifth, of long tables to a fiftieth. */
const MOST_RATIO = 200;
/** A part of this many bytes is taken whatever its ratio: an empty page of spaces packs to nothing. */
const FREE_BYTES = 1_000_000;
/** Parts of an archive; a document with a picture on every page has some hundred. */
const MOST_ENTRIES = 10_000;
/** Packed bytes that are inflated at once: they may grow a thousandfold before they can be counted. */
const STEP = 4_096;

/** Parts that hold text, or say how it is to be read. */
const TEXTUAL = /\.(?:xml|rels)$/iu;
/** Parts that no reader sees in the text: pictures, settings, running heads, comments. */
const UNREAD =
  /^(?:docProps|customXml)\/|\/(?:theme|glossary|embeddings|media|charts|diagrams)\/|\/(?:header|footer|comments|settings|webSettings|fontTable)\w*\.xml(?:\.rels)?$/iu;

const advise = (path: string, why: string): UsageError =>
  new UsageError(`cannot read ${path}: ${why}; open it in a word processor and save it anew as .docx`);

const isWanted = (name: string): boolean => TEXTUAL.test(name) && !UNREAD.test(name);

/** The sizes that the directory states of the parts that are wanted. Nothing is inflated. */
const readDirectory = (bytes: Buffer, path: string): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  let [count, total] = [0, 0];
  const assertSize = (name: string, size: number, packed: number): void => {
    total += size;
    const most = Math.min(MOST_BYTES, Math.max(FREE_BYTES, packed * MOST_RATIO));
    if (size > most || total > MOST_BYTES) throw tooLarge(path, name, most);
  };
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++count > MOST_ENTRIES) throw advise(path, `it holds more than ${MOST_ENTRIES} parts`);
        if (!isWanted(name)) return false;
        // Of two parts of one name programs differ in which they show.
        if (sizes.has(name))
          throw advise(path, `it holds the part ${JSON.stringify(name.slice(0, 80))} twice`);
        assertSize(name, originalSize, size);
        sizes.set(name, originalSize);
        return false;
      },
    });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw advise(path, "it is no Word document (.docx), or only a part of one");
  }
  return sizes;
};

const tooLarge = (path: string, name: string, most: number): UsageError =>
  new UsageError(
    `cannot read ${path}: its part ${name} unpacks to more than ${Math.floor(most / 1e6)} MB; cut the document into pages`,
  );

/** Inflates the parts of the directory, none of them beyond the size that it states. */
const inflate = (bytes: Buffer, sizes: ReadonlyMap<string, number>, path: string): Map<string, Buffer> => {
  const parts = new Map<string, Buffer>();
  let failure: UsageError | undefined;
  // Kept, for fflate catches what is thrown and calls again.
  const refuse = (why: string): never => {
    failure ??= advise(path, why);
    throw failure;
  };
  const unzip = new Unzip((file) => {
    const stated = sizes.get(file.name);
    if (stated === undefined || parts.has(file.name)) return;
    const pieces: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, piece, isLast) => {
      if (error !== null) refuse(`its part ${file.name} is damaged`);
      length += piece.length;
      if (length > stated) refuse(`its part ${file.name} unpacks to more than it states`);
      pieces.push(piece);
      if (isLast && length === stated) parts.set(file.name, Buffer.concat(pieces));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    throw failure ?? advise(path, "it is damaged");
  }
  for (const name of sizes.keys()) if (!parts.has(name)) refuse(`its part ${name.slice(0, 80)} is damaged`);
  return parts;
};

/** The text of a part: UTF-8, or UTF-16 with its mark; no other encoding is allowed in a package. */
const decodePart = (bytes: Uint8Array, path: string, name: string): string => {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw advise(path, `its part ${name} is not ${encoding}`);
  }
};

/**
 * Opens a Word document that may be hostile: only the parts that its text needs are inflated, in all to 50 MB.
 * @param bytes - the whole file
 * @param path - its name, for messages
 * @returns the XML of the parts by their names
 * @throws UsageError where it is no such document, or damaged, encrypted, too large, or with XML that is dangerous
 */
export const openArchive = (bytes: Uint8Array, path: string): ReadonlyMap<string, string> => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  assertWord(whole, path);
  const parts = new Map<string, string>();
  for (const [name, part] of inflate(whole, readDirectory(whole, path), path)) {
    const xml = decodePart(part, path, name);
    const danger = findDanger(xml);
    if (danger !== undefined) throw advise(`${path}: ${name}`, danger);
    parts.set(name, xml);
  }
  return parts;
};

/** An archive of these parts, stored and not packed. */
export const createArchive = (parts: ReadonlyMap<string, string>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])), { level: 0 }),
  );
