import Big from "big.js";
import type { QuantityMention } from "../../../model/index.js";
import type { Amount } from "./amounts.js";
import { finish, type Draft } from "./drafts.js";
import { isOneOf, RANGE_SIGNS } from "../fold.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { skipGap } from "../table.js";

/** Characters after 成 that make another word of it. */
const TENTH_VETO = "员立为功果本绩人年就都分效交群品熟长语型名份因";

/** What people of a survey do, after 成人: 六成人表示; 兩成人票 are tickets for adults. */
const SAID_OF_PEOPLE = "表认觉同支赞反指称说希愿担感满选仍没不曾未会只更都";

/** 三成, 三成半, 七成五, 三成多, 八成五至九成: a tenth is ten per cent. */
export function readTenths(page: Page, base: Draft, amount: Amount, at: number): QuantityMention | null {
  const first = readTenthTail(page, amount.high, amount.first.bare, at);
  if (first === null) return null;
  const second = first.more === null && !amount.isRange ? readSecondTenths(page, first.end) : null;
  const end = second?.end ?? first.end;
  return finish(page, {
    ...base,
    end,
    numeral: second === null ? base.numeral : { start: base.numeral.start, end },
    form: amount.isRange || second !== null ? "range" : "percent",
    low: amount.low.times(10).plus(first.addition),
    high: second?.value ?? amount.high.times(10).plus(first.addition),
    kinds:
      first.more !== null
        ? ["more", ...amount.kinds]
        : second === null
          ? amount.kinds
          : ["pair", ...amount.kinds],
    hedges: first.more === null ? amount.hedges : [...amount.hedges, first.more],
    unit: { id: "%", dimension: "percent", start: at, end: at + 1 },
  });
}

interface TenthTail {
  readonly addition: string;
  /** 多 of 三成多; null without one. */
  readonly more: string | null;
  readonly end: number;
}

/** What 成 is, and what follows it; null where it is another word. */
function readTenthTail(page: Page, high: Big, isBare: boolean, at: number): TenthTail | null {
  const { folded } = page;
  if (folded[at] !== "成" || high.gt(10) || isBare) return null;
  // 六成年輕人 are a share of the young, where 成年人 is one word.
  const isYear = folded[at + 1] === "年" && isOneOf(folded.charAt(at + 2), "龄轻长薪收均青");
  // 逾六成人表示 are people.
  const isPeople = folded[at + 1] === "人" && isOneOf(folded.charAt(at + 2), SAID_OF_PEOPLE);
  if (!isYear && !isPeople && isOneOf(folded.charAt(at + 1), TENTH_VETO)) return null;
  const next = folded.charAt(at + 1);
  if (next === "半") return { addition: "5", more: null, end: at + 2 };
  if (isOneOf(next, "多余几")) return { addition: "0", more: page.text.charAt(at + 1), end: at + 2 };
  const digit = readTenthDigit(page, at + 1);
  return { addition: digit ?? "0", more: null, end: digit === null ? at + 1 : at + 2 };
}

/** 至九成 of 八成五至九成. */
function readSecondTenths(page: Page, at: number): { readonly value: Big; readonly end: number } | null {
  const sign = skipGap(page.folded, at);
  const second = isOneOf(page.folded.charAt(sign), RANGE_SIGNS) ? readNumeral(page, sign + 1) : null;
  const tail = second === null ? null : readTenthTail(page, second.high, second.bare, second.end);
  return second === null || tail === null || tail.more !== null
    ? null
    : { value: second.high.times(10).plus(tail.addition), end: tail.end };
}

/** 五 of 三成五. */
function readTenthDigit(page: Page, at: number): string | null {
  const digit = readNumeral(page, at);
  const isLone =
    digit !== null && digit.script === "chinese" && digit.digits !== null && digit.end === at + 1;
  return isLone &&
    digit.low.gt(0) &&
    digit.low.lt(10) &&
    !isOneOf(page.folded.charAt(at + 1), "个名人家年月日")
    ? digit.digits
    : null;
}
