import Big from "big.js";
import type { Inspection } from "../../model/index.js";
import { exactNumber, roundedBy, type Figure, type FiguredSentence } from "./figures.js";
import { between } from "./parts.js";
import { tell } from "../../messages/message.js";
import { partWhole as texts } from "../../messages/part-whole.js";
import { describeSum, totalOf } from "./sums.js";

/** Words of a share that is a change, or of another whole or time. Folded. */
const other =
  /升|降|跌|增|减|较|(?<!占|百分)比(?!重|例)|按年(?!龄)|按月|去年|上年|率|达到|目标|其中|当中|(?<!公)里|平均/u;

/** What is left of a whole after its other shares, before a share; folded. */
const rest = /(?:其余|余下|剩下|其他|其它)[^，。；]{0,4}(?:[^。；]{0,14}，)?[^，。；]{0,4}$/u;

/** A share besides the one before. */
const besides = /[，；](?:另有|另外?|还有)[约逾近]?$/u;

/** Where people give more than one answer, or are asked more than one thing. */
const survey = /受访|访问|问卷|民调|调查|认为|表示|同意|支持|反对|满意|希望|担心|选择/u;

/** Whether a figure is a share in per cent. */
export const isShare = ({ claim }: Figure): boolean =>
  claim.value.form === "percent" && claim.value.unit?.dimension !== "percentage-point";

/** Those of some figures that are exact, with their numbers. */
export const exact = (figures: readonly Figure[]) =>
  figures.flatMap((figure) => {
    const number = exactNumber(figure);
    return number === undefined ? [] : [{ figure, number }];
  });

/** Exact shares with their numbers. */
export type Shares = ReturnType<typeof exact>;

/** How far rounding may part the sum of some shares from 100: half of what each shows last, of 四成 half a tenth. */
export const slack = (shares: Shares): Big =>
  shares.reduce(
    (sum, { figure }) => sum.plus(/[成]$/u.test(figure.claim.value.text) ? 5 : roundedBy(figure)),
    new Big(0),
  );

/** What is said of shares whose sum is not 100. */
export const sumOfShares = (shares: Shares, verdict: "contradiction" | "tension"): Inspection => {
  const sum = { whole: shares[0]!.figure, parts: shares };
  const shown = `${shares.map(({ number }) => number.toFixed()).join(" + ")} = ${totalOf(sum).toFixed()}`;
  const described = describeSum({ whole: shares.at(-1)!.figure, parts: shares.slice(0, -1) });
  return {
    ...described,
    verdict,
    certainty: verdict === "contradiction" ? 0.9 : 0.75,
    message: tell(texts.messages.shares, { sum: shown }),
  };
};

/** Whether some of the shares come to a whole without the others, which are then of another. */
export const isPartlyWhole = (shares: Shares): boolean =>
  shares.some((_, from) => {
    const tail = shares.slice(from);
    const isWhole = (some: Shares) => totalOf({ parts: some }).minus(100).abs().lte(slack(some));
    return isWhole(tail) || isWhole(shares.filter((__, at) => at !== from));
  });

/**
 * The clash of the shares of a sentence with 100 per cent: all of them told, the rest last (其餘佔14%), or one besides
 * another that leaves no room for it (86%…，另有41%).
 */
export const shareSumsIn = (sentence: FiguredSentence): Inspection[] => {
  const figures = sentence.figures.filter(isShare);
  const shares = exact(figures);
  const [first, second] = shares;
  if (first === undefined || second === undefined || shares.length !== figures.length) return [];
  const last = shares.at(-1)!.figure;
  const words = between(sentence, first.figure.start - Math.min(8, first.figure.start), last.start);
  const total = totalOf({ parts: shares });
  const beforeLast = between(sentence, shares.at(-2)!.figure.end, last.start);
  if (rest.test(beforeLast))
    return !other.test(words) && total.minus(100).abs().gt(slack(shares)) && !isPartlyWhole(shares)
      ? [sumOfShares(shares, "contradiction")]
      : [];
  const isBesides = shares.length === 2 && besides.test(beforeLast) && total.gt(slack(shares).plus(100));
  return isBesides &&
    !survey.test(between(sentence, 0, sentence.text.length)) &&
    !/升|降|跌|较|增[长幅至]/u.test(words)
    ? [sumOfShares(shares, "tension")]
    : [];
};
