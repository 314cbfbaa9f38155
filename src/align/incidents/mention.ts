import type { Scene } from "../features.js";
import type { Claim, DateClaim, QuantityClaim } from "../../model/index.js";
import type { Kind } from "./kinds.js";

/** A figure that measures an incident, and the body that measured it, where it is named. */
export interface Figure {
  readonly measure: string;
  readonly claim: QuantityClaim;
  readonly body: string | undefined;
}

/**
 * How a mention is dated: by a day; not at all, as in a headline, so that it is of the day of the report or the one before;
 * or it only comes back to what is told elsewhere (受到8.2級地震影響的地區).
 */
export type Dating = "dated" | "open" | "echo";

/** Where a report tells an incident: its figures and times, and what tells it from others of its kind. */
export interface Mention {
  readonly kind: Kind;
  readonly figures: readonly Figure[];
  readonly times: readonly DateClaim[];
  readonly day: string | undefined;
  readonly dating: Dating;
  /** Whether it comes after another: 餘震. */
  readonly isAfter: boolean;
  /** Whether it is told as one more: 又發生, 再度. */
  readonly isSequel: boolean;
  /** Whether the report itself tells that a figure was changed: 上調至, 修正為. */
  readonly isRevised: boolean;
  readonly isRestating: boolean;
  readonly scene: Scene;
  /** Roads, buildings and the like that it names. */
  readonly spots: ReadonlySet<string>;
  readonly sentence: string;
}

/** A figure or a date, where it stands in its sentence, and the words around it in its clause. */
export interface Item {
  readonly claim: DateClaim | QuantityClaim;
  /** Where it begins and ends in its sentence. */
  readonly start: number;
  readonly end: number;
  /** Its clause before and after it. */
  readonly before: string;
  readonly after: string;
}

const marks = /[，；。！？,;!?]/u;

const clauseAround = (sentence: string, start: number, end: number): readonly [string, string] => [
  sentence.slice(0, start).split(marks).at(-1)!,
  sentence.slice(end).split(marks)[0]!,
];

/** Where a text stands in its sentence from an offset on: 8.2級 is not the end of 18.2級. */
const findIn = (sentence: string, text: string, from: number): number => {
  for (let at = sentence.indexOf(text, from); at >= 0; at = sentence.indexOf(text, at + 1))
    if (!/^\d/u.test(text) || !/[\d.．]$/u.test(sentence.slice(0, at))) return at;
  return -1;
};

/** The dates and figures of each sentence of an article, in reading order. */
export const sentencesOf = (claims: readonly Claim[]): readonly (readonly Item[])[] => {
  const sentences: Item[][] = [];
  let previous = "";
  let cursor = 0;
  for (const claim of claims) {
    if (claim.kind !== "date" && claim.kind !== "quantity") continue;
    const { sentence, value } = claim;
    if (sentence !== previous) {
      sentences.push([]);
      cursor = 0;
      previous = sentence;
    }
    const start = findIn(sentence, value.text, cursor);
    if (start < 0) continue;
    const end = start + value.text.length;
    const [before, after] = clauseAround(sentence, start, end);
    sentences.at(-1)!.push({ claim, start, end, before, after });
    cursor = start + 1;
  }
  return sentences;
};
