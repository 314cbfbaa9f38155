import { readFileSync, realpathSync, statSync } from "node:fs";
import { UsageError } from "../model/errors.js";
import { attempt } from "./attempt.js";
import { decode } from "./decode.js";

/** Largest document that is read, in bytes; a newspaper page has some thousand, in PDF some million. */
export const largestFile = 50_000_000;

/**
 * Refuses a document that is too large to read.
 * @param size - in bytes
 * @throws UsageError
 */
export const assertSize = (size: number, path: string): void => {
  if (size <= largestFile) return;
  throw new UsageError(
    `cannot read ${path}: it has ${Math.round(size / 1e6)} MB, a document may have ${largestFile / 1e6} MB at most; cut it into pages`,
  );
};

/**
 * The bytes of a file.
 *
 * @throws UsageError when the file is missing, unreadable, no file or over 50 MB
 */
export const readBytes = (path: string): Buffer =>
  attempt("read", path, () => {
    assertSize(statSync(path).size, path);
    return readFileSync(path);
  });

/**
 * Whether a path is a folder.
 *
 * @throws UsageError when there is nothing at the path
 */
export const isFolder = (path: string): boolean => attempt("read", path, () => statSync(path).isDirectory());

/** The path without links. @throws UsageError when there is nothing at it */
export const resolveLinks = (path: string): string => attempt("read", path, () => realpathSync(path));

/** The text of a file in UTF-8, without byte order mark. @throws UsageError when it cannot be read or is not UTF-8 */
export const readText = (path: string): string => decode(readBytes(path), path, "utf-8").text;

/**
 * The value in a JSON file.
 *
 * @throws UsageError when the file cannot be read, is not UTF-8 or not JSON
 */
export const readJson = (path: string): unknown => {
  const text = readText(path);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${path} is not valid JSON: ${(error as Error).message.replaceAll("\n", " ")}`);
  }
};
