import type { Claim, Finding, FindingEvidence, QuantityClaim, ReportSource } from "../../../model/index.js";
import { VERDICTS } from "../../../model/verdicts.js";
import { groupBy } from "../../group.js";
import { shorten } from "../../shorten.js";
import type { Page } from "../page.js";

/** What one source gives for a fact, as numbers to draw; an open bound is null. */
export interface Point {
  readonly source: ReportSource;
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly suggested: readonly [low: number | null, high: number | null];
  readonly allowed: readonly [low: number | null, high: number | null];
}

/** The figures that are given for one thing, in the order of publication. */
export interface Series {
  /** What they are of: a clause with … in the place of the figure. */
  readonly label: string;
  /** Ids of the findings about them, the gravest first. */
  readonly findings: readonly string[];
  readonly points: readonly Point[];
}

/** What a series is drawn from. */
interface Topic extends Omit<Series, "points"> {
  readonly evidence: readonly FindingEvidence[];
}

const isQuantity = (claim: Claim | undefined): claim is QuantityClaim => claim?.kind === "quantity";

const bound = (text: string | null): number | null => (text === null ? null : Number(text));

const pointOf = ({ value }: QuantityClaim, source: ReportSource): Point => ({
  source,
  text: value.text,
  low: Number(value.written.low),
  high: Number(value.written.high),
  suggested: [bound(value.suggested.low), bound(value.suggested.high)],
  allowed: [bound(value.allowed.low), bound(value.allowed.high)],
});

/** What the number is of; a headline may leave the unit out (九死). */
const unitOf = ({ value }: QuantityClaim): readonly string[] =>
  value.unit === null ? [] : [`${value.unit.id} ${value.currency ?? ""}`];

const byPublication = (left: Point, right: Point): number =>
  left.source.published < right.source.published
    ? -1
    : left.source.published > right.source.published
      ? 1
      : 0;

const numbersOf = ({ low, high, suggested, allowed }: Point): string =>
  JSON.stringify([low, high, suggested, allowed]);

/** The figures of a topic; undefined where it has fewer than two values, or values in units that differ. */
const seriesOf = ({ label, findings, evidence }: Topic, { lookup }: Page): Series | undefined => {
  const told = evidence.flatMap(({ claim: id, source: from }) => {
    const [claim, source] = [lookup.claims.get(id ?? ""), lookup.sources.get(from)];
    return isQuantity(claim) && source !== undefined ? [{ claim, source }] : [];
  });
  const forms = new Set(told.map(({ claim }) => claim.value.form));
  if (forms.size !== 1 || new Set(told.flatMap(({ claim }) => unitOf(claim))).size > 1) return undefined;
  const drawn = told.map(({ claim, source }) => pointOf(claim, source));
  // A paper that says it twice is drawn once.
  const points = [...groupBy(drawn, (point) => `${point.source.id} ${numbersOf(point)}`).values()]
    .map(([first]) => first!)
    .toSorted(byPublication);
  return new Set(points.map(numbersOf)).size < 2 ||
    points.some(({ low, high }) => !Number.isFinite(low + high))
    ? undefined
    : { label, findings, points };
};

/** Longest label, in UTF-16 units. */
const LONGEST_LABEL = 40;

const labelOf = (claim: Claim | undefined): string =>
  isQuantity(claim) ? shorten(claim.clause.replace(claim.value.text, "…"), LONGEST_LABEL) : "";

const claimsOf = ({ evidence }: Finding): readonly string[] => evidence.flatMap(({ claim }) => claim ?? []);

/** Figures that are followed over events, which no fact holds: findings that share a claim are of one thing. */
const followed = ({ report, lookup }: Page): readonly Topic[] => {
  const inFacts = new Set(report.facts.flatMap(({ findings }) => findings));
  const threadOf = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (finding.scope !== "cross-time" || finding.kind !== "quantity" || inFacts.has(finding.id)) continue;
    const own = claimsOf(finding);
    const joined = new Set(own.map((claim) => threadOf.get(claim)).filter((thread) => thread !== undefined));
    const [thread = [], ...others] = joined;
    const moved = others.flat();
    thread.push(...moved, finding);
    for (const claim of [...moved.flatMap(claimsOf), ...own]) threadOf.set(claim, thread);
  }
  return [...new Set(threadOf.values())].map((thread) => {
    const evidence = thread.flatMap((finding) => finding.evidence);
    return {
      label: labelOf(lookup.claims.get(evidence[0]?.claim ?? "")),
      findings: thread.map(({ id }) => id),
      evidence,
    };
  });
};

/** The figures that differ, those with the gravest finding first; else as reported. */
export const figureSeries = (page: Page): readonly Series[] => {
  const verdicts = new Map(page.report.findings.map(({ id, verdict }) => [id, VERDICTS.indexOf(verdict)]));
  const gravity = ({ findings }: Series): number =>
    Math.min(VERDICTS.length, ...findings.map((id) => verdicts.get(id) ?? VERDICTS.length));
  const facts = page.report.facts.map(({ label, findings, values }): Topic => ({
    label,
    findings,
    evidence: values.flatMap(({ evidence }) => evidence),
  }));
  return [...facts, ...followed(page)]
    .flatMap((topic) => seriesOf(topic, page) ?? [])
    .toSorted((left, right) => gravity(left) - gravity(right));
};
