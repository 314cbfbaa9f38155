import { scaleOf } from "../../language/scales.js";
import type { Claim, QuantityClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { isOfClock, steps } from "./dating.js";
import { kinds, readMeasure, type Kind, type Measured } from "./kinds.js";
import { sentencesOf, type Item, type Mention } from "./mention.js";
import { add, createMention, figureOf, type Counted, type Dated, type Open } from "./open.js";
import { anaphor, another, goesOn, imagined, revisedBefore, severally } from "./words.js";

const isDate = (item: Item): item is Dated => item.claim.kind === "date";
const isCount = (item: Item): item is Counted => item.claim.kind === "quantity";

const isPoint = ({ value: { written, allowed, form } }: QuantityClaim): boolean =>
  form === "cardinal" && written.low === written.high && allowed.low !== null && allowed.high !== null;

/** What has been read so far. */
interface Progress {
  readonly mentions: Open[];
  /** The mentions of the sentence before the one that is read. */
  previous: readonly Open[];
  running: string | undefined;
}

const measureOf = ({ claim, before, after }: Counted): Measured | undefined =>
  isPoint(claim) ? readMeasure(claim.value.unit?.dimension ?? "", before, after) : undefined;

/** A level to which that of the incident told before is raised or lowered: 三級火…7時35分再升為四級. */
const changedMeasureOf = (
  { claim, before, after }: Counted,
  own: readonly Open[],
  { previous }: Progress,
): Measured | undefined => {
  const kind = (own.at(-1) ?? previous.at(-1))?.kind;
  const isLevel = isPoint(claim) && claim.value.unit?.dimension === "levels";
  if (!isLevel || kind?.main?.dimension !== "levels" || scaleOf(before, after) !== undefined)
    return undefined;
  return revisedBefore.test(foldCharacters(before))
    ? { kind, measure: kind.main.id, isMain: true }
    : undefined;
};

/**
 * The mention that a figure goes on from: the last of its sentence, or where that tells none the only one before it; none
 * where another happens in between: 其後又發生餘震，深度10公里.
 */
const hostOf = (
  kind: Kind,
  between: string,
  own: readonly Open[],
  { previous }: Progress,
): Open | undefined => {
  if (another.test(foldCharacters(between))) return undefined;
  const here = own.filter((mention) => mention.kind === kind);
  if (here.length > 0) return here.at(-1);
  return previous.length === 1 && previous[0]!.kind === kind ? previous[0] : undefined;
};

/** A main measure and what its sentence has told before it. */
interface Reading {
  readonly item: Counted;
  readonly measured: Measured;
  /** The dates since the main measure before it. */
  readonly dates: readonly Dated[];
  /** Where the clause of the main measure before it ends. */
  readonly from: number;
  /** Whether the sentence has no date at all. */
  readonly hasNoDate: boolean;
  /** The mentions of the sentence so far. */
  readonly own: Open[];
}

/** Reads a main measure: it opens a mention, or goes on from the one before. */
const readMain = (
  { item, measured: { kind, measure }, dates, from, hasNoDate, own }: Reading,
  progress: Progress,
): void => {
  if (imagined.test(foldCharacters(item.before.slice(-16)))) return;
  const figure = figureOf(item, measure);
  const how = goesOn(item, own.length > 0);
  const host =
    how === undefined || (how === "again" && dates.length > 0)
      ? undefined
      : hostOf(kind, how === "revised" ? "" : item.claim.sentence.slice(from, item.start), own, progress);
  if (host !== undefined) {
    add(host, figure);
    host.isRevised ||= how === "revised";
    return;
  }
  const mention = createMention(kind, item, dates, hasNoDate, progress.running);
  add(mention, figure);
  own.push(mention);
  progress.running = mention.day ?? progress.running;
};

/** Reads the times of a sentence that no figure has taken: 昨晚8時10分發生車禍, 此次地震發生在5時53分. */
const readTimes = (dates: readonly Dated[], own: Open[], progress: Progress): void => {
  for (const item of dates) {
    const { claim } = item;
    if (claim.use !== undefined || !isOfClock(claim)) continue;
    if (own.some(({ times }) => times.includes(claim))) continue;
    const { sentence } = claim;
    const next = sentence
      .slice(item.end)
      .split(/[，；。！？]/u)
      .slice(1, 2)
      .join("");
    const told = foldCharacters(
      item.after.length > 2 ? `${item.before}${item.after}` : `${item.before}${item.after}，${next}`,
    );
    const kind = kinds.find(({ nouns, happens }) => nouns.test(told) && happens.test(told));
    if (kind === undefined || steps.test(told) || imagined.test(told)) continue;
    const isBack = anaphor.test(told);
    const host = isBack
      ? progress.mentions.find((mention) => mention.kind === kind && mention.dating !== "echo")
      : undefined;
    if (host !== undefined) host.times = [...host.times, claim];
    if (host !== undefined || own.some((mention) => mention.kind === kind)) continue;
    const telling = { ...item, start: item.end, after: `${item.after}，${next}` };
    const mention = createMention(kind, telling, [item], false, progress.running);
    own.push(mention);
    progress.running = mention.day ?? progress.running;
  }
};

const readSentence = (items: readonly Item[], progress: Progress): void => {
  const own: Open[] = [];
  const all = items.filter(isDate);
  let from = 0;
  let clauseEnd = 0;
  for (const item of items.filter(isCount)) {
    const measured = measureOf(item) ?? changedMeasureOf(item, own, progress);
    if (measured === undefined) continue;
    const dates = all.filter(({ start }) => start >= from && start < item.start);
    if (measured.isMain) {
      readMain({ item, measured, dates, from: clauseEnd, hasNoDate: all.length === 0, own }, progress);
      from = item.end;
      clauseEnd = item.end + item.after.length;
      continue;
    }
    const between = item.claim.sentence.slice(clauseEnd, item.start);
    const host = severally.test(foldCharacters(item.before))
      ? undefined
      : hostOf(measured.kind, between, own, progress);
    if (host !== undefined) add(host, figureOf(item, measured.measure));
  }
  readTimes(all, own, progress);
  progress.mentions.push(...own);
  if (items.length > 0) progress.previous = own;
};

/**
 * The incidents that an article mentions, each as often as it does.
 *
 * @param claims - the claims of the article, in reading order
 */
export const readMentions = (claims: readonly Claim[]): readonly Mention[] => {
  const progress: Progress = { mentions: [], previous: [], running: undefined };
  for (const items of sentencesOf(claims)) readSentence(items, progress);
  return progress.mentions;
};
