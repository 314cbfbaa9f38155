/** A phrase for messages that give Traditional Chinese and English on one line. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

const longest = 60;

/** The text, cut to 60 characters. */
function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}

/** A JSON value as it is written, cut to 60 characters. */
export const write = (value: unknown): string => shorten(JSON.stringify(value) ?? "");

/** "id"、"path" · "id", "path" */
export const writeList = (values: readonly unknown[]): Phrase => {
  const written = values.map((value) => JSON.stringify(value));
  return { zh: written.join("、"), en: written.join(", ") };
};

/** Chinese after Chinese without a space, Latin letters, digits and quotes after one: 應為字串, 應為 null. */
export const join = (before: string, after: string): string =>
  /^[!-~]/.test(after) ? `${before} ${after}` : before + after;

/** One of several phrases: 字串或 null · a string or null. At least one. */
export const either = (phrases: readonly Phrase[]): Phrase => ({
  zh: phrases.map(({ zh }) => zh).reduce((before, zh) => join(`${before}或`, zh)),
  en: phrases.map(({ en }) => en).join(" or "),
});

/** What a value is: scalars as written, objects by the names of their properties, lists by their length. */
export function describeValue(value: unknown): Phrase {
  if (value === undefined) return { zh: "空缺", en: "nothing" };
  if (Array.isArray(value)) {
    return { zh: `有 ${value.length} 項的陣列`, en: `a list of ${value.length}` };
  }
  if (typeof value !== "object" || value === null) return { zh: write(value), en: write(value) };
  const keys = Object.keys(value);
  if (keys.length === 0) return { zh: "空物件", en: "an empty object" };
  const { zh, en } = writeList(keys);
  return { zh: `有 ${shorten(zh)} 的物件`, en: `an object with ${shorten(en)}` };
}
