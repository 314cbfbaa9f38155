import { axisOfState, isToll, readStates, type State } from "../../language/states.js";
import type { Alignment, Circumstances, Message, ModalityClaim, Observation } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { say } from "../readings.js";
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

const exclude = (one: string, other: string): Message =>
  say(
    `「${one}」與「${other}」一正一反，同一時間不能都對。若指不同的人、時間或階段，寫明便可；否則要查證。`,
    `「${one}」与「${other}」一正一反，同一时间不能都对。若指不同的人、时间或阶段，写明便可；否则要查证。`,
    `“${one}” and “${other}” say the opposite of each other and cannot both hold at one time. Unless they mean other people, times or stages, one is wrong.`,
  );

const sitIll = (one: string, other: string): Message =>
  say(
    `「${one}」與「${other}」放在一起，讀者難以知道實情。兩者可以同時成立，寫明做過甚麼、沒做甚麼，便可一致。`,
    `「${one}」与「${other}」放在一起，读者难以知道实情。两者可以同时成立，写明做过什么、没做什么，便可一致。`,
    `“${one}” and “${other}” sit ill together, though both may hold. Saying what was done and what was not would reconcile them.`,
  );

/** What is told to the police and what is said in court may differ. */
const questioned = /警诫|警方|警员|警讯|侦讯|侦查|录取?口供|检方|被捕时|到案|调查期间/u;

/** What is to come. */
const future = /将|会(?![议员见场上])|明[日天早晚]|下[周月]|即日起/u;

const isOneSided = (pattern: RegExp, left: ModalityClaim, right: ModalityClaim): boolean =>
  pattern.test(foldCharacters(left.clause)) !== pattern.test(foldCharacters(right.clause));

/** Whether something tells that two contrary states are not of one thing at one time. */
const areApart = ({ alignment: { left, right, parts }, left: state }: StatePair): boolean =>
  parts["moment"] === 0 ||
  parts["scope"] === 0 ||
  (parts["place"] === 0 && parts["speaker"] !== 1 && axisOfState(state)?.matter === undefined) ||
  parts["speaker"] === 0 ||
  isSubordinate(left) ||
  isSubordinate(right) ||
  areOfTwo(left.clause, right.clause) ||
  (state.axis === "admit" && isOneSided(questioned, left, right)) ||
  (axisOfState(state)?.isPassing === true && isOneSided(future, left, right));

const compareContraries = (pair: StatePair, circumstances: Circumstances): Observation | undefined => {
  const { alignment, left, right } = pair;
  if (left.pole === right.pole || !areOfOneDay(circumstances)) return undefined;
  const poles = new Set([left.pole, right.pole]);
  if (!poles.has("no") || areApart(pair)) return undefined;
  const isWeak = poles.has("hardly");
  const [one, other] = [alignment.left.clause, alignment.right.clause];
  const isOneVoice =
    alignment.parts["speaker"] === 1 || (alignment.left.speaker === null && alignment.right.speaker === null);
  const isContradiction = !isWeak && axisOfState(left)?.isPassing !== true && isOneVoice;
  return {
    verdict: isContradiction ? "contradiction" : "tension",
    kind: "wording",
    certainty: isContradiction ? 0.85 : 0.8,
    ...describePair(pair),
    message: isWeak ? sitIll(one, other) : exclude(one, other),
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
