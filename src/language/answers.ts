import { foldCharacters } from "../text/fold.js";

/**
 * Answers to one question of a survey, of which nobody gives two, folded: against, for. The longer word is looked for
 * first (不滿意 before 滿意).
 */
const rows: readonly (readonly [against: RegExp, favour: RegExp])[] = [
  [/不满/u, /满意/u],
  [/反对|不赞成|不支持|不同意|不认同|不接受/u, /支持|赞成|同意|认同|接受/u],
  [/不担心|不忧虑|不感到忧/u, /担心|忧虑|担忧/u],
  [/不信任|没信心|没有信心|无信心/u, /信任|有信心/u],
  [/悲观|看淡/u, /乐观|看好/u],
  [/不合理/u, /合理/u],
  [/不足|不够|不充足/u, /足够|充足|够/u],
  [/恶化|变差|转差/u, /改善|变好|好转/u],
  [/不知道|不了解|不知情|没听过/u, /知道|了解|知情|听过/u],
  [/差|劣|欠佳|不好|不佳|不理想|失败|不及格/u, /好|佳|理想|成功|及格/u],
  [/不会|不愿|不打算|无意/u, /会|愿|打算|有意/u],
];

/** Answers between the two, folded. */
const middle =
  /一般|中立|无意见|没意见|没有意见|未决定|一半半|普通|难说|不确定|无所谓|差不多|尚可|持平|不变/u;

/** An answer: the question that it is one of, by its row, and the side that it takes. */
export interface Answer {
  /** Undefined for an answer between two sides, which any question has. */
  readonly question: number | undefined;
  readonly side: "against" | "favour" | "middle";
}

/**
 * The answer that a clause of a survey gives, or undefined.
 *
 * @param clause - a clause with one share, in any script: 41%認為預算案「差」
 */
export const answerIn = (clause: string): Answer | undefined => {
  const text = foldCharacters(clause);
  // The answer is what is quoted, where anything is.
  const told = /[「『“](?<answer>[^」』”]{1,8})[」』”]/u.exec(text)?.groups?.["answer"] ?? text;
  if (middle.test(told)) return { question: undefined, side: "middle" };
  for (const [question, [against, favour]] of rows.entries()) {
    if (against.test(told)) return { question, side: "against" };
    if (favour.test(told)) return { question, side: "favour" };
  }
  return undefined;
};

/** Votes, of which a clause gives one, folded: 投下贊成票, 投票贊成罷工. */
const vote = /赞成|反对|支持|同意/u;

/**
 * Whether two clauses give one answer to a question that is voted on: 投下贊成票, 投票贊成罷工.
 *
 * @param left - a clause, in any script
 * @param right - another
 */
export const areOneAnswer = (left: string, right: string): boolean => {
  const [one, other] = [answerIn(left), answerIn(right)];
  return (
    one?.question !== undefined &&
    one.question === other?.question &&
    one.side === other.side &&
    [left, right].every((clause) => vote.test(foldCharacters(clause)))
  );
};

/** Whether some answers are each another side of one question. */
export const areOfOneQuestion = (answers: readonly (Answer | undefined)[]): boolean => {
  const questions = new Set(answers.flatMap((answer) => answer?.question ?? []));
  const sides = answers.map((answer) => answer?.side);
  return !sides.includes(undefined) && questions.size === 1 && new Set(sides).size === answers.length;
};
