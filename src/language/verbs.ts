import { canonicalTerm, isEventTerm } from "./synonyms.js";
import { segmentWords } from "./words.js";
import type { Word } from "./word.js";

/** Verbs that say nothing of what happens to the things counted. */
const lightVerbs = new Set(
  "有 是 为 达 达到 共 造成 导致 致 令 使 会 可 可以 将 已 要 以 称 说 指 表示 截至 超过 等 累计 合计 总计 共计 增至 升至 减至 占 参与 包括 涉及 进行 发生 于 至 成 到 令 被".split(
    " ",
  ),
);

const isVerb = (word: Word): boolean => /^v(?!n)/.test(word.tag) && !lightVerbs.has(word.key);

const isEvent = (word: Word): boolean => isVerb(word) || (isEventTerm(word.key) && !lightVerbs.has(word.key));

/**
 * What happens to the things that a number counts: the first verb after it, or, where none follows, the last before
 * it; folded, synonyms merged.
 *
 * @param before - the clause up to the number
 * @param after - the clause after the number and its unit, up to the next number
 * @returns a term, or "" where no verb is near
 */
export const nearestVerb = (before: string, after: string): string => {
  const following = segmentWords(after).find(isEvent);
  const found = following ?? segmentWords(before).findLast(isEvent);
  return found === undefined ? "" : canonicalTerm(found.key);
};
