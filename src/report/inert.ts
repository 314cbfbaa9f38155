/**
 * Characters that change how others are shown, or drive a terminal: C0 but tab and line feed, DEL, C1,
 * and the bidirectional controls (Unicode UAX #9, table 4; "Trojan Source", CVE-2021-42574).
 */
// oxlint-disable-next-line no-control-regex -- finding control characters is its purpose
const ACTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const CONTROL_PICTURES = 0x2400;

/** ESC becomes ␛; what has no picture becomes �. One UTF-16 unit for one, so that offsets still hold. */
const picture = (character: string): string => {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : "\ufffd";
};

const inertText = (text: string): string => text.replace(ACTIVE, picture);

const inertValue = (value: unknown): unknown => {
  if (typeof value === "string") return inertText(value);
  if (Array.isArray(value)) return value.map(inertValue);
  if (value instanceof Map)
    return new Map([...value].map(([key, item]) => [inertText(key), inertValue(item)]));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inertValue(item)]));
  return value;
};

/** A copy of plain data in which no text can reorder a line or drive a terminal; offsets stay as they are. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the copy has the shape of what was copied
export const inert = <T>(value: T): T => inertValue(value) as T;

/** JSON with the same characters escaped: the data is unchanged, the file shows what it holds. */
export const escapeActive = (json: string): string =>
  json.replace(ACTIVE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
