import { groupByWord } from "./qualifiers.js";
import type { Word } from "./word.js";

/**
 * Words that say how much, how often or how far, folded: those of one row exclude each other, words joined by = say
 * the same.
 */
const rows: readonly string[] = [
  "全数=全部=全体=悉数=所有=全副 一部分=部分=部份=一部份=一小部分 一半=半数 大部分=大部份=大多数 少数=少部分=小部分",
  "永远=始终=一直=从来=从不=绝对=一定=必定 尽量=尽力=尽可能 有时=偶尔=间中",
  "立即=立刻=即时=马上 逐步=分阶段=陆续 稍后=迟些",
];

const rowOf: ReadonlyMap<string, number> = new Map(
  rows.flatMap((row, at) =>
    row.split(" ").flatMap((group) => group.split("=").map((word) => [word, at] as const)),
  ),
);
const groups = new Map(rows.flatMap((row) => [...groupByWord([row])]));

/** Words that make a statement of every one of its things, folded. */
const universals = new Set("任何 所有 全部 每 一切 全体 每一 任一".split(" "));

const degreesIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ key }) => (groups.has(key) ? [key] : [])));

/**
 * The words by which two wordings say another degree of one kind (全數 and 一部分), or undefined.
 *
 * @param left - the words of one wording
 * @param right - those of the other
 */
export const otherDegree = (
  left: readonly Word[],
  right: readonly Word[],
): readonly [string, string] | undefined => {
  const [ones, others] = [degreesIn(left), degreesIn(right)];
  for (const one of ones)
    for (const other of others)
      if (rowOf.get(one) === rowOf.get(other) && groups.get(one) !== groups.get(other)) return [one, other];
  return undefined;
};

/** Whether words speak of every one of their things: 任何一個職位. */
export const isUniversal = (words: readonly Word[]): boolean => words.some(({ key }) => universals.has(key));
