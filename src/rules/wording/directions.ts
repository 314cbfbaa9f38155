import { areOtherChanges, readDirection } from "../../language/directions.js";
import { containment, termsOf, type Terms } from "../../language/terms.js";
import { compareValues } from "../../language/values.js";
import { polarityConflict as texts } from "../../messages/polarity-conflict.js";
import { tell } from "../../messages/message.js";
import type { Alignment, Observation, QuantityClaim } from "../../model/index.js";
import { matchKey } from "../../text/fold.js";
import { readWords } from "../readings.js";
import { areOfTwo } from "./clauses.js";

/** Least similarity of two figures that are held against each other for their direction alone. */
const leastSimilarity = 0.8;

/** A clause from its start to the end of its figure. */
const upTo = ({ clause, value: { text } }: QuantityClaim): string =>
  clause.slice(0, clause.indexOf(text) + text.length);

/** Words of change and of comparison, which say nothing of what changes. */
const changing =
  /同比|[环環]比|按[年月季]|年[增减減升跌]|[较較比][^，]{0,6}?(?:同期|去年|上年|上月|上季)|[增升涨漲跌降减減][长長加幅]?|下[降跌滑]|上[升涨漲]/gu;

/** What a figure changes: the words before it, with the clause before where they name nothing. */
const subjectOf = (claim: QuantityClaim): Terms => {
  const at = Math.max(0, claim.sentence.indexOf(upTo(claim)));
  const before = claim.sentence
    .slice(0, at)
    .split(/[；。]/u)
    .at(-1)!
    .split("，")
    .slice(-2)
    .join("，");
  const own = upTo(claim).replace(claim.value.text, "").replace(changing, "");
  return termsOf(termsOf(own).size === 0 ? before.replace(changing, "") : own);
};

/** Least share of the words of what changes on one side in those of the other. */
const leastSubject = 0.4;

const areOfOneSubject = (left: QuantityClaim, right: QuantityClaim): boolean => {
  const [one, other] = [subjectOf(left), subjectOf(right)];
  return Math.max(containment(one, other), containment(other, one)) >= leastSubject;
};

/** A clause without its figure and the words beside it that change. */
const restOf = ({ clause, value: { text } }: QuantityClaim): string =>
  matchKey(clause.slice(0, clause.indexOf(text))).replace(
    /[升涨增加跌降减少长下上]+\p{Script=Han}{0,2}$/u,
    "",
  );

/**
 * One figure that goes up on one side and down on the other: 同比增長23.6%, 同比下降23.6%.
 *
 * @param alignment - two figures
 * @returns undefined where the figures differ, go one way, or are of two things or times
 */
export const compareDirections = (alignment: Alignment<QuantityClaim>): Observation | undefined => {
  const { left, right, similarity, isRepeat, parts } = alignment;
  if (left.source === right.source || isRepeat || similarity < leastSimilarity) return undefined;
  const [one, other] = [left, right].map(({ clause, value }) => readDirection(clause, value.text));
  if (one === undefined || other === undefined || one === other) return undefined;
  if (compareValues(left.value, right.value)?.isSame !== true) return undefined;
  if (!areOfOneSubject(left, right)) return undefined;
  if (parts["moment"] === 0 || parts["scope"] === 0 || parts["period"] === 0) return undefined;
  if (areOtherChanges(left.clause, right.clause) || areOfTwo(left.clause, right.clause)) return undefined;
  return {
    verdict: "contradiction",
    kind: "wording",
    certainty: 0.85,
    compared: [restOf(left), restOf(right)],
    values: [one, other],
    readings: [readWords(upTo(left)), readWords(upTo(right))],
    message: tell(texts.messages.direction, { left: upTo(left), right: upTo(right) }),
  };
};
