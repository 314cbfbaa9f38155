/**
 * Characters that change how others are shown, or drive a terminal: C0 but tab and line feed, DEL, C1,
 * and the bidirectional controls (Unicode UAX #9, table 4; "Trojan Source", CVE-2021-42574). With them halves of a
 * character, which no encoding can write.
 */
const ACTIVE =
  // oxlint-disable-next-line no-control-regex -- finding control characters is its purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu;

const CONTROL_PICTURES = 0x2400;

/** ESC becomes ␛; what has no picture becomes �. One UTF-16 unit for one, so that offsets still hold. */
const picture = (character: string): string => {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : "\ufffd";
};

/** Whether there is one at all: mostly there is none, and one look settles it. */
const ANY_ACTIVE = new RegExp(ACTIVE.source, "u");

/** The line ends of Windows are line ends. */
const inertText = (text: string): string =>
  ANY_ACTIVE.test(text) ? text.replace(/\r(?=\n)/gu, " ").replace(ACTIVE, picture) : text;

/** A report is large and almost never holds such a character: only what changes is copied. */
const inertObject = (value: object): object => {
  let copy: Record<string, unknown> | undefined;
  for (const [key, item] of Object.entries(value)) {
    const inerted = inertValue(item);
    if (inerted !== item) (copy ??= { ...value })[key] = inerted;
  }
  return copy ?? value;
};

const inertArray = (values: readonly unknown[]): readonly unknown[] => {
  const inerted = values.map(inertValue);
  return inerted.every((value, at) => value === values[at]) ? values : inerted;
};

const inertValue = (value: unknown): unknown => {
  if (typeof value === "string") return inertText(value);
  if (Array.isArray(value)) return inertArray(value);
  if (value instanceof Map)
    return new Map([...value].map(([key, item]) => [inertText(key), inertValue(item)]));
  return typeof value === "object" && value !== null ? inertObject(value) : value;
};

/** Plain data in which no text can reorder a line or drive a terminal; offsets stay as they are. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is copied keeps its shape
export const inert = <T>(value: T): T => inertValue(value) as T;

/** JSON with the same characters escaped: the data is unchanged, the file shows what it holds. */
export const escapeActive = (json: string): string =>
  json.replace(ACTIVE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
