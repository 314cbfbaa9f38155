import type { Alignment, Circumstances, Message, QuantityValue, Rule } from "../model/index.js";
import { compareValues } from "../language/values.js";
import { comparePublications } from "../model/publication.js";
import { describeQuantity, isLikely } from "./quantities.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Dimensions of what goes on being counted within a day: a toll, cases, visits, flights put off. */
const running = new Set(["people", "cases", "occurrences", "households", "vehicles"]);

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

/** Whether a figure may have moved between two publications: within a day only if it is a running one. */
const mayMove = ({ unit }: QuantityValue, published: Circumstances["published"]): boolean => {
  const dimension = unit?.dimension ?? "";
  if (running.has(dimension)) return comparePublications(published.left, published.right) !== 0;
  return !fixed.has(dimension) && published.left.slice(0, 10) !== published.right.slice(0, 10);
};

/** Words that tie a figure to a moment: 截至上午9時. */
const asOf = /截至|截止|截於|直至/u;

/** Whether both sides say as of when, and mean different moments. */
const isAsOfOther = ({ left, right, parts }: Alignment): boolean =>
  parts["moment"] === 0 && asOf.test(left.sentence) && asOf.test(right.sentence);

/** What was said first and what later; where both were published at one time, only that their moments differ. */
const describe = (left: QuantityValue, right: QuantityValue, order: number): Message => {
  if (order === 0)
    return say(
      `「${left.text}」與「${right.text}」截至的時間不同。`,
      `「${left.text}」与「${right.text}」截至的时间不同。`,
      `“${left.text}” and “${right.text}” are figures as of different times.`,
    );
  const [earlier, later] = order < 0 ? [left, right] : [right, left];
  return say(
    `較早的報道寫「${earlier.text}」，較後的寫「${later.text}」：數目已更新。`,
    `较早的报道写「${earlier.text}」，较后的写「${later.text}」：数目已更新。`,
    `The earlier report says “${earlier.text}”, the later one “${later.text}”: the figure has been updated.`,
  );
};

/**
 * Notes a later report that gives another value of the same figure: a toll that rises, a total that is revised.
 * The sides are told apart by their publication, or by what they say they are as of. Reports of one moment, and what is measured once (a magnitude, a length, an age), are left to `quantity-conflict`.
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
      left: "地震造成51人死亡。",
      right: "地震造成443人死亡。",
      verdict: null,
      note: "published at one time: quantity-conflict",
    },
    {
      left: "地震造成51人死亡。",
      right: "地震造成443人死亡。",
      verdict: null,
      published: ["2025-05-22T04:30:00+08:00", "2025-05-22"],
      note: "nobody knows which was first",
    },
  ],
  check: onlyFor("quantity", (alignment, { published }) => {
    const [left, right] = [alignment.left.value, alignment.right.value];
    const moves = mayMove(left, published) || isAsOfOther(alignment);
    if (alignment.left.source === alignment.right.source || !moves) return undefined;
    const values = compareValues(left, right);
    if (values === null || values.assumesCurrency || !isLikely(alignment)) return undefined;
    if (values.allowsBoth && (values.isSame || values.isRounded)) return undefined;
    return {
      ...describeQuantity(alignment),
      verdict: "update",
      certainty: 0.85,
      message: describe(left, right, comparePublications(published.left, published.right)),
    };
  }),
};
