import Big from "big.js";
import type { QuantityMention } from "../../../model/index.js";
import { isOneOf } from "../fold.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { createWords, matchWord, type Table } from "../table.js";
import { CURRENCY_NAMES } from "./money.js";

/** The currency noted after 元: 2億元（人民幣，下同）; undefined without a note. */
export function readNote(page: Page, at: number): string | undefined {
  return page.folded[at] === "(" ? matchWord(CURRENCY_NAMES, page.folded, at + 1)?.row : undefined;
}

/** The currency of every later 元 where a note after a sum says so: （人民幣，下同） or （下同）; null without one. */
export function readScope({ folded }: Page, { end, currency }: QuantityMention): string | null {
  if (currency === null || folded[end] !== "(") return null;
  let at = matchWord(CURRENCY_NAMES, folded, end + 1)?.end ?? end + 1;
  if (isOneOf(folded.charAt(at), ",、;")) at++;
  return folded.startsWith("下同", at) ? currency : null;
}

/** Words that a sum follows though no 元 is written: 投資2億, 市值逾3萬億. */
const SPENDING: Table<true> = createWords(
  "支持 資助 補貼 補助 獎勵 津貼 援助 籌得 募得 投資 投資額 總投資 斥資 耗資 注資 集資 融資 籌資 出資 撥款 捐款 籌款 募款 貸款 借款 涉款 涉資 索償 罰款 賠償 獲利 盈利 純利 虧損 營收 營業額 市值 總值 價值 估值 產值 資產 負債 成交 成交額 成交金額 造價 售價 金額 款項 資金 經費 基金 預算",
);
/** The longest of those words. */
const LONGEST = 4;

/** Whether a word of spending stands before an offset, 達 or 為 between them at most. */
export function isSpentBefore({ folded }: Page, at: number): boolean {
  const end = isOneOf(folded.charAt(at - 1), "达为共近约了") ? at - 1 : at;
  for (let length = 2; length <= LONGEST; length++)
    if (matchWord(SPENDING, folded, end - length)?.end === end) return true;
  return false;
}

/** Characters after 角 and 分 that make other words of them: 三元五分鐘, 5元3角色. */
const COIN_VETO = "钟之别色度店析";

/** Coins after 元: 5角, 7角8分; none of 3元5個. */
export function readCoins(page: Page, at: number): { readonly value: Big; readonly end: number } | null {
  let [value, end] = [new Big(0), at];
  for (const [coin, share] of [
    ["角毫", "0.1"],
    ["分仙", "0.01"],
  ] as const) {
    const numeral = readNumeral(page, end);
    if (numeral === null || numeral.inexact !== null || numeral.high.gte(coin === "角毫" ? 10 : 100))
      continue;
    if (
      !isOneOf(page.folded.charAt(numeral.end), coin) ||
      isOneOf(page.folded.charAt(numeral.end + 1), COIN_VETO)
    )
      continue;
    value = value.plus(numeral.low.times(share));
    end = numeral.end + 1;
  }
  return end === at ? null : { value, end };
}
