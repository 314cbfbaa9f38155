import Big from "big.js";
import type { Inspection, Message, QuantityClaim } from "../../model/index.js";
import { matchKey } from "../../text/fold.js";
import { roundedBy, showNumber, type Figure } from "./figures.js";
import { tell } from "../../messages/message.js";
import { partWhole as texts } from "../../messages/part-whole.js";
import { readWords, say } from "../readings.js";

/** A stated whole and its parts, as figures of one article. */
export interface Sum {
  readonly whole: Figure;
  readonly parts: readonly { readonly figure: Figure; readonly number: Big }[];
}

/** What the parts of a sum come to. */
export const totalOf = ({ parts }: Pick<Sum, "parts">): Big =>
  parts.reduce((total, { number }) => total.plus(number), new Big(0));

/** How far rounding alone may part the total of some figures from what is stated. */
export const slackOf = (figures: readonly Figure[]): Big =>
  figures.reduce((slack, figure) => slack.plus(roundedBy(figure)), new Big(0));

/** The addition written out: 52 + 14 = 66. */
const addition = ({ parts }: Pick<Sum, "parts">): string => {
  const total = showNumber(totalOf({ parts }));
  return parts.length === 1
    ? total
    : `${parts.map(({ number }) => showNumber(number)).join(" + ")} = ${total}`;
};

/** One claim that points at every part. */
const allOf = (claims: readonly QuantityClaim[]): QuantityClaim => ({
  ...claims[0]!,
  evidence: claims.flatMap(({ evidence }) => evidence),
});

/** What is compared: the clause of a figure without numbers. */
const comparedOf = ({ clause }: QuantityClaim): string => matchKey(clause).replace(/[\d.%]+/gu, "");

/** Words of the parts as a reader finds them. */
const written = ({ parts }: Pick<Sum, "parts">): string =>
  parts.map(({ figure }) => figure.claim.value.text).join("、");

/** The parts of an inspection that every sum gives alike. */
export const describeSum = (sum: Sum): Omit<Inspection, "verdict" | "certainty" | "message"> => {
  const claims = sum.parts.map(({ figure }) => figure.claim);
  const shown = addition(sum);
  const parts = readWords(written(sum));
  const read = (message: Message): Message =>
    say(`${message["zh-Hant"]}→ ${shown}`, `${message["zh-Hans"]}→ ${shown}`, `${message.en} → ${shown}`);
  return {
    left: sum.whole.claim,
    right: allOf(claims),
    kind: "quantity",
    readings: [readWords(sum.whole.claim.value.text), read(parts)],
    compared: [comparedOf(sum.whole.claim), claims.map(comparedOf).join("|")],
    values: [sum.whole.claim.value.written.low, sum.parts.map(({ number }) => number.toFixed()).join("+")],
  };
};

/** A part that is more than its whole. */
export const tooLarge = (sum: Sum): Message => {
  const [whole, part] = [sum.whole.claim.value.text, written(sum)];
  return tell(texts.messages.tooLarge, { part, whole });
};

/** Parts that do not come to their whole. */
export const unlike = (sum: Sum): Message => {
  return tell(texts.messages.unlike, { sum: addition(sum), whole: sum.whole.claim.value.text });
};
