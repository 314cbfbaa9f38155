import { speechVerbs } from "../speechVerbs.js";
import { address, roleAtStart } from "./roles.js";

/** Words that follow a name, folded: adverbs, prepositions, conjunctions, verbs of office. */
const words =
  "昨 今 日前 近日 早前 当日 当天 其后 随后 则 也 亦 还 又 均 都 曾 已 将 正 再 并 就 在 于 向 对 与 和 及 以及 或 率 出席 主持 被 获 因 为 以 从 到 由 等 的 是 作 担任 兼 涉嫌 认为 续 同 先 便 才 仍 说 称 指 坦 直 发 领 介绍 表 提 强调 回应 告诉 接受 接见 受访 分析 喊话 引述 致电 通报 见 致 代表 当选 之 及其 夫妇 一行 一家 负责 讲 笑 不 有 没 未 可 会 能 要 更 最 只 近 来 去".split(
    " ",
  );

/** Words among them that a name may end with too: they tell nothing by themselves. */
const mayBeGiven = new Set("才 为 以 同 正 先 来 近 可 能 之 有 会 致 领 发 表 提 和".split(" "));

/** Marks after which no name goes on. */
const mark = /^(?:$|[\s，。！？；：:、,;（()）「」『』“”"《》〈〉【】—…\d/／▲●■◆])/u;

/** What stands after a place where a name may end. */
export type Following = "mark" | "speech" | "role" | "word" | "particle" | "none";

/**
 * What a text begins with that follows a name: a mark, a verb of speech, a role, a word of grammar, one that
 * a name may end with too, or none of them.
 *
 * @param folded - folded text after the name
 */
export const followingOf = (folded: string): Following => {
  if (mark.test(folded)) return "mark";
  if (address.test(folded) || roleAtStart(folded) > 0) return "role";
  if (speechVerbs.some((verb) => folded.startsWith(verb))) return "speech";
  const found = words.find((word) => folded.startsWith(word));
  if (found === undefined) return "none";
  return mayBeGiven.has(found) ? "particle" : "word";
};

/** Verbs of speech after at most one adverb: 又提到, 昨日說. */
const adverb =
  /^(?:昨日?|今日?|早前|日前|近日|当日|随后|其后|则|也|亦|又|还|并|再|续|均|曾|另外|同时|进一步|\d+日)/u;

/** Whether a folded text begins with a verb of speech, one adverb before it allowed. */
export const isSpeechNext = (folded: string): boolean => {
  const rest = folded.replace(adverb, "");
  return speechVerbs.some(
    (verb) => rest.startsWith(verb) && (verb.length > 1 || /^.[\s，。：:「“‘,]/u.test(rest)),
  );
};
