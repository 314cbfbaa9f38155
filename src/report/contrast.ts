import type { Claim } from "../model/index.js";
import type { Passage, Segment } from "./passages.js";
import { compareWordings, type WordingRun } from "./wording.js";

/** What a side says, and of it the words that the value was read from, where the rule compares values. */
interface Said {
  readonly passages: readonly Passage[];
  readonly value: string | undefined;
}

/** A side with what it differs in marked; and that in a few words, where it can be told so: 過半. */
export interface Contrasted {
  readonly passages: readonly Passage[];
  readonly point: string | undefined;
}

/** Longest point, in UTF-16 units: what is longer is read in its sentence. */
export const LONGEST_POINT = 16;

/** The words that the value of a claim was read from: 五項 of 有五項直接惠及民生; undefined where its whole wording counts. */
export const valueOf = (claim: Claim | undefined): string | undefined => {
  if (claim?.kind === "quantity" || claim?.kind === "date") return claim.value.text;
  return claim?.kind === "modality" ? claim.marker : undefined;
};

const evidenceOf = ({ passages }: Said): readonly string[] =>
  passages.flatMap((passage) => passage.filter(({ role }) => role === "evidence").map(({ text }) => text));

const markEvidence = (passage: Passage, mark: (text: string) => readonly Segment[]): Passage =>
  passage.flatMap((segment) => (segment.role === "evidence" ? mark(segment.text) : [segment]));

/** A stretch of an evidence, half-open, in UTF-16 units of it. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const placeOf = (value: string | undefined, text: string): Range | undefined => {
  const start = value === undefined ? -1 : text.indexOf(value);
  return value === undefined || start === -1 ? undefined : { start, end: start + value.length };
};

const touches = (runs: readonly WordingRun[], range: Range | undefined): boolean => {
  let next = 0;
  return runs.some(({ text, differs }) => {
    const start = next;
    next += text.length;
    return differs && range !== undefined && start < range.end && next > range.start;
  });
};

/** The value is marked as a whole, as words are read; what differs around it weighs less. */
const markAround = (runs: readonly WordingRun[], { start, end }: Range): readonly Segment[] => {
  const text = runs.map((run) => run.text).join("");
  const outside = (from: number, to: number): readonly Segment[] => {
    let next = 0;
    return runs.flatMap((run): readonly Segment[] => {
      const place = next;
      next += run.text.length;
      const own = run.text.slice(Math.max(0, from - place), Math.max(0, to - place));
      return own === "" ? [] : [{ text: own, role: run.differs ? "reworded" : "evidence" }];
    });
  };
  return [
    ...outside(0, start),
    { text: text.slice(start, end), role: "differing" },
    ...outside(end, text.length),
  ];
};

const pointOf = (runs: readonly WordingRun[], value: string | undefined): string | undefined => {
  const differing = runs.filter(({ differs }) => differs);
  const point = value ?? (differing.length === 1 ? differing[0]!.text.trim() : undefined);
  return point === undefined || point === "" || point.length > LONGEST_POINT ? undefined : point;
};

/** Both sides rest on one span each: their wordings are compared. */
const contrastSpans = (
  sides: readonly [Said, Said],
  spans: readonly [string, string],
  names: readonly string[],
): readonly Contrasted[] => {
  const compared = compareWordings(spans[0], spans[1], names);
  const ranges = sides.map(({ value }, side) => placeOf(value, spans[side]!));
  const isOnValues = compared.some((runs, side) => touches(runs, ranges[side]));
  return sides.map(({ passages, value }, side) => {
    const [runs, range] = [compared[side]!, isOnValues ? ranges[side] : undefined];
    const marked =
      range === undefined
        ? runs.map(({ text, differs }): Segment => ({ text, role: differs ? "differing" : "evidence" }))
        : markAround(runs, range);
    return {
      passages: passages.map((passage) => markEvidence(passage, () => marked)),
      point: pointOf(runs, range && value),
    };
  });
};

/** The words of the value alone are marked: what stands around them has no counterpart to differ from. */
export const markValue = ({ passages, value }: Said): Contrasted => {
  const mark = (text: string): readonly Segment[] => {
    const range = placeOf(value, text);
    const plain: WordingRun = { text, differs: false };
    return range === undefined ? [{ text, role: "evidence" }] : markAround([plain], range);
  };
  return {
    passages: passages.map((passage) => markEvidence(passage, mark)),
    point: pointOf([], value),
  };
};

/** A point against a sentence says nothing: either every side has one or none. */
const withPoints = (sides: readonly Contrasted[]): readonly Contrasted[] =>
  sides.every(({ point }) => point !== undefined)
    ? sides
    : sides.map(({ passages }) => ({ passages, point: undefined }));

/**
 * The sides with what they differ in marked: where the rule compares values the words of the values, else every word
 * that the other side has not.
 *
 * @param isClash - whether the sides differ in their values at all
 * @param names - of persons and bodies, which differ as a whole
 */
export const contrast = (
  sides: readonly Said[],
  isClash: boolean,
  names: readonly string[],
): readonly Contrasted[] => {
  const [left, right, ...others] = sides;
  const spans = sides.map(evidenceOf);
  const isPair = left !== undefined && right !== undefined && others.length === 0;
  if (isPair && spans.every(({ length }) => length === 1))
    return withPoints(contrastSpans([left, right], [spans[0]![0]!, spans[1]![0]!], names));
  return isClash
    ? withPoints(sides.map(markValue))
    : sides.map(({ passages }) => ({ passages, point: undefined }));
};
