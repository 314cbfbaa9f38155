import type Big from "big.js";

/** A numeral as it stands in a text, its inner hedge (多 餘 數 幾) included. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly low: Big;
  /** Above `low` for 兩三百, 七八十, 數十. */
  readonly high: Big;
  /** "more": 十多, 5000餘, 十幾; "several": 數十, 幾百; "pair": 兩三百. */
  readonly inexact: "more" | "several" | "pair" | null;
  /** Offset of the character that makes it inexact: 多 of 5000多, 數 of 數十; -1 where none does. */
  readonly hedgeAt: number;
  /** The digits where it is written digit by digit without separator: 2025, 二〇二五. */
  readonly digits: string | null;
  readonly script: "arabic" | "chinese";
  /** 百 千 萬 without a digit before: a count only beside a hedge (近百, 百餘). */
  readonly bare: boolean;
  /** Written with 十 百 千 萬 億. */
  readonly scaled: boolean;
}

/** Whether a nought stands before its digits, as in codes: 0050, 007; not 0. */
export function isPadded({ digits }: Numeral): boolean {
  return digits !== null && digits.length > 1 && digits.startsWith("0");
}
