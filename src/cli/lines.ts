import { UsageError } from "../model/errors.js";
import { isReference } from "../language/mentions/dates/calendar.js";

/** A text to parse, and the moment that its relative dates count from. */
export interface TextLine {
  readonly text: string;
  readonly reference?: string;
}

const readJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** The text of a line, or what is wrong with it. */
const readTextLine = (value: unknown): TextLine | string => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return 'expected a JSON object {"text": …}';
  if (!("text" in value) || typeof value.text !== "string") return '"text" should be a string';
  const { text } = value;
  if (!("reference" in value) || value.reference === null) return { text };
  const { reference } = value;
  return typeof reference === "string" && isReference(reference)
    ? { text, reference }
    : '"reference" should be a date or date-time, as 2025-05-22 or 2025-05-22T08:00:00+08:00';
};

/**
 * Reads one `{"text","reference"?}` a line; white space after the last line is no line.
 * @throws {UsageError} naming the file and the line of the first bad one
 */
export const readTextLines = (content: string, name: string): readonly TextLine[] => {
  const body = content.trimEnd();
  if (body === "") return [];
  return body.split("\n").map((line, index) => {
    const read = readTextLine(readJson(line));
    if (typeof read === "string") throw new UsageError(`${name}:${index + 1}: ${read}`);
    return read;
  });
};
