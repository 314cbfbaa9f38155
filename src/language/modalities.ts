import type { Modality } from "../model/index.js";

/** Marks of modality, folded, as words; the first row that a word begins wins, the longest mark of it. */
const rows: readonly (readonly [Modality, string])[] = [
  [
    "denied",
    "没有 没 尚未 仍未 从未 并未 并无 未有 未能 不会 不再 未 并非 否认 未曾 暂未 暂无 暂不 一直未 无法 不拟 无意 尚待 有待 仍待 还没有 还没",
  ],
  ["expected", "预计 预料 料 预期 可望 有望 估计 预估"],
  [
    "planned",
    "计划 拟 拟将 拟于 打算 准备 考虑 争取 力争 筹备 规划 研议 研拟 预定 拟议 构思 有意 力拼 力拚 酝酿",
  ],
  ["possible", "可能 或会 或将 或可 不排除 有机会 或须 或要 或需 或令 恐将 恐怕 恐会 有可能"],
  ["will", "即将 将 将会 会 将要 必将 势将 快将 行将 定于 将陆续"],
  ["ongoing", "正在 正 仍在 仍 仍然 尚在 仍旧"],
  ["done", "已经 已 早已 业已 均已 现已 经已 都已 皆已 曾经"],
];

/** What each mark of modality says. */
export const modalities: ReadonlyMap<string, Modality> = new Map(
  rows.flatMap(([modality, words]) => words.split(" ").map((word) => [word, modality] as const)),
);

/** Every mark of modality. */
export const modalWords: readonly string[] = [...modalities.keys()];
