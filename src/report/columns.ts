/** What a terminal draws two columns wide (Unicode UAX #11, W and F, the blocks that newspapers use). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO_WIDTH = /[\p{Mn}\p{Me}\u200b-\u200d\ufeff]/u;
/** A run that is not broken: a number or a Latin word; else one character with its combining marks. */
const ATOM = /[\p{Script=Latin}\d.,:%#_/-]+|[^][\p{Mn}\p{Me}]*/gu;
/** Marks that may not begin a line: they hang in the margin instead. */
const CLOSING = /^[，。、；：！？」』）》〉】〕…—·％,.;:!?)\]}]/u;

const characterWidth = (character: string): number =>
  ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;

/** Columns that a text takes in a terminal. */
export const displayWidth = (text: string): number =>
  Array.from(text).reduce((width, character) => width + characterWidth(character), 0);

/** The text followed by spaces up to that many columns. */
export const padColumns = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - displayWidth(text)));

/** Text and how it is painted. */
export type Piece = readonly [text: string, paint: (text: string) => string];

/** A word wider than the line is cut, or a 10,000-letter word would break the page. */
const atomsOf = (text: string, columns: number): readonly string[] =>
  (text.match(ATOM) ?? []).flatMap((atom) => (displayWidth(atom) > columns ? Array.from(atom) : [atom]));

const joinPieces = (line: readonly Piece[]): string => {
  const runs: [string, Piece[1]][] = [];
  for (const [text, paint] of line) {
    const last = runs.at(-1);
    if (last?.[1] === paint) last[0] += text;
    else runs.push([text, paint]);
  }
  return runs.map(([text, paint]) => paint(text)).join("");
};

/** Lines of at most that many columns; closing punctuation may hang over by one character. */
export const wrapColumns = (pieces: readonly Piece[], columns: number): readonly string[] => {
  const lines: Piece[][] = [[]];
  let width = 0;
  for (const [text, paint] of pieces) {
    for (const atom of atomsOf(text, columns)) {
      const size = displayWidth(atom);
      const full = width + size > columns && width > 0 && !(CLOSING.test(atom) && width <= columns);
      if (full || atom === "\n") {
        lines.push([]);
        width = 0;
      }
      if (atom === "\n" || (width === 0 && atom === " ")) continue;
      lines.at(-1)!.push([atom, paint]);
      width += size;
    }
  }
  return lines.map(joinPieces);
};
