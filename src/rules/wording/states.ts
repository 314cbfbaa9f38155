import { parse } from "../../language/parse.js";
import { axisOfState, isToll, readStates } from "../../language/states.js";
import type { State } from "../../language/states/state.js";
import type { Alignment, Circumstances, ModalityClaim, Observation } from "../../model/index.js";
import { comparePublications } from "../../model/publication.js";
import { foldCharacters } from "../../text/fold.js";
import { tell } from "../../messages/message.js";
import { polarityConflict as texts } from "../../messages/polarity-conflict.js";
import { areOfOneDay, areOfTwo, isSubordinate } from "./clauses.js";
import { describePair, statePairOf, type StatePair } from "./state-pairs.js";
import { compareTolls } from "./tolls.js";

type Said = Pick<ModalityClaim, "clause" | "sentence">;

const statesIn = ({ clause, sentence }: Said): readonly State[] =>
  readStates(sentence).filter(({ clause: { start, end } }) => sentence.slice(start, end).includes(clause));

/** Whether two clauses give contrary states, which are compared as such and not word by word. */
export const holdContraries = (left: Said, right: Said): boolean =>
  statesIn(left).some((one) =>
    statesIn(right).some((other) => other.axis === one.axis && other.pole !== one.pole),
  );

/** What is told to the police and what is said in court may differ. */
const questioned = /警诫|警方|警员|警讯|侦讯|侦查|录取?口供|检方|被捕时|到案|调查期间/u;

/** What is to come. */
const future = /将|会(?![议员见场上])|明[日天早晚]|下[周月]|即日起/u;

const isOneSided = (pattern: RegExp, left: ModalityClaim, right: ModalityClaim): boolean =>
  pattern.test(foldCharacters(left.clause)) !== pattern.test(foldCharacters(right.clause));

/** The one time of day that a sentence names, as hh:mm, or undefined. */
const clockIn = (sentence: string, published: string): string | undefined => {
  const times = parse(sentence, { reference: published }).flatMap((mention) =>
    mention.type === "date" && mention.time !== undefined ? [mention.time] : [],
  );
  return times.length === 1 && !times[0]!.includes("/") ? times[0] : undefined;
};

/** Which side is told of an earlier hour, below 0 the left: told by hours that both sentences name, else by publication. */
const orderOfHours = ({ left, right }: Alignment<ModalityClaim>, { published }: Circumstances) => {
  const [one, other] = [clockIn(left.sentence, published.left), clockIn(right.sentence, published.right)];
  if (one === undefined || other === undefined)
    return { order: comparePublications(published.left, published.right), isTold: false };
  return { order: one < other ? -1 : Number(one > other), isTold: true };
};

/** Of two states that follow each other, whether the one that ends the course is told as the earlier or the later. */
const courseOf = (pair: StatePair, circumstances: Circumstances): "reversed" | "followed" | "open" => {
  const { order, isTold } = orderOfHours(pair.alignment, circumstances);
  if (order === 0) return "open";
  const isLeftEnd = pair.left.pole === axisOfState(pair.left)?.ends;
  if (isLeftEnd === order > 0) return "followed";
  return isTold ? "reversed" : "open";
};

/** Whether something tells that two contrary states are not of one thing at one time. */
const areApart = ({ alignment: { left, right, parts }, left: state }: StatePair): boolean =>
  (parts["moment"] === 0 && axisOfState(state)?.ends === undefined) ||
  parts["scope"] === 0 ||
  (parts["place"] === 0 && parts["speaker"] !== 1 && axisOfState(state)?.matter === undefined) ||
  parts["speaker"] === 0 ||
  isSubordinate(left) ||
  isSubordinate(right) ||
  areOfTwo(left.clause, right.clause) ||
  (state.axis === "admit" && isOneSided(questioned, left, right)) ||
  (axisOfState(state)?.isPassing === true && isOneSided(future, left, right));

const wordsFor = (isWeak: boolean, isContradiction: boolean) => {
  if (isWeak) return texts.messages.ill;
  return isContradiction ? texts.messages.opposite : texts.messages.doubtful;
};

/** Most days between two reports that tell what a disaster did to one part of a building. */
const mostDays = 2;

const daysBetween = ({ published: { left, right } }: Circumstances): number =>
  Math.abs(Date.parse(left.slice(0, 10)) - Date.parse(right.slice(0, 10))) / 86_400_000;

/** Whether two reports tell of one time: of one day, or of what is told again on the days after it happened. */
const areComparable = ({ left }: StatePair, circumstances: Circumstances): boolean =>
  areOfOneDay(circumstances) ||
  (axisOfState(left)?.isOfPart === true && daysBetween(circumstances) <= mostDays);

const compareContraries = (pair: StatePair, circumstances: Circumstances): Observation | undefined => {
  const { alignment, left, right } = pair;
  if (left.pole === right.pole || !areComparable(pair, circumstances)) return undefined;
  const poles = new Set([left.pole, right.pole]);
  if (!poles.has("no") || areApart(pair)) return undefined;
  const isCourse = axisOfState(left)?.ends !== undefined;
  const course = isCourse ? courseOf(pair, circumstances) : undefined;
  if (course === "followed") return undefined;
  const isWeak = poles.has("hardly");
  const [one, other] = [alignment.left.clause, alignment.right.clause];
  const isOneVoice =
    alignment.parts["speaker"] === 1 || (alignment.left.speaker === null && alignment.right.speaker === null);
  const isFixed = axisOfState(left)?.isPassing !== true || course === "reversed";
  const isContradiction = !isWeak && isFixed && isOneVoice;
  return {
    verdict: isContradiction ? "contradiction" : "tension",
    kind: "wording",
    certainty: isContradiction ? 0.85 : 0.8,
    ...describePair(pair),
    message: tell(wordsFor(isWeak, isContradiction), { left: one, right: other }),
  };
};

/**
 * What two aligned states have to say to each other: nobody and somebody, admitted and denied, passed and failed.
 *
 * @returns undefined where they are no states, agree, or may both hold
 */
export const compareStates = (
  alignment: Alignment<ModalityClaim>,
  circumstances: Circumstances,
): Observation | undefined => {
  if (alignment.left.source === alignment.right.source || alignment.isRepeat) return undefined;
  const pair = statePairOf(alignment);
  if (pair === undefined) return undefined;
  return isToll(pair.left) ? compareTolls(pair, circumstances) : compareContraries(pair, circumstances);
};
