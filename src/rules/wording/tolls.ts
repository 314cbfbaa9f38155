import { namesOf } from "../../language/terms.js";
import { isToll, type State } from "../../language/states.js";
import { isPassing } from "../../language/zeros.js";
import type {
  Alignment,
  Circumstances,
  Message,
  ModalityClaim,
  Observation,
  QuantityClaim,
  Verdict,
} from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { orderOf } from "../dates/as-of.js";
import { say } from "../readings.js";
import { areOfTwo } from "./clauses.js";
import { describePair, statePairOf, type StatePair } from "./state-pairs.js";

/** The words of a state without white space. */
const markerOf = ({ marker }: ModalityClaim): string => marker.replace(/\s+/gu, "");

/** The words of each, of whom nobody was hurt and of whom somebody was. */
const updated = (earlier: string, later: string): Message =>
  say(
    `較早的報道說「${earlier}」，較後的說「${later}」：情況已更新。`,
    `较早的报道说「${earlier}」，较后的说「${later}」：情况已更新。`,
    `The earlier report says “${earlier}”, the later one “${later}”: the situation has been updated.`,
  );

const nobodyAndSome = (none: string, some: string): Message =>
  say(
    `「${none}」即一個也沒有，「${some}」即最少有一個，同一時間不能都對。若所指的人、地方或時間不同，請寫明。`,
    `「${none}」即一个也没有，「${some}」即最少有一个，同一时间不能都对。若所指的人、地方或时间不同，请写明。`,
    `“${none}” means none at all and “${some}” at least one: both cannot hold at one time. If they mean other people, places or times, say so.`,
  );

const noneReported = (none: string, some: string): Message =>
  say(
    `「${none}」只是到當時為止的情況，另一處已說「${some}」。寫明截至何時，便可一致。`,
    `「${none}」只是到当时为止的情况，另一处已说「${some}」。写明截至何时，便可一致。`,
    `“${none}” holds only up to then; the other side already says “${some}”. Saying as of when would reconcile them.`,
  );

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
  const [one, other] = [alignment.left, alignment.right].map(
    ({ sentence }) => ({ sentence }) as QuantityClaim,
  );
  const { order } = orderOf(one!, other!, circumstances);
  const isNoneFirst = isLeftNone ? order < 0 : order > 0;
  const [noneWords, someWords] = [markerOf(none), markerOf(some)];
  const base = { kind: "quantity" as const, ...describePair(pair) };
  if (order !== 0 && (isNoneFirst || isPassing(noneState.of))) {
    const message = isNoneFirst ? updated(noneWords, someWords) : updated(someWords, noneWords);
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
    message:
      noneState.pole === "open" ? noneReported(noneWords, someWords) : nobodyAndSome(noneWords, someWords),
  };
};

const onlyReported = (open: string, none: string): Message =>
  say(
    `一處寫「${none}」，說得確定；另一處只寫「${open}」，即到當時為止未有接報。寫明截至何時、據何人所說，便可一致。`,
    `一处写「${none}」，说得确定；另一处只写「${open}」，即到当时为止未有接报。写明截至何时、据何人所说，便可一致。`,
    `One side says “${none}” for certain, the other only “${open}”, none as far as reported. Saying as of when, and on whose word, would reconcile them.`,
  );

/** Fates that a reader hears together: 傷亡 is told once. */
const isFirstFate = ({ left: state, alignment: { left } }: StatePair): boolean =>
  state.of === "死亡" || !/[伤傷]亡|死[伤傷]/u.test(left.marker);

/**
 * Nobody against nobody as far as is reported, by reports of one day: they differ in how sure it is.
 *
 * @returns undefined where the two are no such states
 */
export const compareReported = (alignment: Alignment<ModalityClaim>): Observation | undefined => {
  const pair = alignment.left.source === alignment.right.source ? undefined : statePairOf(alignment);
  if (pair === undefined || alignment.isRepeat || !isToll(pair.left) || !surely(alignment)) return undefined;
  const poles = new Set([pair.left.pole, pair.right.pole]);
  if (!poles.has("open") || !poles.has("no") || isPassing(pair.left.of) || !isFirstFate(pair))
    return undefined;
  const [open, none] =
    pair.left.pole === "open" ? [alignment.left, alignment.right] : [alignment.right, alignment.left];
  if (!/报|接|收/u.test(foldCharacters(open.marker)) || areOfTwo(open.clause, none.clause)) return undefined;
  return {
    ...describePair(pair),
    verdict: "tension",
    kind: "modality",
    certainty: 0.8,
    message: onlyReported(markerOf(open), markerOf(none)),
  };
};
