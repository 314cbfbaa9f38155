import type { Circumstances, QuantityValue, Rule } from "../model/index.js";
import { describeQuantity, isComparable, isLikely } from "./quantities.js";
import { allowedMeet, isRounding } from "./ranges.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Dimensions of what goes on being counted within a day: a toll, cases, visits. */
const running = new Set(["people", "cases", "occurrences", "households"]);

/** Dimensions of what is measured once: a revised figure is another version, not a later one. */
const fixed = new Set(["levels", "length", "area", "temperature", "speed", "ages", "floors", "duration"]);

/** Whether a figure may have moved between two publications: within a day only if it is a running one. */
const mayMove = (value: QuantityValue, published: Circumstances["published"]): boolean => {
  const dimension = value.unit?.dimension ?? "";
  if (running.has(dimension)) return Date.parse(published.left) !== Date.parse(published.right);
  return !fixed.has(dimension) && published.left.slice(0, 10) !== published.right.slice(0, 10);
};

/**
 * Notes a later report that gives another value of the same figure: a toll that rises, a total that is revised.
 * Reports of one moment, and what is measured once (a magnitude, a length, an age), are left to `quantity-conflict`.
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
      left: "地震造成51人死亡。",
      right: "地震造成443人死亡。",
      verdict: null,
      note: "published at one time: quantity-conflict",
    },
  ],
  check: onlyFor("quantity", (alignment, { published }) => {
    const [left, right] = [alignment.left.value, alignment.right.value];
    const [first, second] = [Date.parse(published.left), Date.parse(published.right)];
    if (!mayMove(left, published) || !isComparable(left, right) || !isLikely(alignment)) return undefined;
    const isChanged =
      !allowedMeet(left, right) || (left.written.low !== right.written.low && !isRounding(left, right));
    if (!isChanged) return undefined;
    const [earlier, later] = first < second ? [left, right] : [right, left];
    return {
      ...describeQuantity(alignment),
      verdict: "update",
      certainty: 0.85,
      message: say(
        `較早的報道寫「${earlier.text}」，較後的寫「${later.text}」：數目已更新。`,
        `较早的报道写「${earlier.text}」，较后的写「${later.text}」：数目已更新。`,
        `The earlier report says “${earlier.text}”, the later one “${later.text}”: the figure has been updated.`,
      ),
    };
  }),
};
