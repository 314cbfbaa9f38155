import type { Modality } from "../model/index.js";
import { findModality } from "./modality.js";
import type { Word } from "./word.js";
import { segmentWords } from "./words.js";

/** How firmly a clause says that a thing comes about, and the words that say so. */
export interface Firmness {
  /** 4 done, 3.5 decided, 3 certain to come, 2 expected, 1 intended, considered or possible. */
  readonly level: number;
  readonly mark: string;
  /** The words that make the mark, folded: they are no part of what is said. */
  readonly words: readonly string[];
}

/** How firm each modality is; what is denied or under way is neither firm nor loose. */
export const firmnessOf: { readonly [modality in Modality]?: number } = {
  done: 4,
  listed: 4,
  will: 3,
  expected: 2,
  planned: 1,
  possible: 1,
};

const decided = 3.5;

/** What is settled, not yet done, and what is only looked into, as words after a mark of modality. */
const settling = new Set("决定 敲定 拍板 议决 落实 定案".split(" "));
const looking = new Set(
  "考虑 研究 探讨 洽谈 商讨 磋商 协商 商议 商谈 倾谈 谈判 接洽 评估 酝酿 讨论 研讨 研究中".split(" "),
);

/** Words of a deal that is made. */
const dealing = new Set("签署 签订 签约 签下 订立 缔结 达成 敲定 落实 签".split(" "));

/** What brings in with whom or on what before the verb: 正與機場洽談, 正就方案諮詢. */
const introducing = /^(?:与|和|跟|同|就|向|对|为)$/u;

/** 考慮 of a court or a board weighs what is so: 考慮到, 考慮他已…. */
const weighing = /^(?:他|她|其|到|及|被告|犯案|各|过|了|因素|案情)$/u;

/** What follows a mark as the words of it. */
const wordsAfter = (text: string) => segmentWords(text).filter(({ key }) => !/^[\s\p{P}]+$/u.test(key));

interface Marked {
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

/** The verb after a mark, past the phrase that says with whom or on what. */
const verbAfter = (rest: string): Word | undefined => {
  const words = wordsAfter(rest);
  if (words[0] === undefined || !introducing.test(words[0].key)) return words[0];
  return words.find(({ key }) => looking.has(key) || dealing.has(key)) ?? words[0];
};

/** All marks of a clause, each with how firm it is. */
const marksOf = (clause: string): readonly Marked[] | undefined => {
  const found: Marked[] = [];
  let from = 0;
  for (let mark = findModality(clause); mark !== undefined; mark = findModality(clause.slice(from))) {
    const [start, end] = [from + mark.start, from + mark.end];
    const next = verbAfter(clause.slice(end));
    if (mark.modality === "denied") return undefined;
    const isWeighing =
      /[考慮虑]{2}$/u.test(clause.slice(start, end)) && next !== undefined && weighing.test(next.key);
    if (isWeighing) return undefined;
    if (next !== undefined && settling.has(next.key))
      found.push({ level: decided, start, end: end + next.end });
    else if (next !== undefined && looking.has(next.key))
      found.push({ level: 1, start, end: next === wordsAfter(clause.slice(end))[0] ? end + next.end : end });
    else if (firmnessOf[mark.modality] !== undefined)
      found.push({ level: firmnessOf[mark.modality]!, start, end });
    from = end;
  }
  return found;
};

/** What a mark may carry over a comma to the clause after it: only when, as in 擬由11月17日起，在…增設. */
const onlyWhen =
  /^(?:最[快早迟遲]|由|自|从|從|在|于|於|今|明|下|本|同|年|首|第|\d|[一二三四五六七八九十])[^，]{0,14}(?:起|开始|開始|前|之前|内|內|底|初|中|后|後|间|間|日|号|號|月|年|季度?)$/u;

/**
 * How firmly a clause is said by the mark of the clause before it, which only goes on to say when: 運輸署擬由11月17日起，在隧道口
 * 增設專線.
 *
 * @param clause - one clause
 * @param sentence - the sentence that it stands in
 */
export const readCarried = (clause: string, sentence: string): Firmness | undefined => {
  const at = sentence.indexOf(clause);
  const before = /([^，。；：]+)，$/u.exec(sentence.slice(0, Math.max(0, at)))?.[1];
  const found = before === undefined ? undefined : readFirmness(before);
  if (before === undefined || found === undefined) return undefined;
  const rest = before.slice(before.lastIndexOf(found.mark) + found.mark.length).trim();
  return onlyWhen.test(rest) ? found : undefined;
};

/** Whether a deal that one clause has as made is only talked of in the other: 已簽署協議, 正洽談. */
export const isDealTalkedOf = (made: string, talkedOf: string): boolean =>
  segmentWords(made).some(({ key }) => dealing.has(key)) &&
  segmentWords(talkedOf).some(({ key }) => looking.has(key));

/** Words of deals and of talks, which are no part of what they are about. */
export const wordsOfDeals: readonly string[] = [...dealing, ...looking, "协议", "合约", "合同", "备忘录"];

/** Whether a mark only tells which thing the clause is about, which has a mark of its own: 預計下月通車的新線已完成測試. */
const isOfNoun = (clause: string, { end }: Marked, next: Marked | undefined): boolean =>
  next !== undefined && /的(?=\p{Script=Han})/u.test(clause.slice(end, next.start));

/**
 * How firmly a clause says that its thing comes about, by the loosest of its marks: 預計將 is expected, 已決定 decided,
 * 正考慮 considered.
 *
 * @param clause - one clause as a reader would write it, in any script
 * @returns undefined where the clause is plain, denies, or tells what is under way
 */
export const readFirmness = (clause: string): Firmness | undefined => {
  const marks = marksOf(clause)?.filter((mark, at, all) => !isOfNoun(clause, mark, all[at + 1]));
  if (marks === undefined || marks.length === 0) return undefined;
  const loosest = marks.reduce((one, other) => (other.level < one.level ? other : one));
  return {
    level: loosest.level,
    mark: clause.slice(loosest.start, loosest.end),
    words: marks.flatMap(({ start, end }) => segmentWords(clause.slice(start, end)).map(({ key }) => key)),
  };
};
