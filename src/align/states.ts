import { areOfOneAgent } from "./agents.js";
import { axisOfState, isToll } from "../language/states.js";
import { pairStates, statesOf } from "../language/states/claims.js";
import { sharePart } from "../language/states/parts.js";
import type { State } from "../language/states/state.js";
import { containment, cosine, termsOf, type Terms } from "../language/terms.js";
import type { ModalityClaim } from "../model/index.js";
import { foldCharacters, matchKey } from "../text/fold.js";
import { momentsAlike, namesAlike, scopesAlike, speakersAlike } from "./likeness.js";
import type { Candidate, Similarity } from "./similarity.js";

/** How likely two states are one matter, 0 to 1, at the least and by what they share. */
const base = { toll: 0.6, deed: 0.6, state: 0.45 };

/** Weight of the words that two states must share: one word of the news, or two lone characters. */
const leastShared = 3.5;

/** Least share of the words of one object in the other: 承認挪用 and 否認挪用公款. */
const leastObject = 0.5;

/** Least share of the words of one state in the clause of the other. */
const leastTopic = 0.75;

/** The same where one person says both, and how alike the sentences must be. */
const leastOfOneVoice = 0.4;
const leastSentence = 0.35;

/** Fewest characters of an object that is written the same on both sides. */
const leastWritten = 4;

const cache = new WeakMap<ModalityClaim, boolean>();

/** Whether a claim was made of a state. */
export const isOfState = (claim: ModalityClaim): boolean => {
  const known = cache.get(claim) ?? statesOf(claim).length > 0;
  cache.set(claim, known);
  return known;
};

type Side = Candidate<ModalityClaim> & { readonly state: State };

const sharedWeight = (left: Terms, right: Terms): number =>
  [...left].reduce((sum, [term, weight]) => sum + (right.has(term) ? weight : 0), 0);

/** What follows the words of a state is its object. */
const hasObject = ({ of, agent }: State): boolean => of !== agent;

const containmentOf = (left: Terms, right: Terms): number =>
  Math.max(containment(left, right), containment(right, left));

/** Words that stand for what was told before, folded: 有關安排, 該申請. */
const anaphoric =
  /^(?:有关|相关|该|这|此|上述|其|是次|今次)?(?:项|份|宗|个)?(?:安排|申请|计划|方案|建议|做法|事|事件|项目|措施|决定|说法|指控|控罪|要求|议案|提案)$/u;

const isAnaphoric = ({ of }: State): boolean => anaphoric.test(foldCharacters(of));

/** How far two states are said of one thing: their own words in the clause of the other. */
const topicOf = (left: Side, right: Side): number => {
  const [one, other] = [termsOf(left.state.of), termsOf(right.state.of)];
  if (hasObject(left.state) && hasObject(right.state) && containmentOf(one, other) < leastObject) return 0;
  const [found, back] = [right.features.clause.terms, left.features.clause.terms];
  if (Math.max(sharedWeight(one, found), sharedWeight(other, back)) < leastShared) return 0;
  return Math.max(containment(one, found), containment(other, back));
};

/** A count of one group says nothing of nobody in another, and nobody in a group nothing of all. */
const areOneGroup = ({ state: left }: Side, { state: right }: Side): boolean => {
  if (left.group === right.group) return true;
  const [some, none] = left.pole === "yes" ? [left, right] : [right, left];
  return some.pole === "yes" && none.pole !== "yes" && none.group === "" && some.group !== "";
};

/** Whether the same words follow those of the state. */
const isSameThing = (left: State, right: State): boolean =>
  hasObject(left) && hasObject(right) && matchKey(left.of) === matchKey(right.of);

/** Whether both are said of the same thing in the same words: 一項串謀使公職人員接受利益罪. */
const isSameObject = (left: State, right: State): boolean =>
  isSameThing(left, right) && matchKey(left.of).length >= leastWritten;

const likelihoodOf = (left: Side, right: Side, speaker: number): number => {
  const sentence = cosine(left.features.sentence, right.features.sentence);
  if (isToll(left.state)) return areOneGroup(left, right) ? base.toll + (1 - base.toll) * sentence : 0;
  const axis = axisOfState(left.state);
  const isSureThing =
    axis?.matter !== undefined || (sentence >= leastSentence && isSameObject(left.state, right.state));
  if (axis?.of === "agent" && !areOfOneAgent(left.state, right.state, speaker, isSureThing)) return 0;
  if (axis?.isOfPart === true)
    return sharePart(left.state.of, right.state.of) ? base.deed + (1 - base.deed) * sentence : 0;
  // The words name the deed themselves: who asked the police for advice and did not call them.
  if (axis?.matter !== undefined) return base.deed + (1 - base.deed) * sentence;
  const isOneVoice = speaker === 1 && sentence >= leastSentence;
  if (speaker !== 0 && sentence >= leastSentence && (isAnaphoric(left.state) || isAnaphoric(right.state)))
    return base.deed + (1 - base.deed) * sentence;
  const topic = isSameThing(left.state, right.state) && sentence >= leastSentence ? 1 : topicOf(left, right);
  return topic < (isOneVoice ? leastOfOneVoice : leastTopic)
    ? 0
    : base.state + (1 - base.state) * topic * (0.75 + 0.25 * sentence);
};

/**
 * Compares two states: of one axis, said of one thing and, where somebody's, of one person.
 *
 * @returns undefined where they cannot be one matter
 */
export const compareStates = (
  left: Candidate<ModalityClaim>,
  right: Candidate<ModalityClaim>,
): Similarity | undefined => {
  if (!isOfState(left.claim) || !isOfState(right.claim)) return undefined;
  const states = pairStates(left.claim, right.claim);
  if (states === undefined) return undefined;
  const [one, other] = states;
  const speaker = speakersAlike(left.features, right.features);
  const state = likelihoodOf({ ...left, state: one }, { ...right, state: other }, speaker);
  if (state === 0) return undefined;
  const parts = {
    state,
    contrary: Number((one.pole === "yes") !== (other.pole === "yes")),
    context: cosine(left.features.context, right.features.context),
    place: namesAlike(left.features, right.features),
    scope: scopesAlike(left.features, right.features),
    moment: momentsAlike(left.features, right.features),
    subject: Number(matchKey(one.of) === matchKey(other.of)),
    speaker,
  };
  return { parts, similarity: state };
};
