import { createHash } from "node:crypto";

/** Version of the form of an entry: of another version an entry is no entry. */
const FORM = "hedui-cache-1";

/** Hexadecimal SHA-256 of some bytes or text. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/**
 * The key of what depends on some parts: another one for other parts, and for the same parts in another order.
 *
 * @param parts - plain values; what `JSON.stringify` leaves out counts for nothing
 */
export const keyOf = (...parts: readonly unknown[]): string => digestOf(JSON.stringify(parts));

/**
 * An entry as it is stored: a line with the version of its form, its key and the checksum of the rest, then the value
 * as JSON.
 */
export const writeEntry = (key: string, value: unknown): string => {
  const body = JSON.stringify(value);
  return `${FORM} ${key} ${digestOf(body)}\n${body}`;
};

/**
 * The value of an entry.
 *
 * @param key - the key that it was looked for under
 * @param content - what was stored
 * @returns undefined where the entry is of another version or key, cut short, or was changed
 */
export const readEntry = (key: string, content: string): unknown => {
  const end = content.indexOf("\n");
  const body = content.slice(end + 1);
  if (end < 0 || content.slice(0, end) !== `${FORM} ${key} ${digestOf(body)}`) return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
};
