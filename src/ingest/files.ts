import { readFileSync, realpathSync, statSync } from "node:fs";
import { UsageError } from "../model/errors.js";
import { attempt } from "./attempt.js";

/** Largest document that is read, in bytes; a newspaper page has some thousand. */
export const largestFile = 20_000_000;

/**
 * The bytes of a file.
 *
 * @throws UsageError when the file is missing, unreadable, no file or over 20 MB
 */
export const readBytes = (path: string): Buffer =>
  attempt("read", path, () => {
    const { size } = statSync(path);
    if (size <= largestFile) return readFileSync(path);
    throw new UsageError(
      `cannot read ${path}: it has ${Math.round(size / 1e6)} MB, a document may have ${largestFile / 1e6} MB at most; cut it into pages`,
    );
  });

/**
 * Whether a path is a folder.
 *
 * @throws UsageError when there is nothing at the path
 */
export const isFolder = (path: string): boolean => attempt("read", path, () => statSync(path).isDirectory());

/** The path without links. @throws UsageError when there is nothing at it */
export const resolveLinks = (path: string): string => attempt("read", path, () => realpathSync(path));

/** Whether bytes are UTF-8; with `stream`, but for a character that they may cut short at their end. */
const isUtf8 = (bytes: Buffer, stream: boolean): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
};

/** Longest sequence of bytes that a character may cut short. */
const longestCut = 3;

/** First byte of what is not UTF-8, counted from 0: the length of the longest beginning that is. */
const firstBadByte = (bytes: Buffer): number => {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle - 1;
  }
  const ends = Array.from({ length: longestCut + 1 }, (_, back) => good - back);
  return ends.find((end) => end >= 0 && isUtf8(bytes.subarray(0, end), false)) ?? good;
};

/**
 * Decodes UTF-8, a byte order mark left out.
 *
 * @throws UsageError naming the byte where the file is not UTF-8
 */
export const decodeText = (bytes: Buffer, path: string): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not valid UTF-8 at byte ${firstBadByte(bytes)}: save it as UTF-8`);
  }
};

/**
 * The value in a JSON file.
 *
 * @throws UsageError when the file cannot be read or is not JSON
 */
export const readJson = (path: string): unknown => {
  const text = decodeText(readBytes(path), path);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${path} is not valid JSON: ${(error as Error).message.replaceAll("\n", " ")}`);
  }
};
