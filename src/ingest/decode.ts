import chardet from "chardet";
import iconv from "iconv-lite";
import { UsageError } from "../model/errors.js";
import type { Encoding } from "../model/index.js";

/** Names that people give to the encodings, lower case. */
const NAMES: ReadonlyMap<string, Encoding> = new Map([
  ...names("utf-8", "utf-8 utf8"),
  ...names("utf-16le", "utf-16le utf16le utf-16 utf16"),
  ...names("utf-16be", "utf-16be utf16be"),
  // Big5 as Hong Kong extended it: 嘅 衞 綫 are not in the Big5 of 1984.
  ...names("big5-hkscs", "big5-hkscs big5hkscs big5 cp950 cp951"),
  ...names("gb18030", "gb18030 gbk gb2312 cp936"),
]);

function names(encoding: Encoding, words: string): readonly (readonly [string, Encoding])[] {
  return words.split(" ").map((word) => [word, encoding]);
}

/** The names of the encodings that can be asked for. */
export const encodingNames: readonly string[] = [...new Set(NAMES.values())];

/**
 * The encoding that a name stands for.
 * @throws UsageError for a name of none
 */
export const parseEncoding = (name: string): Encoding => {
  const encoding = NAMES.get(name.toLowerCase());
  if (encoding !== undefined) return encoding;
  throw new UsageError(`there is no encoding ${name}; there are ${encodingNames.join(" ")}`);
};

/** A text as it was decoded. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the encoding was found from the bytes, without a byte order mark and without being told. */
  readonly isGuessed: boolean;
}

/** Byte order marks, the mark itself left out of the text. */
const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * Decodes a document: by its byte order mark, by the encoding given, or by the bytes themselves (strict UTF-8, then
 * UTF-16, Big5-HKSCS or GB18030).
 * @param path - for the message
 * @param encoding - as the manifest or the command line gives it
 * @throws UsageError naming the byte, counted from 0, where the bytes are not of the encoding
 */
export const decode = (bytes: Buffer, path: string, encoding?: Encoding): Decoded => {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const chosen = encoding ?? marked?.[0];
  const body = marked !== undefined && marked[0] === chosen ? marked[1].length : 0;
  const found = chosen ?? detect(bytes);
  const text = decodeAs(bytes.subarray(body), found);
  if (text === null) throw refuse(bytes, path, found, body);
  return { text, encoding: found, isGuessed: chosen === undefined && found !== "utf-8" };
};

const refuse = (bytes: Buffer, path: string, encoding: Encoding, body: number): UsageError => {
  const at = body + firstBadByte(bytes.subarray(body), encoding);
  return new UsageError(
    `${path} is not valid ${labels[encoding]} at byte ${at}: save it as UTF-8, or say which encoding it is in (${encodingNames.join(" ")})`,
  );
};

/** The encodings as people write them. */
export const labels: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16LE",
  "utf-16be": "UTF-16BE",
  "big5-hkscs": "Big5-HKSCS",
  gb18030: "GB18030",
};

/** U+FFFD, which iconv-lite puts for bytes that it cannot decode. */
const REPLACEMENT = "\uFFFD";
/** U+FFFD itself, which of the two legacy encodings only GB18030 can write. */
const WRITTEN_REPLACEMENT = Buffer.from([0x84, 0x31, 0xa4, 0x37]);

/** The text, or null where the bytes are not of the encoding. */
const decodeAs = (bytes: Buffer, encoding: Encoding): string | null => {
  if (encoding === "big5-hkscs" || encoding === "gb18030") {
    const text = iconv.decode(bytes, encoding, { stripBOM: false });
    return text.includes(REPLACEMENT) && !(encoding === "gb18030" && bytes.includes(WRITTEN_REPLACEMENT))
      ? null
      : text;
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Bytes that the statistics of Big5 and GB18030 are taken from. */
const SAMPLE = 65_536;

/** What the bytes are most likely to be. */
const detect = (bytes: Buffer): Encoding => {
  if (decodeAs(bytes, "utf-8") !== null) return bytes.includes(0) ? (findWide(bytes) ?? "utf-8") : "utf-8";
  const wide = findWide(bytes);
  if (wide !== null) return wide;
  // A file that is UTF-8 but for a byte or two is a damaged one, and no other encoding.
  if (isMostlyUtf8(bytes)) return "utf-8";
  const likely = chardet
    .analyse(bytes.subarray(0, SAMPLE))
    .map(({ name }) => NAMES.get(name.toLowerCase()))
    .filter((encoding) => encoding === "big5-hkscs" || encoding === "gb18030");
  return likely.find((encoding) => decodeAs(bytes, encoding) !== null) ?? likely[0] ?? "utf-8";
};

/** Least share of the characters of a Chinese text that are Han, Chinese punctuation, or ASCII. */
const LEAST_CHINESE = 0.9;
const CHINESE = /[\t\n\r -~\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu;

/** UTF-16 without a mark: of the two byte orders the one that gives Chinese text; null where neither does. */
const findWide = (bytes: Buffer): Encoding | null => {
  const sample = bytes.subarray(0, SAMPLE);
  for (const encoding of ["utf-16le", "utf-16be"] as const) {
    // The sample may end in half a character, which counts as none.
    const text = new TextDecoder(encoding).decode(sample);
    if ((text.match(CHINESE) ?? []).length >= text.length * LEAST_CHINESE) return encoding;
  }
  return null;
};

/** The least share of multi-byte sequences that are well formed in a damaged UTF-8 file; in Big5 it is one in ten. */
const LEAST_WELL_FORMED = 0.5;

const isMostlyUtf8 = (bytes: Buffer): boolean => {
  const text = new TextDecoder("utf-8").decode(bytes);
  let [good, bad] = [0, 0];
  for (const character of text) {
    if (character === REPLACEMENT) bad++;
    else if (character > "\u007F") good++;
  }
  return good > 0 && good / (good + bad) >= LEAST_WELL_FORMED;
};

/** First byte, counted from 0, of what is not of the encoding. */
const firstBadByte = (bytes: Buffer, encoding: Encoding): number => {
  const isLegacy = encoding === "big5-hkscs" || encoding === "gb18030";
  const feed = isLegacy ? feedLegacy(encoding) : feedStrict(encoding);
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const state = feed(bytes.subarray(at, at + 1), false);
    if (state === "bad") return start;
    if (state === "whole") start = at + 1;
  }
  return start;
};

/** What a byte makes of the bytes before it: a whole character, a part of one, or none that there is. */
type Feed = (byte: Buffer, isLast: boolean) => "whole" | "part" | "bad";

const feedStrict = (encoding: Encoding): Feed => {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (byte) => {
    try {
      return decoder.decode(byte, { stream: true }) === "" ? "part" : "whole";
    } catch {
      return "bad";
    }
  };
};

const feedLegacy = (encoding: Encoding): Feed => {
  const decoder = iconv.getDecoder(encoding);
  return (byte) => {
    const text = decoder.write(byte);
    if (text === "") return "part";
    return text.includes(REPLACEMENT) ? "bad" : "whole";
  };
};
