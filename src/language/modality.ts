import type { ModalityClaim } from "../model/index.js";
import { segmentWords, type Word } from "./words.js";

type Modality = ModalityClaim["modality"];

/** Marks of modality, folded, as words; the first row that a word begins wins, the longest mark of it. */
const rows: readonly (readonly [Modality, string])[] = [
  ["denied", "没有 没 尚未 仍未 从未 并未 并无 未有 未能 不会 不再 未 并非 否认"],
  ["expected", "预计 预料 料 料将 料会 预期 可望 有望 估计 相信会"],
  ["planned", "计划 拟 拟于 打算 准备 考虑 争取 力争 筹备"],
  ["possible", "可能 或会 或将 或可 不排除 有机会"],
  ["will", "即将 将 将会 将于 将在 会 会于 会在"],
  ["ongoing", "正在 正"],
  ["done", "已经 已 已于 已在 已正式 早已 业已"],
];

const modalities: ReadonlyMap<string, Modality> = new Map(
  rows.flatMap(([modality, words]) => words.split(" ").map((word) => [word, modality] as const)),
);

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
