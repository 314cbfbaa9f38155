import { isShare } from "../language/values.js";
import { countOf, isSameWhole } from "../language/wholes.js";
import type { Inspection, Message, QuantityValue, Rule } from "../model/index.js";
import { describeQuantity } from "./figures/quantities.js";
import { allowedMeet } from "../language/ranges.js";
import { figuredSentences } from "./figures/figures.js";
import { wrongSharesIn, type StatedShare } from "./figures/stated-shares.js";
import { readAs, readQuantity, readRange, say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Why a share of a whole and a count of it clash. */
const clash = (share: QuantityValue, count: QuantityValue, whole: QuantityValue, range: Message): Message =>
  say(
    `「${whole.text}」之「${share.text}」應為「${range["zh-Hant"]}」，另一處卻是「${count.text}」。核對原數，兩處取其一。`,
    `「${whole.text}」之「${share.text}」应为「${range["zh-Hans"]}」，另一处却是「${count.text}」。核对原数，两处取其一。`,
    `“${share.text}” of “${whole.text}” comes to ${range.en}, yet the other figure is “${count.text}”. The original count would settle it.`,
  );

/** The clash of a count with the share that is stated right after it. */
const inspectShare = ({ share, count, whole, part }: StatedShare): Inspection => {
  const range = readRange(part);
  const described = describeQuantity({
    left: count,
    right: share,
    similarity: 1,
    parts: {},
    isRepeat: false,
  });
  return {
    ...described,
    left: count,
    right: share,
    readings: [readQuantity(count.value), readAs(`${whole.text}之${share.value.text}`, range)],
    verdict: "contradiction",
    certainty: 0.85,
    message: clash(share.value, count.value, whole, range),
  };
};

/**
 * Flags a share of a stated whole that does not come to the count given for the same part: of ten cases, 過半 is
 * more than five, and five is exactly half; in two reports, or right after the count (12名學員中，有7人獲獎，佔六成半).
 *
 * Not flagged: shares and counts whose wholes differ in number or in noun, or are not stated, and shares that the count
 * is rounded to.
 */
export const shareCount: Rule = {
  id: "share-count",
  title: say("比例與數目不符", "比例与数目不符", "A share that does not come to the count"),
  examples: [
    {
      left: "大會公布的十大創新案例中，過半來自本地中學。",
      right: "在大會公布的十大創新案例當中，有五項來自本地中學。",
      verdict: "contradiction",
    },
    {
      left: "首批20個試點項目中，六成由民企承建。",
      right: "首批20個試點項目中，有12個由民企承建。",
      verdict: "agreement",
    },
    {
      left: "首批20個試點項目中，六成由民企承建。",
      right: "次批35個試點項目中，有12個由民企承建。",
      verdict: null,
      note: "two wholes",
    },
    { left: "該校80名畢業生中，有28人升讀大學，佔45%。", verdict: "contradiction" },
    { left: "该校80名毕业生中，有29人升读大学，占36%。", verdict: null, note: "36.25 % is rounded" },
    {
      left: "該校80名畢業生中，有28人升讀大學，佔全港升學人數約0.1%。",
      verdict: null,
      note: "of another whole",
    },
  ],
  check: onlyFor("quantity", (alignment) => {
    const { left, right } = alignment;
    if (isShare(left.value) === isShare(right.value) || !isSameWhole(left.whole, right.whole))
      return undefined;
    const [share, count] = isShare(left.value) ? [left, right] : [right, left];
    const whole = share.whole!.value;
    const part = countOf(share.value, whole);
    const meets = allowedMeet(part, count.value);
    const range = readRange(part);
    const reading = readAs(`${whole.text}之${share.value.text}`, range);
    return {
      ...describeQuantity(alignment),
      readings: share === left ? [reading, readQuantity(right.value)] : [readQuantity(left.value), reading],
      verdict: meets ? "agreement" : "contradiction",
      certainty: 0.9,
      message: meets
        ? say("比例與數目相符。", "比例与数目相符。", "The share comes to the count.")
        : clash(share.value, count.value, whole, range),
    };
  }),
  inspect: (claims) => figuredSentences(claims).flatMap(wrongSharesIn).map(inspectShare),
};
