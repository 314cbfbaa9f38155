import type { Modality } from "../model/index.js";

/** Marks of modality, folded, as words; the first row that a word begins wins, the longest mark of it. */
const rows: readonly (readonly [Modality, string])[] = [
  ["denied", "没有 没 尚未 仍未 从未 并未 并无 未有 未能 不会 不再 未 并非 否认"],
  ["expected", "预计 预料 料 预期 可望 有望 估计"],
  ["planned", "计划 拟 打算 准备 考虑 争取 力争 筹备"],
  ["possible", "可能 或会 或将 或可 不排除 有机会"],
  ["will", "即将 将 将会 会"],
  ["ongoing", "正在 正"],
  ["done", "已经 已 早已 业已"],
];

/** What each mark of modality says. */
export const modalities: ReadonlyMap<string, Modality> = new Map(
  rows.flatMap(([modality, words]) => words.split(" ").map((word) => [word, modality] as const)),
);

/** Every mark of modality. */
export const modalWords: readonly string[] = [...modalities.keys()];
