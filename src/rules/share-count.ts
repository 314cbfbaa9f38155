import { isShare } from "../language/values.js";
import { countOf, isSameWhole } from "../language/wholes.js";
import type {
  Alignment,
  Claim,
  Inspection,
  Message,
  Observation,
  QuantityClaim,
  QuantityValue,
  Rule,
} from "../model/index.js";
import { foldCharacters, matchKey } from "../text/fold.js";
import { describeQuantity } from "./figures/quantities.js";
import { allowedMeet } from "../language/ranges.js";
import { figuredSentences } from "./figures/figures.js";
import { headingSharesIn } from "./figures/heading-shares.js";
import { wrongSharesIn, type StatedShare } from "./figures/stated-shares.js";
import { tell } from "../messages/message.js";
import { shareCount as texts } from "../messages/share-count.js";
import { readQuantity, readRange, readShare } from "./readings.js";
import { clausesOf, overlapOf, type Clause } from "./wording/clauses.js";
import { wrongShareBetween } from "./figures/clause-shares.js";
import { alignmentOf } from "./rule.js";

/** Why a share of a whole and a count of it clash. */
const clash = (share: QuantityValue, count: QuantityValue, whole: QuantityValue, range: Message): Message =>
  tell(texts.messages.clash, { whole: whole.text, share: share.text, range, count: count.text });

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
    readings: [readQuantity(count.value), readShare(share.value, whole, range)],
    verdict: "contradiction",
    certainty: 0.85,
    message: clash(share.value, count.value, whole, range),
  };
};

/** A share and a count of one whole. */
const compareFigures = (alignment: Alignment<QuantityClaim>): Observation | undefined => {
  const { left, right } = alignment;
  if (isShare(left.value) === isShare(right.value) || !isSameWhole(left.whole, right.whole)) return undefined;
  const [share, count] = isShare(left.value) ? [left, right] : [right, left];
  const whole = share.whole!.value;
  const part = countOf(share.value, whole);
  const meets = allowedMeet(part, count.value);
  const range = readRange(part);
  const reading = readShare(share.value, whole, range);
  return {
    ...describeQuantity(alignment),
    readings: share === left ? [reading, readQuantity(right.value)] : [readQuantity(left.value), reading],
    verdict: meets ? "agreement" : "contradiction",
    certainty: 0.9,
    message: meets ? texts.messages.comes : clash(share.value, count.value, whole, range),
  };
};

const withoutNumbers = ({ clause }: Pick<Claim, "clause">): string =>
  matchKey(clause).replace(/[\d.%]+/gu, "");

/** Two clauses of which one gives a share and the other a count. */
const compareClauses = ({ left, right }: Alignment<Clause | QuantityClaim>): Observation | undefined => {
  const found = wrongShareBetween(left, right);
  if (found === undefined) return undefined;
  const { share, count, whole, part, isLeft } = found;
  const range = readRange(part);
  const sides = [readShare(share, whole, range), readQuantity(count)] as const;
  const values = [`${share.form} ${share.written.low}`, `cardinal ${count.written.low}`] as const;
  return {
    kind: "quantity",
    compared: [withoutNumbers(left), withoutNumbers(right)],
    values: isLeft ? values : [values[1], values[0]],
    readings: isLeft ? sides : [sides[1], sides[0]],
    verdict: "contradiction",
    certainty: 0.85,
    message: clash(share, count, whole, range),
  };
};

/** Least probability of an alignment of two equal figures whose clauses are held against each other. */
const leastBeside = 0.7;

/** From here on two clauses are taken to be aligned as clauses. */
const leastTold = 0.5;

/** A share and a count beside two figures that are one: 過半數年過60歲, 42人年過60歲. */
const compareBeside = (alignment: Alignment<QuantityClaim>): Observation | undefined => {
  const { left, right, similarity, parts } = alignment;
  if (left.source === right.source || similarity < leastBeside || parts["equal"] !== 1) return undefined;
  // Clauses with words in common are aligned themselves.
  if (overlapOf(left.clause, right.clause).most >= leastTold) return undefined;
  return isShare(left.value) || isShare(right.value) ? undefined : compareClauses(alignment);
};

/** Stretches of time in the sentence of a figure, folded: 12戶本周遷出 are not all that have gone. */
const timesIn = ({ sentence }: QuantityClaim): readonly string[] =>
  [
    ...new Set(
      foldCharacters(sentence).match(/[上本下今去前昨首][日天周月年季晚晨]|上半年|下半年|近日|至今/gu),
    ),
  ].toSorted();

/** A share and a count that are aligned as parts of one whole: 參與單位32家，過半來自城南; 32家參與，其中城南9家. */
const comparePart = (alignment: Alignment<QuantityClaim>): Observation | undefined => {
  const { left, right } = alignment;
  const isOfOneTime = timesIn(left).join() === timesIn(right).join();
  return isShare(left.value) === isShare(right.value) || !isOfOneTime ? undefined : compareClauses(alignment);
};

/**
 * Flags a share of a stated whole that does not come to the count given for the same part: of ten cases, 過半 is
 * more than five, and five is exactly half; in two reports, of which one at least states the whole, or right after the
 * count (12名學員中，有7人獲獎，佔六成半); and a share in a headline that no count of its story comes to.
 *
 * Not flagged: shares and counts whose wholes differ in number or in noun, or are not stated, and shares that the count
 * is rounded to.
 */
export const shareCount: Rule = {
  id: "share-count",
  ...texts,
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
    {
      left: "上月抽查的80間食肆中，半數以上衞生欠佳。",
      right: "署方上月抽查了80間食肆，有32間食肆衞生欠佳。",
      verdict: "contradiction",
      note: "32 of 80 are four in ten",
    },
    {
      left: "学会访问了1200名教师，逾七成受访者每周批改作业到深夜。",
      right: "每周批改作業到深夜的教師有655人。",
      verdict: "contradiction",
      note: "one side only states the whole",
    },
    {
      left: "上月抽查的80間食肆中，半數以上衞生欠佳。",
      right: "署方上月抽查了80間食肆，有43間食肆衞生欠佳。",
      verdict: "agreement",
      note: "43 of 80 are more than half",
    },
    {
      left: "学会访问了1200名教师，七成受访者表示每周加班。",
      right: "学会访问了1200名教师，表示每周加班的有834人。",
      verdict: null,
      note: "69.5 % is rounded to seven in ten",
    },
    {
      left: "警方說，97名受害人中，過半數年過60歲，多屬退休人士。",
      right: "警方说，受害人由19岁至83岁，其中42人年过60岁，多属退休人士。",
      verdict: "contradiction",
      note: "42 of 97 are fewer than half",
    },
    {
      left: "警方說，97名受害人中，過半數年過60歲，多屬退休人士。",
      right: "警方说，受害人由19岁至83岁，其中53人年过60岁，多属退休人士。",
      verdict: null,
      note: "53 of 97 are more than half",
    },
    {
      left: "研究計劃2019年展開，參與單位32家，過半來自江岸。",
      right: "全国32家单位参与研究计划，其中江岸9家。",
      verdict: "contradiction",
      note: "one whole, told in another clause",
    },
    {
      left: "研究計劃2019年展開，參與單位32家，過半來自江岸。",
      right: "全国32家单位参与研究计划，其中江岸19家。",
      verdict: null,
      note: "19 of 32 are more than half",
    },
    {
      left: "在620名外判工人中，逾七成投下贊成票。",
      right: "620名外判工人中，僅310人投票贊成罷工。",
      verdict: "contradiction",
      note: "a vote",
    },
    {
      left: "在620名外判工人中，逾七成投下贊成票。",
      right: "620名外判工人中，僅110人投票反對罷工。",
      verdict: null,
      note: "two answers",
    },
    {
      left: "上月抽查80間食肆，六成在東區。",
      right: "上月抽查80間食肆，其中東區30間衞生欠佳。",
      verdict: null,
      note: "a part of the part",
    },
    {
      left: "機場逾七成清潔工罷工\n\n工會稱近500名清潔工響應。承辦商在機場聘有780名清潔工，昨日如常運作。",
      verdict: "contradiction",
      note: "500 of 780 are fewer than two in three",
    },
    {
      left: "機場逾六成清潔工罷工\n\n工會稱近500名清潔工響應。承辦商在機場聘有780名清潔工，昨日如常運作。",
      verdict: null,
      note: "500 of 780 are 64 %",
    },
    {
      left: "逾七成居民贊成重建\n\n屋苑共有780名居民，前晚有210名居民出席大會，逾七成投贊成票。",
      verdict: null,
      note: "the story gives the share itself",
    },
    { left: "該校80名畢業生中，有28人升讀大學，佔45%。", verdict: "contradiction" },
    { left: "该校80名毕业生中，有29人升读大学，占36%。", verdict: null, note: "36.25 % is rounded" },
    {
      left: "該校80名畢業生中，有28人升讀大學，佔全港升學人數約0.1%。",
      verdict: null,
      note: "of another whole",
    },
  ],
  check: (alignment) => {
    const figures = alignmentOf("quantity", alignment);
    if (figures !== undefined)
      return compareFigures(figures) ?? compareBeside(figures) ?? comparePart(figures);
    const clauses = clausesOf(alignment);
    return clauses && compareClauses(clauses);
  },
  inspect: (claims) =>
    [...figuredSentences(claims).flatMap(wrongSharesIn), ...headingSharesIn(claims)].map(inspectShare),
};
