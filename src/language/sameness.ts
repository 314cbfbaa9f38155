import { foldCharacters } from "../text/fold.js";
import { areSameActs, namingTerms } from "./acts.js";
import { clockOf } from "./clocks.js";
import { placeIn, type Happening, type Limit, type Told } from "./occasions.js";
import { scopesIn } from "./scope.js";
import { isHeld, termsOf } from "./terms.js";
import { wordWeight } from "./words.js";

/** Which of several things is meant: 首批, 第二期, 8號信號; an edition (第五屆) is often left out. */
const ordinals =
  /(?:第?[一二三四五六七八九十\d]+|首)(?:[期批轮场号座段站组次]|阶段)|[甲乙丙丁](?=\p{Script=Han})/gu;
const digits = "零一二三四五六七八九";

const ordinalsOf = (text: string): readonly string[] =>
  Array.from(foldCharacters(text).matchAll(ordinals), ([word]) =>
    word
      .replace("第", "")
      .replace("首", "1")
      .replaceAll(/[一-九]/gu, (digit) => (digits.includes(digit) ? String(digits.indexOf(digit)) : digit)),
  );

/** Parts of which there are several by nature: who names one does not speak of the whole. */
const isShare = (ordinal: string): boolean => /[期批轮段]$/u.test(ordinal);

const isSamePart = (left: string, right: string): boolean => {
  const [one, other] = [ordinalsOf(left), ordinalsOf(right)];
  const isNamedOnce = [...one, ...other].some(
    (ordinal) => isShare(ordinal) && !(one.includes(ordinal) && other.includes(ordinal)),
  );
  if (isNamedOnce) return false;
  if (one.length > 0 && other.length > 0 && !one.some((ordinal) => other.includes(ordinal))) return false;
  return areScopesOne(scopesIn(left), scopesIn(right));
};

const areScopesOne = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  [...left].every((scope) => right.has(scope)) || [...right].every((scope) => left.has(scope));

/** The figures of a text, folded. */
export const figuresIn = (text: string): readonly string[] =>
  foldCharacters(text).match(/\d+(?:\.\d+)?/gu) ?? [];

/** Whether each side names figures of its own and none of the other's: 8.2級 and 7.7級 are two shocks. */
const hasOtherFigures = (left: string, right: string): boolean => {
  const [one, other] = [figuresIn(left), figuresIn(right)];
  return one.length > 0 && other.length > 0 && !one.some((figure) => other.includes(figure));
};

/** Words of a date that was changed, or of what happened again. */
const changed = /原[定订本]|改[期为于在至到]|延[期后迟至]|推[迟延]|押后|顺延|提前|延长|重新|再次|再度|余震/u;

/** Words of what happens again and again, beside its date. */
const recurring = /每[年月周日天晚晨早]|逢/u;

/** Words right before the date to which something was moved: 押後至5月6日. */
const movedTo = /(?:押后|延[期后迟至]?|推[迟延]|顺延|提前|改[期为]?)[至到于在为]$/u;

/** Whether both dates are those to which something was moved, and not those from which. */
const areMovedTo = (left: Told, right: Told): boolean =>
  [left, right].every(({ clause, value: { text } }) =>
    movedTo.test(foldCharacters(clause.slice(0, Math.max(0, placeIn(clause, text))))),
  );

const isMoved = ({ sentence, clause }: Told): boolean =>
  changed.test(foldCharacters(sentence)) || recurring.test(foldCharacters(clause));

/** Ways of a road or a line, and the kinds of days that hours are of: 往北方向, 平日. */
const ways = /[往向](\p{Script=Han}{1,4}?)(?:方向|行车|的?行线)|([东南西北])行/gu;
const kindsOfDays = /平日|周末|假日|假期|工作日|闲日|节日/gu;

const haveOther = (left: string, right: string, pattern: RegExp): boolean => {
  const [one, other] = [left, right].map((text) =>
    Array.from(foldCharacters(text).matchAll(pattern), (found) => found[1] ?? found[2] ?? found[0]),
  ) as [string[], string[]];
  return one.length > 0 && other.length > 0 && !one.some((found) => other.includes(found));
};

/** Whether each side's clause is of a way, or of a kind of days, that the other's is not of: 往北 and 往南, 平日 and 周末. */
export const areOfOtherParts = ({ clause: left }: Told, { clause: right }: Told): boolean =>
  haveOther(left, right, ways) || haveOther(left, right, kindsOfDays);

const ages = /(\d+|[一二三四五六七八九十]+)岁/gu;

const agesIn = ({ sentence }: Told): readonly string[] =>
  Array.from(foldCharacters(sentence).matchAll(ages), ([, age]) => age!);

/** Whether each side's sentence tells the age of somebody, and none of the other's: 12歲男童 and 55歲男子. */
const areOfOtherPersons = (left: Told, right: Told): boolean => {
  const [one, other] = [agesIn(left), agesIn(right)];
  return one.length > 0 && other.length > 0 && !one.some((age) => other.includes(age));
};

/** Whether one side's words say nothing telling that the other side's sentence does not. */
const isHeldBy = (thought: string, sentence: string): boolean =>
  isHeld(namingTerms(thought), termsOf(sentence));

/** What a limit may go without its word for: 9月1日實施 is from then on, and 4月21日結束 is until then. */
const isLimit = ({ known, limit }: Happening, other: Limit | undefined): boolean =>
  limit === undefined && (other === "start" || (other === "end" && known.has("结束")));

/** Whether two dates set the same limit. */
export const isSameLimit = (left: Happening, right: Happening): boolean =>
  left.limit === right.limit || isLimit(left, right.limit) || isLimit(right, left.limit);

/**
 * Whether nothing speaks against two dates being of one happening: they set the same limit, in the same part of it, by the
 * same clock, with no figure of its own on each side, and neither is of a date that was moved.
 *
 * @param isLength - whether they are lengths of time, which are not moved
 */
export const mayBeOne = (
  left: Told,
  right: Told,
  one: Happening,
  other: Happening,
  isLength = false,
): boolean =>
  (isLength || areMovedTo(left, right) || (!isMoved(left) && !isMoved(right))) &&
  clockOf(left.sentence) === clockOf(right.sentence) &&
  !areOfOtherPersons(left, right) &&
  !areOfOtherParts(left, right) &&
  isSameLimit(one, other) &&
  isSamePart(one.thought, other.thought) &&
  !hasOtherFigures(one.thought, other.thought);

/** Whether one of two dates is told with nothing telling that the report of the other does not say. */
export const isWithin = (left: Told, right: Told, one: Happening, other: Happening): boolean =>
  isHeldBy(one.thought, right.sentence) || isHeldBy(other.thought, left.sentence);

/** Whether the acts nearest to two dates are one. */
export const isOneAct = ({ act: left }: Happening, { act: right }: Happening): boolean =>
  areSameActs(left, right);

/** The acts that both dates are known to be of. */
export const sharedActs = ({ known: left }: Happening, { known: right }: Happening): readonly string[] =>
  [...left].filter((act) => right.has(act));

/** The figures beside a date: in its clause, and where that names nothing in the one before. */
export const figuresOf = ({ thought, subject }: Happening): readonly string[] =>
  figuresIn(`${thought}，${subject}`);

/** Measures to the decimal that both sides give with their date: 大帽山6時跌至1.2度. */
export const sharedMeasures = (left: Happening, right: Happening): readonly string[] => {
  const decimals = new Set(figuresOf(left).filter((figure) => figure.includes(".")));
  return figuresOf(right).filter((figure) => decimals.has(figure));
};

const weigh = (terms: Iterable<string>): number => {
  let sum = 0;
  for (const term of terms) sum += wordWeight(term);
  return sum;
};

const sharedWeight = (left: string, right: string): number => {
  const other = namingTerms(right);
  return weigh([...namingTerms(left).keys()].filter((term) => term.length > 1 && other.has(term)));
};

/** How much less words of the whole sentence say than those of the thought itself. */
const shareOfSentence = 0.5;

/** Things that run for a time, by the words that tell of them. */
const courses: readonly RegExp[] = [
  /展[期览出品区馆]|特展|[画书车]展/u,
  /报名|申请|登记/u,
  /招股|认购|公开发售|孖展/u,
  /[谘咨]询期|公众[谘咨]询|征询/u,
  /演出|公演|上演|演期/u,
  /工程|施工|工期/u,
  /赛事|比赛|赛程|赛期/u,
  /学期|课程|开课/u,
  /休市|停市|复市/u,
];

const coursesIn = (text: string): ReadonlySet<number> => {
  const folded = foldCharacters(text);
  return new Set(courses.flatMap((words, index) => (words.test(folded) ? [index] : [])));
};

/** Whether both sentences are of one thing that runs for a time, and neither of another: 展期至 and 展覽至…結束. */
export const isOneCourse = ({ sentence: left }: Told, { sentence: right }: Told): boolean => {
  const [one, other] = [coursesIn(left), coursesIn(right)];
  return one.size === 1 && other.size === 1 && [...one].every((course) => other.has(course));
};

/** The weight of the naming words that two occasions share, those that only their sentences share for half. */
export const sharedSubject = (left: Told, right: Told, one: Happening, other: Happening): number =>
  Math.max(
    sharedWeight(one.subject, other.subject),
    shareOfSentence * sharedWeight(left.sentence, right.sentence),
  );
