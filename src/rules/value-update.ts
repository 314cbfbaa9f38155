import { compareCounts, compareValues } from "../language/values.js";
import type {
  Alignment,
  Circumstances,
  Message,
  QuantityClaim,
  QuantityValue,
  Rule,
} from "../model/index.js";
import { compareTimes } from "../model/publication.js";
import { foldCharacters } from "../text/fold.js";
import { orderOf } from "./dates/as-of.js";
import { mayMove } from "./figures/running.js";
import { describeQuantity, isLikely, isSure } from "./figures/quantities.js";
import { tell } from "../messages/message.js";
import { valueUpdate as texts } from "../messages/value-update.js";
import { onlyFor } from "./rule.js";

/** What can only rise: the dead, what was counted up to now, votes, aftershocks. */
const rising = /累[计積积]|余震/u;

const canOnlyRise = ({ clause, predicate, value: { unit, form } }: QuantityClaim): boolean =>
  form === "cardinal" && (predicate === "死亡" || unit?.id === "票" || rising.test(foldCharacters(clause)));

/** Words of a count that was not settled, or was corrected since, folded; and those that must stand by the figure itself. */
const unsettled = /初步|疑似|估计|预计|可能|更正|修正|订正|核实|重新|下调|一度|误/u;
const rough = /约|估|左右|上下/u;

/** Gates of a figure that fell: sure to be the same one, though of two moments. */
const gates = { moment: 0 };

/** What became of a figure: it changed, it fell though it can only rise, or it is of something else. */
type Fate = "changed" | "fallen" | "other";

const fateOf = (alignment: Alignment<QuantityClaim>, order: number): Fate => {
  const [earlier, later] = order < 0 ? [alignment.left, alignment.right] : [alignment.right, alignment.left];
  const [least, most] = [earlier.value.allowed.low, later.value.written.high];
  const isBelow = least !== null && Number(most) < Number(least);
  if (!isBelow || !canOnlyRise(earlier) || !canOnlyRise(later)) return "changed";
  if (!isSure(alignment, gates)) return "other";
  const isUnsettled = [earlier, later].some(
    ({ sentence, clause }) => unsettled.test(foldCharacters(sentence)) || rough.test(foldCharacters(clause)),
  );
  return isUnsettled ? "changed" : "fallen";
};

/**
 * Which of two figures of reports that came out within half an hour was told first, 0 where both say as of when. So soon
 * nothing is an update, but a toll that falls from 至少443人 to 至少309人 is odd although one number fits both.
 */
const sequenceOf = ({ left, right }: Alignment<QuantityClaim>, circumstances: Circumstances): number => {
  const { order, isTold } = orderOf(left, right, circumstances);
  return order !== 0 || isTold
    ? order
    : compareTimes(circumstances.published.left, circumstances.published.right);
};

/** Whether a figure is of one day, which the next report replaces by that of another: 昨日新增85宗. */
const ofDay = /[昨今][日天晚]?[^，]{0,4}(?:新增|再增|录得)|单日|当日/u;

const areOfDays = ({ left, right }: Alignment<QuantityClaim>): boolean =>
  [left, right].every(({ clause }) => ofDay.test(foldCharacters(clause)));

/** What was said first and what later. */
const describe = (left: QuantityValue, right: QuantityValue, order: number, isFallen: boolean): Message => {
  const [earlier, later] = order < 0 ? [left, right] : [right, left];
  const slots = { earlier: earlier.text, later: later.text };
  return tell(isFallen ? texts.messages.fallen : texts.messages.changed, slots);
};

/**
 * Notes a later value of the same figure: a toll that rises, a total that is revised. Which side is later is told by the
 * times that the figures are as of (截至昨晚8時), in one paper or in two, or else by the publication. A later figure of what
 * can only rise (the dead, what is counted up to now, votes, aftershocks) that has fallen is a tension.
 *
 * Not flagged: figures as of one moment, what is measured once (a magnitude, a length, an age), stretches that were over
 * (12月單月), and, within a week, figures that nothing shows to go on being counted (a prize, a seat count): other values
 * of these are left to `quantity-conflict`.
 */
export const valueUpdate: Rule = {
  id: "value-update",
  followsEvents: true,
  ...texts,
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
      left: "當局表示，海嘯造成至少443人死亡，逾千人受傷。",
      right: "當局說，海嘯造成至少309人死亡，逾千人受傷。",
      verdict: "tension",
      published: ["2025-05-22T15:24:00+08:00", "2025-05-22T17:40:00+08:00"],
      note: "both may be lower bounds, yet the dead do not become fewer",
    },
    {
      left: "翻船事故造成至少64人死亡。",
      right: "翻船事故造成至少51人死亡。",
      verdict: "tension",
      published: ["2025-05-22T15:24:00+08:00", "2025-05-22T15:41:00+08:00"],
      note: "nor within minutes",
    },
    {
      left: "翻船事故造成至少51人死亡。",
      right: "翻船事故造成至少64人死亡。",
      verdict: null,
      published: ["2025-05-22T15:24:00+08:00", "2025-05-22T15:41:00+08:00"],
      note: "one number fits both",
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
    if (left.source === right.source) return undefined;
    const values = compareValues(left.value, right.value) ?? compareCounts(left.value, right.value);
    if (values === null || values.assumesCurrency || !isLikely(alignment)) return undefined;
    if (values.allowsBoth && (values.isSame || values.isRounded)) return undefined;
    const order = sequenceOf(alignment, circumstances);
    const isMoved = mayMove(left, right, circumstances);
    if (order === 0 || !(isMoved || values.allowsBoth)) return undefined;
    const fate = fateOf(alignment, order);
    if (fate === "other" || !(isMoved || fate === "fallen") || areOfDays(alignment)) return undefined;
    const isFallen = fate === "fallen";
    return {
      ...describeQuantity(alignment),
      verdict: isFallen ? "tension" : "update",
      certainty: 0.85,
      message: describe(left.value, right.value, order, isFallen),
    };
  }),
};
