import { parse } from "./parse.js";
import { segmentWords } from "./words.js";
import type { Word } from "./word.js";

/** Words that a list follows, folded; whatever stands after them is its first item. */
const intros = new Set(
  "包括 包含 涵盖 覆盖 涉及 如 例如 比如 譬如 即 分别 分为 有 为 是 在 于 从 由 对 向 与 和 及 将 把 给 以 至 到 等 面临 存在 出现 遍及 横跨 来自 前往 关闭 设有 设 共设 共 合共 过 穿越 可 提供 加强 推动 促进 打造 的".split(
    " ",
  ),
);

/** Parts of speech that end what may belong to the first item, going back from the first 、. */
const foreign = /^(?:v(?!n)|p|d|c|r|t|u|y|w)/;

/** Longest first item, in UTF-16 units. */
const longest = 24;

/** A word of one character that is part of a longer name is no verb or preposition there: 仁/愛/街市. */
const isBoundary = (word: Word): boolean =>
  intros.has(word.key) ||
  (foreign.test(word.tag) && word.end - word.start > 1) ||
  /^[\s\p{P}]+$/u.test(word.key);

/** Words with marks that belong to a name are no boundary: 「AI學堂」, 《…》. */
const closing = /[」』”》）)]$/u;

/**
 * Where the first item of a list begins.
 *
 * @param text - the sentence
 * @param from - start of the clause that the list stands in
 * @param mark - offset of the first 、
 * @returns an offset in the sentence
 */
export const startOfFirst = (text: string, from: number, mark: number): number => {
  const stretch = text.slice(from, mark);
  const base = Math.max(0, stretch.length - 2 * longest);
  const words = segmentWords(stretch.slice(base));
  let start = mark;
  let isInside = false;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]!;
    if (closing.test(word.key)) isInside = true;
    const isOpening = /^[「『“《（(]$/u.test(word.key);
    if (!isInside && at < words.length - 1 && isBoundary(word)) break;
    if (isOpening) isInside = false;
    if (mark - (from + base + word.start) > longest && start < mark && !isInside) break;
    start = from + base + word.start;
  }
  return start;
};

/** A count that announces the list right after it: 四個街市：, 三類物品，包括; 當中包括 announces a part only. */
const announcement =
  /([\d０-９]{1,3}|[兩两二三四五六七八九十]{1,3})\s*(?:個|个|項|项|類|类|間|间|家|名|位|大|種|种|款|條|条|所|座|處|处|宗)([\p{Script=Han}]{2,8})(?:，|：|——)?(?:分別|分别)?(?:包括|為|为|是|即|有)?(?:：)?$/u;

/** What a sentence announces right before a list: how many of what. */
export const announcedBefore = (
  before: string,
): { readonly head: string | null; readonly count: number | null } | undefined => {
  const match = announcement.exec(before);
  if (match === null || !/(?:[，：—]|包括|分[別别]|[為为是即])$/u.test(match[0])) return undefined;
  if (/(?:其中|當中|当中)$/u.test(match[2]!)) return undefined;
  const head = match[2]!.replace(/(?:分[別别]|依次|包括|[為为是即有])+$/u, "");
  const [mention] = parse(`${match[1]!}個`);
  const low = mention?.type === "quantity" ? mention.written.low : null;
  return { head: head.length < 2 ? null : head, count: low === null ? null : Number(low) };
};
