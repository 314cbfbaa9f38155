import { isOpenEnded } from "./roles.js";

/** Opening quotation marks less closing ones, and the lowest that the balance falls to on the way. */
export const quoteBalance = (text: string): { readonly end: number; readonly lowest: number } => {
  let end = 0;
  let lowest = 0;
  for (const unit of text) {
    if (unit === "「" || unit === "“") end += 1;
    if (unit === "」" || unit === "”") end -= 1;
    lowest = Math.min(lowest, end);
  }
  return { end, lowest };
};

/** Whether a text opens a quotation that it does not close. */
export const opensQuotation = (text: string): boolean => quoteBalance(text).end > 0;

/** Whether `next` closes a quotation that `text` breaks off. */
export const closesQuotation = (text: string, next: string): boolean =>
  opensQuotation(text) && isOpenEnded(text) && quoteBalance(next).lowest < 0;
