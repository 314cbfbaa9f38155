import type { Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { leadingNoun } from "./nouns.js";
import { parse } from "./parse.js";
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

/** How many of what: 等12個公眾街市, 三個組別, 3個縣區. */
const counted =
  /^(?:[共合]?[計计]?\s*)([\d０-９]{1,3}|[兩两二三四五六七八九十]{1,3})\s*(?=[\p{Script=Han}])/u;

/** Classifiers that are themselves what is counted: 三地, 四省, 兩市. */
const ownNoun = /^(?:地|站|省|市|縣|县|區|区|國|国|方|校|鎮|镇|村|家|者|人)/u;
const classifier =
  /^(?:個|个|項|项|類|类|間|间|家|名|位|大|種|种|款|條|条|所|座|支|隊|队|處|处|宗|本|部|份|批|套)/u;

const numberOf = (numeral: string): number | null => {
  const [mention] = parse(`${numeral}個`);
  const low = mention?.type === "quantity" ? mention.written.low : null;
  return low === null ? null : Number(low);
};

/** A count and a noun right after the items: 三地, 12個公眾街市, 方面. */
const readHead = (
  after: string,
): { readonly count: number | null; readonly head: string | null; readonly length: number } => {
  const number = counted.exec(after);
  const rest = number === null ? after : after.slice(number[0].length);
  const unit = number === null ? null : (classifier.exec(rest) ?? ownNoun.exec(rest));
  const hasCount = number !== null && unit !== null;
  const skipped = hasCount ? number[0].length + (ownNoun.test(rest) ? 0 : unit[0].length) : 0;
  const picker = hasCount
    ? 0
    : (/^(?:多|各|不同)?(?:個|个|項|项|類|类|家|間|间|種|种)?/u.exec(after)?.[0].length ?? 0);
  const from = skipped + picker;
  const noun = leadingNoun(after.slice(from, from + 16).split("的")[0]!);
  const at = noun === "" ? 0 : after.indexOf(noun, from) + noun.length;
  const own = hasCount && noun === "" ? unit[0] : "";
  return {
    count: hasCount ? numberOf(number[1]!) : null,
    head: noun || own || null,
    length: Math.max(at, skipped + own.length),
  };
};

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

/**
 * Where the last item ends in words without 等: at a count of them all, or where a verb or an adverb begins. Where the
 * items before hold numbers themselves (帳篷20頂、被褥50床) a number is part of the last.
 */
const stopOf = (
  words: readonly Word[],
  text: string,
  isNumbered: boolean,
): { readonly at: number; readonly isCounted: boolean } => {
  for (const [index, word] of words.entries()) {
    if (index === 0 || conjunctions.has(word.key)) continue;
    if (conjunctions.has(words[index - 1]!.key)) continue;
    const after = text.slice(word.start);
    const number = counted.exec(after);
    const rest = number === null ? "" : after.slice(number[0].length);
    if (number !== null && !isNumbered)
      return { at: word.start, isCounted: classifier.test(rest) || ownNoun.test(rest) };
    if (predicates.test(word.tag)) return { at: word.start, isCounted: false };
  }
  return { at: text.length, isCounted: false };
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
 */
export const readEnd = (text: string, last: Span, before: readonly string[]): ListEnd => {
  const stretch = text.slice(last.start, Math.min(last.end, last.start + reach));
  const words = segmentWords(stretch);
  const etc = words.find((word) => (word.key === "等" || word.key === "等等") && word.start > 0);
  const stop =
    etc === undefined
      ? stopOf(
          words,
          stretch,
          before.some((item) => holdsNumber.test(item)),
        )
      : { at: etc.start, isCounted: true };
  const after = etc?.end ?? stop.at;
  const tail = stop.isCounted
    ? readHead(foldedLike(stretch.slice(after)))
    : { count: null, head: null, length: 0 };
  const span = { start: last.start, end: last.start + stop.at };
  const items = splitAtConjunction(
    span,
    words.filter((word) => word.end <= stop.at),
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
