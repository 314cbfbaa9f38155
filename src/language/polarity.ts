import { foldCharacters } from "../text/fold.js";
import { canonicalTerm } from "./synonyms.js";
import type { Word } from "./word.js";
import { isContentWord, segmentWords } from "./words.js";

/** Words that deny what follows, folded. */
export const denying: ReadonlySet<string> = new Set(
  "不 没 没有 未 未有 并非 并未 并没有 从未 从没 尚未 仍未 不再 不会 不能 不可 不可以 不得 不须 不需 无需 不准 不获 不是 无法 未能 未获 未曾 毋须 无须 不必 不用 无 暂无 并无 毫无 未见".split(
    " ",
  ),
);

/** What after such a word leaves open how much is denied: 並非所有, 不完全, 未必, 不只. */
const partly =
  /^(?:所有|全部|全面|全|都|完全|一定|必|必然|只|仅|止|单|单止|光|太|很|够|足|足够|大|多|少|及|如|比|过|排除|断|久|同)$/u;

/** Words between a denial and what is denied, folded. */
const between = /^(?:p|d|c|u|r|m|q|f|x|v?[sdx])$/u;

/** How far after a denial the denied word is looked for, in words. */
const reach = 6;

/** A clause by what it denies and what it asserts. */
export interface Polarity {
  readonly denied: ReadonlySet<string>;
  readonly asserted: ReadonlySet<string>;
  /** Whether nothing in it denies anything. */
  readonly isPlain: boolean;
  /** Whether it says that something has come about: 已. */
  readonly isDone: boolean;
  /** Whether it denies only for the time being: 尚未, 暫未. */
  readonly isSoFar: boolean;
}

/** The word that a denial at `at` denies: the first verb, adjective or noun after it. */
const deniedAfter = (words: readonly Word[], at: number): number => {
  const next = words[at + 1];
  if (next === undefined || partly.test(next.key)) return -1;
  for (let index = at + 1; index < Math.min(words.length, at + 1 + reach); index += 1) {
    const word = words[index]!;
    if (denying.has(word.key) || /^[，,；;。]/u.test(word.key)) return -1;
    if (isContentWord(word) && !between.test(word.tag) && /^(?:v|a|n|i|l|z)/.test(word.tag)) return index;
  }
  return -1;
};

/**
 * What a clause denies and what it asserts, by words.
 *
 * @param clause - a clause in any script
 * @returns terms folded, synonyms merged
 */
export const readPolarity = (clause: string): Polarity => {
  const words = segmentWords(clause);
  const deniedAt = new Set<number>();
  words.forEach((word, at) => {
    if (!denying.has(word.key)) return;
    // 不得不, 不會不: denied twice is not denied.
    if (words[at - 1] !== undefined && denying.has(words[at - 1]!.key)) return;
    const found = deniedAfter(words, at);
    if (found >= 0) deniedAt.add(found);
  });
  const termsAt = (isWanted: (at: number) => boolean): ReadonlySet<string> =>
    new Set(
      words.flatMap((word, at) => (isContentWord(word) && isWanted(at) ? [canonicalTerm(word.key)] : [])),
    );
  return {
    denied: termsAt((at) => deniedAt.has(at)),
    asserted: termsAt((at) => !deniedAt.has(at)),
    isPlain: !/[不未无没非勿莫拒否]/u.test(foldCharacters(clause)),
    isDone: words.some(({ key }) => /^(?:已|已经|早已|已有)$/u.test(key)),
    isSoFar: words.some(({ key }) => /^(?:尚未|仍未|暂未|未有|暂时|至今|暂无)$/u.test(key)),
  };
};
