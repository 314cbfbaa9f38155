import { canonicalScope } from "./superlatives.js";

/** How wide a scope is: among what places, or for how many years. */
export type Width =
  { readonly kind: "place"; readonly level: number } | { readonly kind: "years"; readonly years: number };

/**
 * How wide places are, by the first word of their row: the world, a continent, a state, a part of one, a town. 內地,
 * 全國 and 台灣 count alike: papers of each place say the one for the other.
 */
const levels: { readonly [scope: string]: number } = {
  全球: 5,
  国际: 5,
  奥运: 4.5,
  亚洲: 4,
  欧洲: 4,
  非洲: 4,
  美洲: 4,
  亚运: 3.8,
  东亚: 3.7,
  东南亚: 3.6,
  华人: 3.5,
  全国: 3,
  全运: 2.8,
  内地: 3,
  台湾: 3,
  湾区: 2,
  广东: 2,
  全省: 2,
  香港: 2,
  澳门: 2,
  全市: 1,
  全县: 1,
  全区: 1,
  赛会: 1.5,
  赛道: 1.4,
  联盟: 1.6,
  全队: 0.6,
  全校: 0.6,
  个人: 0,
};

/** Longer than any record. */
const ever = 1000;

const digits: { readonly [numeral: string]: number } = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 十二, 廿五, 30, 兩: a count of years, or undefined. */
const readCount = (text: string): number | undefined => {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  const found = /^(?<tens>[一二两三四五六七八九])?(?<ten>[十廿卅百])?(?<ones>[一二三四五六七八九])?$/u.exec(
    text,
  )?.groups;
  if (found === undefined || text === "") return undefined;
  const [tens, ten, ones] = [found["tens"], found["ten"], found["ones"]];
  if (ten === undefined) return ones === undefined ? digits[tens ?? ""] : undefined;
  const unit = { 十: 10, 廿: 20, 卅: 30, 百: 100 }[ten]!;
  return unit * (tens === undefined ? 1 : digits[tens]!) + (ones === undefined ? 0 : digits[ones]!);
};

/** 近十年, 兩年半以來, 12年來. */
const inYears =
  /^(?:近|过去|相隔)?(?<count>[\d.一二两三四五六七八九十廿卅百]+)年(?<half>半)?(?:之?[来内间]|以来)?$/u;

/** Since the beginning of this year or season. */
const thisYear = /^(?:今年|入[冬夏秋春汛]|年初|今[冬夏秋春])/u;

/** Since a year: 自2013年以來. */
const since = /^(?:自|从)?(?<year>(?:19|20)\d{2})年/u;

/**
 * How wide the scope of a superlative is.
 *
 * @param scope - a scope as written (全球, 兩年半以來), in any script
 * @param published - the year of the paper, for scopes that tell since when
 * @returns undefined for a scope that cannot be measured (業界, 同類)
 */
export const widthOf = (scope: string, published: number): Width | undefined => {
  const canonical = canonicalScope(scope)!;
  const level = levels[canonical];
  if (level !== undefined) return { kind: "place", level };
  if (canonical === "历来") return { kind: "years", years: ever };
  if (canonical === "今年" || thisYear.test(canonical)) return { kind: "years", years: 1 };
  const from = since.exec(canonical)?.groups?.["year"];
  if (from !== undefined) return { kind: "years", years: published - Number(from) };
  const groups = inYears.exec(canonical)?.groups;
  const count = groups === undefined ? undefined : readCount(groups["count"]!);
  return count === undefined ? undefined : { kind: "years", years: count + (groups!["half"] ? 0.5 : 0) };
};

/** Years by which two counts of one stretch may differ: of two calendar years, or rounded. */
const slack = (years: number): number => Math.max(1, years * 0.1);

/**
 * Whether two widths are apart: places of two sizes, or stretches of time that no rounding makes one.
 *
 * @param left - a width
 * @param right - another
 */
export const areWidthsApart = (left: Width, right: Width): boolean => {
  if (left.kind === "place") return right.kind === "place" && left.level !== right.level;
  return (
    right.kind === "years" && Math.abs(left.years - right.years) > slack(Math.max(left.years, right.years))
  );
};
