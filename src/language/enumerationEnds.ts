import type { Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { classifier, counted, ownNoun, readHead } from "./enumerationHeads.js";
import { segmentWords } from "./words.js";
import type { Word } from "./word.js";

/** How a list ends: its last items, and what is said of them all. */
export interface ListEnd {
  readonly items: readonly Span[];
  readonly head: string | null;
  readonly count: number | null;
  readonly isOpen: boolean;
  /** Offset after the last word of the list. */
  readonly end: number;
}

/** Conjunctions before the last item, folded. */
const conjunctions = new Set(["和", "及", "与", "以及", "或", "跟", "还有", "并"]);

/** Parts of speech that end the last item where nothing else does: what is said of the list begins. */
const predicates = /^(?:v(?!n)|p|d|r|t|u|y)/;

/** Words for taking part that the dictionary takes for nouns, folded: what is said of the list begins with them. */
const misread = new Set(
  "派员 助阵 助战 参演 合演 领衔 亮相 献唱 加盟 列席 到场 对阵 夺冠 获奖 获颁 夹击 联袂 携手 合办 合资".split(
    " ",
  ),
);

/** Words that stand in the name of a body before what it is, folded: 飛行服務隊, 醫療輔助隊. */
const insideBodies = new Set(
  "飞行 服务 救护 救援 救生 搜救 拯救 辅助 管理 研究 调查 统计 保护 保育 监管 监察 规划 发展 交流 测量 勘探 检测 检验 检疫 应急 预报 指挥 运输 通讯 传媒 广播 仲裁 审计 选举 考古 巡逻 护理 福利".split(
    " ",
  ),
);
const bodyEnd = /(?:队|局|署|处|会|社|中心|院|所|厅|组|办公室|公司|集团)$/u;

/** Whether a verb is a part of the name of a body: 飛行 before 服務隊. */
const isInBody = (word: Word, next: Word | undefined): boolean =>
  insideBodies.has(word.key) && next !== undefined && next.tag.startsWith("n") && bodyEnd.test(next.key);

/** Splits the last stretch at a conjunction, with two characters at least on either side. */
const splitAtConjunction = (span: Span, words: readonly Word[]): Span[] => {
  const found = words.findLast(
    (word) =>
      conjunctions.has(word.key) &&
      span.start + word.start >= span.start + 1 &&
      span.start + word.end < span.end,
  );
  return found === undefined
    ? [span]
    : [
        { start: span.start, end: span.start + found.start },
        { start: span.start + found.end, end: span.end },
      ];
};

/** Whether a stretch begins inside a title, whose bracket stands before it: …條例》和《…》. */
const beginsInTitle = (text: string): boolean => /^[^《》]*》/u.test(text);

/**
 * Where the last item ends in words without 等: at a count of them all, or where a verb or an adverb begins. Where the
 * items before hold numbers themselves (帳篷20頂、被褥50床) a number is part of the last.
 */
const stopOf = (
  words: readonly Word[],
  text: string,
  isNumbered: boolean,
): { readonly at: number; readonly isCounted: boolean } => {
  let isInTitle = beginsInTitle(text);
  // The word after a number counts, whatever it is elsewhere: 12隻, where 隻 alone is also 只.
  let counts = 0;
  for (const [index, word] of words.entries()) {
    if (/[《》]/u.test(word.key)) isInTitle = word.key === "《";
    const after = text.slice(word.start);
    const number = counted.exec(after);
    const isCounting = word.start < counts;
    if (number !== null) counts = word.start + number[0].length + 1;
    if (isInTitle || isCounting || index === 0 || conjunctions.has(word.key)) continue;
    if (conjunctions.has(words[index - 1]!.key)) continue;
    const rest = number === null ? "" : after.slice(number[0].length);
    if (number !== null && !isNumbered)
      return { at: word.start, isCounted: classifier.test(rest) || ownNoun.test(rest) };
    if (isInBody(word, words[index + 1])) continue;
    if (predicates.test(word.tag) || misread.has(word.key)) return { at: word.start, isCounted: false };
  }
  return { at: text.length, isCounted: false };
};

/** Characters that the names of one kind end in alike: 街市 of 上環街市、官涌街市. */
const ofKind = 2;

/** Most characters of a name before the ending that it shares with the others. */
const mostOwn = 8;

/**
 * Where the last items end that end like all before them, though a character of theirs is a verb besides: 官涌街市.
 */
const endAlike = (stretch: string, at: number, before: readonly string[]): number => {
  const ending = before[0]?.slice(-ofKind) ?? "";
  const areOfKind =
    before.length > 1 && before.every((item) => item.length > ofKind && item.endsWith(ending));
  if (!areOfKind || stretch.slice(0, at).endsWith(ending)) return at;
  let end = at;
  for (;;) {
    const next = stretch.indexOf(ending, end);
    if (next < 0 || next - end > mostOwn || /[，。；：]/u.test(stretch.slice(end, next))) return end;
    end = next + ending.length;
  }
};

/** A number of a thing: 帳篷20頂, 四條水喉. */
const holdsNumber =
  /[\d０-９]|[兩两一二三四五六七八九十][\p{Script=Han}]{1,2}$|^[兩两一二三四五六七八九十]{1,3}\p{Script=Han}/u;

/** Longest stretch after the last 、 that is read. */
const reach = 60;

/**
 * Reads the end of a list.
 *
 * @param text - the sentence
 * @param last - what follows the last 、, up to the end of the clause
 * @param before - the items before it
 * @param holdsClauses - whether the items are clauses, in which a verb ends nothing
 */
export const readEnd = (
  text: string,
  last: Span,
  before: readonly string[],
  holdsClauses = false,
): ListEnd => {
  const stretch = text.slice(last.start, Math.min(last.end, last.start + reach));
  const words = segmentWords(stretch);
  const etc = words.find((word) => (word.key === "等" || word.key === "等等") && word.start > 0);
  const stop =
    etc === undefined && holdsClauses
      ? { at: stretch.length, isCounted: false }
      : etc === undefined
        ? stopOf(
            words,
            stretch,
            before.some((item) => holdsNumber.test(item)),
          )
        : { at: etc.start, isCounted: true };
  const stopped = etc === undefined ? endAlike(stretch, stop.at, before) : stop.at;
  const after = etc?.end ?? stopped;
  const tail = stop.isCounted
    ? readHead(foldedLike(stretch.slice(after)))
    : { count: null, head: null, length: 0 };
  const span = { start: last.start, end: last.start + stopped };
  const items = splitAtConjunction(
    span,
    words.filter((word) => word.end <= stopped),
  );
  // 新建、改建中小學32所 counts schools, not the items.
  const isTheirs = etc !== undefined || tail.count === null || tail.count === before.length + items.length;
  const head =
    !isTheirs || tail.head === null
      ? null
      : stretch.slice(after, after + tail.length).slice(-tail.head.length);
  return {
    items,
    head,
    count: isTheirs ? tail.count : null,
    isOpen: etc !== undefined && tail.count === null,
    end: last.start + after + (isTheirs ? tail.length : 0),
  };
};

/** The folded text where folding keeps its length, else the text. */
const foldedLike = (text: string): string => {
  const folded = foldCharacters(text);
  return folded.length === text.length ? folded : text;
};
