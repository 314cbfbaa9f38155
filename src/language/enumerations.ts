import type { Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { readEnd, type ListEnd } from "./enumerationEnds.js";
import { announcedBefore, announcesClauses, headAtStart, startOfFirst } from "./enumerationStarts.js";
import { canonicalTerm, isFate } from "./synonyms.js";
import { segmentWords } from "./words.js";

/** Things that a sentence names one after the other. */
export interface Enumeration extends Span {
  /** Where each item stands, in order. */
  readonly items: readonly Span[];
  /** What the items are, as written (熱門社交平台), or null. */
  readonly head: string | null;
  /** How many they are said to be, or null. */
  readonly count: number | null;
  /** Whether 等 without a number leaves the list open. */
  readonly isOpen: boolean;
}

/** Marks that part the clauses of a sentence; a list may go on over ，以及. */
const clauseMarks = "，。；：！？!?;\n";
const openers = "「『“《〈（(【";
const closers = "」』”》〉）)】";

/** A comma that goes on with a list: A、B，以及C. */
const goesOn = /^，(?:以及|及|和|還有|还有)(?![由在對对將将把從从])/u;

/** Fewest items of a list, and of one that is closed by 等 or a number. */
const least = { plain: 3, closed: 2 };

/** Longest item, in UTF-16 units: what is longer is a clause. */
const longestItem = 30;

/** A stretch of text between two marks of one depth, and where its 、 stand. */
interface Chain extends Span {
  readonly marks: readonly number[];
}

/**
 * Stretches that hold 、, those inside brackets and quotation marks by themselves: 《甲、乙》及丙 has none at its own
 * depth, 「甲、乙、丙」 one inside.
 */
const findChains = (text: string): Chain[] => {
  const chains: Chain[] = [];
  const open: { start: number; marks: number[] }[] = [{ start: 0, marks: [] }];
  const close = (end: number) => {
    const { start, marks } = open.at(-1)!;
    if (marks.length > 0) chains.push({ start, end, marks: [...marks] });
  };
  const isGoingOn = (at: number) => open.at(-1)!.marks.length > 0 && goesOn.test(text.slice(at, at + 4));
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!;
    if (isBesideTitle(text, at)) open.at(-1)!.marks.push(at);
    if (openers.includes(unit)) open.push({ start: at + 1, marks: [] });
    else if (closers.includes(unit) && open.length > 1) {
      close(at);
      open.pop();
    } else if (unit === "、" || (unit === "，" && isGoingOn(at))) open.at(-1)!.marks.push(at);
    else if (clauseMarks.includes(unit)) {
      close(at);
      open[open.length - 1] = { start: at + 1, marks: [] };
    }
  }
  close(text.length);
  return chains;
};

/** A chain cut where 等 closes a list inside it: 眼科、牙科等9個專業的14名醫生、5名護士. */
const partChain = (text: string, chain: Chain): Chain[] => {
  for (const [index, mark] of chain.marks.slice(0, -1).entries()) {
    const next = chain.marks[index + 1]!;
    const etc = segmentWords(text.slice(mark + 1, next)).find(({ key }) => key === "等" || key === "等等");
    if (etc === undefined) continue;
    const first = { start: chain.start, end: next, marks: chain.marks.slice(0, index + 1) };
    const rest = { start: mark + 1 + etc.end, end: chain.end, marks: chain.marks.slice(index + 1) };
    return [first, ...partChain(text, rest)];
  }
  return [chain];
};

const trim = (text: string, { start, end }: Span): Span => {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, end - (inner.length - inner.trimEnd().length)) };
};

/** The conjunction that an item begins with after a mark: ，以及城市, 、及丙. */
const leadingConjunction = /^(?:以及|還有|还有|及|和|與|与)(?=.{2})/u;

/** Numbers, days and clock times alone: 三、四名 and 18、19歲 are estimates, not lists. */
const numberOnly =
  /^[第約约近逾]?[\d０-９〇零一二三四五六七八九十百千萬万億亿兩两.,%％:：/-]+[歲岁年月日號号時时分人名個个項项次宗]?$/u;

/** Titles that follow each other without a mark: 《甲》《乙》和《丙》. */
const isBesideTitle = (text: string, at: number): boolean => text[at] === "《" && text[at - 1] === "》";

/** Verbs that begin a clause rather than a name, folded. */
const predicative =
  /^(?:不|未|没|已|将|会|要|须|应|加强|推动|推进|促进|提升|提高|完善|优化|加快|深化|强化|支持|鼓励|打造|建立|落实|确保|坚持|扩大|增强|开展|实施|制定)/u;

/** A verb and its object: 吃小米, 約談店主; 立法 and 託育 are names of things. */
const isVerbPhrase = (item: string): boolean => {
  const [first, ...rest] = segmentWords(item);
  return first !== undefined && /^v(?!n)/u.test(first.tag) && rest.some(({ tag }) => /^[nm]/u.test(tag));
};

/** Whether half of the items are clauses by how they begin: 加強監管、推動合作、完善制度. */
const areClauses = (items: readonly string[]): boolean =>
  items.filter((item) => (item.length > 2 && predicative.test(foldCharacters(item))) || isVerbPhrase(item))
    .length *
    2 >=
  items.length;

/** Whether an item says what befell somebody: 2人死亡、1人失蹤 are figures, and read as such. */
const areFates = (items: readonly string[]): boolean =>
  items.some((item) => segmentWords(item).some(({ key }) => isFate(canonicalTerm(key))));

/** The items without a count of them that the first begins with: 四位主演. */
const withoutHead = (text: string, spans: readonly Span[]): readonly Span[] => {
  const [first, ...rest] = spans;
  if (first === undefined) return spans;
  const length = headAtStart(text.slice(first.start, first.end), spans.length);
  return length === 0 ? spans : [{ start: first.start + length, end: first.end }, ...rest];
};

const itemsOf = (text: string, chain: Chain, end: ListEnd, first: number): Span[] => {
  const bounds = [first, ...chain.marks.map((mark) => mark + 1)];
  const middle = chain.marks.map((mark, index) => ({ start: bounds[index]!, end: mark }));
  const parts = [...middle, ...end.items].map((item, index) => {
    // The mark between two titles is the bracket of the second.
    const start = isBesideTitle(text, item.start - 1) ? item.start - 1 : item.start;
    const span = trim(text, { start, end: item.end });
    const conjunction = index === 0 ? null : leadingConjunction.exec(text.slice(span.start, span.end));
    return { start: span.start + (conjunction?.[0].length ?? 0), end: span.end };
  });
  return parts.filter((span) => span.end > span.start);
};

/** Where the first item begins where clauses are announced: right after the words that do. */
const startOfClauses = (text: string, chain: Chain): number | undefined => {
  const { start } = chain;
  const mark = chain.marks[0]!;
  for (let at = start; at < mark - 1 && at - start <= longestItem; at += 1)
    if (announcesClauses(text.slice(0, at)) && !announcesClauses(text.slice(0, at + 1))) return at;
  return undefined;
};

const readChain = (text: string, chain: Chain): Enumeration[] => {
  const clauses = startOfClauses(text, chain);
  const last = { start: chain.marks.at(-1)! + 1, end: chain.end };
  const named = chain.marks.slice(1).map((mark, index) => text.slice(chain.marks[index]! + 1, mark));
  const first = clauses ?? startOfFirst(text, chain.start, chain.marks[0]!);
  const end = readEnd(text, last, [text.slice(first, chain.marks[0]), ...named], clauses !== undefined);
  const spans = withoutHead(text, itemsOf(text, chain, end, first));
  const items = spans.map((span) => text.slice(span.start, span.end));
  const isClosed = end.count !== null || end.isOpen;
  if (items.length < (isClosed ? least.closed : least.plain)) return [];
  if (items.some((item) => item.length > longestItem) || items.every((item) => numberOnly.test(item)))
    return [];
  if (clauses === undefined && (areFates(items) || (!isClosed && areClauses(items)))) return [];
  const start = spans[0]!.start;
  const announced = end.count === null ? announcedBefore(text.slice(0, start)) : undefined;
  return [
    {
      start,
      end: end.end,
      items: spans,
      head: end.head ?? announced?.head ?? null,
      count: end.count ?? announced?.count ?? null,
      isOpen: end.isOpen,
    },
  ];
};

/**
 * Finds the enumerations of a sentence: A、B和C, 包括A、B及C, A、B等N類. Two names joined by 和 are none, nor are
 * clauses in a row.
 *
 * @param sentence - one sentence as a reader would write it
 * @returns enumerations in order, spans half-open in UTF-16 units of the sentence
 */
export const findEnumerations = (sentence: string): Enumeration[] =>
  /、|》《/u.test(sentence)
    ? findChains(sentence)
        .flatMap((chain) => partChain(sentence, chain))
        .flatMap((chain) => readChain(sentence, chain))
        .toSorted((a, b) => a.start - b.start)
    : [];
