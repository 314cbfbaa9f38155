import type { Inspection } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { exactNumber, type Figure, type FiguredSentence } from "./figures.js";
import {
  areOpposite,
  areParallel,
  areSexes,
  between,
  countAlike,
  isOwn,
  partsAfter,
  wordsAfter,
  type Part,
  type Parts,
} from "./parts.js";
import { describeSum, slackOf, tooLarge, totalOf, unlike, type Sum } from "./sums.js";

/** How far parts that may be of one whole lie above it at most: overlapping parts come to any sum. */
const mostOver = 1.12;

const isEach = /每|平均|人均|最少|至少|最多|较|比|增|减|升|降|跌/u;

/** Whether a figure before the part holds the part: the whole may be another than the nearest. */
const fitsAnother = (sentence: FiguredSentence, whole: Figure, sum: Sum): boolean =>
  sentence.figures.some((figure) => {
    const number = exactNumber(figure);
    return (
      figure.end <= whole.start &&
      countAlike(figure, sum.parts[0]!.figure) &&
      (number?.gte(totalOf(sum)) ?? true)
    );
  });

/** Words by which a whole is only one of several that the parts are of, folded. */
const joining = /(?<![共协陪])同$|(?<!普)及$|以及$|连同$|(?<![总共饱温缓])和$|(?<!参)与$|跟$|连$|加上?$/u;
const joined = /^\p{Script=Han}{0,8}(?:以及|连同|(?<![普波涉])及|和|与|同)\p{Script=Han}{2,}$/u;

const contradiction = (sum: Sum, message: (sum: Sum) => Inspection["message"]): Inspection => ({
  ...describeSum(sum),
  verdict: "contradiction",
  certainty: 0.9,
  message: message(sum),
});

/** Whether the thing that a part counts may be what the whole counts: one word for it, or none. */
const isOfWhole = (whole: Figure, part: Part): boolean => {
  if (whole.claim.value.unit?.dimension === "people") return true;
  const [one, other] = [whole.claim, part.figure.claim].map(({ counted }) => foldCharacters(counted));
  return other === "" || Array.from(one!).some((character) => other!.includes(character));
};

/** Sums that are spent or raised, whose parts are each of one purse; of an income one part may be of two kinds. Folded. */
const purse = /投资|拨款|预算|资金|开支|经费|造价|总额|善款|捐|罚款|赔偿|集资|募/u;

/** Whether parts of one purse are named alike: 企業捐款, 市民捐款. */
const areAlike = (parts: readonly Part[]): boolean => {
  const names = parts.map(({ before }) => before.split(/[，：（、]|其中|当中|包括/u).at(-1)!);
  return names.every((name) => name.length > 2 && name.slice(-2) === names[0]!.slice(-2));
};

/** Whether the sum of some parts above their whole is a mistake: none of them may be two at once. */
const mayNotExceed = ({ parts, announcement }: Parts, lead: string): boolean => {
  if (areSexes(parts) || areParallel(parts)) return true;
  const isMoney = parts[0]!.figure.claim.value.unit?.dimension === "money";
  if (parts.length === 2)
    return areOpposite(parts[0]!, parts[1]!) || (isMoney && purse.test(lead) && areAlike(parts));
  return parts.every(isOwn) && (isMoney ? purse.test(lead) : announcement === "division");
};

/** The clash of a whole with the parts that follow it in its sentence, if there is one. */
const clashAfter = (sentence: FiguredSentence, whole: Figure): Inspection | undefined => {
  const number = exactNumber(whole);
  const lead = between(sentence, Math.max(0, whole.start - 10), whole.start)
    .split(/[，。；：]/u)
    .at(-1)!;
  if (number === undefined || isEach.test(lead)) return undefined;
  // 司機同14名乘客，9女6男: the parts are of both.
  if (joining.test(lead) || joined.test(wordsAfter(sentence, whole))) return undefined;
  const found = partsAfter(sentence, whole);
  if (found === undefined) return undefined;
  const { announcement, parts } = found;
  const [first] = parts as [Part];
  const one = { whole, parts: [first] };
  if (first.number.gt(number)) {
    const isSure = announcement === "subset" && isOfWhole(whole, first) && !fitsAnother(sentence, whole, one);
    return isSure ? contradiction(one, tooLarge) : undefined;
  }
  if (parts.length < 2) return undefined;
  const sum = { whole, parts };
  const difference = totalOf(sum).minus(number);
  if (difference.abs().lte(slackOf([whole, ...parts.map(({ figure }) => figure)]))) return undefined;
  const isOver = difference.gt(0) && totalOf(sum).lte(number.times(mostOver)) && mayNotExceed(found, lead);
  const isUnder =
    difference.lt(0) && areSexes(parts) && announcement === "division" && parts[1]!.after.length <= 2;
  return (isOver || isUnder) && !fitsAnother(sentence, whole, sum) ? contradiction(sum, unlike) : undefined;
};

/** Words before a total of what was just told. */
const totalling = /^[^，]{0,6}[，（]?(?:合共|共计|合计|总计|总共|共)[有计为达]{0,2}$/u;

/** The clash of a total with the men and women told right before it: 34名男子及7名女子，合共42人. */
const clashBefore = (sentence: FiguredSentence, at: number): Inspection | undefined => {
  const [one, other, whole] = sentence.figures.slice(at, at + 3);
  if (one === undefined || other === undefined || whole === undefined) return undefined;
  const numbers = [one, other, whole].map(exactNumber);
  if (numbers.includes(undefined) || !countAlike(one, other) || !countAlike(one, whole)) return undefined;
  if (!totalling.test(between(sentence, other.end, whole.start))) return undefined;
  const parts = [one, other].map((figure, index): Part => ({
    figure,
    number: numbers[index]!,
    before: between(sentence, index === 0 ? Math.max(0, figure.start - 6) : one.end, figure.start),
    after: wordsAfter(sentence, figure),
  }));
  const sum = { whole, parts };
  const isFirst = !sentence.figures.slice(0, at).some((figure) => countAlike(figure, one));
  return isFirst && areSexes(parts) && !totalOf(sum).eq(numbers[2]!) ? contradiction(sum, unlike) : undefined;
};

/**
 * The clashes of stated wholes with their parts in a sentence.
 *
 * @param sentence - a sentence with its figures
 */
export const clashesIn = (sentence: FiguredSentence): Inspection[] =>
  sentence.figures.flatMap((whole, at) => clashAfter(sentence, whole) ?? clashBefore(sentence, at) ?? []);
