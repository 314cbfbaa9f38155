/** Verbs of speech and judgement, folded, and what may follow them. */

/** Verbs whose content may follow without a mark: 專家指出目前的制度, 他希望加快立法. */
const reporting =
  "发言时指出 致辞时表示 接受采访时表示 演讲时指出 发言时表示 认为 指出 表示 强调 透露 坦言 直言 笑言 续称 续指 续说 重申 相信 建议 宣布 宣称 声称 批评 呼吁 承认 否认 质疑 披露 估计 预测 忆述 预计 预料 希望 期望 主张 倡议".split(
    " ",
  );

/** Verbs that take things as well as words, and so speak only before a mark: 介紹產品, 分析數據, 補充物資. */
const ambiguous =
  "告诉记者 介绍 补充 提到 谈到 回应 解释 形容 通报 告诉 反映 分析 说道 确认 询问 追问 提出 问道 反问 感叹 感慨 回忆 讲述 写道 写到 喊话 提醒 承诺 直斥 斥责 总结".split(
    " ",
  );

/** Verbs of one character that speak before a mark, not inside words (說明, 稱為, 指數). */
const single = "称说指".split("");

/** What a question begins with or holds, folded: 詢問有沒有資助. */
const asking = /^[^，。！？?]*(?:有没有|有无|是否|会否|能否|可否|如何|为何|为什么|怎样|何时|多少)/u;

/** Verbs that may go on without a mark where their own words do, folded: 提出四點建議, 詢問是否獲批. */
const goingOn: readonly (readonly [verb: string, rest: RegExp])[] = [
  ["提出", /^(?:[要应须]|[一二三四五六七八九十两多几\d]|「[^」]{2,24}」)/u],
  ["询问", asking],
  ["追问", asking],
  ["提到", /^(?:目前|现时|今年|去年|未来|要|应)/u],
];

/** Verbs of speech, folded; longest first where one begins another. */
export const speechVerbs: readonly string[] = [
  ...[...reporting, ...ambiguous].toSorted((a, b) => b.length - a.length),
  ...single,
];

/** The first characters of verbs: a sentence is looked through character by character. */
const firsts = new Set(speechVerbs.map((verb) => verb.charAt(0)));

/** Verbs of headlines, and 指 and 稱 without a mark: 學者料樓價回升, 警方指事主情緒不穩. */
const brief = new Set("倡 料 吁 冀 盼 促 称 指".split(" "));

/** What makes another word or no speech of a verb of one character that it follows, folded. */
const notAfterBrief = /^[的了过为作号之定派导控示数标令向着得成到在进有用]/u;

const mark = /[\s，。！？：:「“‘,]/u;
const insideWord = /[下简又俗全名号人统职堪自泛合通旧特手中戒被发]/u;

/** 對居民來說 speaks for nobody, folded. */
const aside = /(?:对|于|就|从|拿)[^，。；：]{1,24}来$/u;
/** Longest such aside, in UTF-16 units. */
const asideLength = 50;

/** How a verb of speech goes on: before a mark, with its words right after it, or as no speech. */
export type Going = "mark" | "words" | "none";

/** A verb of speech at a place. */
export interface SpeechVerb {
  readonly length: number;
  readonly goes: Going;
}

/** What may follow a verb of speech that a mark parts from its words; the end of the text too. */
const afterClause = /^(?:$|[，。；！？：、\s「」『』“”（）():?!,])/u;

/** What follows a verb that tells of the speaking and not of the words: 介紹了情況, 提出的任務. */
const telling = /^[了过的者之]/u;

const goingOf = (verb: string, rest: string): Going => {
  if (telling.test(rest)) return "none";
  const own = goingOn.find(([one, words]) => one === verb && words.test(rest));
  if (own !== undefined) return "words";
  if (afterClause.test(rest)) return "mark";
  return reporting.includes(verb) ? "words" : "none";
};

/**
 * The verb of speech at a place of a text, or undefined.
 *
 * @param folded - folded text
 * @param at - where the verb would begin
 * @param word - the word of the dictionary that begins there
 */
export const speechVerbAt = (
  folded: string,
  at: number,
  word: string | undefined,
): SpeechVerb | undefined => {
  const first = folded.charAt(at);
  if (!firsts.has(first) && !brief.has(first)) return undefined;
  const verb = speechVerbs.find((one) => folded.startsWith(one, at));
  if (verb === undefined || verb.length === 1) {
    const rest = folded.slice(at + 1);
    if (verb !== undefined && aside.test(folded.slice(Math.max(0, at - asideLength), at))) return undefined;
    if (verb !== undefined && mark.test(rest.charAt(0)) && !insideWord.test(folded.charAt(at - 1)))
      return { length: 1, goes: "mark" };
    const isBrief =
      brief.has(first) && word === first && !notAfterBrief.test(rest) && !afterClause.test(rest);
    return isBrief ? { length: 1, goes: "words" } : undefined;
  }
  // 建議書 and 希望工程 are words of their own.
  const isPart = word !== undefined && word.length > verb.length && word.startsWith(verb);
  return { length: verb.length, goes: isPart ? "none" : goingOf(verb, folded.slice(at + verb.length)) };
};
