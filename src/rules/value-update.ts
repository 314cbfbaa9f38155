import { canonicalTerm, isFate } from "../language/synonyms.js";
import { compareValues } from "../language/values.js";
import { segmentWords } from "../language/words.js";
import type {
  Alignment,
  Circumstances,
  Message,
  QuantityClaim,
  QuantityValue,
  Rule,
} from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { isOfPast, orderOf } from "./dates/as-of.js";
import { describeQuantity, isLikely, isSure } from "./figures/quantities.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Dimensions of what is measured once: a revised figure is another version, not a later one. */
const fixed = new Set([
  "levels",
  "length",
  "area",
  "temperature",
  "speed",
  "ages",
  "angle",
  "floors",
  "duration",
]);

/** Words of a clause that tell of a figure that goes on being counted, folded. */
const running =
  /累[计積积]|至今|迄今|目前|现有|暂时?[未无有]|仍|尚有|截至|截止|[增升减降][至为到]|上升到|增加到|危殆|危重|留[医院]|至少|最新|陆续|已有|已经?[^，]{0,6}(?:收|接|转移|疏散|录|完成|售|卖|筹|签|报)|再[增添多]|初步|派出|调派|增派|出动|调集/u;

/** What goes on happening while it is counted: a toll, evacuations, delays, cases, votes. */
const events = new Set(
  "延误 取消 停驶 转移 疏散 安置 入伙 登记 申请 求诊 报名 停课 停电 余震 录得 登记 票 接报 报案".split(" "),
);

/** Whether a sentence says of people what befell them, though the clause does not: 受傷人數…，其中台南市16人. */
const tellsFates = ({ sentence, value: { unit } }: QuantityClaim): boolean =>
  unit?.dimension === "people" && segmentWords(sentence).some(({ key }) => isFate(canonicalTerm(key)));

const isRunning = (claim: QuantityClaim): boolean => {
  const { clause, counted, predicate } = claim;
  return (
    isFate(predicate) ||
    tellsFates(claim) ||
    events.has(predicate) ||
    running.test(foldCharacters(clause)) ||
    /余震|个案|病例|伤者|死者|灾民/u.test(foldCharacters(counted))
  );
};

/** Most days between two publications that report one state of what does not run on. */
const sameState = 2;

const daysApart = ({ published: { left, right } }: Circumstances): number =>
  Math.abs(Date.parse(left.slice(0, 10)) - Date.parse(right.slice(0, 10))) / 86_400_000;

/** Whether time may have passed between two figures that moves them. */
const mayMove = (left: QuantityClaim, right: QuantityClaim, circumstances: Circumstances): boolean => {
  const { order, isTold } = orderOf(left, right, circumstances);
  if (order === 0) return false;
  if (isTold) return true;
  if ([left, right].some(({ value: { unit } }) => fixed.has(unit?.dimension ?? ""))) return false;
  const { published } = circumstances;
  if (isOfPast(left, published.left) && isOfPast(right, published.right)) return false;
  return isRunning(left) || isRunning(right) || daysApart(circumstances) > sameState;
};

/** What can only rise: the dead, what was counted up to now, votes, aftershocks. */
const rising = /累[计積积]|余震/u;

const canOnlyRise = ({ clause, predicate, value: { unit, form } }: QuantityClaim): boolean =>
  form === "cardinal" && (predicate === "死亡" || unit?.id === "票" || rising.test(foldCharacters(clause)));

/** Words of a count that was not settled, or was corrected since, folded. */
const unsettled = /初步|疑似|估计|预计|约|可能|更正|修正|订正|核实|重新|下调|一度|误/u;

/** Gates of a figure that fell: sure to be the same one, though of two moments. */
const gates = { moment: 0 };

/** What became of a figure: it changed, it fell though it can only rise, or it is of something else. */
type Fate = "changed" | "fallen" | "other";

const fateOf = (alignment: Alignment<QuantityClaim>, order: number): Fate => {
  const [earlier, later] = order < 0 ? [alignment.left, alignment.right] : [alignment.right, alignment.left];
  const [least, most] = [earlier.value.allowed.low, later.value.allowed.high];
  const isBelow = least !== null && most !== null && Number(most) < Number(least);
  if (!isBelow || !canOnlyRise(earlier) || !canOnlyRise(later)) return "changed";
  if (!isSure(alignment, gates)) return "other";
  const isUnsettled = [earlier, later].some(({ sentence }) => unsettled.test(foldCharacters(sentence)));
  return isUnsettled ? "changed" : "fallen";
};

/** Whether a figure is of one day, which the next report replaces by that of another: 昨日新增85宗. */
const ofDay = /[昨今][日天晚]?[^，]{0,4}(?:新增|再增|录得)|单日|当日/u;

const areOfDays = ({ left, right }: Alignment<QuantityClaim>): boolean =>
  [left, right].every(({ clause }) => ofDay.test(foldCharacters(clause)));

/** What was said first and what later. */
const describe = (left: QuantityValue, right: QuantityValue, order: number, isFallen: boolean): Message => {
  const [earlier, later] = order < 0 ? [left, right] : [right, left];
  if (isFallen)
    return say(
      `較早的數目是「${earlier.text}」，較後的是「${later.text}」：這個數目只會上升，卻下降了。若有更正或範圍不同，請寫明。`,
      `较早的数目是「${earlier.text}」，较后的是「${later.text}」：这个数目只会上升，却下降了。若有更正或范围不同，请写明。`,
      `The earlier figure is “${earlier.text}”, the later one “${later.text}”: it can only rise, yet it has fallen. If it was corrected, or is of another scope, say so.`,
    );
  return say(
    `較早的數目是「${earlier.text}」，較後的是「${later.text}」：數目已更新。`,
    `较早的数目是「${earlier.text}」，较后的是「${later.text}」：数目已更新。`,
    `The earlier figure is “${earlier.text}”, the later one “${later.text}”: the figure has been updated.`,
  );
};

/**
 * Notes a later value of the same figure: a toll that rises, a total that is revised. Which side is later is told by the
 * times that the figures are as of (截至昨晚8時), in one paper or in two, or else by the publication. A later figure of what
 * can only rise (the dead, what is counted up to now, votes, aftershocks) that has fallen is a tension.
 *
 * Not flagged: figures as of one moment, what is measured once (a magnitude, a length, an age), stretches that were over
 * (12月單月), and, within two days, figures that nothing shows to go on being counted (a prize, a seat count): other values
 * of these are left to `quantity-conflict`.
 */
export const valueUpdate: Rule = {
  id: "value-update",
  title: say("數目更新", "数目更新", "A later value of a figure"),
  examples: [
    {
      left: "地震造成至少51人死亡。",
      right: "地震造成至少443人死亡。",
      verdict: "update",
      published: ["2025-05-22T09:04:00+08:00", "2025-05-22T15:24:00+08:00"],
    },
    {
      left: "截至上午9時，列車延誤造成35班列車取消。",
      right: "截至晚上8時，列車延誤造成112班列車取消。",
      verdict: "update",
      note: "as of different times",
    },
    {
      left: "颱風「海葵」襲台，累計造成6人死亡。",
      right: "颱風「海葵」襲台，累計造成5人死亡。",
      verdict: "tension",
      published: ["2025-04-19", "2025-04-20"],
      note: "the dead do not become fewer",
    },
    {
      left: "颱風吹襲，截至晚上10時，共有236人入住庇護中心。",
      right: "颱風吹襲，截至晚上11時半，共有385人入住庇護中心。",
      verdict: "update",
      note: "as of different times, published on one day",
    },
    {
      left: "大火後仍有13人失聯。",
      right: "大火後仍有5人失聯。",
      verdict: "update",
      published: ["2025-09-23", "2025-09-24"],
      note: "the missing may become fewer",
    },
    {
      left: "地震造成51人死亡。",
      right: "地震造成443人死亡。",
      verdict: null,
      note: "published at one time: quantity-conflict",
    },
    {
      left: "截至昨晚8時，風災造成3人死亡。",
      right: "截至23日晚8時，風災造成5人死亡。",
      verdict: null,
      published: ["2025-09-24", "2025-09-25"],
      note: "as of one moment: quantity-conflict",
    },
    {
      left: "决赛吸引12846名观众入场。",
      right: "决赛吸引12864名观众入场。",
      verdict: null,
      published: ["2025-09-24", "2025-09-25"],
      note: "nothing goes on being counted",
    },
    {
      left: "全市12月單月快遞量達1.43億件。",
      right: "全市12月單月快遞量達1.34億件。",
      verdict: null,
      published: ["2025-01-15", "2025-01-16"],
      note: "a month that is over",
    },
    {
      left: "地震造成51人死亡。",
      right: "地震造成443人死亡。",
      verdict: null,
      published: ["2025-05-22T04:30:00+08:00", "2025-05-22"],
      note: "nobody knows which was first",
    },
  ],
  check: onlyFor("quantity", (alignment, circumstances) => {
    const { left, right } = alignment;
    if (left.source === right.source || !mayMove(left, right, circumstances)) return undefined;
    const values = compareValues(left.value, right.value);
    if (values === null || values.assumesCurrency || !isLikely(alignment)) return undefined;
    if (values.allowsBoth && (values.isSame || values.isRounded)) return undefined;
    const { order } = orderOf(left, right, circumstances);
    const fate = fateOf(alignment, order);
    if (fate === "other" || areOfDays(alignment)) return undefined;
    const isFallen = fate === "fallen";
    return {
      ...describeQuantity(alignment),
      verdict: isFallen ? "tension" : "update",
      certainty: 0.85,
      message: describe(left.value, right.value, order, isFallen),
    };
  }),
};
