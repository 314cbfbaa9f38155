import { answerIn, areOfOneQuestion } from "../../language/answers.js";
import type { Inspection } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import type { FiguredSentence } from "./figures.js";
import { between } from "./parts.js";
import { exact, isPartlyWhole, isShare, slack, sumOfShares, type Shares } from "./share-sums.js";
import { totalOf } from "./sums.js";

/** What a sum is spent on, folded. */
const spent =
  /用作|用于|用来|用以|拨作|拨予|拨入|投放|投入|投向|偿还|还(?:银行)?贷款|还债|营运资金|运营资金|流动资金|补充/u;

/** Words of a share that is a change, of another time, of each, or within another share, folded. */
const otherwise =
  /升|降|跌|增[长幅至加]|减|较|比[^例重率]|按年|按月|去年|上年|平均|同时|亦|也|至于|此外|问及|被问|均|都有/u;

/** What may stand between the mark before a share and the share where it begins its clause, folded. */
const opener =
  /(?:^|[，、；：。])(?:其中|当中|而|另外?|另有|余下|其余|剩下|及|和|以及|有|约|的|会|将|拟|计划|预计)*$/u;

/** A share at the start of a sentence, after the answer that it is of: 反對的佔39%. */
const answerFirst = /^\p{Script=Han}{1,8}(?:的|者)?则?占约?$/u;

/** Joins a sentence with the one after it, where that begins with a share: 另有28%認為「好」. */
const withNext = (sentences: readonly FiguredSentence[], at: number): FiguredSentence => {
  const [one, next] = [sentences[at]!, sentences[at + 1]];
  const first = next?.figures[0];
  if (next === undefined || first === undefined || !isShare(first)) return one;
  const lead = between(next, 0, first.start);
  if (!opener.test(lead) && !answerFirst.test(lead)) return one;
  const shift = one.text.length;
  const moved = next.figures.map((figure) => ({
    ...figure,
    start: figure.start + shift,
    end: figure.end + shift,
  }));
  return { text: one.text + next.text, figures: [...one.figures, ...moved] };
};

/** The clause of a share: from the mark before it to the mark after it. */
const clauseOf = ({ text }: FiguredSentence, { figure }: Shares[number]): string => {
  const before = text
    .slice(0, figure.start)
    .split(/[，、；：。]/u)
    .at(-1)!;
  return before + text.slice(figure.start).split(/[，、；。]/u)[0]!;
};

/** Whether shares are the uses of one sum: each begins its clause, and two at least tell a use. */
const areUses = (sentence: FiguredSentence, shares: Shares): boolean =>
  shares.length >= 3 &&
  shares.every(({ figure }) => opener.test(between(sentence, 0, figure.start))) &&
  /其中|当中|：|资金|款|净额|所得/u.test(between(sentence, 0, shares[0]!.figure.start)) &&
  shares.filter((share) => spent.test(foldCharacters(clauseOf(sentence, share)))).length >= 2;

/** What is asked besides the answer: 加價 of 支持加價; answers of two shares must be to one question. */
const askedBy = (clause: string, share: Shares[number]): string =>
  foldCharacters(clause)
    .replace(foldCharacters(share.figure.claim.value.text), "")
    .replace(/支持|赞成|反对|同意|不|认为|表示|受访者|的|市民|人|则|另外?|有|而/gu, "");

const areAnswers = (sentence: FiguredSentence, shares: Shares): boolean => {
  const clauses = shares.map((share) => clauseOf(sentence, share));
  if (!areOfOneQuestion(clauses.map(answerIn))) return false;
  return shares.length >= 3 || askedBy(clauses[1]!, shares[1]!).length <= 1;
};

/**
 * The clash of shares told one after the other with 100 per cent: the uses of one sum (45%用作…，30%…), and the answers
 * to one question of a survey (41%認為「差」，36%認為「一般」…), in one sentence or two.
 *
 * @param sentences - the sentences of an article
 * @param at - the one that the shares begin in
 */
export const listedSharesIn = (sentences: readonly FiguredSentence[], at: number): Inspection[] => {
  const sentence = withNext(sentences, at);
  const figures = sentence.figures.filter(isShare);
  const own = sentences[at]!.figures.filter(isShare);
  const shares = exact(figures);
  const [first, last] = [shares[0], shares.at(-1)];
  if (own.length === 0 || first === undefined || last === undefined || first === last) return [];
  if (shares.length !== figures.length) return [];
  const words = shares.map((share) => foldCharacters(clauseOf(sentence, share))).join("，");
  if (otherwise.test(words)) return [];
  if (/其中|当中/u.test(between(sentence, first.figure.end, last.figure.start))) return [];
  if (totalOf({ parts: shares }).lte(slack(shares).plus(100)) || isPartlyWhole(shares)) return [];
  return areUses(sentence, shares) || areAnswers(sentence, shares)
    ? [sumOfShares(shares, "contradiction")]
    : [];
};
