import type { DateClaim, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";

const spanOf = ({ value }: DateClaim): string =>
  `${value.from ?? ""}/${value.to ?? ""}${value.time === undefined ? "" : `T${value.time}`}`;

/** Least likeness of what stands around the dates: one day sees many events. */
const leastClause = 0.3;

const read = (claim: DateClaim) => {
  const { from, to, time } = claim.value;
  const days = from === to ? (from ?? "?") : `${from ?? "…"} – ${to ?? "…"}`;
  const when = time === undefined ? days : `${days} ${time}`;
  const text = claim.value.text.replace(/\s+/gu, "");
  return say(`「${text}」→ ${when}`, `「${text}」→ ${when}`, `“${text}” → ${when}`);
};

/**
 * Records dates and times that were checked against each other and name the same days. Dates that differ are not
 * judged here: telling two versions of one day from two days takes more than the clause around them.
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
    { left: "賽事於今年4月12日舉行。", right: "賽事於今年4月13日舉行。", verdict: null },
  ],
  check: onlyFor("date", ({ left, right, parts }) => {
    if (spanOf(left) !== spanOf(right) || (parts["clause"] ?? 0) < leastClause) return undefined;
    const compared = (claim: DateClaim) => matchKey(claim.clause.replace(claim.value.text, ""));
    return {
      verdict: "agreement",
      kind: "date",
      certainty: 0.95,
      compared: [compared(left), compared(right)],
      values: [spanOf(left), spanOf(right)],
      readings: [read(left), read(right)],
      message: say("兩處日期一致。", "两处日期一致。", "The dates agree."),
    };
  }),
};
