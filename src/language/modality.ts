import type { Modality } from "../model/index.js";
import { modalities } from "./modalities.js";
import { segmentWords } from "./words.js";
import type { Word } from "./word.js";

/** Words that follow a mark and belong to it: 預計會, 預計將, 將陸續, 已正式. */
const followers = new Set("会 将 可 能 将会 将于 将在 于 在 陆续 正式 经 可以 完成".split(" "));

/** A noun after 將 makes it the object marker (將內地經驗…結合), not the future. */
const objectTags = /^(?:n|r|m|x|l)/;

/** A mark of modality in a clause. */
export interface ModalMark {
  readonly modality: Modality;
  /** Half-open span of the mark in the clause, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Whether 將 or 會 at `index` is the mark, and not an object marker or a noun. */
const isMark = (words: readonly Word[], index: number): boolean => {
  const next = words[index + 1];
  if (next === undefined) return false;
  return words[index]!.key !== "将" || !objectTags.test(next.tag);
};

/**
 * The first mark of modality in a clause: by words, so that 商會在 and 與會 hold none.
 *
 * @param clause - one clause as a reader would write it, in any script
 * @returns the mark with what belongs to it (預計會), or undefined where the clause is plain
 */
export const findModality = (clause: string): ModalMark | undefined => {
  const words = segmentWords(clause);
  const index = words.findIndex((word, at) => modalities.has(word.key) && isMark(words, at));
  if (index < 0) return undefined;
  let last = index;
  while (last + 1 < words.length && followers.has(words[last + 1]!.key)) last += 1;
  return { modality: modalities.get(words[index]!.key)!, start: words[index]!.start, end: words[last]!.end };
};
