import { oneLine } from "../shorten.js";

const ESCAPES: readonly (readonly [character: string, escaped: string])[] = [
  ["%", "%25"],
  ["\r", "%0D"],
  ["\n", "%0A"],
];
const PROPERTY_ESCAPES = [...ESCAPES, [":", "%3A"], [",", "%2C"]] as const;

const escape = (text: string, escapes: typeof ESCAPES): string =>
  escapes.reduce((escaped, [character, replacement]) => escaped.replaceAll(character, replacement), text);

/** A workflow command of GitHub Actions, as its toolkit writes it: `::error file=a.txt,line=3::message`. */
export const writeCommand = (
  name: string,
  properties: { readonly [property: string]: string | number | undefined },
  message: string,
): string => {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([property, value]) => `${property}=${escape(String(value), PROPERTY_ESCAPES)}`)
    .join(",");
  return `::${name}${given === "" ? "" : ` ${given}`}::${escape(message, ESCAPES)}`;
};

/**
 * Lines of a log that command nothing, whatever a newspaper says: a command begins its line, and its old form,
 * `##[name]`, is read wherever it stands.
 */
export const disarm = (text: string): string =>
  text.replace(/^[^\S\n]*(?=::)/gmu, "$&\u200b").replaceAll("##[", "#\u200b#[");

/** A line for people in the log. */
export const writeLogLine = (text: string): string => disarm(oneLine(text));
