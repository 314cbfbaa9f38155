import { listActs } from "../../language/acts.js";
import { compareLengths } from "../../language/lengths.js";
import { happeningOf } from "../../language/occasions.js";
import { areOfOtherParts } from "../../language/otherness.js";
import { mayBeOne, sharedActs } from "../../language/sameness.js";
import { sharedSubject } from "../../language/sharedSubjects.js";
import { tell } from "../../messages/message.js";
import { durationConflict as texts } from "../../messages/duration-conflict.js";
import type { Alignment, Observation, QuantityClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { describeQuantity, isRestatement, isSure } from "../figures/quantities.js";
import { isLength } from "./durations.js";

/** Words that make a length of time another thing: how long ago, how far a record reaches, within which limit, an age. */
const otherAfter =
  /^(?:以?[来间内前后]|之[内前后]|的?(?:最|首|新高|新低|罕见)|\d|[又零半许]|[一二三四五六七八九十]+个?[月日天周])/u;
const otherBefore = /(?:每|平均|未来|过去|近|最近|前|首|第|最长|最多|最高|最快|最少|至少)$/u;

/** The clause of a length before and after it, folded. */
export const wordsAround = ({ clause, value: { text } }: QuantityClaim): readonly [string, string] => {
  const at = clause.indexOf(text);
  return [foldCharacters(clause.slice(0, at)), foldCharacters(clause.slice(at + text.length))];
};

/** What lasts, right before a length after which something follows: 封閉近六小時後恢復通行. */
const lasting =
  /(?:封[闭锁路]|中断|停[下车驶运电牌课工顿摆]|关闭|燃烧|焚烧|抢救|持续|昏迷|失踪|失联|被困|受困|羁押|扣留|拘留|手术|搜[索寻救]|讨论|审议|对峙|谈判|磋商|直播|飞行|行驶|航行|步行|等候|等待|轮候|排队|住院|留医|延误|滞留|灌救|扑救|退庭|商议)[了达]?$/u;

/** Whether a length is how long something took or takes, by what stands right beside it. */
const isTaken = (claim: QuantityClaim): boolean => {
  const [before, after] = wordsAround(claim);
  const rest = lasting.test(before) ? after.replace(/^(?:之|以)?后/u, "") : after;
  return !otherAfter.test(rest) && !otherBefore.test(before);
};

/** Persons whom a report does not name in full: 王某, 李某某, 姓陳. */
const unnamed = /(\p{Script=Han})某|姓(\p{Script=Han})/gu;

/** The last such person before a length: whom it is of. */
const personBefore = ({ sentence, value: { text } }: QuantityClaim): string | undefined => {
  const before = foldCharacters(sentence.slice(0, Math.max(0, sentence.indexOf(text))));
  const [, some, named] = [...before.matchAll(unnamed)].at(-1) ?? [];
  return some ?? named;
};

/** Whether each side's length is of a person whom the other side's is not of. */
const areOfTwo = (left: QuantityClaim, right: QuantityClaim): boolean => {
  const [one, other] = [personBefore(left), personBefore(right)];
  return one !== undefined && other !== undefined && one !== other;
};

/** Nouns of what is measured in time, where no verb tells it: 全程要58分鐘, 平均輪候120周. */
const measured =
  /全程|车程|航程|船程|行程|单程|飞行时间|行车时间|行车需时|轮候|候诊|等候时间|片长|时长|刑期|任期|租期|保质期|有效期|保养期|保修期|工期|展期|疗程|潜伏期|怀孕|孕期|产程|设计寿命|使用寿命|学制|赛期/gu;

const measuresIn = (claim: QuantityClaim): readonly string[] => wordsAround(claim)[0].match(measured) ?? [];

/** Where a journey ends, folded: 由北站至機場，全程. */
const ending =
  /[至到往抵](\p{Script=Han}{2,8}?)(?=[，,、]|全程|车程|航程|船程|单程|行程|飞行|行车|只?需|要|约)/gu;

const endingsIn = ({ sentence, value: { text } }: QuantityClaim): readonly string[] => {
  const before = foldCharacters(sentence.slice(0, Math.max(0, sentence.indexOf(text))));
  return Array.from(before.matchAll(ending), ([, place]) => place!);
};

/** Whether two journeys end at two places. */
const areOtherJourneys = (left: QuantityClaim, right: QuantityClaim): boolean => {
  const [ones, others] = [endingsIn(left), endingsIn(right)];
  const isOne = (one: string) => others.some((other) => one.includes(other) || other.includes(one));
  return ones.length > 0 && others.length > 0 && !ones.some(isOne);
};

const areOfOneMeasure = (left: QuantityClaim, right: QuantityClaim): boolean =>
  !areOtherJourneys(left, right) && measuresIn(left).some((measure) => measuresIn(right).includes(measure));

/** Least likeness of the words beside two lengths of one thing whose acts are told in other words. */
const leastWording = 0.35;
const leastCounted = 0.8;
const leastClause = 0.2;

/** Gates of lengths: what is done takes one length, so less likely pairs serve, and 昨日 beside one names no part of it. */
const gates = { similarity: 0.4, scope: 0.5, moment: 0 };

/** Whether both sides say how long the same act took: by its verb, by what is measured, or in the same words. */
export const isSameLength = ({ left, right, parts }: Alignment<QuantityClaim>): boolean => {
  const [one, other] = [listActs(left.clause), listActs(right.clause)];
  return (
    (left.predicate !== "" && left.predicate === right.predicate) ||
    ((parts["clause"] ?? 0) >= leastClause && one.some((act) => other.includes(act))) ||
    sharedActs(happeningOf(left, true), happeningOf(right, true)).length > 0 ||
    areOfOneMeasure(left, right) ||
    (left.counted !== "" && right.counted !== "" && (parts["counted"] ?? 0) >= leastCounted) ||
    (parts["wording"] ?? 0) >= leastWording
  );
};

/** Least likeness of the sentences of two lengths, or of what stands around them: 首名跑手 and 最年長跑手 are two. */
const leastAround = 0.15;

/** Least of the parts of two lengths of one measure, one of which may be an average: 平均輪候120周, 輪候需時兩年半. */
const ofMeasure = { similarity: 0.7, clause: 0.6, site: 1, scene: 1, period: 1, speaker: 0.5 } as const;

const isOneMeasure = ({ left, right, similarity, isRepeat, parts }: Alignment<QuantityClaim>): boolean =>
  !isRepeat &&
  areOfOneMeasure(left, right) &&
  Object.entries(ofMeasure).every(
    ([part, least]) => (part === "similarity" ? similarity : (parts[part] ?? 0)) >= least,
  );

const isOneLength = (alignment: Alignment<QuantityClaim>): boolean => {
  const { sentence = 0, context = 0, wording = 0, before = 0 } = alignment.parts;
  if (Math.max(sentence, context, wording, before) < leastAround) return false;
  return (isSure(alignment, gates) && isSameLength(alignment)) || isOneMeasure(alignment);
};

/** Least probability of two lengths of one act of one subject, and least weight of the words that name the subject. */
const leastOfAct = 0.4;
const leastSubject = 6;

/** Whether two lengths are of the same known act of the same subject, whatever else is said beside them. */
const areOfOneAct = ({ left, right, similarity, parts }: Alignment<QuantityClaim>): boolean => {
  const [one, other] = [happeningOf(left, true), happeningOf(right, true)];
  return (
    similarity >= leastOfAct &&
    parts["site"] === 1 &&
    sharedActs(one, other).length > 0 &&
    mayBeOne(left, right, one, other, true) &&
    sharedSubject(left, right, one, other) >= leastSubject
  );
};

/** Greatest share of the longer length by which two rough ones may part and still only be in tension. */
const near = 0.25;

const isNear = ({ left, right }: Alignment<QuantityClaim>): boolean => {
  const [one, other] = [left, right].map(({ value }) => Number(value.written.low));
  const isOneUnit = left.value.unit?.id === right.value.unit?.id;
  return (
    isOneUnit &&
    (left.value.hedge ?? right.value.hedge) !== null &&
    Math.abs(one! - other!) <= near * Math.max(one!, other!)
  );
};

const isRun = (claim: QuantityClaim): boolean =>
  /[周週]年$/u.test(claim.value.text) || /(?:至今|迄今)[^，]{0,3}$/u.test(wordsAround(claim)[0]);

/** Whether years since one beginning part by one: 20周年 may be kept in the twenty-first year. */
const areNearYears = (left: QuantityClaim, right: QuantityClaim): boolean =>
  isRun(left) &&
  isRun(right) &&
  Math.abs(Number(left.value.written.low) - Number(right.value.written.low)) <= 1;

/**
 * Holds two lengths of one thing against each other.
 *
 * @param alignment - two figures
 * @returns undefined where they are of two things, may both hold, or are no lengths of time
 */
export const compareTaken = (alignment: Alignment<QuantityClaim>): Observation | undefined => {
  const { left, right } = alignment;
  if (!isLength(left) || !isLength(right) || !isTaken(left) || !isTaken(right)) return undefined;
  const lengths = compareLengths(left.value, right.value);
  if (lengths === null || !lengths.isApart) return undefined;
  const isOneHappening = !alignment.isRepeat && (alignment.parts["occasion"] === 1 || areOfOneAct(alignment));
  if (!isOneHappening && !isOneLength(alignment)) return undefined;
  if (
    areOfTwo(left, right) ||
    areOtherJourneys(left, right) ||
    areOfOtherParts(left, right) ||
    areNearYears(left, right)
  )
    return undefined;
  if (left.source === right.source && !isRestatement(alignment)) return undefined;
  const verdict = lengths.allowsBoth || isNear(alignment) ? "tension" : "contradiction";
  return {
    ...describeQuantity(alignment),
    verdict,
    certainty: 0.85,
    message: tell(texts.messages[verdict], { left: left.value.text, right: right.value.text }),
  };
};
