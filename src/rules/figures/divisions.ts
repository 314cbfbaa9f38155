import type { Inspection } from "../../model/index.js";
import { exactNumber, type Figure, type FiguredSentence } from "./figures.js";
import { between, countAlike } from "./parts.js";
import { describeSum, slackOf, totalOf, unlike } from "./sums.js";

/** A count of classes that a colon or 即 opens: 分三個類別：. */
const opens = /^[^，。；：]{1,8}(?:：|，(?:即|分别为|分别是|包括))/u;

/** Words before or after the figure that is the total of all classes. */
const isTotal = /总额|总数|总投资|合共|共计|总计|合计|总值|总预算|总拨款/u;

/** Words of a figure that is of another time, of each, or a change. */
const otherCount = /每|平均|较|比|增|减|升|降|跌|去年|上年|另|最/u;

const before = (sentence: FiguredSentence, figure: Figure): string =>
  between(sentence, Math.max(0, figure.start - 12), figure.start)
    .split(/[，。；：]/u)
    .at(-1)!;

/** The classes that follow a count of them: as many figures of one unit as it says. */
const classesAfter = (sentence: FiguredSentence, count: Figure): Figure[] | undefined => {
  const number = exactNumber(count)?.toNumber() ?? 0;
  const figures = sentence.figures.filter(({ start }) => start >= count.end);
  const [first] = figures;
  if (first === undefined || number < 2 || number > 8 || figures.length !== number) return undefined;
  if (!opens.test(between(sentence, count.end, first.start))) return undefined;
  const isClean = figures.every(
    (figure) =>
      countAlike(first, figure) &&
      exactNumber(figure) !== undefined &&
      figure.claim.value.unit?.dimension === "money" &&
      !otherCount.test(before(sentence, figure)),
  );
  return isClean ? figures : undefined;
};

/**
 * The clash of a total with the classes of a later sentence, all of them told with the number of classes: 總額13.6億元.
 * 撥款分三個類別：….
 *
 * @param sentences - the sentences of an article
 * @param at - the one that counts the classes
 */
export const divisionIn = (sentences: readonly FiguredSentence[], at: number): Inspection[] => {
  const sentence = sentences[at]!;
  const near = [sentences[at - 1], sentence].filter((one) => one !== undefined);
  return sentence.figures.flatMap((count): Inspection[] => {
    const classes = classesAfter(sentence, count);
    if (classes === undefined) return [];
    const totals = near.flatMap((one) =>
      one.figures.filter(
        (figure) =>
          (one !== sentence || figure.end <= count.start) &&
          countAlike(figure, classes[0]!) &&
          isTotal.test(before(one, figure)),
      ),
    );
    const [whole] = totals;
    const number = whole && exactNumber(whole);
    if (whole === undefined || number === undefined || totals.length > 1) return [];
    const sum = { whole, parts: classes.map((figure) => ({ figure, number: exactNumber(figure)! })) };
    if (
      totalOf(sum)
        .minus(number)
        .abs()
        .lte(slackOf([whole, ...classes]))
    )
      return [];
    return [{ ...describeSum(sum), verdict: "contradiction", certainty: 0.85, message: unlike(sum) }];
  });
};
