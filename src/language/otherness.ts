import { foldCharacters } from "../text/fold.js";
import { areApart } from "../text/sets.js";
import type { Happening, Told } from "./occasions.js";
import { scopesIn } from "./scope.js";
import { inDigits } from "./smallNumbers.js";
import { areOtherPersons, isOnceInLife } from "./someone.js";

/** Which of several things is meant: 首批, 第二期, 8號信號, 一審; an edition (第五屆) is often left out. */
const ordinals =
  /(?:第?[一二三四五六七八九十廿百零\d]+|首)(?:[期批轮场号座段站组次审]|阶段)|[终再]审(?!法院)|[甲乙丙丁](?=\p{Script=Han})/gu;

const ordinalsOf = (text: string): readonly string[] =>
  Array.from(foldCharacters(text).matchAll(ordinals), ([word]) =>
    inDigits(word.replace("第", "").replace("首", "1")),
  );

/** Parts of which there are several by nature: who names one does not speak of the whole. */
const isShare = (ordinal: string): boolean => /[期批轮段]$/u.test(ordinal);

/** Whether two texts tell of one part of what there are several of: the same batch, stage or round. */
export const isSamePart = (left: string, right: string): boolean => {
  const [one, other] = [ordinalsOf(left), ordinalsOf(right)];
  const isNamedOnce = [...one, ...other].some(
    (ordinal) => isShare(ordinal) && !(one.includes(ordinal) && other.includes(ordinal)),
  );
  if (isNamedOnce) return false;
  if (areApart(new Set(one), new Set(other))) return false;
  return areScopesOne(scopesIn(left), scopesIn(right));
};

const areScopesOne = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  [...left].every((scope) => right.has(scope)) || [...right].every((scope) => left.has(scope));

/** The figures of a text, folded. */
export const figuresIn = (text: string): readonly string[] =>
  foldCharacters(text).match(/\d+(?:\.\d+)?/gu) ?? [];

/** Whether each side names figures of its own and none of the other's: 8.2級 and 7.7級 are two shocks. */
export const hasOtherFigures = (left: string, right: string): boolean =>
  areApart(new Set(figuresIn(left)), new Set(figuresIn(right)));

/** Parts of dates and times, whose figures say nothing of what happens then. */
const partsOfTime = /\d+\s*(?:[年月日号时点分]|:\d+)/gu;

/** Fewest figures that two sentences share where they tell of one shock, though they give its strength apart. */
const leastFigures = 2;

/** Whether two sentences share several figures: 深度12公里 and 最大震度5弱 of 規模5.8 and of 規模6.1. */
export const shareFigures = ({ sentence: left }: Told, { sentence: right }: Told): boolean => {
  const [one, other] = [left, right].map(
    (text) => new Set(figuresIn(foldCharacters(text).replace(partsOfTime, ""))),
  ) as [Set<string>, Set<string>];
  return [...one].filter((figure) => other.has(figure)).length >= leastFigures;
};

/** Ways of a road or a line, and the kinds of days that hours are of: 往北方向, 平日. */
const ways = /[往向](\p{Script=Han}{1,4}?)(?:方向|行车|的?行线)|([东南西北])行/gu;
const kindsOfDays = /平日|周末|假日|假期|工作日|闲日|节日/gu;

const foundIn = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set(
    Array.from(foldCharacters(text).matchAll(pattern), (found) => inDigits(found[1] ?? found[2] ?? found[0])),
  );

const haveOther = (left: string, right: string, pattern: RegExp): boolean =>
  areApart(foundIn(left, pattern), foundIn(right, pattern));

/** Whether each side's clause is of a way, or of a kind of days, that the other's is not of: 往北 and 往南, 平日 and 周末. */
export const areOfOtherParts = ({ clause: left }: Told, { clause: right }: Told): boolean =>
  haveOther(left, right, ways) || haveOther(left, right, kindsOfDays);

const ages = /(\d+|[一二三四五六七八九十]+)岁/gu;

/** Whether each side's sentence tells the age of somebody, and none of the other's: 12歲男童 and 55歲男子. */
export const areOfOtherAges = ({ sentence: left }: Told, { sentence: right }: Told): boolean =>
  haveOther(left, right, ages);

/** Kinds of schools and houses that a name may be of: 海棠書院 and 海棠小學 are two. */
const kindsOfBodies =
  /幼[稚儿]园|小学|中学|大学|学院|书院|医院|诊所|酒店|宾馆|博物馆|美术馆|图书馆|体育馆|剧团|乐团|合唱团/gu;

/** Acts that come before another of the same name, as `knownActs` gives them. */
const firstSteps = ["初步确诊"];

/** Whether two dates are of two steps, of two persons, or of two schools. */
export const areOfOtherThings = (one: Happening, other: Happening): boolean =>
  firstSteps.some((step) => one.known.has(step) !== other.known.has(step)) ||
  haveOther(one.thought, other.thought, kindsOfBodies) ||
  ([...one.known].some((act) => other.known.has(act) && isOnceInLife(act)) &&
    areOtherPersons(one.subject, other.subject));
