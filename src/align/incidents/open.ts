import { measuringBodyIn } from "../../language/agencies.js";
import { placesIn } from "../../language/places.js";
import { spotsIn } from "../../language/spots.js";
import { placeNamesOf } from "../../language/terms.js";
import type { Claim, DateClaim, QuantityClaim } from "../../model/index.js";
import { isRestating } from "../../model/roles.js";
import { foldCharacters } from "../../text/fold.js";
import { readWhen } from "./dating.js";
import type { Kind } from "./kinds.js";
import type { Figure, Item, Mention } from "./mention.js";
import { again, goesOn, nounOf } from "./words.js";

type Of<C extends Claim> = Item & { readonly claim: C };
/** A date in its clause. */
export type Dated = Of<DateClaim>;
/** A figure in its clause. */
export type Counted = Of<QuantityClaim>;

/** A mention while its sentence and the next are read. */
export type Open = { -readonly [key in keyof Mention]: Mention[key] };

/** A note in brackets right after a figure: 6.6級地震（美國地質調查局數據）. */
const noteAfter = /^[^，。；]{0,6}[（(][^（()）]*[)）]/u;

/** A figure as a measure, with the body that is named nearest before it, or in a note after it. */
export const figureOf = ({ claim, start, end }: Counted, measure: string): Figure => ({
  measure,
  claim,
  body:
    measuringBodyIn(claim.sentence.slice(0, start)) ??
    measuringBodyIn(noteAfter.exec(claim.sentence.slice(end))?.[0] ?? "") ??
    measuringBodyIn(claim.speaker ?? ""),
});

const sceneOf = (text: string): Mention["scene"] => ({ known: placesIn(text), named: placeNamesOf(text) });

/** The words that tell of an incident: from the clause of its date to the end of its own. */
const wordsOf = (item: Item, dates: readonly Dated[]): string => {
  const { sentence } = item.claim;
  const first = dates.at(-1) ?? item;
  return sentence.slice(first.start - first.before.length, item.end + item.after.length);
};

/**
 * A mention without its figures yet.
 *
 * @param kind - of the incident
 * @param item - the figure or the time that tells it
 * @param dates - those of its sentence since the incident told before
 * @param hasNoDate - whether the sentence has no date at all
 * @param running - the day of which the article tells at that place
 */
export const createMention = (
  kind: Kind,
  item: Item,
  dates: readonly Dated[],
  hasNoDate: boolean,
  running: string | undefined,
): Open => {
  const { sentence } = item.claim;
  const { day, times, dating, isMany } = readWhen(sentence, item.start, dates, hasNoDate, running);
  const words = wordsOf(item, dates);
  const from = dates.at(-1)?.start ?? sentence.lastIndexOf(item.before, item.start);
  return {
    kind,
    figures: [],
    times: isMany ? [] : times,
    day,
    dating: isMany ? "echo" : dating,
    isAfter: nounOf(item) === "余震",
    isSequel: again.test(foldCharacters(sentence.slice(Math.max(0, from - 12), item.start))),
    isRevised: goesOn(item, false) === "revised",
    isRestating: isRestating(item.claim),
    scene: sceneOf(words),
    spots: spotsIn(words),
    sentence,
  };
};

/** Adds a figure to a mention. */
export const add = (mention: Open, figure: Figure): void => {
  mention.figures = [...mention.figures, figure];
};
