import { readPolarity } from "../../language/polarity.js";
import { tell } from "../../messages/message.js";
import { polarityConflict as texts } from "../../messages/polarity-conflict.js";
import type { Alignment, Circumstances, Observation } from "../../model/index.js";
import { matchKey } from "../../text/fold.js";
import { readWords } from "../readings.js";
import { areOfOneDay, areOfTwo, isDatedBefore, isOneVoice, isSubordinate, type Clause } from "./clauses.js";
import { areOneOtherwise, contraryOf, type Contrary } from "./contraries.js";
import { holdContraries } from "./states.js";

/**
 * Whether a report that denies for the time being (至今未漂到) is held to what a later one dates before it (5日起已漂上): it
 * could have known.
 */
const isHeldTo = (
  { left, right }: Alignment<Clause>,
  { isSoFar }: Contrary,
  { published }: Circumstances,
): boolean => {
  const isLeftDenial = readPolarity(left.clause).isSoFar;
  const [asserted, own, other] = isLeftDenial
    ? [right, published.right, published.left]
    : [left, published.left, published.right];
  return isSoFar && own > other && isDatedBefore(asserted, own, other);
};

/**
 * What is compared: the clause without the words that are set against each other. Who speaks may be told paragraphs
 * before, and is no part of it: where those move, the remark is the same.
 */
const restOf = ({ clause }: Clause, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replace(word, ""), matchKey(clause)).replace(/[不没未无会]/gu, "");

/**
 * What one clause denies or says the opposite of, the rest of its words being those of the other.
 *
 * @returns undefined where neither contradicts the other
 */
export const compareDenials = (
  clauses: Alignment<Clause>,
  circumstances: Circumstances,
): Observation | undefined => {
  if (clauses.parts["speaker"] === 0) return undefined;
  const { left, right } = clauses;
  if (isSubordinate(left) || isSubordinate(right) || holdContraries(left, right)) return undefined;
  const contrary = contraryOf(left.clause, right.clause);
  if (contrary === undefined || !areOneOtherwise(clauses, contrary)) return undefined;
  if (!areOfOneDay(circumstances) && !isHeldTo(clauses, contrary, circumstances)) return undefined;
  if (areOfTwo(left.clause, right.clause)) return undefined;
  const isContradiction = isOneVoice(clauses) && (!contrary.isSoFar || clauses.parts["speaker"] === 1);
  return {
    verdict: isContradiction ? "contradiction" : "tension",
    kind: "wording",
    certainty: isContradiction ? 0.85 : 0.75,
    compared: [restOf(left, contrary.words), restOf(right, contrary.words)],
    values: [contrary.words[0], contrary.words[1]],
    readings: [readWords(left.clause), readWords(right.clause)],
    message: tell(isContradiction ? texts.messages.opposite : texts.messages.doubtful, {
      left: left.clause,
      right: right.clause,
    }),
  };
};
