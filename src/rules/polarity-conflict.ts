import { areOpposite } from "../language/antonyms.js";
import { denying, readPolarity, type Polarity } from "../language/polarity.js";
import { canonicalTerm } from "../language/synonyms.js";
import { segmentWords } from "../language/words.js";
import type { Alignment, Message, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import {
  areOfOneDay,
  areOfTwo,
  clausesOf,
  isOneVoice,
  isSubordinate,
  overlapOf,
  type Clause,
} from "./wording/clauses.js";
import { readWords, say } from "./readings.js";

/**
 * How far the rest of two clauses must be the same: the one inside the other, less so where they share many words, and
 * how many words they share.
 */
const least = { most: 0.8, mostOfMany: 0.7, many: 4, least: 0.5, shared: 2, wording: 0.3 } as const;

/** Words that belong to the mark and not to what is said. */
const marks = ["已有", "至今", "起"];

/** What one side says and the other side's contrary of it. */
interface Contrary {
  /** The words that are set against each other, as their sides write them. */
  readonly words: readonly [string, string];
  /** Terms that do not count for whether the rest is the same. */
  readonly terms: ReadonlySet<string>;
  readonly isSoFar: boolean;
}

/** 漂到 and 漂上: one verb, which says elsewhere where to. */
const isStem = (one: string, other: string): boolean =>
  one.length === 2 && other.length <= 2 && one[0] === other[0] && /[到上入至进出往]$/u.test(one);

/** A term that one side denies and the other asserts, denying nothing. */
const deniedTerm = (one: Polarity, other: Polarity): string | undefined => {
  if (!other.isPlain) return undefined;
  return [...one.denied].find(
    (term) =>
      !one.asserted.has(term) &&
      (other.asserted.has(term) ||
        (other.isDone && [...other.asserted].some((asserted) => isStem(term, asserted)))),
  );
};

/** The terms of the other side that are the same verb, which is then no part of the rest. */
const stemsOf = (term: string, { asserted }: Polarity): readonly string[] =>
  [...asserted].filter((other) => isStem(term, other));

const findDenial = (left: string, right: string): Contrary | undefined => {
  const [one, other] = [readPolarity(left), readPolarity(right)];
  const term = deniedTerm(one, other);
  const reverse = term === undefined ? deniedTerm(other, one) : undefined;
  const found = term ?? reverse;
  if (found === undefined) return undefined;
  return {
    words: term === undefined ? [found, `不／未${found}`] : [`不／未${found}`, found],
    terms: new Set([found, ...stemsOf(found, one), ...stemsOf(found, other), ...denying, ...marks]),
    isSoFar: one.isSoFar || other.isSoFar,
  };
};

const findOpposites = (left: string, right: string): Contrary | undefined => {
  const [ones, others] = [left, right].map((text) => segmentWords(text).map(({ key }) => key));
  for (const one of ones!)
    for (const other of others!)
      if (areOpposite(one, other) && !others!.includes(one) && !ones!.includes(other))
        return {
          words: [one, other],
          terms: new Set([canonicalTerm(one), canonicalTerm(other)]),
          isSoFar: false,
        };
  return undefined;
};

/** A negation on either side turns an opposite round: 不反對 and 支持. */
const isPlain = (text: string): boolean => readPolarity(text).isPlain;

const contraryOf = (left: string, right: string): Contrary | undefined =>
  findDenial(left, right) ?? (isPlain(left) && isPlain(right) ? findOpposites(left, right) : undefined);

const areOneOtherwise = ({ left, right, parts }: Alignment<Clause>, { terms }: Contrary): boolean => {
  const overlap = overlapOf(left.clause, right.clause, terms);
  return (
    overlap.most >= (overlap.shared >= least.many ? least.mostOfMany : least.most) &&
    overlap.least >= least.least &&
    overlap.shared >= least.shared &&
    (parts["wording"] ?? 0) >= least.wording
  );
};

/** What is compared: the clause without the words that are set against each other. */
const restOf = ({ clause, speaker }: Clause, words: readonly string[]): string =>
  `${matchKey(speaker ?? "")}|${words.reduce((rest, word) => rest.replace(word, ""), matchKey(clause)).replace(/[不没未无会]/gu, "")}`;

const contradicts = ({ left, right }: Alignment<Clause>): Message =>
  say(
    `「${left.clause}」與「${right.clause}」一正一反，同一時間不能都對。若指不同的人、時間或階段，寫明便可；否則要查證。`,
    `「${left.clause}」与「${right.clause}」一正一反，同一时间不能都对。若指不同的人、时间或阶段，写明便可；否则要查证。`,
    `“${left.clause}” and “${right.clause}” say the opposite of each other and cannot both hold at one time. Unless they mean other people, times or stages, one is wrong.`,
  );

/**
 * Flags two clauses of which one denies what the other asserts, or says the opposite of it (增加 and 減少, 支持 and
 * 反對), the rest being the same: a contradiction where one voice says both and neither speaks only for the time
 * being, else a tension.
 *
 * Not flagged: two speakers of two minds, two places, numbers, parts or times, reports of different days, conditions and
 * questions (如…, 是否…), denials of a part (並非所有), and clauses that share few words.
 */
export const polarityConflict: Rule = {
  id: "polarity-conflict",
  title: say("一處肯定，一處否定", "一处肯定，一处否定", "Asserted and denied"),
  examples: [
    {
      left: "校長林美華表示，學生可以把手機帶進課室。",
      right: "校長林美華說：「學生不可以把手機帶進課室。」",
      verdict: "contradiction",
    },
    {
      left: "署方公布，新航線的貨運量按年增加。",
      right: "署方公布，新航線的貨運量按年減少。",
      verdict: "contradiction",
      note: "opposites",
    },
    {
      left: "公司发言人秦若谷表示，车内配备安全员。",
      right: "公司發言人秦若谷說，車內不配備安全員。",
      verdict: "contradiction",
      note: "two scripts",
    },
    {
      left: "局長沙芷蘅表示，油污尚未漂到浪茄灣泳灘。",
      right: "據了解，油污已漂到浪茄灣泳灘。",
      verdict: "tension",
      note: "so far, and by another voice",
    },
    {
      left: "議員林美華表示，支持徵收垃圾費。",
      right: "議員何家豪表示，反對徵收垃圾費。",
      verdict: null,
      note: "two speakers",
    },
    {
      left: "新規定下，小學生不可以把手機帶進課室。",
      right: "新規定下，中學生可以把手機帶進課室。",
      verdict: null,
      note: "two groups",
    },
    {
      left: "署方表示，今年的貨運量增加。",
      right: "署方表示，明年的貨運量會減少。",
      verdict: null,
      note: "two years",
    },
    {
      left: "署方表示，並非所有車輛安裝了感應器。",
      right: "署方表示，車輛安裝了感應器。",
      verdict: null,
      note: "a part",
    },
    {
      left: "新碼頭尚未開放。",
      right: "新碼頭已經開放。",
      published: ["2025-05-20", "2025-05-22"],
      verdict: null,
      note: "two days lie between",
    },
  ],
  check: (alignment, circumstances) => {
    const clauses = clausesOf(alignment);
    if (clauses === undefined || !areOfOneDay(circumstances) || clauses.parts["speaker"] === 0)
      return undefined;
    const { left, right } = clauses;
    if (isSubordinate(left) || isSubordinate(right)) return undefined;
    const contrary = contraryOf(left.clause, right.clause);
    if (contrary === undefined || !areOneOtherwise(clauses, contrary)) return undefined;
    if (areOfTwo(left.clause, right.clause)) return undefined;
    const isContradiction = isOneVoice(clauses) && (!contrary.isSoFar || clauses.parts["speaker"] === 1);
    return {
      verdict: isContradiction ? "contradiction" : "tension",
      kind: "wording",
      certainty: isContradiction ? 0.85 : 0.75,
      compared: [restOf(left, contrary.words), restOf(right, contrary.words)],
      values: [contrary.words[0], contrary.words[1]],
      readings: [readWords(left.clause), readWords(right.clause)],
      message: contradicts(clauses),
    };
  },
};
