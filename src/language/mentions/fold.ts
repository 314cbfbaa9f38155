import { unifyCharacters } from "../../text/compatibility.js";
import { SIMPLER } from "./variants.js";

/** What every UTF-16 unit is read as. */
const READ_AS = buildFolding();

function buildFolding(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  // Full-width forms: ！ to ～.
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  const singles: Readonly<Record<string, string>> = {
    "　": " ",
    "\u00a0": " ",
    "￥": "¥",
    "．": ".",
    "﹒": ".",
    "﹪": "%",
    "∶": ":",
    "﹕": ":",
    "–": "-",
    "—": "-",
    "―": "-",
    "−": "-",
    "─": "-",
    "〜": "~",
    "∼": "~",
    "・": "·",
    "‧": "·",
    "•": "·",
    // Three circles are written for 零.
    "○": "〇",
    "◯": "〇",
    О: "〇",
  };
  for (const [from, to] of Object.entries(singles)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let index = 0; index + 1 < SIMPLER.length; index += 2) {
    table[SIMPLER.charCodeAt(index)] = SIMPLER.charCodeAt(index + 1);
  }
  // Radicals and compatibility ideographs, as PDF files have them: ⼆⼗⽇ is 二十日.
  for (const [first, last] of [
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const usual = unifyCharacters(String.fromCharCode(code));
      if (usual.length === 1) table[code] = table[usual.charCodeAt(0)]!;
    }
  }
  return table;
}

/**
 * Folds a text for reading: full width to half, the characters of our tables to Simplified, dashes to one.
 * Unit by unit, so that offsets in the result are offsets in the text.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    units[index] = READ_AS[code] ?? code;
  }
  let folded = "";
  // String.fromCharCode takes its units as arguments: a bounded number at a time.
  for (let start = 0; start < units.length; start += 8192) {
    folded += String.fromCharCode(...units.subarray(start, start + 8192));
  }
  return folded;
}

/** Whether an ASCII digit stands at an offset of a folded text. */
export function isDigit(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Characters between the two ends of a range, folded: 3至5, 3-5. */
export const RANGE_SIGNS = "至到-~";

/** The ASCII letters. */
export const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Whether an ASCII letter stands at an offset of a folded text. */
export function isLetter(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

/** Whether a character (not the empty one past the end) is one of `characters`. */
export function isOneOf(character: string, characters: string): boolean {
  return character !== "" && characters.includes(character);
}
