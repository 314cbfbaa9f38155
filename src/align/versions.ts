import { mayBeVersions } from "../language/lengths.js";
import { areOfStory, figuresOf, mayBeOne, sharedActs, sharedMeasures } from "../language/sameness.js";
import { isOneCourse, sharedSubject } from "../language/sharedSubjects.js";
import { areStepsOfOthers } from "../language/cases.js";
import { areOnePerson, isOnceInLife } from "../language/someone.js";
import type { Claim } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { agree, type Occasion } from "./occasion.js";

/** Acts that happen once in what a report tells, whoever is named with them. */
const single = new Set("接报 火灾 扑灭 燃烧 开幕 开庭 开赛 开跑 夺冠 停驶 余震".split(" "));

/** Least weight of the words that two occasions share beside their acts; a name or a rare noun has it alone. */
export const leastSubject = 6;

/** What makes two occasions one: acts that both tell, or a measure that both give. */
const bondsOf = ({ happening: one }: Occasion, { happening: other }: Occasion): readonly string[] => {
  const acts = sharedActs(one, other);
  return acts.length > 0 ? acts : sharedMeasures(one, other);
};

const isMeasure = (bond: string): boolean => /^\d/u.test(bond);

const hasBond = ({ happening }: Occasion, bond: string): boolean =>
  happening.known.has(bond) || (isMeasure(bond) && figuresOf(happening).includes(bond));

/** Digits of a measure that two places or things do not share by chance: 108.5 millimetres in an hour. */
const tellingDigits = 4;

/** Whether a measure is of one place or thing: the words beside it have three characters in common, or it has many digits. */
const isOneMeasure = (
  measure: string,
  { happening: left }: Occasion,
  { happening: right }: Occasion,
): boolean =>
  measure.replace(".", "").length >= tellingDigits ||
  trigramsIn(left.thought).some((trigram) => trigramsIn(right.thought).includes(trigram));

const trigramsIn = (text: string): readonly string[] =>
  Array.from(foldCharacters(text).matchAll(/(?=(\p{Script=Han}{3}))/gu), ([, trigram]) => trigram!);

const isOneSubject = (left: Occasion, right: Occasion, acts: readonly string[]): boolean =>
  (isMeasure(acts[0]!) && isOneMeasure(acts[0]!, left, right)) ||
  areOfStory(left.claim, right.claim) ||
  sharedSubject(left.claim, right.claim, left.happening, right.happening) >= leastSubject ||
  isOneCourse(left.claim, right.claim) ||
  (left.kind !== "day" && acts.some((act) => single.has(act)));

/** Whether both are of something that befalls one person once, and of one person as far as each tells. */
const isOnePersons = ({ happening: one }: Occasion, { happening: other }: Occasion): boolean =>
  sharedActs(one, other).some(isOnceInLife) && areOnePerson(one.subject, other.subject);

/** A scorer by name, who scores once: any three characters that begin with a surname. */
const isOneScorer = ({ happening: left }: Occasion, { happening: right }: Occasion): boolean =>
  left.scorers.some((name) => right.scorers.includes(name));

/** Pairs of claims that are aligned already, those that are in one with an article, and those that agree there. */
export interface Known {
  readonly pairs: ReadonlySet<string>;
  readonly paired: ReadonlySet<string>;
  readonly settled: ReadonlySet<string>;
}

/** A claim in its place against another article. */
export const placeOf = ({ id }: Claim, { article }: Pick<Claim, "article">): string =>
  `${id}\u0000${article}`;

/** Whether two lengths lie near enough to each other to be mistaken for each other; dates always do. */
const mayReplace = ({ claim: left }: Occasion, { claim: right }: Occasion): boolean =>
  left.kind !== "quantity" || right.kind !== "quantity" || mayBeVersions(left.value, right.value);

/**
 * Whether an article tells of no other occasion of the acts than this one: none that has another value, unless the other
 * article tells that as well.
 */
const isOnly = (
  own: Occasion,
  acts: readonly string[],
  all: readonly Occasion[],
  opposite: string,
  { settled }: Known,
  isPersonal: boolean,
): boolean =>
  all.every(
    (other) =>
      other === own ||
      other.kind !== own.kind ||
      !acts.some((act) => hasBond(other, act)) ||
      (isPersonal && !areOnePerson(own.happening.subject, other.happening.subject)) ||
      (own.kind === "minute" && !isOneScorer(own, other)) ||
      agree(own, other) ||
      !mayReplace(own, other) ||
      settled.has(placeOf(other.claim, { article: opposite })),
  );

/** Two sides of an event: what one article and another tell of time. */
export interface Pairing {
  readonly left: readonly Occasion[];
  readonly right: readonly Occasion[];
  readonly known: Known;
}

/** By what two occasions are versions of one: by their subject, or only by who they are of. */
export type Bond = "subject" | "person";

const bondsBetween = (one: Occasion, other: Occasion, acts: readonly string[]): readonly Bond[] => {
  if (one.kind === "minute") return isOneScorer(one, other) ? ["subject"] : [];
  const bonds: readonly (readonly [Bond, boolean])[] = [
    ["subject", isOneSubject(one, other, acts)],
    ["person", isOnePersons(one, other)],
  ];
  return bonds.flatMap(([bond, holds]) => (holds ? [bond] : []));
};

/** By what two occasions that cannot both hold are versions of one; undefined where they are not. */
export const versionsBy = (
  one: Occasion,
  other: Occasion,
  { left, right, known }: Pairing,
): Bond | undefined => {
  if (one.kind !== other.kind || agree(one, other) || !mayReplace(one, other)) return undefined;
  const [l, r] = [one.claim, other.claim];
  if (known.settled.has(placeOf(l, r)) || known.settled.has(placeOf(r, l))) return undefined;
  const acts = bondsOf(one, other);
  if (acts.length === 0 || !mayBeOne(l, r, one.happening, other.happening, one.kind === "length"))
    return undefined;
  if (areStepsOfOthers(acts, l, r)) return undefined;
  return bondsBetween(one, other, acts).find((bond) => {
    const isPersonal = bond === "person";
    return (
      isOnly(one, acts, left, r.article, known, isPersonal) &&
      isOnly(other, acts, right, l.article, known, isPersonal)
    );
  });
};
