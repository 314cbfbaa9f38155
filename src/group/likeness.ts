import { cosine, type Terms } from "../language/terms.js";
import type { Witness } from "./witness.js";

/**
 * Words alone tell the kind of happening, not the happening: two fires share most of theirs. So names are compared
 * apart from the other words, as Kumaran and Allan, “Text classification and named entities for new event detection”
 * (SIGIR 2004), and figures as a third kind. The values below were set over `test/group/pairs` and real news.
 */

/** Days between the publication of two reports of one event, at most. */
export const windowDays = 7;

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** Least cosine of the words of two reports of one event. */
const leastWords = 0.15;

/** Cosine under which names are not enough: articles of one page share 灣區 and 深圳; then a figure must be shared. */
const subjectWords = 0.3;

/** Least weight of such figures: one of two digits. */
const tellingFigures = 4;

/** Cosine of names from which two articles are of the same people and places, whatever the days that they name. */
const sameNames = 0.6;

/** Least evidence of names and figures that two articles report one event. */
const leastEvidence = 0.2;

/** What figures tell against when none is shared and there are many. */
const strangeShare = 0.5;

/** Weight of a few figures: those of a side that has hardly more than this may all be missing on the other. */
const fewFigures = 5;

/** Weight of many figures, about five of two digits. */
const manyFigures = 20;

/** Share of the figures under which it is taken that none is shared: a lone 2 or 10 is met anywhere. */
const chanceShare = 0.1;

/** Cosine from which two articles follow one form, as instalments of a series do, or copies of one text. */
const formWords = 0.55;

/** Cosine from which two articles are copies of one form or text, but for what was filled in. */
const copyWords = 0.75;

/** Weight of so many shared names, six or seven, that figures need not be shared as well: a report and its sidebar. */
const manyNames = 60;

/** Weight of figures that a form is told apart by, two of two digits. */
const formFigures = 9;

/** Fewest figures that a form is told apart by: one may be a mistake. */
const leastFormFigures = 2;

/** Weight of one name: a text with no more than that, a note or a sentence, is judged by its words. */
const oneName = 12;

const weightOf = (terms: Terms): number => [...terms.values()].reduce((sum, weight) => sum + weight, 0);

/** Weight of what two articles share, as the first has it. */
const sharedWeight = (left: Terms, right: Terms): number =>
  weightOf(new Map([...left].filter(([term]) => right.has(term))));

/** Whether both count the instalments of something and no number is the same: the 23rd and the 24th 論壇. */
const areInstalmentsApart = ({ instalments: left }: Witness, { instalments: right }: Witness): boolean =>
  left.size > 0 && right.size > 0 && [...left].every((instalment) => !right.has(instalment));

/**
 * Whether both name days and no two of them are the same or neighbours: instalments of a series, two accidents of one
 * kind. Neighbours pass, since a paper of the next day may name only that one.
 */
const areDaysApart = (left: Witness, right: Witness): boolean =>
  left.days.size > 0 &&
  right.days.size > 0 &&
  [...left.days].every((day) =>
    [...right.days].every((other) => Math.abs(Date.parse(day) - Date.parse(other)) > dayLength),
  );

const toDay = (time: number): number => Math.floor(time / dayLength);

const isOther = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && right !== undefined && left !== right;

/**
 * Whether two articles lead with another day and another figure: of copies of one form, 14日新增221例 and
 * 15日新增166例, whose tables of the days before are the same.
 */
const areLeadsApart = (left: Witness, right: Witness): boolean =>
  isOther(left.lead.day, right.lead.day) && isOther(left.lead.figure, right.lead.figure);

/** What two articles share and what not, each by its kind. */
interface Comparison {
  readonly words: number;
  readonly names: number;
  /** Weight of the names that both have. */
  readonly sharedNames: number;
  /** Weight of the names of the side that has less of them. */
  readonly leastNames: number;
  /** Weight of the figures that both have. */
  readonly sharedFigures: number;
  /** Weight of the figures of the side that has less of them. */
  readonly leastFigures: number;
  /** Whether no figure is shared but by chance. */
  readonly isStrange: boolean;
}

const compareWitnesses = (left: Witness, right: Witness): Comparison => {
  const sharedFigures = sharedWeight(left.figures, right.figures);
  const leastFigures = Math.min(weightOf(left.figures), weightOf(right.figures));
  return {
    words: cosine(left.words, right.words),
    names: cosine(left.names, right.names),
    sharedNames: sharedWeight(left.names, right.names),
    leastNames: Math.min(weightOf(left.names), weightOf(right.names)),
    sharedFigures,
    leastFigures,
    isStrange: sharedFigures < chanceShare * leastFigures,
  };
};

/**
 * Whether articles are two instalments of one form: copies but for the day and the figure that they lead with, or of
 * one form without the other's figures, unless it is a later state of the same day: 截至上午九時, 截至晚上八時.
 */
const areFormsApart = (left: Witness, right: Witness, compared: Comparison): boolean => {
  const { words, names, isStrange, leastFigures } = compared;
  if (words >= copyWords && areLeadsApart(left, right)) return true;
  const isLaterState = names >= sameNames && toDay(left.published) === toDay(right.published);
  const isFull =
    leastFigures >= formFigures && Math.min(left.figures.size, right.figures.size) >= leastFormFigures;
  return words >= formWords && isStrange && isFull && !isLaterState;
};

/** What names and figures tell together, for one event and against it. */
const weighEvidence = (compared: Comparison): number => {
  const { names, sharedNames, sharedFigures, leastFigures, isStrange } = compared;
  const isAgainst = isStrange && sharedNames < manyNames;
  const against = isAgainst ? strangeShare * Math.min(1, leastFigures / manyFigures) : 0;
  return names + sharedFigures / (leastFigures + fewFigures) - against;
};

/**
 * Whether two articles report one event by themselves.
 *
 * @returns true where they were published within a week, the days and the instalments that they name do not lie
 *   apart, their words are of one subject, and names and figures bear it out
 */
export const isSameEvent = (left: Witness, right: Witness): boolean => {
  if (Math.abs(left.published - right.published) > windowDays * dayLength) return false;
  if (areInstalmentsApart(left, right)) return false;
  const compared = compareWitnesses(left, right);
  const { words, names, sharedFigures, isStrange } = compared;
  if (words < leastWords || areFormsApart(left, right, compared)) return false;
  // A later report of the same people and places, in other words, names later days.
  if (areDaysApart(left, right) && (words >= formWords || names < sameNames)) return false;
  if (words < subjectWords && (isStrange || sharedFigures < tellingFigures)) return false;
  // Of two sentences without names nothing else can be asked.
  const isBare = compared.leastNames <= oneName && compared.leastFigures <= manyFigures && words >= formWords;
  return isBare || weighEvidence(compared) >= leastEvidence;
};
