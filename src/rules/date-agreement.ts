import type { Rule } from "../model/index.js";
import { describeDates, spanOf } from "./dates/dates.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Least likeness of what stands around the dates: one day sees many events. */
const leastClause = 0.3;

/**
 * Records dates and times that were checked against each other and name the same days. Dates that differ
 * are left to `date-conflict` and `time-conflict`.
 */
export const dateAgreement: Rule = {
  id: "date-agreement",
  title: say("日期一致", "日期一致", "Dates that agree"),
  examples: [
    {
      left: "書展7月16日至22日在灣仔舉行。",
      right: "書展於七月十六日至二十二日在灣仔舉行。",
      verdict: "agreement",
    },
    {
      left: "海港博物館去年接待旅客120萬人次。",
      right: "海港博物館2024年接待旅客約120萬人次。",
      verdict: "agreement",
      note: "the year of one figure",
    },
    { left: "賽事於今年4月12日舉行。", right: "賽事於今年4月13日舉行。", verdict: null },
  ],
  check: onlyFor("date", (alignment) => {
    const { left, right, parts } = alignment;
    if (spanOf(left) !== spanOf(right) || (parts["clause"] ?? parts["figure"] ?? 0) < leastClause)
      return undefined;
    return {
      ...describeDates(alignment),
      verdict: "agreement",
      certainty: 0.95,
      message: say("兩處日期一致。", "两处日期一致。", "The dates agree."),
    };
  }),
};
