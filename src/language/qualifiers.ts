import { canonicalTerm } from "./synonyms.js";
import type { Word } from "./word.js";

/**
 * Words that narrow or widen what a sentence says, folded. A change from one group to another, or to none, changes the
 * substance; the words of a group (joined by =) say the same.
 */
const rows: readonly string[] = [
  // Whose a person or a body is.
  "外籍=外国籍=外国 华裔=华人 中国籍 本地=本港=香港 内地 海外=境外 国际 非华裔 少数族裔",
  // How much of a thing.
  "全部=所有=全体=一律 部分=部份 多数=大多数=大部分=大部份 少数=少部分 个别 逐步 唯一 主要",
  // How far, how badly.
  "完全=彻底 基本=大致 初步 大幅 轻微=轻度 严重=重度 显著=明显",
  // How surely.
  "可能=或许=或 必须=必需 应该=应=应当 肯定=确定 有望=可望 预计=预料=料",
  // Within which bounds, on which terms.
  "只=只有=仅=仅有 至少=最少=起码 最多=至多 首次=首度=第一次 再次=再度 永久 临时=暂时 合法 非法 自愿 强制",
];

/** Words that turn a sentence into its opposite, folded. */
const negations = new Set(
  "不 没 没有 未 未有 无 非 并非 并未 从未 尚未 不再 不会 不能 不可 无法 未能 拒绝 否认".split(" "),
);

/**
 * The group of each word.
 *
 * @param table - rows of groups, parted by spaces, their words joined by =
 * @throws where a word stands twice: one of its groups would be lost, and a synonym be taken for a change
 */
export const groupByWord = (table: readonly string[]): ReadonlyMap<string, string> => {
  const groups = new Map<string, string>();
  for (const group of table.flatMap((row) => row.split(" ")))
    for (const word of group.split("=")) {
      if (groups.has(word)) throw new Error(`${word} stands in two groups: ${groups.get(word)} and ${group}`);
      groups.set(word, group);
    }
  return groups;
};

const groups = groupByWord(rows);

/** Every word of the tables. */
export const qualifierWords: readonly string[] = [...groups.keys(), ...negations];

/** The group of a word that narrows or widens, or undefined. */
export const qualifierOf = (word: Word): string | undefined =>
  groups.get(word.key) ?? groups.get(canonicalTerm(word.key));

/** Whether a word negates. */
export const isNegation = (word: Word): boolean => negations.has(word.key);

/** Whether a word names a place, a person or an organisation, by its part of speech. */
export const isName = (word: Word): boolean => /^n[rstz]/.test(word.tag);

/** Whether a word is a number. */
export const isNumber = (word: Word): boolean =>
  word.tag === "m" && /[\d零一二三四五六七八九十百千万亿两]/u.test(word.key);
