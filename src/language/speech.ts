import { foldCharacters } from "../text/fold.js";
import type { Span } from "../model/index.js";
import { nameAtEnd } from "./names/nameAtEnd.js";

/** Verbs of speech and judgement, folded; longest first where one begins another. */
export const speechVerbs: readonly string[] = [
  ..."发言时指出 致辞时表示 接受采访时表示 演讲时指出 发言时表示 认为 指出 表示 介绍 强调 透露 补充 坦言 直言 提到 谈到 续称 续指 续说 回应 解释 重申 相信 建议 宣布 宣称 声称 形容 批评 呼吁 通报 承认 否认 质疑 披露 忆述 引述 告诉记者 告诉 反映 分析 预计 预料 希望 说道".split(
    " ",
  ),
  ..."称说指".split(""),
];

/** A word or phrase between the speaker and the verb of speech, folded: 吳世文則表示, 朱偉昨日指出, 高凌雲還介紹. */
const adverb =
  /(?:则|也|亦|又|还|并|再|续|均|都|曾|先后|同时|随后|其后|之后|另外|昨日?|今日?|早前|日前|近日|当日|当时|当天|进一步|特别|多次|一再|明确|向[^，。]{1,12}|对[^，。]{1,12}|在[^，。]{1,16}|接受[^，。]{1,12}|作[^，。]{1,8}|发言|致辞|演讲|讲话|时|后|中|上|会见传媒|出席[^，。]{1,14})$/u;

/** A single character that is a verb of speech only before a mark (他說：「, 消息稱，), not inside words (說明, 稱為, 指數). */
const needsMark = new Set("称说指".split(""));
const insideWord = /[下简又俗全名号人统职堪自泛合通旧特手中戒]/u;
const mark = /[\s，。！？：:「“‘,]/u;

/** 他 她 其 and the like: whoever spoke last. */
const pronouns = new Set("他 她 对方 该负责人 该发言人 这位负责人 这名发言人".split(" "));

/** Things that verbs of speech also stand after, without being anybody: 據介紹, 報告指出 is kept, 就表示 is not. */
const nobody =
  /^(?:据|经|另据|并|也|还|都|以|可以|如|正如|值得|不|没有|未|所|被|将|会|要|应|需|进行|作|做出|向|对|其|一直|有关|相关)?$/u;

/** Who says what in a sentence. */
export interface Attribution {
  /** The speaker's name as written, or the noun phrase where no name is given; "" for a pronoun. */
  readonly speaker: string;
  /** The part of the sentence that says who speaks: 香港工業貿易署署理副署長邱詩穎表示. */
  readonly frame: Span;
}

/** Length of the verb of speech that begins at `at`, or 0. */
const verbAt = (folded: string, at: number): number => {
  const verb = speechVerbs.find((one) => folded.startsWith(one, at));
  if (verb === undefined) return 0;
  const isPartOfWord =
    needsMark.has(verb) && (!mark.test(folded.charAt(at + 1)) || insideWord.test(folded.charAt(at - 1)));
  return isPartOfWord ? 0 : verb.length;
};

/** What may follow a verb of speech whose speaker is no known name: 消息稱，; not 專家建議設站. */
const afterClause = /[，。；！？：、\s「」『』“”（）()]/u;

/** The phrase before `at` back to the last mark. */
const phraseBefore = (text: string, at: number): { readonly text: string; readonly start: number } => {
  let start = at;
  while (start > 0 && !/[，。；！？：」』”]/u.test(text[start - 1]!)) start -= 1;
  return { text: text.slice(start, at), start };
};

/** Words that may stand between a name and the verb of speech: 判刑時, 賽後, 20日在例行記者會上. */
const interposed =
  /^(?:[\p{Script=Han}]{1,6}[时后前中上]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})日.*|[在于对向就].*)$/u;

/** Longest stretch between a name and the verb of speech. */
const longestInterposed = 16;

/** The name that a phrase begins with the help of, where other words stand between it and the verb. */
const nameBefore = (phrase: string): string | undefined => {
  for (let cut = 2; cut <= Math.min(longestInterposed, phrase.length - 2); cut += 1) {
    const name = interposed.test(foldCharacters(phrase.slice(-cut)))
      ? nameAtEnd(phrase.slice(0, -cut))
      : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
};

/** Most adverbs that are taken off a phrase. */
const mostAdverbs = 6;

/** A folded phrase without the adverbs at its end. */
const withoutAdverbs = (folded: string): string => {
  let bare = folded;
  for (let count = 0; count < mostAdverbs; count += 1) {
    const shorter = bare.replace(adverb, "");
    if (shorter === bare) break;
    bare = shorter;
  }
  return bare;
};

/** Longest phrase that is looked at for a speaker, and the longest that may be one without a name. */
const longestPhrase = 80;
const longestNameless = 20;

/** The speaker that a phrase names, "" for a pronoun, undefined for nobody. */
const speakerIn = (whole: string): string | undefined => {
  const phrase = whole.slice(-longestPhrase);
  const bare = phrase.slice(0, withoutAdverbs(foldCharacters(phrase)).length).trim();
  const key = foldCharacters(bare);
  if (pronouns.has(key)) return "";
  if (nobody.test(key)) return undefined;
  return (
    nameAtEnd(bare) ??
    nameBefore(phrase.trim()) ??
    (bare.length <= longestNameless ? bare.replace(/^[「『“]|[」』”]$/gu, "") : undefined)
  );
};

/**
 * Finds who is given as saying a sentence: the first verb of speech outside quotation marks that has a speaker
 * before it.
 *
 * @param sentence - one sentence as a reader would write it
 * @param quoted - spans of the sentence inside quotation marks, never searched
 * @returns the attribution, or undefined where the paper speaks in its own voice
 */
export const findAttribution = (sentence: string, quoted: readonly Span[]): Attribution | undefined => {
  const folded = foldCharacters(sentence);
  if (folded.length !== sentence.length) return undefined;
  for (let at = 1; at < folded.length; at += 1) {
    if (quoted.some((span) => span.start <= at && at < span.end)) continue;
    const length = verbAt(folded, at);
    if (length === 0) continue;
    const phrase = phraseBefore(sentence, at);
    const speaker = speakerIn(phrase.text);
    const next = sentence[at + length];
    if (speaker === undefined) continue;
    if (next !== undefined && !afterClause.test(next) && nameAtEnd(phrase.text) === undefined) continue;
    return { speaker, frame: { start: phrase.start, end: at + length } };
  }
  return undefined;
};
