import { readFirmness } from "../../language/firmness.js";
import { canonicalTerm, isFate } from "../../language/synonyms.js";
import { scaleOfFigure } from "../../language/scales.js";
import { countingDimensions } from "../../language/values.js";
import { segmentWords } from "../../language/words.js";
import type { Circumstances, QuantityClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { isOfPast, orderOf } from "../dates/as-of.js";

/** Dimensions of what is measured once: a revised figure is another version, not a later one. */
const fixed = new Set([
  "levels",
  "length",
  "area",
  "temperature",
  "speed",
  "ages",
  "angle",
  "floors",
  "duration",
]);

/** Words of a clause that tell of a figure that goes on being counted, folded. */
const running =
  /累[计積积]|至今|迄今|目前|现有|暂时?[未无有]|仍|尚有|截至|截止|危殆|危重|留[医院]|至少|最新|陆续|已有|已经?[^，]{0,6}(?:收|接|转移|疏散|录|完成|售|卖|筹|签|报)|再[增添多]|初步|派出|调派|增派|出动|调集/u;

/** Words of a count that has gone on; prices and rates rise at once. */
const risen = /[增升减降][至为到]|上升到|增加到/u;

/** What goes on happening while it is counted: a toll, evacuations, delays, cases, votes. */
const events = new Set(
  "延误 取消 停驶 转移 疏散 安置 入伙 登记 申请 求诊 报名 停课 停电 余震 录得 登记 票 接报 报案".split(" "),
);

/** Whether a sentence says of people what befell them, though the clause does not: 受傷人數…，其中台南市16人. */
const tellsFates = ({ sentence, value: { unit } }: QuantityClaim): boolean =>
  unit?.dimension === "people" && segmentWords(sentence).some(({ key }) => isFate(canonicalTerm(key)));

const isRunning = (claim: QuantityClaim): boolean => {
  const { clause, counted, predicate, value } = claim;
  return (
    isFate(predicate) ||
    value.unit?.dimension === "cases" ||
    tellsFates(claim) ||
    events.has(predicate) ||
    running.test(foldCharacters(clause)) ||
    (countingDimensions.has(value.unit?.dimension ?? "") && risen.test(foldCharacters(clause))) ||
    /余震|个案|病例|伤者|死者|灾民/u.test(foldCharacters(counted))
  );
};

/** Firmness below which a clause says what is expected or feared: 料, 恐, 或. */
const leastFirm = 3;

/** What is feared, in the short words of headlines, folded. */
const feared = /恐(?![怖慌吓惧龙])|[忧虞](?!虑)/u;

/** Whether a figure is of what may come: a day later another number of them may be expected. */
const isExpected = ({ clause }: QuantityClaim): boolean =>
  (readFirmness(clause)?.level ?? leastFirm) < leastFirm || feared.test(foldCharacters(clause));

/** Most days between two publications that report one state of what does not run on. */
const sameState = 7;

const daysApart = ({ published: { left, right } }: Circumstances): number =>
  Math.abs(Date.parse(left.slice(0, 10)) - Date.parse(right.slice(0, 10))) / 86_400_000;

/**
 * Whether time may have passed between two figures that moves them: what runs on (a toll, evacuations, votes) or is only
 * expected between two moments, anything between publications a week apart.
 *
 * @param left - a figure
 * @param right - another, read as of the same things
 * @param circumstances - when both were published
 */
export const mayMove = (left: QuantityClaim, right: QuantityClaim, circumstances: Circumstances): boolean => {
  const { order, isTold } = orderOf(left, right, circumstances);
  if (order === 0) return false;
  if (isTold) return true;
  // 三級火 is raised while it burns; a magnitude is measured once.
  if ([left, right].every((claim) => scaleOfFigure(claim) === "fire")) return true;
  if ([left, right].some(({ value: { unit } }) => fixed.has(unit?.dimension ?? ""))) return false;
  const { published } = circumstances;
  if (isOfPast(left, published.left) && isOfPast(right, published.right)) return false;
  if (isExpected(left) && isExpected(right)) return true;
  return isRunning(left) || isRunning(right) || daysApart(circumstances) > sameState;
};
