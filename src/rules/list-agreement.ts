import { itemsAlike, itemsEqual, sharedItems } from "../language/items.js";
import type { ListClaim, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { tell } from "../messages/message.js";
import { listAgreement as texts } from "../messages/list-agreement.js";
import { readWords } from "./readings.js";
import { onlyFor } from "./rule.js";

const read = ({ items }: ListClaim) => readWords(items.join("、"));

const key = ({ items }: ListClaim): string => items.map(matchKey).join("、");

/** Fewest items whose sameness needs no likeness of the sentences around them; and that likeness. */
const telling = 3;
const leastSentence = 0.2;

const isSameOrder = ({ items: left }: ListClaim, { items: right }: ListClaim): boolean =>
  left.every((item, at) => itemsEqual(item, right[at] ?? ""));

/** What is said of a list: its clause without the items. */
const comparedOf = ({ clause, items }: ListClaim): string =>
  items.reduce((rest, item) => rest.replace(matchKey(item), ""), matchKey(clause)) ||
  key({ items } as ListClaim);

/**
 * Records lists that name the same items: in the same order and words (agreement), or in another order or with the
 * words for a kind of place left off (variant).
 *
 * Not judged here: lists that differ in an item, which say nothing by themselves where 等 leaves them open.
 */
export const listAgreement: Rule = {
  id: "list-agreement",
  ...texts,
  examples: [
    {
      left: "署方明日提早關閉橋頭街市、河畔街市、新園街市和南灣街市。",
      right: "署方稱，明日提早關閉橋頭街市、河畔街市、新園街市及南灣街市。",
      verdict: "agreement",
    },
    {
      left: "全市空气质量排名前三位的是临河县、东山县、柳城区。",
      right: "东山、临河、柳城3个县区空气质量排名全市前列。",
      verdict: "variant",
    },
    {
      left: "署方明日提早關閉橋頭街市、河畔街市和新園街市。",
      right: "署方明日提早關閉橋頭街市、河畔街市和南灣街市。",
      verdict: null,
      note: "an item differs",
    },
  ],
  check: onlyFor("list", ({ left, right, parts }) => {
    const count = left.items.length;
    if (count !== right.items.length || sharedItems(left.items, right.items, itemsAlike) < count)
      return undefined;
    if (count < telling && (parts["sentence"] ?? 0) < leastSentence) return undefined;
    if (left.count !== null && right.count !== null && left.count !== right.count) return undefined;
    const isSame = isSameOrder(left, right);
    return {
      verdict: isSame ? "agreement" : "variant",
      kind: "list",
      certainty: 0.95,
      compared: [comparedOf(left), comparedOf(right)],
      values: [key(left), key(right)],
      readings: [read(left), read(right)],
      message: tell(isSame ? texts.messages.agreement : texts.messages.variant, { count: String(count) }),
    };
  }),
};
