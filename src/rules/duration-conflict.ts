import { compareLengths } from "../language/lengths.js";
import { happeningOf } from "../language/occasions.js";
import { sharedActs } from "../language/sameness.js";
import type {
  Alignment,
  Claim,
  Inspection,
  Message,
  Observation,
  QuantityClaim,
  Rule,
} from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { isLength } from "./dates/durations.js";
import { listActs } from "../language/acts.js";
import { describeQuantity, isRestatement, isSure } from "./figures/quantities.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";
import { findMisfits } from "./dates/spans.js";

/** Words that make a length of time another thing: how long ago, how far a record reaches, within which limit, an age. */
const otherAfter =
  /^(?:以?[来间内前后]|之[内前后]|的?(?:最|首|新高|新低|罕见)|\d|[又零半许]|[一二三四五六七八九十]+个?[月日天周])/u;
const otherBefore = /(?:每|平均|未来|过去|近|最近|前|首|第|最长|最多|最高|最快|最少|至少)$/u;

const wordsAround = ({ clause, value: { text } }: QuantityClaim): readonly [string, string] => {
  const at = clause.indexOf(text);
  return [foldCharacters(clause.slice(0, at)), foldCharacters(clause.slice(at + text.length))];
};

/** What lasts, right before a length after which something follows: 封閉近六小時後恢復通行. */
const lasting =
  /(?:封[闭锁路]|中断|停[下车驶运电牌课工顿摆]|关闭|燃烧|焚烧|抢救|持续|昏迷|失踪|失联|被困|受困|羁押|扣留|拘留|手术|搜[索寻救]|讨论|审议|对峙|谈判|磋商|直播|飞行|行驶|航行|步行|等候|等待|轮候|排队|住院|留医|延误|滞留|灌救|扑救|退庭|商议)[了达]?$/u;

/** Whether a length is how long something took or takes, by what stands right beside it. */
const isTaken = (claim: QuantityClaim): boolean => {
  const [before, after] = wordsAround(claim);
  const rest = lasting.test(before) ? after.replace(/^(?:之|以)?后/u, "") : after;
  return !otherAfter.test(rest) && !otherBefore.test(before);
};

/** Persons whom a report does not name in full: 王某, 李某某, 姓陳. */
const unnamed = /(\p{Script=Han})某|姓(\p{Script=Han})/gu;

/** The last such person before a length: whom it is of. */
const personBefore = ({ sentence, value: { text } }: QuantityClaim): string | undefined => {
  const before = foldCharacters(sentence.slice(0, Math.max(0, sentence.indexOf(text))));
  const [, some, named] = [...before.matchAll(unnamed)].at(-1) ?? [];
  return some ?? named;
};

/** Whether each side's length is of a person whom the other side's is not of. */
const areOfTwo = (left: QuantityClaim, right: QuantityClaim): boolean => {
  const [one, other] = [personBefore(left), personBefore(right)];
  return one !== undefined && other !== undefined && one !== other;
};

/** Least likeness of the words beside two lengths of one thing whose acts are told in other words. */
const leastWording = 0.35;
const leastCounted = 0.8;
const leastClause = 0.2;

/** Gates of lengths: what is done takes one length, so less likely pairs serve, and 昨日 beside one names no part of it. */
const gates = { similarity: 0.4, scope: 0.5, moment: 0 };

/** Whether both sides say how long the same act took: by its verb, by what is measured, or in the same words. */
const isSameLength = ({ left, right, parts }: Alignment<QuantityClaim>): boolean => {
  const [one, other] = [listActs(left.clause), listActs(right.clause)];
  return (
    (left.predicate !== "" && left.predicate === right.predicate) ||
    ((parts["clause"] ?? 0) >= leastClause && one.some((act) => other.includes(act))) ||
    sharedActs(happeningOf(left, true), happeningOf(right, true)).length > 0 ||
    (left.counted !== "" && right.counted !== "" && (parts["counted"] ?? 0) >= leastCounted) ||
    (parts["wording"] ?? 0) >= leastWording
  );
};

/** Greatest share of the longer length by which two rough ones may part and still only be in tension. */
const near = 0.25;

const isNear = ({ left, right }: Alignment<QuantityClaim>): boolean => {
  const [one, other] = [left, right].map(({ value }) => Number(value.written.low));
  const isOneUnit = left.value.unit?.id === right.value.unit?.id;
  return (
    isOneUnit &&
    (left.value.hedge ?? right.value.hedge) !== null &&
    Math.abs(one! - other!) <= near * Math.max(one!, other!)
  );
};

const describe = (verdict: "contradiction" | "tension", one: string, other: string): Message =>
  verdict === "contradiction"
    ? say(
        `同一件事的時間長短，一處說是「${one}」，另一處說是「${other}」：兩個長度不能都對。若起點或終點不同，請寫明。`,
        `同一件事的时间长短，一处说是「${one}」，另一处说是「${other}」：两个长度不能都对。若起点或终点不同，请写明。`,
        `One thing lasts “${one}” on one side and “${other}” on the other: no length fits both. If they begin or end elsewhere, say so.`,
      )
    : say(
        `同一件事的時間長短，一處說是「${one}」，另一處說是「${other}」：兩者相近而不相合，宜核對起點與終點。`,
        `同一件事的时间长短，一处说是「${one}」，另一处说是「${other}」：两者相近而不相合，宜核对起点与终点。`,
        `One thing lasts “${one}” on one side and “${other}” on the other: near each other, yet they do not meet. Check where each begins and ends.`,
      );

const compareTaken = (alignment: Alignment<QuantityClaim>): Observation | undefined => {
  const { left, right } = alignment;
  if (!isLength(left) || !isLength(right) || !isTaken(left) || !isTaken(right)) return undefined;
  const lengths = compareLengths(left.value, right.value);
  if (lengths === null || !lengths.isApart) return undefined;
  const isOneHappening = alignment.parts["occasion"] === 1 && !alignment.isRepeat;
  if (!isOneHappening && !(isSure(alignment, gates) && isSameLength(alignment))) return undefined;
  if (areOfTwo(left, right)) return undefined;
  if (left.source === right.source && !isRestatement(alignment)) return undefined;
  const verdict = lengths.allowsBoth || isNear(alignment) ? "tension" : "contradiction";
  return {
    ...describeQuantity(alignment),
    verdict,
    certainty: 0.85,
    message: describe(verdict, left.value.text, right.value.text),
  };
};

/**
 * Flags two lengths of time for one thing that no length fits: 判囚28個月 against 判囚18個月, and inside an article a length
 * that its own dates do not give: an anniversary against the year of founding, 為期三年半 between March 2025 and 2027, a year
 * since an opening ten months ago. Rough lengths that lie near each other (4小時, 近5小時) are a tension, and so is a length
 * counted up to the day of the report.
 *
 * Not flagged: one length in two units (18個月, 一年半) or rounded; how long ago something was; the reach of a record; limits
 * (最長, 三個月內); lengths of two acts; and lengths whose dates stand in another sentence.
 */
export const durationConflict: Rule = {
  id: "duration-conflict",
  title: say("時間長短不符", "时间长短不符", "Lengths of time that cannot both hold"),
  examples: [
    {
      left: "前採購主任昨日在區域法院被判入獄28個月。",
      right: "前採購主任在區域法院被判入獄18個月。",
      verdict: "contradiction",
    },
    {
      left: "新大楼工程为期两年半，造价6亿元。",
      right: "新大楼工程需时三年半，造价6亿元。",
      verdict: "contradiction",
    },
    {
      left: "医生在手术室抢救了4个小时，病人转危为安。",
      right: "医生在手术室抢救了近五个小时，病人转危为安。",
      verdict: "tension",
    },
    {
      left: "青峰隧道发生车祸，往临州方向随即封闭，当晚恢复通行，前后中断三个多小时。",
      right: "青峰隧道往临州方向封闭近六个小时后恢复通行，车祸原因待查。",
      verdict: "contradiction",
      note: "a total of what its sentence tells",
    },
    {
      left: "物流中心大火燒毀兩層倉庫，消防員灌救三小時四十五分鐘，火警原因待查。",
      right: "物流中心大火燒毀兩層倉庫，消防員灌救三小時十五分鐘，未有人受傷。",
      verdict: "contradiction",
      note: "hours and minutes",
    },
    {
      left: "物流員監守自盜87件包裹，法院依侵占罪判刑1年2月。",
      right: "物流員監守自盜87件包裹，遭法院判刑14個月。",
      verdict: null,
      note: "one year and two months",
    },
    {
      left: "王某去年盗窃被捕，昨日在区法院被判监两年。",
      right: "同案李某去年盗窃被捕，昨日在区法院被判监三年。",
      verdict: null,
      note: "two defendants",
    },
    { left: "創立於1955年的劇團昨日迎來75周年團慶。", verdict: "contradiction", note: "70 years" },
    {
      left: "科研大樓今年3月動工，工程需時三年半，預計2027年落成。",
      verdict: "contradiction",
      note: "two years and ten months at most",
    },
    {
      left: "商場去年7月20日開幕，營運一年來吸引大批旅客，昨日舉行慶典。",
      verdict: "tension",
      note: "ten months",
    },
    {
      left: "前採購主任被判入獄18個月。",
      right: "前採購主任被判入獄一年半。",
      verdict: null,
      note: "one length in two units",
    },
    {
      left: "李大文被判監四年。",
      right: "張小明被判監三年。",
      verdict: null,
      note: "two people",
    },
    {
      left: "列車停駛約兩小時，乘客改乘巴士。",
      right: "列車停駛近兩小時，乘客改乘巴士。",
      verdict: null,
      note: "about two hours and nearly two",
    },
    {
      left: "該區氣溫為12年來最低。",
      right: "該區氣溫為14年來最低。",
      verdict: null,
      note: "how far back a record reaches",
    },
    {
      left: "創立於1955年的劇團昨日慶祝抗戰勝利80周年。",
      verdict: null,
      note: "another anniversary",
    },
    {
      left: "列車上午7時38分起停駛，9時25分恢復通車，前後107分鐘。",
      verdict: null,
      note: "the dates give the length",
    },
    { left: "科研大樓今年3月動工，工程為期兩年半，預計2027年落成。", verdict: null, note: "it fits" },
  ],
  check: onlyFor("quantity", compareTaken),
  inspect: (claims: readonly Claim[]): readonly Inspection[] => findMisfits(claims),
};
