import {
  firmnessOf,
  isDealTalkedOf,
  readCarried,
  readFirmness,
  wordsOfDeals,
  type Firmness,
} from "../../language/firmness.js";
import { modalities } from "../../language/modalities.js";
import { findModality } from "../../language/modality.js";
import { segmentWords } from "../../language/words.js";
import { tell } from "../../messages/message.js";
import { modalityShift as texts } from "../../messages/modality-shift.js";
import type { Alignment, Observation } from "../../model/index.js";
import { bigramSimilarity, bigramsOf } from "../../text/bigrams.js";
import { matchKey } from "../../text/fold.js";
import { readWords } from "../readings.js";
import { areOfTwo, isSubordinate, overlapOf, type Clause } from "./clauses.js";
import { isShift, loose, shareVerb, verbsOf } from "./levels.js";

/** How far the rest of two clauses must be the same, and how many words they must share. */
const leastRest = { most: 0.75, mostOfMany: 0.7, many: 4, least: 0.5, shared: 1, wording: 0.4 } as const;

/** Whether the firm side's sentence says before the clause that it is not sure: 預計…，…將…. */
const isHedgedBefore = ({ clause, sentence }: Clause): boolean =>
  segmentWords(sentence.slice(0, Math.max(0, sentence.indexOf(clause)))).some(({ key }) => {
    const modality = modalities.get(key);
    const level = modality === undefined ? undefined : firmnessOf[modality];
    return level !== undefined && level <= loose;
  });

/** The same where the firm clause says only where. */
const leastPlace = { most: 0.9, shared: 3 } as const;

/** Likeness of what follows the marks from which on the claims of predicates are compared instead. */
const leastPredicate = 0.7;

/** Whether the other path compares the two: both have a predicate worth a claim, and these are alike. */
const areComparedAsPredicates = (left: string, right: string): boolean => {
  const [one, other] = [left, right].map((clause) => {
    const mark = findModality(clause);
    return mark === undefined ? "" : clause.slice(mark.end).trim();
  });
  return (
    one!.length >= 4 &&
    other!.length >= 4 &&
    bigramSimilarity(bigramsOf(one!), bigramsOf(other!)) >= leastPredicate
  );
};

const restOf = ({ clause }: Clause, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replace(word, ""), matchKey(clause));

/** How firm a clause is by its own mark, or by that of the words before it which only say when. */
const firmnessIn = ({ clause, sentence }: Clause) => readFirmness(clause) ?? readCarried(clause, sentence);

/** Two clauses, the firmer first, each with its mark. */
interface Marked {
  readonly claim: Clause;
  readonly mark: Firmness;
}

/** Whether a clause with its mark says only where, so that what is done follows after it: 已於8個街市，包括…，安裝…. */
const isOnlyWhere = ({ claim: { clause }, mark }: Marked): boolean =>
  /[於于在]$/u.test(mark.mark) && verbsOf(clause, mark.words).size === 0;

/** What the sentence of a clause goes on to say. */
const afterIn = ({ clause, sentence }: Clause): string => sentence.slice(sentence.indexOf(clause));

/** Whether both tell of one doing: the same rest of the words, and where one is done the same verb. */
const areOfOneDoing = (firm: Marked, less: Marked): boolean => {
  const areOfDeal = isDealTalkedOf(firm.claim.clause, less.claim.clause);
  const marks = [...firm.mark.words, ...less.mark.words, ...(areOfDeal ? wordsOfDeals : [])];
  const rest = overlapOf(firm.claim.clause, less.claim.clause, new Set(marks));
  if (isOnlyWhere(firm) && rest.shared >= leastPlace.shared && rest.most >= leastPlace.most)
    return shareVerb(afterIn(firm.claim), less.claim.clause, marks);
  const isDone = firm.mark.level === firmnessOf.done && !areOfDeal;
  if (isDone && !shareVerb(firm.claim.clause, less.claim.clause, marks)) return false;
  const most = rest.shared >= leastRest.many ? leastRest.mostOfMany : leastRest.most;
  return rest.most >= most && rest.least >= leastRest.least && rest.shared >= leastRest.shared;
};

/**
 * Clauses with a mark each, where the rest of the words is the same.
 *
 * @returns undefined where they are as firm, share too few words, or tell of two things
 */
export const compareMarks = ({ left, right, parts }: Alignment<Clause>): Observation | undefined => {
  if (parts["speaker"] === 0 || (parts["wording"] ?? 0) < leastRest.wording) return undefined;
  const [one, other] = [firmnessIn(left), firmnessIn(right)];
  if (one === undefined || other === undefined || !isShift(one.level, other.level)) return undefined;
  if (areComparedAsPredicates(left.clause, right.clause)) return undefined;
  const sides: readonly [Marked, Marked] = [
    { claim: left, mark: one },
    { claim: right, mark: other },
  ];
  const [firm, less] = one.level > other.level ? sides : [sides[1], sides[0]];
  if (!areOfOneDoing(firm, less)) return undefined;
  if (less.mark.level <= loose && isHedgedBefore(firm.claim)) return undefined;
  if (isSubordinate(left) || isSubordinate(right) || areOfTwo(left.clause, right.clause)) return undefined;
  return {
    verdict: "tension",
    kind: "modality",
    certainty: 0.8,
    compared: [restOf(left, one.words), restOf(right, other.words)],
    values: [`${one.level}`, `${other.level}`],
    readings: [readWords(`${one.mark}…`), readWords(`${other.mark}…`)],
    message: tell(texts.messages.firmer, { firm: firm.mark.mark, loose: less.mark.mark }),
  };
};
