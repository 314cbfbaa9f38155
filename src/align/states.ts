import { axisOfState, isToll, pairStates, statesOf, type State } from "../language/states.js";
import { containment, cosine, termsOf, type Terms } from "../language/terms.js";
import type { ModalityClaim } from "../model/index.js";
import { matchKey } from "../text/fold.js";
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

const cache = new WeakMap<ModalityClaim, boolean>();

/** Whether a claim was made of a state. */
export const isOfState = (claim: ModalityClaim): boolean => {
  const known = cache.get(claim) ?? statesOf(claim).length > 0;
  cache.set(claim, known);
  return known;
};

type Side = Candidate<ModalityClaim> & { readonly state: State };

/** Words of a subject that name nobody, folded: 表示, 庭上. */
const framing =
  /^(?:表示|指出|证实|认为|透露|强调|裁定|庭上|诉讼|行政诉讼|结果|昨日|当日|今日|法庭|最终|明确|公开|一致|强烈|坚决|主动|当时|随即|立即|曾|书面|回复|回应|声明|发言人)$/u;

/** Many of whom some say one thing and some another, folded: a word of theirs alone names nobody. */
const plural =
  /^(?:议员|居民|家长|学者|专家|网民|市民|受访者|业界|团体|学生|教师|老师|村民|员工|职员|商户|店主|分析员|分析师|人士|民众|街坊|读者|球迷|代表|成员|政党|党派|评论|商家|业主|租户|乘客|工会|选民)$/u;

const agentTerms = ({ agent }: State): ReadonlySet<string> =>
  new Set([...termsOf(agent).keys()].filter((term) => !framing.test(term)));

const isHeldIn = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((term) => other.has(term));

/** Whether the two may be of one doer: one is named within the other, or the speaker is one where a side names none. */
const isOneAgent = (left: Side, right: Side, speaker: number): boolean => {
  const [one, other] = [agentTerms(left.state), agentTerms(right.state)];
  if (one.size === 0 || other.size === 0)
    return speaker === 1 || left.state.pole === "hardly" || right.state.pole === "hardly";
  if (!isHeldIn(one, other) && !isHeldIn(other, one)) return false;
  return speaker === 1 || ![one, other].some((terms) => [...terms].every((term) => plural.test(term)));
};

const sharedWeight = (left: Terms, right: Terms): number =>
  [...left].reduce((sum, [term, weight]) => sum + (right.has(term) ? weight : 0), 0);

/** What follows the words of a state is its object. */
const hasObject = ({ of, agent }: State): boolean => of !== agent;

const containmentOf = (left: Terms, right: Terms): number =>
  Math.max(containment(left, right), containment(right, left));

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

const likelihoodOf = (left: Side, right: Side, speaker: number): number => {
  const sentence = cosine(left.features.sentence, right.features.sentence);
  if (isToll(left.state)) return areOneGroup(left, right) ? base.toll + (1 - base.toll) * sentence : 0;
  if (axisOfState(left.state)?.of === "agent" && !isOneAgent(left, right, speaker)) return 0;
  // The words name the deed themselves: who asked the police for advice and did not call them.
  if (axisOfState(left.state)?.matter !== undefined) return base.deed + (1 - base.deed) * sentence;
  const topic = topicOf(left, right);
  return topic < leastTopic ? 0 : base.state + (1 - base.state) * topic * (0.75 + 0.25 * sentence);
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
