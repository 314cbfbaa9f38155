import levenshtein from "fast-levenshtein";
import type { Evidence, UnanchoredClaim } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { findApproximately } from "./approximate.js";
import { placeOf, spanOf, squeeze, surroundingsOf, withContext, type Page, type Run } from "./page.js";

/** Evidence found again, or why not. */
export type Anchor =
  | { readonly evidence: Evidence; readonly isEdited: boolean }
  | { readonly reason: UnanchoredClaim["reason"]; readonly found?: string };

/** What the likeness of quote, surroundings and place counts: those of Hypothesis, which anchors notes on web pages. */
const weights = { quote: 50, before: 20, after: 20, place: 2 };

/** Errors in a quote for one of its characters. */
const mostErrors = 0.34;

/** Likeness of one side's surroundings that tells a place. */
const leastContext = 0.4;

/** Characters of a quote that tells a place by itself: as it was, or edited but a fifth. */
const telling = { exact: 6, edited: 12, leastLikeness: 0.8 };

/** Characters before and after its old place in which a quote is looked for that nearly equals. */
const window = 50_000;

/** Longest quote that is looked for so; a longer one is looked for by its exact words. */
const longest = 400;

/** What a quote cannot change without saying something else: figures, hedges, negations, modality. */
const values =
  /[\p{Nd}%〇零一二三四五六七八九十百千万亿兆两廿卅半倍成折]|(?<=\p{Nd})\.(?=\p{Nd})|[约逾超近余多不未无没非否将已拟可或]/gu;

const valuesOf = (text: string): string => (foldCharacters(text).match(values) ?? []).join("");

/** What is looked for. */
interface Sought {
  readonly quote: string;
  readonly folded: readonly string[];
  readonly before: string;
  readonly after: string;
  /** Place on the page where it stood, or null where the evidence does not say. */
  readonly place: number | null;
}

/** A place where the quote may stand. */
interface Candidate extends Run {
  readonly likeness: number;
  /** Likeness of the better side of the surroundings. */
  readonly context: number;
  /** Likeness as a whole, without and with the distance from the old place. */
  readonly said: number;
  readonly score: number;
}

/** 1 less the share of characters that differ; 0 where there is nothing to compare with. */
const alike = (expected: string, found: string): number =>
  expected === "" ? 0 : Math.max(0, 1 - levenshtein.get(expected, found) / expected.length);

const rate = (sought: Sought, page: Page, run: Run, likeness: number): Candidate => {
  const around = surroundingsOf(page.folded, run);
  const beforeLength = Array.from(sought.before).length;
  const before = alike(
    sought.before,
    beforeLength === 0 ? "" : Array.from(around.before).slice(-beforeLength).join(""),
  );
  const after = alike(
    sought.after,
    Array.from(around.after).slice(0, Array.from(sought.after).length).join(""),
  );
  const distance = sought.place === null ? page.points.length : Math.abs(run.from - sought.place);
  const said = weights.quote * likeness + weights.before * before + weights.after * after;
  const near = weights.place * (1 - Math.min(1, distance / Math.max(1, page.points.length)));
  return { ...run, likeness, context: Math.max(before, after), said, score: said + near };
};

/** Everywhere that the quote stands as it is, white space aside. */
const findExactly = ({ quote, folded }: Sought, { seen, pointAt }: Page): Run[] => {
  const runs: Run[] = [];
  for (let at = seen.indexOf(quote); at >= 0; at = seen.indexOf(quote, at + 1))
    runs.push({ from: pointAt[at]!, to: pointAt[at]! + folded.length });
  return runs;
};

const findEdited = (
  { folded, place }: Sought,
  page: Page,
): readonly (Run & { readonly errors: number })[] => {
  if (folded.length > longest) return [];
  const middle = place ?? 0;
  const most = Math.floor(folded.length * mostErrors);
  const around = { from: Math.max(0, middle - window), to: Math.min(page.points.length, middle + window) };
  return findApproximately(folded, page.folded, around, most);
};

/** Whether quote and surroundings tell that it is this place. */
const isTelling = (sought: Sought, { likeness, context }: Candidate, isExact: boolean): boolean => {
  if (context >= leastContext) return true;
  const length = sought.folded.length;
  if (isExact) return length >= telling.exact || (sought.before === "" && sought.after === "");
  return length >= telling.edited && likeness >= telling.leastLikeness;
};

/** Characters beside a quote that hold its place though the quote itself was rewritten, and how far apart they may be. */
const frame = { side: 8, least: 4, room: 30 };

/** Where a list of characters has others in a row, from one place on and up to another. */
const findRow = (points: readonly string[], row: readonly string[], from: number, to: number): number => {
  for (let at = from; at + row.length <= to; at += 1)
    if (row.every((point, index) => points[at + index] === point)) return at;
  return -1;
};

/** What stands between the surroundings of a quote, where both are as they were; undefined where nothing does. */
const findFramed = ({ before, after, folded }: Sought, page: Page): Run | undefined => {
  const left = Array.from(before).slice(-frame.side);
  const right = Array.from(after).slice(0, frame.side);
  if (Math.min(left.length, right.length) < frame.least) return undefined;
  const { length } = page.folded;
  for (
    let at = findRow(page.folded, left, 0, length);
    at >= 0;
    at = findRow(page.folded, left, at + 1, length)
  ) {
    const from = at + left.length;
    const end = Math.min(length, from + 2 * folded.length + frame.room + right.length);
    const to = findRow(page.folded, right, from, end);
    if (to > from) return { from, to };
  }
  return undefined;
};

const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.toSorted((a, b) => b.score - a.score || a.from - b.from)[0];

/** The span as a reader would write it. */
const quoteOf = (page: Page, run: Run): string => {
  const { start, end } = spanOf(page, run);
  return page.text
    .slice(start, end)
    .replace(/\s*[\r\n]+\s*/gu, "")
    .replace(/[\p{Cf}\p{Cc}]/gu, "");
};

const createSought = ({ quote, start, end, before = "", after = "" }: Evidence, page: Page): Sought => ({
  quote: squeeze(quote),
  folded: Array.from(foldCharacters(squeeze(quote))),
  before: foldCharacters(squeeze(before)),
  after: foldCharacters(squeeze(after)),
  place: start < end ? placeOf(page, start) : null,
});

const settle = (evidence: Evidence, page: Page, run: Run, quote: string): Evidence => {
  const { regions: _regions, ...kept } = evidence;
  return withContext({ ...kept, ...spanOf(page, run), quote }, page);
};

/** Whether the quote stands where the evidence says. */
const stands = ({ start, end, quote }: Evidence, { text }: Page): boolean =>
  start < end && end <= text.length && squeeze(text.slice(start, end)) === squeeze(quote);

/**
 * Finds a quote again in a source that changed: the place whose words and surroundings are the most alike, the nearest
 * of equal ones (the method of TextQuoteSelector, W3C Web Annotation Data Model 4.2.4, with the weights of the
 * Hypothesis client). A quote whose figures, hedges or negations changed is not the same any more.
 *
 * @param evidence - a span of an earlier text with its quote; without a span (`start` = `end`) the quote alone is sought
 * @param page - the text as it is
 * @param isCurrent - whether the spans were made for this very text
 * @returns the evidence with its new span, and its new quote where that was edited; or why it has none
 */
export const anchor = (evidence: Evidence, page: Page, isCurrent: boolean): Anchor => {
  if (isCurrent && stands(evidence, page)) return { evidence: withContext(evidence, page), isEdited: false };
  const sought = createSought(evidence, page);
  if (sought.quote === "") return { reason: "gone" };
  const exact = findExactly(sought, page).map((run) => rate(sought, page, run, 1));
  const known = best(exact);
  // With both its sides as they were there is no better place: an edited one need not be looked for.
  const isSure = known !== undefined && known.said >= weights.quote + weights.before + weights.after - 1;
  const edited = isSure
    ? []
    : findEdited(sought, page)
        .filter(({ from, to }) => exact.every((one) => to <= one.from || from >= one.to))
        .map((run) => rate(sought, page, run, 1 - run.errors / sought.folded.length));
  const found = best([
    ...exact.filter((one) => isTelling(sought, one, true)),
    ...edited.filter((one) => isTelling(sought, one, false)),
  ]);
  // Rewritten at its place: an equal quote elsewhere is another statement.
  const framed = (found?.context ?? 0) >= leastContext ? undefined : findFramed(sought, page);
  if (framed !== undefined) return { reason: "changed", found: quoteOf(page, framed) };
  if (found === undefined) return { reason: "gone" };
  const isExact = exact.includes(found);
  if (isExact && sought.place === null && exact.filter(({ said }) => said === found.said).length > 1)
    return { reason: "ambiguous" };
  const quote = isExact ? evidence.quote : quoteOf(page, found);
  if (!isExact && valuesOf(quote) !== valuesOf(evidence.quote)) return { reason: "changed", found: quote };
  return { evidence: settle(evidence, page, found, quote), isEdited: !isExact };
};
