import Big from "big.js";
import { convert, unitOf } from "../../language/measures.js";
import type { Claim, Inspection, QuantityClaim } from "../../model/index.js";
import { tell } from "../../messages/message.js";
import { quantityUnit as texts } from "../../messages/quantity-unit.js";
import { figuredSentences, showNumber, stepOf, type Figure, type FiguredSentence } from "./figures.js";
import { between } from "./parts.js";
import { describeQuantity } from "./quantities.js";

/** Words by which a measure is told again in another unit, folded: 1200平方米，即約1.3萬平方呎; 170周（約3.3年）. */
const restating =
  /^(?:，?(?:即|亦即|也即|也就是|即是|换算(?:为|成)?|折合|折算(?:为|成)?|合|相当于|相等于|等于|等同)[约为是近逾]*|[（(](?:即|折合|合|相当于|相等于|等于|约合)?[约为近逾]*)$/u;

/** What may follow the second measure: the end of its bracket or clause, or what it is of. */
const closing = /^(?:[）)，。；、]|$|的|左右)/u;

/** Dimensions whose units have one fixed size to each other. */
const converting = new Set(["area", "length", "mass", "volume", "duration"]);

/** How far a conversion may lie from what is stated, as a share of it, before it is one that does not come out. */
const mostOff = 0.08;

/** Whether a figure is one number of one measure. */
const single = ({ claim: { value } }: Figure): boolean =>
  value.form === "cardinal" && value.written.low === value.written.high && value.currency === null;

/** Days of a unit of time; a year and a month have the length that they have on average. */
const days: ReadonlyMap<string, string> = new Map([
  ["year", "365.25"],
  ["month", "30.4375"],
  ["week", "7"],
  ["day", "1"],
]);

/** A number of one unit in another, or undefined where they do not convert. */
const inUnit = (number: Big, from: string, to: string): Big | undefined => {
  const [one, other] = [days.get(from), days.get(to)];
  if (one !== undefined && other !== undefined) return number.times(one).div(other);
  if (unitOf(from) === undefined || unitOf(to) === undefined) return undefined;
  const converted = convert(number.toFixed(), from, to);
  return converted === null ? undefined : new Big(converted);
};

/** The word of the unit of a figure: 平方呎 of 約1.9萬平方呎. */
const unitWord = ({ text }: QuantityClaim["value"]): string =>
  text.replace(/^.*[\d零〇一二兩两三四五六七八九十百千萬万億亿半]/u, "");

/** What the first measure comes to in the unit of the second, where that is not what is stated. */
const wrongConversion = (first: QuantityClaim, second: QuantityClaim): Big | undefined => {
  const [from, to] = [first.value.unit, second.value.unit];
  if (from === null || to === null || from.id === to.id || from.dimension !== to.dimension) return undefined;
  if (!converting.has(to.dimension)) return undefined;
  const [written, stated] = [new Big(first.value.written.low), new Big(second.value.written.low)];
  const converted = inUnit(written, from.id, to.id);
  if (converted === undefined || stated.lte(0) || converted.lte(0)) return undefined;
  const off = converted.minus(stated).abs();
  // Both may be rounded to their last digits: 2公里（約1英里）.
  const back = inUnit(stated, to.id, from.id);
  const isRounded =
    off.lte(stepOf(stated).div(2)) ||
    (back !== undefined && back.minus(written).abs().lte(stepOf(written).div(2)));
  if (isRounded || off.div(stated).lte(mostOff)) return undefined;
  // 逾1000畝，即60多公頃: what a bound allows may lie further off.
  const isBound = [first, second].some(
    ({ value: { allowed } }) => (allowed.low === null) !== (allowed.high === null),
  );
  return isBound && off.div(stated).lte(mostOff * 2) ? undefined : converted;
};

const conversionsOf = (sentence: FiguredSentence): Inspection[] =>
  sentence.figures.flatMap((figure, at): Inspection[] => {
    const other = sentence.figures[at + 1];
    if (other === undefined || !single(figure) || !single(other)) return [];
    if (!restating.test(between(sentence, figure.end, other.start))) return [];
    if (!closing.test(between(sentence, other.end, sentence.text.length))) return [];
    const [left, right] = [figure.claim, other.claim];
    const converted = wrongConversion(left, right);
    if (converted === undefined) return [];
    const shown = converted.round(converted.gte(100) ? 0 : 2);
    return [
      {
        ...describeQuantity({ left, right, similarity: 1, parts: {}, isRepeat: false }),
        left,
        right,
        verdict: "contradiction",
        certainty: 0.9,
        message: tell(texts.messages.conversion, {
          left: left.value.text,
          converted: `${showNumber(shown)}${unitWord(right.value)}`,
          right: right.value.text,
        }),
      },
    ];
  });

/**
 * The measures of an article that are told again in another unit and do not come to it: 1200平方米，即約1.9萬平方呎.
 *
 * @param claims - the claims of an article in reading order
 */
export const conversionsIn = (claims: readonly Claim[]): readonly Inspection[] =>
  figuredSentences(claims).flatMap(conversionsOf);
