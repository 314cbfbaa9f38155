import type { Claim } from "../model/index.js";
import type { Passage, Segment } from "./passages.js";
import { compareWordings, type WordingRun } from "./wording.js";

/** What a side says, and of it the words that the value was read from, where the rule compares values. */
interface Said {
  readonly passages: readonly Passage[];
  readonly value: string | undefined;
}

/** A side with what it differs in marked; and that in a few words, where it can be told so: 過半. */
interface Contrasted {
  readonly passages: readonly Passage[];
  readonly point: string | undefined;
}

/** Longest point, in UTF-16 units: what is longer is read in its sentence. */
export const LONGEST_POINT = 14;

/** The words that the value of a claim was read from: 五項 of 有五項直接惠及民生; undefined where its whole wording counts. */
export const valueOf = (claim: Claim | undefined): string | undefined => {
  if (claim?.kind === "quantity" || claim?.kind === "date") return claim.value.text;
  return claim?.kind === "modality" ? claim.marker : undefined;
};

const evidenceOf = ({ passages }: Said): readonly string[] =>
  passages.flatMap((passage) => passage.filter(({ role }) => role === "evidence").map(({ text }) => text));

const markEvidence = (
  passages: readonly Passage[],
  mark: (text: string) => readonly Segment[],
): readonly Passage[] =>
  passages.map((passage) =>
    passage.flatMap((segment) => (segment.role === "evidence" ? mark(segment.text) : [segment])),
  );

/** A run with its place in the evidence, half-open, in UTF-16 units. */
interface PlacedRun extends WordingRun {
  readonly start: number;
  readonly end: number;
}

const placeRuns = (runs: readonly WordingRun[]): readonly PlacedRun[] => {
  let end = 0;
  return runs.map((run) => ({ ...run, start: end, end: (end += run.text.length) }));
};

type Range = Pick<PlacedRun, "start" | "end">;

const differsIn = (runs: readonly PlacedRun[], range: Range): boolean =>
  runs.some(({ differs, start, end }) => differs && start < range.end && end > range.start);

/** A number that goes on before or after a place: 5人 does not stand in 15人, nor 5 in 1.5. */
const NUMERAL = String.raw`[\d０-９〇零一二兩两三四五六七八九十百千萬万億亿廿卅]`;
const BEFORE = new RegExp(`(?:${NUMERAL}|\\d[.,，．])$`, "u");
const AFTER = new RegExp(`^(?:${NUMERAL}|[.,，．]\\d)`, "u");

const isWhole = (value: string, text: string, start: number): boolean =>
  !(AFTER.test(value) && BEFORE.test(text.slice(0, start))) &&
  !(BEFORE.test(value) && AFTER.test(text.slice(start + value.length)));

/** Where the value stands in the evidence: where the sides differ, if it stands there more than once. */
const placeOf = (value: string | undefined, runs: readonly PlacedRun[]): Range | undefined => {
  if (value === undefined || value === "") return undefined;
  const text = runs.map((run) => run.text).join("");
  const places: Range[] = [];
  for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + 1))
    if (isWhole(value, text, start)) places.push({ start, end: start + value.length });
  return places.find((place) => differsIn(runs, place)) ?? places[0];
};

/** The runs as segments, the value as a whole, as words are read; what differs around it weighs less. */
const markRuns = (runs: readonly PlacedRun[], value: Range | undefined): readonly Segment[] => {
  if (value === undefined)
    return runs.map(({ text, differs }) => ({ text, role: differs ? "differing" : "evidence" }));
  const around = (from: number, to: number): readonly Segment[] =>
    runs.flatMap(({ text, differs, start }): readonly Segment[] => {
      const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
      return part === "" ? [] : [{ text: part, role: differs ? "reworded" : "evidence" }];
    });
  const text = runs.map((run) => run.text).join("");
  return [
    ...around(0, value.start),
    { text: text.slice(value.start, value.end), role: "differing" },
    ...around(value.end, text.length),
  ];
};

/** A point against a sentence says nothing: either every side has one or none. */
const pointsOf = (points: readonly (string | undefined)[]): readonly (string | undefined)[] =>
  points.every((point) => point !== undefined && point !== "" && point.length <= LONGEST_POINT)
    ? points
    : points.map(() => undefined);

/** Both sides rest on one span each: their wordings are compared. */
const contrastSpans = (
  sides: readonly Said[],
  [left, right]: readonly [string, string],
  names: readonly string[],
): readonly Contrasted[] => {
  const compared = compareWordings(left, right, names).map(placeRuns);
  const places = sides.map(({ value }, side) => placeOf(value, compared[side]!));
  const isOnValues = places.some((place, side) => place !== undefined && differsIn(compared[side]!, place));
  const points = compared.map((runs, side) => {
    const differing = runs.filter(({ differs }) => differs);
    if (isOnValues && places[side] !== undefined) return sides[side]!.value;
    return differing.length === 1 ? differing[0]!.text.trim() : undefined;
  });
  return pointsOf(points).map((point, side) => ({
    passages: markEvidence(sides[side]!.passages, () =>
      markRuns(compared[side]!, isOnValues ? places[side] : undefined),
    ),
    point,
  }));
};

/** The passages with the words of a value marked, and nothing else. */
export const markValue = ({ passages, value }: Said): readonly Passage[] =>
  markEvidence(passages, (text) => {
    const runs = placeRuns([{ text, differs: false }]);
    return markRuns(runs, placeOf(value, runs));
  });

/** Where the sides do not clash, whatever differs is only worded otherwise. */
const soften = ({ passages, point }: Contrasted): Contrasted => ({
  passages: passages.map((passage) =>
    passage.map(({ text, role }) => ({ text, role: role === "differing" ? "reworded" : role })),
  ),
  point,
});

/**
 * The sides with what they differ in marked: where the rule compares values the words of the values, else every word
 * that the other side has not. Of more than two sides, or sides that rest on several spans, the values alone are marked.
 *
 * @param isClash - whether the sides differ in what they say, not only in how they word it: else nothing is marked as
 *   differing, at most as worded otherwise
 * @param names - of persons and bodies, which differ as a whole
 */
export const contrast = (
  sides: readonly Said[],
  isClash: boolean,
  names: readonly string[],
): readonly Contrasted[] => {
  const [left, right, ...others] = sides.map(evidenceOf);
  if (left?.length === 1 && right?.length === 1 && others.length === 0) {
    const contrasted = contrastSpans(sides, [left[0]!, right[0]!], names);
    return isClash ? contrasted : contrasted.map(soften);
  }
  if (!isClash) return sides.map(({ passages }) => ({ passages, point: undefined }));
  const points = pointsOf(sides.map(({ value }) => value));
  return sides.map((side, index) => ({ passages: markValue(side), point: points[index] }));
};
