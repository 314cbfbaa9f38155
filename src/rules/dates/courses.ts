import { happeningOf, placeIn } from "../../language/occasions.js";
import type { Claim, DateClaim, Inspection, QuantityClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { areApart, isLength, lengthOf, momentOf, type Length } from "./durations.js";
import { createMisfit } from "./misfit.js";

/** Something that lasts: the words of its length, the acts that begin it and those that end it. */
interface Course {
  /** Words that end right before the length, folded. */
  readonly before: RegExp;
  /** Words that begin right after it, where those before tell too little. */
  readonly after?: RegExp;
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

const hedges = "(?:[了达近约逾共已满足仅]|长达|历时|合共|前后|持续|整整|一共|为期)*$";

const after = (words: string): RegExp => new RegExp(`(?:${words})${hedges}`, "u");

/** Acts as `knownActs` gives them. */
const courses: readonly Course[] = [
  { before: after("停工|罢工|工潮|工业行动"), begins: ["停工", "罢工"], ends: ["复工"] },
  { before: after("停课"), begins: ["停课"], ends: ["复课"] },
  { before: after("停牌"), begins: ["停牌"], ends: ["复牌"] },
  { before: after("停驶|停运|中断|停摆|停顿|瘫痪"), begins: ["停驶", "中断"], ends: ["恢复"] },
  { before: after("封闭|封路|封锁|封桥"), begins: ["封闭"], ends: ["恢复"] },
  { before: after("停电"), begins: ["停电"], ends: ["恢复"] },
  { before: after("关闭|休馆|闭馆"), begins: ["关闭"], ends: ["恢复"] },
  { before: after("燃烧|焚烧|灌救|扑救"), begins: ["火灾"], ends: ["扑灭"] },
  { before: after("羁押|扣留|扣押|拘留|还押"), begins: ["拘捕"], ends: ["获释"] },
  { before: after("失踪|失联|走失"), begins: ["失踪"], ends: ["发现", "获救"] },
  { before: after("被困|受困"), begins: ["被困"], ends: ["获救"] },
  {
    before: after("历时|缠讼|纠缠|拉锯"),
    after: /^的?[^，。]{0,24}(?:案|官司|诉讼|纠纷|[^，。]宣判|落槌)/u,
    begins: ["起诉"],
    ends: ["宣判"],
  },
];

const courseOf = ({ clause, value: { text } }: QuantityClaim): Course | undefined => {
  const at = placeIn(clause, text);
  const before = foldCharacters(clause.slice(0, Math.max(0, at)));
  const rest = foldCharacters(clause.slice(at + text.length));
  return courses.find((course) => course.before.test(before) && (course.after?.test(rest) ?? true));
};

/** Acts that end any course: 停工事件9日晚落幕 is no day on which a strike began. */
const over = new Set("落幕 结束 平息 告终 收场 中止 叫停 取消 延长".split(" "));

/** Words of an earlier course: 上一次罷工是2019年3月5日. */
const formerly = /[对]?上一?[次回宗]|前一次|当年|历史上/u;

/** Greatest share by which a length and its dates part that are of one course: nobody takes four days for two hours. */
const farthest = 5;

const isFar = (stated: Length, counted: Length): boolean =>
  stated.low > farthest * counted.high || counted.low > farthest * stated.high;

/** The one day or moment of an article on which the first acts are told and the others are not. */
const findLimit = (
  claims: readonly Claim[],
  acts: readonly string[],
  others: readonly string[],
): DateClaim | undefined => {
  const found = claims.filter((claim): claim is DateClaim => {
    if (claim.kind !== "date" || claim.use !== undefined || claim.value.from === null) return false;
    if (formerly.test(foldCharacters(claim.sentence))) return false;
    const { act: nearest, known, limit } = happeningOf(claim);
    if (limit === "before" || limit === "after" || over.has(nearest ?? "")) return false;
    return acts.some((act) => known.has(act)) && !others.some((act) => known.has(act));
  });
  const [first] = found;
  return found.every(({ value }) => value.from === first?.value.from && value.to === first?.value.to)
    ? (found.find(({ value }) => value.precision === "time") ?? first)
    : undefined;
};

/** Days by which a length in a unit may lie from the dates: both the first and the last day are often counted. */
const slackOf: Readonly<Record<string, number>> = { year: 180, month: 15, week: 3, day: 1 };

const widen = ({ low, high }: Length, unit: string): Length => {
  const room = slackOf[unit] ?? 0;
  return { low: low - room, high: high + room };
};

const checkCourse = (length: QuantityClaim, claims: readonly Claim[]): readonly Inspection[] => {
  const course = courseOf(length);
  if (course === undefined) return [];
  const first = findLimit(claims, course.begins, course.ends);
  const last = findLimit(claims, course.ends, course.begins);
  const [from, to] = [first && momentOf(first), last && momentOf(last)];
  const stated = lengthOf(length);
  if (first === undefined || from === undefined || to === undefined || stated === undefined) return [];
  const counted = { low: to.low - from.high, high: to.high - from.low };
  if (counted.low < 0 || isFar(stated, counted)) return [];
  if (!areApart(stated, widen(counted, length.value.unit?.id ?? ""))) return [];
  return [createMisfit(length, first, counted, "contradiction")];
};

/**
 * Lengths of an article that do not fit the dates on which it says that the same began and ended, wherever these stand:
 * 停工48小時 of a strike from midnight of the 7th to midnight of the 10th, 歷時兩年 of a suit brought three years before.
 *
 * @param claims - the claims of one article, in reading order
 */
export const findCourseMisfits = (claims: readonly Claim[]): readonly Inspection[] =>
  claims.filter(isLength).flatMap((length) => checkCourse(length, claims));
