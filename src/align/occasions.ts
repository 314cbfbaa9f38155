import { areStepsOfOthers } from "../language/cases.js";
import { isSameLimit, sharedActs } from "../language/sameness.js";
import { sharedSubject } from "../language/sharedSubjects.js";
import type { Alignment, Claim } from "../model/index.js";
import { isRestating } from "../model/roles.js";
import { agree, kindOf, occasionsOf, settle, type Occasion } from "./occasion.js";
import { alignRestatements } from "./restatements.js";
import { alignSequels } from "./sequels.js";
import { leastSubject, placeOf, type Bond, type Known, type Pairing, versionsBy } from "./versions.js";

/** What the text tells before what its headlines and captions tell again. */
const textFirst = (occasions: readonly Occasion[]): readonly Occasion[] =>
  occasions.toSorted((a, b) => Number(isRestating(a.claim)) - Number(isRestating(b.claim)));

const keyOf = (left: Claim, right: Claim): string => [left.id, right.id].toSorted().join("\u0000");

const readKnown = (alignments: readonly Alignment[]): Known => {
  const pairs = new Set<string>();
  const paired = new Set<string>();
  const settled = new Set<string>();
  for (const { left, right } of alignments) {
    const [one, other] = [left, right].map((claim) => ({ claim, kind: kindOf(claim) }));
    if (one!.kind === undefined || other!.kind === undefined) continue;
    pairs.add(keyOf(left, right));
    const places = [placeOf(left, right), placeOf(right, left)];
    for (const place of places) paired.add(place);
    if (settle(one as Occasion, other as Occasion)) for (const place of places) settled.add(place);
  }
  return { pairs, paired, settled };
};

/** Acts that the limit of a date itself says to happen. */
const limits = new Set(["生效", "结束"]);

/** Whether a date is known to the day and is no stretch of months. */
const isOfDay = ({ claim, kind }: Occasion): boolean =>
  claim.kind === "date" && claim.value.from !== null && (kind === "day" || kind === "time");

/** The day on which a report was filed: 香港5日電. */
const isDateline = ({ claim }: Occasion): boolean =>
  claim.kind === "date" && /^[电電讯訊]/u.test(claim.sentence.split(claim.value.text)[1] ?? "");

/** Whether two dates are of the same one day or stretch, whatever the hour. */
const areOfSameDay = ({ claim: left }: Occasion, { claim: right }: Occasion): boolean =>
  left.kind === "date" &&
  right.kind === "date" &&
  left.value.from === right.value.from &&
  left.value.to === right.value.to;

/** Least weight of what two dates of one day share where no act is known to be the same. */
const leastAlone = 9;
const weightOfAct = 5;

/** A day with its year, which two reports of one event seldom share by chance: 去年11月11日. */
const hasYear = ({ claim }: Occasion): boolean =>
  claim.kind === "date" && /年[^年]*月[^月]*[日号號]/u.test(claim.value.text);
const weightOfYear = 1;

/**
 * How much speaks for two dates of one day, one of them perhaps with its hour, being of one happening: the same act and
 * the same subject, or much of a subject; 0 where too little does.
 */
const onenessOf = (one: Occasion, other: Occasion): number => {
  if (!isOfDay(one) || !isOfDay(other) || !areOfSameDay(one, other) || !agree(one, other)) return 0;
  if (isDateline(one) || isDateline(other)) return 0;
  if (!isSameLimit(one.happening, other.happening)) return 0;
  // That both begin or end then says nothing of what does.
  const acts = sharedActs(one.happening, other.happening).filter((act) => !limits.has(act));
  const subject = sharedSubject(one.claim, other.claim, one.happening, other.happening);
  if (areStepsOfOthers(acts, one.claim, other.claim)) return 0;
  if (acts.length > 0) return subject >= leastSubject ? subject + weightOfAct : 0;
  if (subject >= leastAlone) return subject;
  return hasYear(one) && hasYear(other) ? weightOfYear : 0;
};

/** How sure a pair is that was found by what happens, not by its words. */
const likely = 0.75;

const link = (one: Occasion, other: Occasion, isRepeat: boolean, bond: Bond = "subject"): Alignment => ({
  left: one.claim,
  right: other.claim,
  similarity: likely,
  parts: bond === "person" ? { occasion: 1, person: 1 } : { occasion: 1 },
  isRepeat,
});

/** All pairs of two sides that are not aligned. */
const openPairs = ({ left, right, known }: Pairing): (readonly [Occasion, Occasion])[] =>
  left.flatMap((one) =>
    right.flatMap((other) => (known.pairs.has(keyOf(one.claim, other.claim)) ? [] : [[one, other] as const])),
  );

const placesOf = (one: Occasion, other: Occasion): readonly string[] => [
  placeOf(one.claim, other.claim),
  placeOf(other.claim, one.claim),
];

/** Links dates of one day, the surest first, each once; `paired` gains those that are linked. */
const linkEqual = (pairing: Pairing, paired: Set<string>): Alignment[] =>
  openPairs(pairing)
    .map(([one, other]) => ({ one, other, oneness: onenessOf(one, other) }))
    .filter(({ oneness }) => oneness > 0)
    .toSorted((a, b) => b.oneness - a.oneness)
    .flatMap(({ one, other }) => {
      const places = placesOf(one, other);
      if (places.some((place) => paired.has(place))) return [];
      for (const place of places) paired.add(place);
      return [link(one, other, false)];
    });

/** Links dates, times and lengths that cannot both hold; a headline only repeats what the text told before. */
const linkVersions = (pairing: Pairing, paired: Set<string>): Alignment[] =>
  openPairs(pairing).flatMap(([one, other]) => {
    const bond = versionsBy(one, other, pairing);
    if (bond === undefined) return [];
    const places = placesOf(one, other);
    const isHeading = isRestating(one.claim) || isRestating(other.claim);
    const isRepeat = isHeading && places.some((place) => paired.has(place));
    for (const place of places) paired.add(place);
    return [link(one, other, isRepeat, bond)];
  });

const articlesKey = (left: Claim, right: Claim): string =>
  [left.article, right.article].toSorted().join("\u0000");

/** The alignments of dates, times and lengths by the two articles that they are of. */
const byArticles = (alignments: readonly Alignment[]): ReadonlyMap<string, readonly Alignment[]> => {
  const found = new Map<string, Alignment[]>();
  for (const alignment of alignments) {
    const { left, right } = alignment;
    if (kindOf(left) === undefined || kindOf(right) === undefined) continue;
    const key = articlesKey(left, right);
    const own = found.get(key);
    if (own === undefined) found.set(key, [alignment]);
    else own.push(alignment);
  }
  return found;
};

const betweenOf = (
  [one]: readonly Occasion[],
  [other]: readonly Occasion[],
  ofArticles: ReadonlyMap<string, readonly Alignment[]>,
): readonly Alignment[] =>
  one === undefined || other === undefined ? [] : (ofArticles.get(articlesKey(one.claim, other.claim)) ?? []);

/**
 * Aligns dates, times and lengths of time of two articles that their words leave apart, by what happens: both tell the same
 * act of the same subject, and neither tells it of another day, time or length.
 *
 * @param alignments - alignments of the claims of one event
 * @param claims - all claims of the event
 * @returns further alignments, each two claims once
 */
export const alignOccasions = (alignments: readonly Alignment[], claims: readonly Claim[]): Alignment[] => {
  const known = readKnown(alignments);
  const byArticle = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = byArticle.get(claim.article);
    if (own === undefined) byArticle.set(claim.article, [claim]);
    else own.push(claim);
  }
  const articles = [...byArticle.values()].map((own) => textFirst(occasionsOf(own)));
  const paired = new Set(known.paired);
  const ofArticles = byArticles(alignments);
  return articles.flatMap((left, index) =>
    articles.slice(index + 1).flatMap((right) => {
      const pairing = { left, right, known };
      const linked = [...linkEqual(pairing, paired), ...linkVersions(pairing, paired)];
      const between = [...betweenOf(left, right, ofArticles), ...linked];
      return [...linked, ...alignRestatements(left, right, between), ...alignSequels(left, right)];
    }),
  );
};
