import type { Claim, Fact, QuantityClaim, ReportSource } from "../../../model/index.js";
import { VERDICTS } from "../../../model/verdicts.js";
import { groupBy } from "../../group.js";
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

/** The figures that several sources give for one fact, in the order of publication. */
export interface Series {
  readonly fact: Fact;
  readonly points: readonly Point[];
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

/** The figures of a fact; undefined where it has fewer than two values, or values in units that differ. */
const seriesOf = (fact: Fact, { lookup }: Page): Series | undefined => {
  const claims = fact.values.flatMap(({ evidence }, value) =>
    evidence.flatMap(({ claim: id, source: from }) => {
      const [claim, source] = [lookup.claims.get(id ?? ""), lookup.sources.get(from)];
      return isQuantity(claim) && source !== undefined ? [{ claim, source, key: `${from} ${value}` }] : [];
    }),
  );
  // A paper that says it twice is drawn once.
  const own = [...groupBy(claims, ({ key }) => key).values()].map(([first]) => first!);
  const forms = new Set(own.map(({ claim }) => claim.value.form));
  if (forms.size !== 1 || new Set(own.flatMap(({ claim }) => unitOf(claim))).size > 1) return undefined;
  const points = own.map(({ claim, source }) => pointOf(claim, source)).toSorted(byPublication);
  const texts = new Set(
    points.map(({ low, high, suggested, allowed }) => JSON.stringify([low, high, suggested, allowed])),
  );
  return texts.size < 2 || points.some(({ low, high }) => !Number.isFinite(low + high))
    ? undefined
    : { fact, points };
};

/** The facts whose figures differ, those with the gravest finding first; else as reported. */
export const figureSeries = (page: Page): readonly Series[] => {
  const verdicts = new Map(page.report.findings.map(({ id, verdict }) => [id, VERDICTS.indexOf(verdict)]));
  const gravity = ({ fact }: Series): number =>
    Math.min(VERDICTS.length, ...fact.findings.map((id) => verdicts.get(id) ?? VERDICTS.length));
  return page.report.facts
    .flatMap((fact) => seriesOf(fact, page) ?? [])
    .toSorted((left, right) => gravity(left) - gravity(right));
};
