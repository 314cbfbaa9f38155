import { foldCharacters } from "../../text/fold.js";
import type { Word } from "../word.js";
import { segmentWords } from "../words.js";

/** A text with its words, as the finders of names read it. */
export interface Page {
  readonly text: string;
  /** Folded, as long as the text. */
  readonly folded: string;
  readonly words: readonly Word[];
  /** Whether a word begins or ends at a place. */
  readonly isBoundary: (at: number) => boolean;
  /** The word that begins at a place. */
  readonly wordAt: (at: number) => Word | undefined;
  readonly tagAt: (at: number) => string | undefined;
}

/** Words that jieba joins over the end of a body: 監管局局長 gives 局局長, 人民醫院院長 gives 醫院院長. */
const straddling = /^(.*([局署处厅院校部会行社馆所司台团]))(\2长)$/u;

const parted = (words: readonly Word[]): Word[] =>
  words.flatMap((word) => {
    const [, first] = straddling.exec(word.key) ?? [];
    if (first === undefined) return [word];
    return [
      { ...word, end: word.start + first.length, key: first, tag: "n" },
      { ...word, start: word.start + first.length, key: word.key.slice(first.length), tag: "n" },
    ];
  });

/**
 * A text as the finders of names read it, or undefined where folding changes its length.
 *
 * @param text - text as a reader would write it
 */
export const readPage = (text: string): Page | undefined => {
  const folded = foldCharacters(text);
  if (folded.length !== text.length) return undefined;
  const words = parted(segmentWords(text));
  const byStart = new Map(words.map((word) => [word.start, word]));
  return {
    text,
    folded,
    words,
    isBoundary: (at) => at === text.length || byStart.has(at),
    wordAt: (at) => byStart.get(at),
    tagAt: (at) => byStart.get(at)?.tag,
  };
};
