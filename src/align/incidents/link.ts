import { placeNamesOf } from "../../language/terms.js";
import type { Alignment, Claim, DateClaim } from "../../model/index.js";
import { figuresOf, gapOf, nearMinutes, timesOf, valueOf, type Incident } from "./incident.js";
import type { Figure } from "./mention.js";

/** How sure a pair is that was found by the incident it is of, not by its words. */
const likely = 0.85;

/** Two claims of one incident; of two readings that the reports themselves account for, 0 as `incident`. */
const link = (left: Claim, right: Claim, isAccounted = false): Alignment => ({
  left,
  right,
  similarity: likely,
  parts: { incident: isAccounted ? 0 : 1 },
  isRepeat: false,
});

/** Whether an article itself tells that a figure of the incident was changed. */
const isRevised = ({ mentions }: Incident): boolean => mentions.some((mention) => mention.isRevised);

/** Whether an article itself gives several readings, one changed to the other or by two bodies. */
const tellsSeveral = (incident: Incident, figures: readonly Figure[]): boolean =>
  isRevised(incident) || new Set(figures.flatMap(({ body }) => body ?? [])).size > 1;

/** The reading at which a report that tells of a revision ends. */
const lastOf = (incident: Incident, figures: readonly Figure[]): Figure | undefined =>
  isRevised(incident) ? figures.at(-1) : undefined;

const fits = (figures: readonly Figure[], value: number): boolean =>
  figures.some((figure) => valueOf(figure) === value);

/** Distances of an epicentre from two towns are two. */
const isOneWay = ({ claim: left }: Figure, { claim: right }: Figure): boolean => {
  const [one, other] = [placeNamesOf(left.clause), placeNamesOf(right.clause)];
  return [...one].some((name) => other.has(name));
};

const mayClash = (left: Figure, right: Figure): boolean =>
  (left.body === undefined || right.body === undefined || left.body === right.body) &&
  (left.measure !== "distance" || isOneWay(left, right));

/** Pairs the figures of one measure of an incident that two sides tell. */
const linkMeasure = (measure: string, left: Incident, right: Incident): Alignment[] => {
  const [ones, others] = [figuresOf(left, measure), figuresOf(right, measure)];
  const areSettled =
    (tellsSeveral(left, ones) && others.some((other) => fits(ones, valueOf(other)))) ||
    (tellsSeveral(right, others) && ones.some((one) => fits(others, valueOf(one))));
  const [last, otherLast] = [lastOf(left, ones), lastOf(right, others)];
  return ones.flatMap((one) =>
    others.map((other) => {
      const isFinal = one === (last ?? one) && other === (otherLast ?? other);
      const isClash = !areSettled && isFinal && mayClash(one, other);
      return link(one.claim, other.claim, valueOf(one) !== valueOf(other) && !isClash);
    }),
  );
};

const linkTimes = (ones: readonly DateClaim[], others: readonly DateClaim[]): Alignment[] => {
  const pairs = ones.flatMap((one) => others.map((other) => ({ one, other, gap: gapOf(one, other) })));
  const near = pairs.filter(({ gap }) => gap !== undefined && gap <= nearMinutes);
  const linked = near.length > 0 ? near : pairs.filter(({ gap }) => gap !== undefined);
  return linked.map(({ one, other }) => link(one, other));
};

const measuresOf = ({ main, others }: Incident["kind"]): readonly string[] =>
  [...(main === undefined ? [] : [main]), ...others].map(({ id }) => id);

/** The figures and times of an incident that two articles tell, pair by pair. */
export const linkIncidents = (left: Incident, right: Incident): Alignment[] => [
  ...measuresOf(left.kind).flatMap((measure) => linkMeasure(measure, left, right)),
  ...linkTimes(timesOf(left), timesOf(right)),
];

/** The main measures and times that one article gives of one incident in two of its sentences, as far as they differ. */
export const linkInside = (incident: Incident): Alignment[] => {
  const figures = figuresOf(incident, incident.kind.main?.id ?? "");
  if (tellsSeveral(incident, figures)) return [];
  return figures.flatMap((one, at) =>
    figures
      .slice(at + 1)
      .filter(
        (other) =>
          valueOf(one) !== valueOf(other) &&
          mayClash(one, other) &&
          one.claim.sentence !== other.claim.sentence,
      )
      .map((other) => link(one.claim, other.claim)),
  );
};
