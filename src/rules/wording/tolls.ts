import { namesOf } from "../../language/terms.js";
import { isToll } from "../../language/states.js";
import type { State } from "../../language/states/state.js";
import { isPassing } from "../../language/zeros.js";
import type { Alignment, Circumstances, ModalityClaim, Observation, Verdict } from "../../model/index.js";
import { comparePublications } from "../../model/publication.js";
import { foldCharacters } from "../../text/fold.js";
import { orderOf } from "../dates/as-of.js";
import { tell } from "../../messages/message.js";
import { modalityShift } from "../../messages/modality-shift.js";
import { polarityConflict as texts } from "../../messages/polarity-conflict.js";
import { areOfTwo } from "./clauses.js";
import { describePair, statePairOf, type StatePair } from "./state-pairs.js";

/** The words of a state without white space. */
const markerOf = ({ marker }: ModalityClaim): string => marker.replace(/\s+/gu, "");

/** The stem of a name, without what kind of place it is: 云南 of 云南省. */
const stemOf = (name: string): string => name.replace(/(?<=..)[省市县区州国镇乡村]$/u, "");

/** Whether every name in the clause of nobody stands in the sentence of somebody, so that it is not another place's. */
const isOfThatPlace = (none: ModalityClaim, some: ModalityClaim): boolean =>
  [...namesOf(none.clause)].every((name) => foldCharacters(some.sentence).includes(stemOf(name)));

/** What reconciles two tolls at one time: nobody as far as is reported, two who count. */
const verdictAtOnce = (none: State, { parts }: Alignment): Verdict =>
  none.pole === "no" && parts["speaker"] !== 0 ? "contradiction" : "tension";

const changesByHour = ({ of }: State): boolean => isPassing(of) || of === "被捕";

/** Least likeness of what stands around two tolls that an alarm is raised on: an article may tell of two accidents. */
const leastContext = 0.15;

const surely = ({ parts }: Alignment): boolean =>
  (parts["context"] ?? 0) >= leastContext &&
  parts["place"] === 1 &&
  parts["moment"] === 1 &&
  (parts["scope"] ?? 0) >= 0.5;

/** Nobody against somebody: an update where the one is later, else a contradiction, or a tension. */
export const compareTolls = (pair: StatePair, circumstances: Circumstances): Observation | undefined => {
  const { alignment } = pair;
  const isLeftNone = pair.left.pole !== "yes";
  if (isLeftNone === (pair.right.pole !== "yes")) return undefined;
  const [noneState, none, some] = isLeftNone
    ? [pair.left, alignment.left, alignment.right]
    : [pair.right, alignment.right, alignment.left];
  if (!isOfThatPlace(none, some)) return undefined;
  const { order } = orderOf(alignment.left, alignment.right, circumstances);
  const isNoneFirst = isLeftNone ? order < 0 : order > 0;
  const [noneWords, someWords] = [markerOf(none), markerOf(some)];
  const base = { kind: "quantity" as const, ...describePair(pair) };
  if (order !== 0 && (isNoneFirst || isPassing(noneState.of))) {
    const [earlier, later] = isNoneFirst ? [noneWords, someWords] : [someWords, noneWords];
    const message = tell(texts.messages.updated, { earlier, later });
    return { ...base, verdict: "update", certainty: 0.85, message };
  }
  // Who is freed or arrested within the day is told by the hour of the report.
  if (order === 0 && changesByHour(noneState)) return undefined;
  // Said first that somebody was hurt, and later that nobody has been reported: the later one may be the less informed.
  if (!surely(alignment) || (order !== 0 && noneState.pole === "open")) return undefined;
  const verdict = order === 0 ? verdictAtOnce(noneState, alignment) : "tension";
  return {
    ...base,
    verdict,
    certainty: verdict === "contradiction" ? 0.85 : 0.75,
    message: tell(noneState.pole === "open" ? texts.messages.soFar : texts.messages.nobody, {
      none: noneWords,
      some: someWords,
    }),
  };
};

/** Fates that a reader hears together: 傷亡 is told once. */
const isFirstFate = ({ left: state, alignment: { left } }: StatePair): boolean =>
  state.of === "死亡" || !/[伤傷]亡|死[伤傷]/u.test(left.marker);

/**
 * Nobody against nobody as far as is reported, by reports of one day: they differ in how sure it is.
 *
 * @returns undefined where the two are no such states
 */
export const compareReported = (
  alignment: Alignment<ModalityClaim>,
  { published }: Circumstances,
): Observation | undefined => {
  const pair = alignment.left.source === alignment.right.source ? undefined : statePairOf(alignment);
  if (pair === undefined || alignment.isRepeat || !isToll(pair.left) || !surely(alignment)) return undefined;
  const poles = new Set([pair.left.pole, pair.right.pole]);
  if (!poles.has("open") || !poles.has("no") || isPassing(pair.left.of) || !isFirstFate(pair))
    return undefined;
  const [open, none] =
    pair.left.pole === "open" ? [alignment.left, alignment.right] : [alignment.right, alignment.left];
  // What was not reported yet is made sure of by a later report.
  const order = comparePublications(published.left, published.right);
  if (open === alignment.left ? order < 0 : order > 0) return undefined;
  if (!/报|接|收/u.test(foldCharacters(open.marker)) || areOfTwo(open.clause, none.clause)) return undefined;
  return {
    ...describePair(pair),
    verdict: "tension",
    kind: "modality",
    certainty: 0.8,
    message: tell(modalityShift.messages.reported, { open: markerOf(open), none: markerOf(none) }),
  };
};
