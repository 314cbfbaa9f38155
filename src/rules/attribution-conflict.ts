import { findChanges } from "../language/changes.js";
import { areTwoPersons, personSpeaking } from "../language/speakerNames.js";
import type { QuoteClaim, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { isNegationChange, isNumberChange } from "./wording/changes.js";
import { attributionConflict as texts } from "../messages/attribution-conflict.js";
import { tell } from "../messages/message.js";
import { readWords } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Least likeness of the wording, and fewest characters: two speakers may well say 全力配合 of one matter. */
const least = {
  direct: { wording: 0.75, characters: 6 },
  reported: { wording: 0.9, characters: 14 },
} as const;

/** The words in quotation marks that a clause is a part of; the clause where it is of none. */
const quotationOf = ({ clause, sentence }: QuoteClaim): string =>
  Array.from(sentence.matchAll(/[「『“]([^「」『』“”]+)[」』”]/gu), ([, inner]) => inner!).find((inner) =>
    inner.includes(clause),
  ) ?? clause;

/** Fewest characters of a quotation of several clauses that is word for word the same on both sides. */
const leastWhole = 8;

/** Whether both clauses are of one quotation, given whole and long enough: 「該停就停，人命第一」. */
const areOfOneQuotation = (left: QuoteClaim, right: QuoteClaim): boolean => {
  const [one, other] = [left, right].map((claim) => matchKey(quotationOf(claim)));
  return one === other && one!.length >= leastWhole && isDirect(left, right);
};

/** What a quotation says of a common voice: both speakers may have said it. */
const isDirect = (left: QuoteClaim, right: QuoteClaim): boolean => left.direct || right.direct;

/**
 * Flags the same words given to two persons by name: a remark in quotation marks, or a reported one that is word for
 * word the same.
 *
 * Not flagged: speakers without a name (署方, 消息), a name and its short form, a name that is nearly the same
 * (`name-variant` speaks of that), two transliterations of one foreign name, and short or general remarks that two
 * persons may well both make.
 */
export const attributionConflict: Rule = {
  id: "attribution-conflict",
  ...texts,
  examples: [
    {
      left: "委員范婉儀批評：「搬走一間圖書館，孩子放學便少了讀書的地方。」",
      right: "「搬走一間圖書館，孩子放學便少了讀書的地方。」主席柯志豪在會上說。",
      verdict: "tension",
    },
    {
      left: "院長林美華說：「最浪費的是病人輪候的時間。」",
      right: "总监何家豪说：“最浪费的是病人轮候的时间。”",
      verdict: "tension",
      note: "two scripts",
    },
    {
      left: "隧道分時收費昨日檢討，電單車收費減5元。主席林美華引述司機陳先生的話說：「隧道不塞了，塞的是隧道口。」",
      right:
        "隧道分時收費檢討昨日公布，電單車收費減5元。工會主席柯志豪批評安排。「隧道不塞了，塞的是隧道口。」他又說，收費太高。",
      verdict: "tension",
      note: "one whose words somebody passes on",
    },
    {
      left: "縣長林美華說：「要停便停，安全第一。」",
      right: "教育处长何家豪说：“要停便停，安全第一。”",
      verdict: "tension",
      note: "two short clauses of one quotation",
    },
    {
      left: "縣長林美華說：「安全第一。」",
      right: "教育处长何家豪说：“安全第一。”",
      verdict: null,
      note: "what anybody says",
    },
    {
      left: "院長林美華說：「最浪費的是病人輪候的時間。」",
      right: "林美華說：「最浪費的是病人輪候的時間。」",
      verdict: null,
    },
    {
      left: "院方發言人表示：「最浪費的是病人輪候的時間。」",
      right: "院長林美華說：「最浪費的是病人輪候的時間。」",
      verdict: null,
      note: "the spokesman may have read out her words",
    },
    {
      left: "院長林美華表示，會全力配合調查。",
      right: "總監何家豪表示，會全力配合調查。",
      verdict: null,
      note: "what anybody says",
    },
    {
      left: "院長林美華表示，最浪費的是病人輪候的時間。",
      right: "總監何家豪表示，病人輪候時間已經縮短。",
      verdict: null,
      note: "two remarks",
    },
  ],
  check: onlyFor("quote", ({ left, right, parts }) => {
    if (parts["speaker"] !== 0) return undefined;
    const [one, other] = [personSpeaking(left.speaker), personSpeaking(right.speaker)];
    if (one === undefined || other === undefined || !areTwoPersons(one, other)) return undefined;
    const { wording, characters } = isDirect(left, right) ? least.direct : least.reported;
    const shorter = Math.min(matchKey(left.clause).length, matchKey(right.clause).length);
    if ((parts["wording"] ?? 0) < wording) return undefined;
    if (shorter < characters && !areOfOneQuotation(left, right)) return undefined;
    const changes = findChanges(left.clause, right.clause);
    if (changes.some((change) => isNegationChange(change) || isNumberChange(change))) return undefined;
    return {
      verdict: "tension",
      kind: "attribution",
      certainty: isDirect(left, right) ? 0.85 : 0.75,
      compared: [matchKey(left.clause), matchKey(right.clause)],
      values: [matchKey(one), matchKey(other)],
      readings: [readWords(`${one}：${left.clause}`), readWords(`${other}：${right.clause}`)],
      message: tell(texts.messages.twoSpeakers, { one, other }),
    };
  }),
};
