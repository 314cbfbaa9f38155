import { foldCharacters } from "../text/fold.js";

/** Verbs of change, folded. */
const verbs =
  "增加|增长|增多|增|上升|回升|攀升|升|上涨|涨|上调|提高|提升|扩大|扩|多|减少|减|下降|回落|降低|降|下跌|跌|下调|缩减|缩短|缩|削减|少|收窄";

/** What stands between the verb and the figure and changes nothing: 增加了, 上升近. */
const between = "(?:了|约|近|逾|超过|超|达|大幅|幅度)*";

const level = new RegExp(`(?:${verbs}|调整|修订|扩建|改)(?:到|至|成|为)${between}$`, "u");
const change = new RegExp(`(?:${verbs}|增幅|升幅|跌幅|降幅|减幅|涨幅|加幅)(?:为|是)?${between}$`, "u");

/** Comparisons with another time or thing, after which a figure is a difference: 較去年多, 同比. */
const comparing = /(?:同比|环比|按年|按月)(?:增长|上升|下降|减少|增加|升|跌|增|减)?[约近逾]*$/u;

/** 由 before a figure that something changes from, and the verb with 至 or 到 after it: 由51.6元增至54.2元. */
const baseBefore = /(?:由|从|自)[^，。；、]{0,8}$/u;
const baseAfter = new RegExp(
  `^[^，。；]{0,6}?(?:${verbs}|加|调整|修订|扩建|改|变)[^，。；\\d]{0,3}?(?:到|至|成|为)`,
  "u",
);

/**
 * Whether a figure is what something changes to (增至, 下降到: level), from (由…增至: base) or how much it changes by
 * (增加, 同比增長: change), by the words around it.
 *
 * @param before - the clause up to the figure
 * @param after - the clause after it
 * @returns undefined where no verb of change stands there
 */
export const readChange = (before: string, after = ""): "level" | "change" | "base" | undefined => {
  const folded = foldCharacters(before);
  if (baseBefore.test(folded) && baseAfter.test(foldCharacters(after))) return "base";
  if (level.test(folded)) return "level";
  return (change.test(folded) && !/(?:至少|最少|最多|至多|许多|大多|不少|众多)$/u.test(folded)) ||
    comparing.test(folded)
    ? "change"
    : undefined;
};
