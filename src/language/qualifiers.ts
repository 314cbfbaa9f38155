import { canonicalTerm } from "./synonyms.js";
import type { Word } from "./word.js";

/**
 * Words that narrow or widen what a sentence says, folded, by what they bear on. A change from one of a class to
 * another, or to none, changes the substance; synonyms within a row's group (joined by =) do not.
 */
const classes: Readonly<Record<string, string>> = {
  nationality: "外籍=外国籍=外国 华裔=华人 中国籍 本地=本港=香港 内地 海外=境外 国际 非华裔 少数族裔",
  quantifier: "全部=所有=全体=一律 部分=部份 多数=大多数=大部分=大部份 少数=少部分 个别 逐步 唯一 主要",
  degree: "完全=彻底 基本=大致 初步 部份 大幅 轻微=轻度 严重=重度 显著=明显",
  certainty: "可能=或许=或 必须=必需 应该=应=应当 肯定=确定 有望=可望 预计=预料=料",
  restriction:
    "只=只有=仅=仅有 至少=最少=起码 最多=至多 首次=首度=第一次 再次=再度 永久 临时=暂时 合法 非法 自愿 强制",
};

/** Words that turn a sentence into its opposite, folded. */
const negations = new Set(
  "不 没 没有 未 未有 无 非 并非 并未 从未 尚未 不再 不会 不能 不可 无法 未能 拒绝 否认".split(" "),
);

const groups: ReadonlyMap<string, { readonly kind: string; readonly group: string }> = new Map(
  Object.entries(classes).flatMap(([kind, row]) =>
    row.split(" ").flatMap((group) => group.split("=").map((word) => [word, { kind, group }] as const)),
  ),
);

/** Every word of the tables. */
export const qualifierWords: readonly string[] = [...groups.keys(), ...negations];

/** What a word narrows or widens, or undefined. */
export const qualifierOf = (word: Word): { readonly kind: string; readonly group: string } | undefined =>
  groups.get(word.key) ?? groups.get(canonicalTerm(word.key));

/** Whether a word negates. */
export const isNegation = (word: Word): boolean => negations.has(word.key);

/** Whether a word names a place, a person or an organisation, by its part of speech. */
export const isName = (word: Word): boolean => /^n[rstz]/.test(word.tag);

/** Whether a word is a number. */
export const isNumber = (word: Word): boolean =>
  word.tag === "m" && /[\d零一二三四五六七八九十百千万亿两]/u.test(word.key);
