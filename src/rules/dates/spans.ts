import { isBare } from "../../language/acts.js";
import { happeningOf, placeIn } from "../../language/occasions.js";
import type { Claim, DateClaim, Inspection, QuantityClaim } from "../../model/index.js";
import { areApart, isLength, lengthOf, momentOf, writtenAt, type Length } from "./durations.js";
import { createMisfit } from "./misfit.js";
import { wordsAround } from "./taken.js";

/** Acts that begin a thing, and acts that end one, as `happeningOf` gives them. */
const beginnings = new Set(
  "成立 动工 启用 召开 开幕 开业 通车 投产 启动 开始 发生 起 停驶 关闭 封闭 中断 火灾 上任 担任".split(" "),
);
const endings = new Set("落成 完成 闭幕 结束 恢复 扑灭 通车 启用 截止 完结 届满 重开 投产 解除".split(" "));

/** 由 right before a date: from then on. */
const onwards = /[由自从從]$/u;

const begins = (claim: DateClaim): boolean => {
  const { act, limit } = happeningOf(claim);
  const before = claim.clause.slice(0, Math.max(0, placeIn(claim.clause, claim.value.text)));
  return limit === "start" || beginnings.has(act ?? "") || onwards.test(before);
};

const ends = (claim: DateClaim): boolean => {
  const { act, limit } = happeningOf(claim);
  return limit === "end" || (limit === undefined && endings.has(act ?? ""));
};

/** Words right before a length that says how long a thing took from its beginning to its end. */
const taken =
  /(?:为期|历时|需时|耗时|时长|工期|展期|长达|持续|前后|合计|燃烧)(?:[约近逾了达共需仅为]|时间)*$/u;

/** Words beside a length that says how long ago a thing began. */
const sinceBefore = /(?:至今|运营|营运|运作|成立|开业|启用|通车)(?:[已了近逾有约]|将近)*$/u;
const sinceAfter = /^以?来/u;

/** Words right beside an anniversary that tell that it is that of the subject: 迎來75周年, 75周年校慶. */
const ownBefore =
  /(?:庆祝|迎来|踏入|迈入|喜迎|庆|志庆|成立|创立|创办|创校|建校|建团|创刊|建馆|建院|建厂|开办|运营|营运|运作|开通|通车|启用|开业|开馆|投用)(?:了|其|的)?$/u;
const heldBefore = /(?:举行|举办)(?:了|其)?$/u;
const ownAfter = /^(?:校|团|厂|社|院|店|台|馆)?(?:庆|志庆)/u;

const isAnniversary = (claim: QuantityClaim): boolean => {
  if (!/[周週]年$/u.test(claim.value.text)) return false;
  const [before, after] = wordsAround(claim);
  return ownBefore.test(before) || (heldBefore.test(before) && ownAfter.test(after));
};

const isSince = (claim: QuantityClaim): boolean => {
  const [before, after] = wordsAround(claim);
  return sinceBefore.test(before) || (sinceAfter.test(after) && /[营运作业]$/u.test(before));
};

const days = (from: Length, to: Length): Length => ({ low: to.low - from.high, high: to.high - from.low });

/** Years by which an anniversary may part from the difference of the years: it is kept before or after its day. */
const roundYears = 1;

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

/** Whether a number of years without a hedge is not that between two years: 由2005年至今22年, told in 2025. */
const areYearsApart = ({ value }: QuantityClaim, date: DateClaim, now: Length): boolean =>
  value.unit?.id === "year" &&
  value.hedge === null &&
  Number.isInteger(Number(value.written.low)) &&
  value.written.low === value.written.high &&
  Math.abs(yearOf(now.low) - Number(date.value.from!.slice(0, 4)) - Number(value.written.low)) > roundYears;

/** What begins a thing that runs, as `happeningOf` gives it, and the words before an anniversary of it. */
const openings = new Set("通车 启用 开业 开幕 投产 开放 成立".split(" "));
const ofRunning = /(?:运营|营运|运作|开通|通车|启用|开业|开馆|投用)(?:了|其|的)?$/u;

const checkAnniversary = (length: QuantityClaim, dates: readonly DateClaim[], now: Length) => {
  const begun = ofRunning.test(wordsAround(length)[0]) ? openings : new Set(["成立"]);
  const founded = dates.filter((date) => begun.has(happeningOf(date).act ?? "") && date.value.from !== null);
  const [date] = founded;
  if (founded.length !== 1 || date === undefined) return undefined;
  const years = yearOf(now.low) - Number(date.value.from!.slice(0, 4));
  if (Math.abs(years - Number(length.value.written.low)) <= roundYears) return undefined;
  return createMisfit(length, date, { low: years * 365.25, high: years * 365.25 }, "contradiction");
};

/** A time of day that is read by the clock face may be of the other half of the day. */
const isEitherHalf = (stated: Length, counted: Length): boolean =>
  [0.5, 1, -0.5].some((shift) => !areApart(stated, { low: counted.low + shift, high: counted.high + shift }));

const checkTaken = (length: QuantityClaim, dates: readonly DateClaim[]) => {
  const [first, last] = dates;
  if (dates.length !== 2 || !first || !last || !begins(first) || !ends(last)) return undefined;
  const isTimed = first.value.precision === "time";
  if (isTimed !== (last.value.precision === "time")) return undefined;
  const [from, to, stated] = [momentOf(first), momentOf(last), lengthOf(length)];
  if (from === undefined || to === undefined || stated === undefined) return undefined;
  // A time without a day is of the day of the other one.
  const counted = isTimed ? { low: (to.low - from.low) % 1, high: (to.low - from.low) % 1 } : days(from, to);
  const [one, other] = [first.value.from, last.value.from];
  if (isTimed && one !== null && other !== null && one !== other) return undefined;
  if (!isTimed && counted.high < 0) return undefined;
  if (!areApart(stated, counted) || (isTimed && isEitherHalf(stated, counted))) return undefined;
  return createMisfit(length, last, counted, "contradiction");
};

/** Whether a length runs from a date of its sentence: in one clause, or in a clause with no subject of its own. */
const runsFrom = (length: QuantityClaim, date: DateClaim): boolean =>
  date.clause === length.clause || isBare(wordsAround(length)[0].replace(sinceBefore, ""));

const checkSince = (length: QuantityClaim, dates: readonly DateClaim[], now: Length) => {
  const date = dates.find((one) => begins(one) && runsFrom(length, one));
  if (date === undefined || date.value.precision === "time") return undefined;
  const [from, stated] = [momentOf(date), lengthOf(length)];
  if (from === undefined || stated === undefined || from.high > now.low) return undefined;
  const counted = days(from, now);
  return areApart(stated, counted) || areYearsApart(length, date, now)
    ? createMisfit(length, date, counted, "tension")
    : undefined;
};

/**
 * Lengths of time of an article that its own dates do not give; each is held against the dates of its sentence.
 *
 * @param claims - the claims of one article, in reading order
 */
export const findMisfits = (claims: readonly Claim[]): readonly Inspection[] => {
  const now = writtenAt(claims);
  return claims.filter(isLength).flatMap((length) => {
    const dates = claims.filter(
      (claim): claim is DateClaim => claim.kind === "date" && claim.sentence === length.sentence,
    );
    const [before] = wordsAround(length);
    const found =
      (now && isAnniversary(length) ? checkAnniversary(length, dates, now) : undefined) ??
      (taken.test(before) ? checkTaken(length, dates) : undefined) ??
      (now && isSince(length) ? checkSince(length, dates, now) : undefined);
    return found ?? [];
  });
};
