import Big from "big.js";
import { convert } from "../../language/measures.js";
import type { QuantityClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";

/** Dimensions of which one counts heads and the other visits. */
const heads = new Set(["people", "organisations", "households", "vehicles"]);

/** Occurrences that are the things themselves, one by one: 31班次 are 31班列車. */
const runs = /^(?:班次|架次|航次|列次|車次)$/u;

/** Nouns of people, folded: 2300多個病人 are people whatever the classifier. */
const person = /(?:人|者|客|患者|群众|市民|居民|学生|儿童|员工)$/u;

/** 人次 in front of its number, folded: 接種人次約178萬. */
const occurrencesBefore = /(?:人次|客量|车次)[为是达有约近逾超过共]*$/u;

/** What a figure counts: the dimension of its unit, or that which the words around it give. */
const dimensionOf = ({ value, counted, clause }: QuantityClaim): string => {
  const before = foldCharacters(clause.slice(0, Math.max(0, clause.indexOf(value.text))));
  if (value.unit === null && occurrencesBefore.test(before)) return "occurrences";
  const { dimension = "" } = value.unit ?? {};
  return dimension === "item" && person.test(foldCharacters(counted)) ? "people" : dimension;
};

/** How two units of one number differ in kind, or undefined where they do not. */
export type Mix = "heads" | "points" | "rate" | "measure" | "currency";

/** Dimensions of measures whose one number in two units is a slip: 45公頃 and 45畝. */
const measured = new Set(["area", "length", "mass", "volume", "power", "energy"]);

/** How far one unit is from the other before they are two sizes. */
const leastApart = 1.05;

const isPair = (one: string, other: string, left: string, right: string): boolean =>
  (one === left && other === right) || (one === right && other === left);

const areSizesApart = ({ value: left }: QuantityClaim, { value: right }: QuantityClaim): boolean => {
  if (left.unit === null || right.unit === null || left.unit.id === right.unit.id) return false;
  const size = convert("1", left.unit.id, right.unit.id);
  if (size === null) return false;
  const factor = new Big(size);
  return factor.gt(leastApart) || factor.lt(1 / leastApart);
};

/** Currencies that no Chinese newspaper writes 元 for: its own dollar or yuan is meant. */
const foreign = new Set("USD EUR GBP JPY KRW AUD CAD CHF RUB THB PHP INR IDR VND BRL TRY".split(" "));

/** Whether one sum is in a foreign currency and the other in 元, in a sentence that does not speak of that currency. */
const isForeign = ({ value: sum }: QuantityClaim, other: QuantityClaim): boolean =>
  sum.currency !== null &&
  foreign.has(sum.currency) &&
  other.value.currency === null &&
  other.value.unit?.id === "元" &&
  !/美元|美金|英镑|欧元|日圆|日元|外币|外汇|韩元|韩圜|澳元|加元|瑞郎|法郎|卢布|泰铢|披索|卢比/u.test(
    foldCharacters(other.sentence),
  );

/** How the units of two figures differ that write one number. */
export const mixOf = (left: QuantityClaim, right: QuantityClaim): Mix | undefined => {
  const [one, other] = [dimensionOf(left), dimensionOf(right)];
  if ([left, right].some(({ value }) => runs.test(value.unit?.id ?? ""))) return undefined;
  if ((heads.has(one) && other === "occurrences") || (heads.has(other) && one === "occurrences"))
    return "heads";
  if (isPair(one, other, "percent", "percentage-point")) return "points";
  if (isPair(one, other, "energy", "power")) return "rate";
  const [money, sum] = [left.value.currency, right.value.currency];
  if (money !== null && sum !== null && money !== sum) return "currency";
  if (isForeign(left, right) || isForeign(right, left)) return "currency";
  return one === other && measured.has(one) && areSizesApart(left, right) ? "measure" : undefined;
};
