import Big from "big.js";
import { areOneAnswer } from "../../language/answers.js";
import { areScopesApart, scopesIn } from "../../language/scope.js";
import { leadingNoun } from "../../language/nouns.js";
import { parse } from "../../language/parse.js";
import { allowedMeet } from "../../language/ranges.js";
import { countingDimensions, isShare } from "../../language/values.js";
import { countOf } from "../../language/wholes.js";
import type { QuantityMention, QuantityValue } from "../../model/index.js";
import { bigramSimilarity, bigramsOf } from "../../text/bigrams.js";
import { foldCharacters } from "../../text/fold.js";
import { remember } from "../../text/remember.js";
import { areTimesApart, overlapOf, type Clause } from "../wording/clauses.js";

/** A share that one clause gives and a count that the other gives of the same, with the whole that is stated. */
export interface ClauseShare {
  readonly share: QuantityValue;
  readonly count: QuantityValue;
  readonly whole: QuantityValue;
  /** The count that the share comes to. */
  readonly part: QuantityValue;
  /** Whether the share stands on the left. */
  readonly isLeft: boolean;
}

/** A clause and the sentence that it stands in. */
type Told = Pick<Clause, "clause" | "sentence">;

/** How far two clauses must say the same beside their figures. */
const least = { most: 0.5, shared: 1 };

/** Most characters between a whole and its part. */
const reach = 40;

/** Words after a whole that announce a part of it, folded: 28名被告中, 1380人，其中. */
const partitive = /^[^。；]{0,24}?(?:中|当中|之中|其中|里|内|裡)[，、]?[^，。；]{0,14}$/u;

/** Verbs of a survey or a check before its whole, folded: 訪問了1,150名本科生，…六成人表示. */
const surveyed =
  /(?:访问|调查|访|受访|抽查|抽检|抽验|监测|检测|检验|查验|检查|巡查|巡视|评估|统计|收回|收到)[^，。；]{0,24}$/u;

const valueOf = (mention: QuantityMention): QuantityValue => ({
  ...mention,
  unit: mention.unit === null ? null : { id: mention.unit.id, dimension: mention.unit.dimension },
});

/** Texts of a run whose figures are remembered: every pair of clauses asks for those of both, several times. */
const mostRemembered = 10_000;

const quantitiesIn = remember(
  (text): readonly QuantityMention[] =>
    parse(text).filter((mention): mention is QuantityMention => mention.type === "quantity"),
  mostRemembered,
);

const isCount = ({ form, unit, written }: QuantityMention): boolean =>
  form === "cardinal" && countingDimensions.has(unit?.dimension ?? "") && written.low === written.high;

/** The whole that a sentence states before one of its figures, or undefined. */
const wholeBefore = (sentence: string, at: number): QuantityValue | undefined => {
  const text = foldCharacters(sentence);
  return quantitiesIn(sentence)
    .filter((mention) => isCount(mention) && mention.exact && mention.end <= at && at - mention.end <= reach)
    .filter(
      ({ start, end }) =>
        partitive.test(text.slice(end, at)) ||
        (surveyed.test(text.slice(0, start)) && !text.slice(end, at).includes("。")),
    )
    .map(valueOf)
    .at(-1);
};

/** The only share, or the only count, of a clause that is not itself the whole of it. */
const figureOf = (
  { clause, sentence }: Told,
  isWanted: (mention: QuantityMention) => boolean,
): { readonly value: QuantityValue; readonly whole: QuantityValue | undefined } | undefined => {
  const found = quantitiesIn(clause).filter(isWanted);
  const last = found.at(-1);
  if (last === undefined || (found.length > 1 && isShare(last))) return undefined;
  const at = Math.max(0, sentence.indexOf(clause)) + last.start;
  const whole = wholeBefore(sentence, at);
  // 28名被告中有11人: the first count is the whole.
  if (found.length > 2 || (found.length === 2 && whole?.text !== found[0]!.text)) return undefined;
  return { value: valueOf(last), whole };
};

const isPercent = ({ form, unit }: QuantityMention): boolean =>
  (form === "percent" || form === "fraction") && unit?.dimension !== "percentage-point";

/** Half of what a share shows last, in per cent: of 六成 five, of 45% a half, of a fraction two. */
const slackOf = ({ form, text, written }: QuantityValue): Big => {
  if (form === "fraction") return new Big(2);
  if (/成/u.test(text) && !/成[一二三四五六七八九半]/u.test(text)) return new Big(5);
  const decimals = written.low.split(".")[1]?.length ?? 0;
  return new Big(10).pow(-decimals).div(2);
};

const isNear = (part: QuantityValue, count: QuantityValue, slack: Big): boolean =>
  [part.allowed.low, part.allowed.high].some(
    (bound) => bound !== null && new Big(bound).minus(count.written.low).abs().lte(slack),
  );

/** Whether a count is of what the whole counts: people of people, places of places by one word. */
const countsAlike = ({ unit: one }: QuantityValue, { unit: other }: QuantityValue): boolean =>
  one !== null && other !== null && (one.id === other.id || one.dimension === other.dimension);

/** What a clause says besides a figure, folded: 年过60岁 of 其中42人年過60歲. */
const restOf = (clause: string, { text }: QuantityValue): string =>
  foldCharacters(clause.replace(text, "")).replace(/其中|当中|约|则|有|[，、\s]/gu, "");

const nounAfter = (text: string, figure: string): string => {
  const at = text.indexOf(figure);
  return at < 0 ? "" : foldCharacters(leadingNoun(text.slice(at + figure.length)));
};

/** Whether a share is of some of the whole only, of which the other side does not speak: 七成女教師 of 40名教師. */
const isOfSome = (share: QuantityValue, whole: QuantityValue, one: Told, other: Told): boolean => {
  const noun = nounAfter(one.clause, share.text);
  const all = nounAfter(one.sentence, whole.text) || nounAfter(other.sentence, whole.text);
  return (
    all !== "" &&
    noun.length > all.length &&
    noun.endsWith(all) &&
    !foldCharacters(other.clause).includes(noun)
  );
};

/** Least likeness of what two clauses say besides their figures, where they share no word, and its least length. */
const leastRest = { similarity: 0.9, length: 2 };

const areRestsAlike = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= leastRest.length &&
  bigramSimilarity(bigramsOf(one), bigramsOf(other)) >= leastRest.similarity;

/**
 * The share of one clause that does not come to the count of the other, where both say the same and one of the
 * sentences states the whole: 28名被告中過半數為大學生, 被告中有11人是大學生.
 *
 * @param left - a clause that says one thing
 * @param right - another that says the same
 */
export const wrongShareBetween = (left: Told, right: Told): ClauseShare | undefined => {
  const isLeft = figureOf(left, isPercent) !== undefined;
  const [one, other] = isLeft ? [left, right] : [right, left];
  const [share, count] = [figureOf(one, isPercent), figureOf(other, isCount)];
  if (share === undefined || count === undefined || quantitiesIn(other.clause).some(isPercent))
    return undefined;
  const whole = share.whole ?? count.whole;
  if (whole === undefined || !countsAlike(whole, count.value)) return undefined;
  if (
    share.whole !== undefined &&
    count.whole !== undefined &&
    share.whole.written.low !== count.whole.written.low
  )
    return undefined;
  if (new Big(count.value.written.low).gte(whole.written.low)) return undefined;
  const overlap = overlapOf(left.clause, right.clause);
  const isTold = overlap.most >= least.most && overlap.shared >= least.shared;
  if (
    !isTold &&
    !areOneAnswer(one.clause, other.clause) &&
    !areRestsAlike(restOf(one.clause, share.value), restOf(other.clause, count.value))
  )
    return undefined;
  if (
    areScopesApart(scopesIn(left.clause), scopesIn(right.clause)) ||
    areTimesApart(left.clause, right.clause)
  )
    return undefined;
  if (isOfSome(share.value, whole, one, other)) return undefined;
  const part = countOf(share.value, whole);
  const slack = slackOf(share.value).times(whole.written.low).div(100);
  if (allowedMeet(part, count.value) || isNear(part, count.value, share.value.exact ? slack : new Big(1)))
    return undefined;
  return { share: share.value, count: count.value, whole, part, isLeft };
};
