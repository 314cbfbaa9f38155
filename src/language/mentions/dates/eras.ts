import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import type { Point } from "./point.js";
import { createTable, matchWord, skipGap, type Table } from "../table.js";

/** The Gregorian year before the first of an era: 民國 1 is 1912. 公元 counts from one. */
export const ERAS: Table<number> = createTable<number>([
  ["民國", 1911],
  ["公元", 0],
  ["西元", 0],
  ["貞觀", 626],
  ["開元", 712],
  ["天寶", 741],
  ["洪武", 1367],
  ["永樂", 1402],
  ["宣德", 1425],
  ["正統", 1435],
  ["成化", 1464],
  ["弘治", 1487],
  ["正德", 1505],
  ["嘉靖", 1521],
  ["萬曆", 1572],
  ["崇禎", 1627],
  ["順治", 1643],
  ["康熙", 1661],
  ["雍正", 1722],
  ["乾隆", 1735],
  ["嘉慶", 1795],
  ["道光", 1820],
  ["咸豐", 1850],
  ["同治", 1861],
  ["光緒", 1874],
  ["宣統", 1908],
  ["明治", 1867],
  ["大正", 1911],
  ["昭和", 1925],
  ["平成", 1988],
  ["令和", 2018],
]);
/** Era years past this are something else. */
const LONGEST_ERA = 200;
/**
 * Years of the Republic that papers in Taiwan print without 民國, before a month or 度 (114年5月), and the Gregorian
 * year `before` the first of them all.
 */
const REPUBLICAN = { before: 1911, first: 90, last: 150 } as const;

/** A year of an era: 民國114年, 光緒三十年, 公元2025年. Null where none stands. */
export function readEraYear(page: Page, at: number): { readonly year: number; readonly end: number } | null {
  const { folded } = page;
  const era = matchWord(ERAS, folded, at);
  if (era === null) return null;
  const start = skipGap(folded, era.end);
  if (folded.startsWith("元年", start) && era.row > 0) return { year: era.row + 1, end: start + 2 };
  const numeral = readNumeral(page, start);
  if (numeral === null || numeral.inexact !== null) return null;
  const value = Number(numeral.low.toFixed());
  const sign = skipGap(folded, numeral.end);
  const isWhole = Number.isInteger(value) && value >= 1 && value <= (era.row === 0 ? 2999 : LONGEST_ERA);
  return isWhole && folded[sign] === "年" ? { year: era.row + value, end: sign + 1 } : null;
}

/** 公元前221年 and 公元前三世紀: before the years that a date can give. */
export function readAncient(page: Page, at: number): Point | null {
  const start = ["公元前", "西元前"].find((word) => page.folded.startsWith(word, at));
  const numeral = start === undefined ? null : readNumeral(page, skipGap(page.folded, at + start.length));
  const unit = ["年", "世纪"].find((word) => numeral !== null && page.folded.startsWith(word, numeral.end));
  return numeral === null || unit === undefined
    ? null
    : { end: numeral.end + unit.length, days: null, precision: "vague" };
}

/** 114 of 114年5月20日 and 114年度, as the papers of Taiwan write the years of the Republic. */
export function readRepublicanYear(
  page: Page,
  at: number,
): { readonly year: number; readonly end: number } | null {
  const numeral = readNumeral(page, at);
  if (numeral === null || numeral.digits?.length !== 3) return null;
  const value = Number(numeral.digits);
  const isYear = value >= REPUBLICAN.first && value <= REPUBLICAN.last && page.folded[numeral.end] === "年";
  if (!isYear) return null;
  // 一一一年 digit by digit is no length of time.
  if (numeral.script === "chinese") return { year: value + REPUBLICAN.before, end: numeral.end + 1 };
  const month = readNumeral(page, numeral.end + 1);
  const isDated = month !== null && month.high.lte(12) && page.folded[month.end] === "月";
  return isDated || page.folded[numeral.end + 1] === "度"
    ? { year: value + REPUBLICAN.before, end: numeral.end + 1 }
    : null;
}
