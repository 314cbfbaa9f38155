import Big from "big.js";
import type { Claim, QuantityClaim } from "../../model/index.js";

/** A figure and where it stands in its sentence. */
export interface Figure {
  readonly claim: QuantityClaim;
  readonly start: number;
  readonly end: number;
}

/** The figures of one sentence in reading order. */
export interface FiguredSentence {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** Whether two claims stand in one printing of a sentence: those of a sentence follow each other. */
const isSameSentence = (one: Claim, other: Claim): boolean =>
  one.sentence === other.sentence && one.source === other.source && one.role === other.role;

/** Places the figures of a sentence one after the other. */
const placeAll = (claims: readonly QuantityClaim[]): FiguredSentence => {
  const text = claims[0]!.sentence;
  const figures: Figure[] = [];
  let from = 0;
  for (const claim of claims) {
    const start = text.indexOf(claim.value.text, from);
    if (start < 0) continue;
    from = start + claim.value.text.length;
    figures.push({ claim, start, end: from });
  }
  return { text, figures };
};

/**
 * The sentences of an article that hold figures, in reading order.
 *
 * @param claims - the claims of an article in reading order
 */
export const figuredSentences = (claims: readonly Claim[]): FiguredSentence[] => {
  const runs: QuantityClaim[][] = [];
  const quantities = claims.filter((claim): claim is QuantityClaim => claim.kind === "quantity");
  for (const claim of quantities.toSorted((a, b) => a.evidence[0]!.start - b.evidence[0]!.start)) {
    const run = runs.at(-1);
    if (run !== undefined && isSameSentence(run[0]!, claim)) run.push(claim);
    else runs.push([claim]);
  }
  return runs.map(placeAll);
};

/** The number of a figure that is exact and written as one number, or undefined. */
export const exactNumber = ({ claim: { value } }: Figure): Big | undefined =>
  value.exact && value.hedge === null && value.written.low === value.written.high
    ? new Big(value.written.low)
    : undefined;

/** The last digit that a number shows, as a power of ten: 1000 of 3000. */
export const stepOf = (number: Big): Big => new Big(10).pow(number.e - number.c.length + 1);

/** How a number is shown to a reader: 5860000000 as 58.6億. */
export const showNumber = (value: Big): string => {
  const steps = [
    [new Big("100000000"), "億"],
    [new Big("10000"), "萬"],
  ] as const;
  const step = steps.find(([size]) => value.gte(size));
  return step === undefined ? value.toFixed() : `${value.div(step[0]).toFixed()}${step[1]}`;
};

/** Half of the last place that a figure shows: 0.05億 of 13.6億, half a per cent of 45%; none of a plain count. */
export const roundedBy = ({ claim: { value } }: Figure): Big => {
  const [, decimals = "", step = ""] = /(?:\.(\d+))?\s*([億亿萬万]?)/u.exec(
    value.text.replace(/^\D*\d[\d,]*/u, ""),
  )!;
  const size = new Big(
    /[億亿]/u.test(value.text) ? 1e8 : step === "" && !/[萬万]/u.test(value.text) ? 1 : 1e4,
  );
  const isPlain = decimals === "" && size.eq(1) && value.form === "cardinal";
  return isPlain ? new Big(0) : size.div(new Big(10).pow(decimals.length)).div(2);
};
