import type { Finding, Report, Span } from "../../../model/index.js";
import { VERDICTS } from "../../../model/verdicts.js";
import { groupBy } from "../../group.js";

/** A stretch of a source that a finding rests on. */
export interface Mark extends Span {
  readonly finding: Finding;
  /** The place of the finding among those of the report. */
  readonly number: number;
  /** The place of the span in the evidence of the finding. */
  readonly place: number;
}

/** A stretch of text with all findings that rest on it, the gravest first; none where it is plain. */
export interface Piece extends Span {
  readonly marks: readonly Mark[];
}

const compareMarks = (left: Mark, right: Mark): number =>
  VERDICTS.indexOf(left.finding.verdict) - VERDICTS.indexOf(right.finding.verdict) ||
  left.number - right.number;

/** The marks of every source, by its id, in the order in which they stand. */
export const marksBySource = ({ findings }: Report): ReadonlyMap<string, readonly Mark[]> => {
  const marks = findings.flatMap((finding, number) =>
    finding.evidence.map(({ source, start, end }, place) => ({ source, start, end, finding, number, place })),
  );
  return new Map(
    [...groupBy(marks, ({ source }) => source)].map(([source, own]) => [
      source,
      own.toSorted((left, right) => left.start - right.start),
    ]),
  );
};

/** Cuts a stretch where marks begin and end: marks may overlap, elements may not. */
export const cut = ({ start, end }: Span, marks: readonly Mark[]): readonly Piece[] => {
  const own = marks.filter((mark) => mark.start < end && mark.end > start);
  const bounds = [...new Set([start, ...own.flatMap((mark) => [mark.start, mark.end]), end])]
    .filter((bound) => bound >= start && bound <= end)
    .toSorted((left, right) => left - right);
  return bounds.slice(1).map((bound, index) => {
    const from = bounds[index]!;
    return {
      start: from,
      end: bound,
      marks: own.filter((mark) => mark.start <= from && mark.end >= bound).toSorted(compareMarks),
    };
  });
};
