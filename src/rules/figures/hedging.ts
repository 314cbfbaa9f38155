import { isSameNumber } from "../../language/ranges.js";
import { compareValues, countingDimensions } from "../../language/values.js";
import type { QuantityClaim, QuantityValue } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";

/** Which way the words around a number bend it: a number near it, one above, one below, or at most it. */
export type Bend = "about" | "over" | "under" | "limit";

/** The words of each, folded, in the order in which they are tried: 不超過 before 超過, 不少於 before 少於. */
const bends: readonly (readonly [Bend, RegExp])[] = [
  [
    "limit",
    /最多|至多|顶多|上限|限|[不未没无勿毋][^多少]{0,3}[超逾]|不[得能可会应]?(?:多|高|大)[于过]|以下|以内|之内/u,
  ],
  [
    "over",
    /[不未没无][^多少]{0,3}(?:少|低|小|短)[于过]|不下|不止|至少|最少|起码|少说|最低|以上|之上|或更多|年满/u,
  ],
  ["under", /近|不足|不到|不满|未满|未到|未达|少于|少过|低于|低过|小于|短于|不够|跌破|跌穿|失守|几乎|快/u],
  ["about", /约|左右|上下|大概|大致|差不多|估计|许|附近/u],
  ["over", /逾|超|多|高于|高过|大于|长于|破|升穿|过|余|出头|开外|上|成/u],
];

/** How the hedge of a number bends it, or undefined where it has none. */
export const bendOf = ({ hedge }: Pick<QuantityValue, "hedge">): Bend | undefined => {
  if (hedge === null) return undefined;
  const folded = foldCharacters(hedge);
  return bends.find(([, words]) => words.test(folded))?.[0];
};

/** Whether a number stands for itself alone: one number, no hedge. */
export const isBare = ({ exact, hedge, written }: QuantityValue): boolean =>
  exact && hedge === null && written.low === written.high;

/** How many digits of a number say something: 2 of 160萬, 1 of 三成. A number of one digit is taken for round anyway. */
export const digitsOf = ({ written, form }: Pick<QuantityValue, "written" | "form">): number =>
  form === "fraction" ? 1 : written.low.replace(/^-?0?\.?0*|\.|0+$/gu, "").length;

/** Whether a figure counts things or is a sum of money; lengths of time, shares, sizes and temperatures are neither. */
export const isCountOrSum = ({ form, unit, currency }: QuantityValue): boolean =>
  form === "cardinal" &&
  (currency !== null || unit?.dimension === "money" || countingDimensions.has(unit?.dimension ?? ""));

const isMoney = ({ currency, unit }: QuantityValue): boolean =>
  currency !== null || unit?.dimension === "money";

/** Whether two values write one number of one thing; 元 may be the dollar that the other side names. */
export const isSameFigure = (one: QuantityValue, other: QuantityValue): boolean => {
  const values = compareValues(one, other);
  if (values !== null) return values.isSame;
  const mayBeOneCurrency =
    one.currency === null || other.currency === null || one.currency === other.currency;
  return isMoney(one) && isMoney(other) && mayBeOneCurrency && isSameNumber(one, other);
};

/** A text up to the number of a figure and after it, folded; where it does not stand there, all is after it. */
export const aroundIn = (
  text: string,
  { value }: QuantityClaim,
): { readonly before: string; readonly after: string } => {
  const at = Math.max(0, text.indexOf(value.text));
  return {
    before: foldCharacters(text.slice(0, at)),
    after: foldCharacters(text.slice(at + value.text.length)),
  };
};

/** Words by which a clause makes a figure a limit although they stand apart from it: 最多可獲2.4萬元, 以500元為限. */
const limitBefore =
  /(?:最多|至多|顶多|最高(?=可|达|获|资助|补贴|补助|津贴)|上限|不超过|不多于)(?!时|一)[^，。；\d]{0,8}$/u;
const limitAfter = /^[^，。；\d]{0,4}(?:以内|以下|为限|封顶|为上限|或以下|或更少)/u;

/** Whether a figure is given as a limit. */
export const isLimit = (claim: QuantityClaim): boolean => {
  if (bendOf(claim.value) === "limit") return true;
  const { before, after } = aroundIn(claim.clause, claim);
  return claim.value.hedge === null && (limitBefore.test(before) || limitAfter.test(after));
};

/** Whether a figure stands inside a quotation of its sentence: who speaks rounds. */
export const isSpokenFigure = ({ sentence, value }: QuantityClaim): boolean => {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(value.text)));
  return /[「『“][^」』”]*$/u.test(before);
};
