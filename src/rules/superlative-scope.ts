import { findChanges } from "../language/changes.js";
import { canonicalScope } from "../language/superlatives.js";
import { areWidthsApart, widthOf, type Width } from "../language/superlativeScopes.js";
import type {
  Alignment,
  Circumstances,
  Message,
  Observation,
  Rule,
  SuperlativeClaim,
} from "../model/index.js";
import { foldCharacters, matchKey } from "../text/fold.js";
import { areOfTwo, clausesOf, type Clause } from "./wording/clauses.js";
import { readWords, say } from "./readings.js";
import { alignmentOf } from "./rule.js";

/** Least likeness of what is ranked, and of it where the sentences share their figures. */
const leastOf = 0.6;
const leastOfWithFigures = 0.3;

/** Least likeness of two clauses of which only the scope differs. */
const leastWording = 0.5;

const asWritten = ({ scope, superlative, of }: SuperlativeClaim): string =>
  `${scope ?? ""}${superlative}${of}`;

const yearOf = (published: string): number => Number(published.slice(0, 4));

/** 最高之一 is not 最高. */
const isOneOf = ({ clause, superlative }: SuperlativeClaim): boolean => {
  const at = clause.indexOf(superlative);
  return /^[^，。；]{0,12}之一/u.test(clause.slice(Math.max(0, at) + superlative.length));
};

const scopeMessage = (left: string, right: string): Message =>
  say(
    `同一事物，一處說在「${left}」範圍內居首，另一處說在「${right}」範圍內：範圍大小不同，兩者或都成立，但不能互換。查原始資料所說的範圍便知。`,
    `同一事物，一处说在「${left}」范围内居首，另一处说在「${right}」范围内：范围大小不同，两者或都成立，但不能互换。查原始资料所说的范围便知。`,
    `One thing is ranked within “${left}” on one side and within “${right}” on the other: both may hold, yet one claims more. The source's own scope would tell.`,
  );

const oneOfMessage = say(
  "一處說是「最」，另一處說是「最…之一」：後者不排除有並列或更甚的。查原始資料的說法便知。",
  "一处说是「最」，另一处说是「最…之一」：后者不排除有并列或更甚的。查原始资料的说法便知。",
  "One side calls it the first of all, the other one of the first: the latter leaves room for others. The source's own words would tell.",
);

const isOneThing = ({ parts }: Alignment<SuperlativeClaim>): boolean =>
  (parts["of"] ?? 0) >= leastOf || ((parts["of"] ?? 0) >= leastOfWithFigures && parts["figures"] === 1);

const compareSuperlatives = (
  alignment: Alignment<SuperlativeClaim>,
  { published }: Circumstances,
): Observation | undefined => {
  const { left, right } = alignment;
  if (!isOneThing(alignment)) return undefined;
  const common = {
    verdict: "tension" as const,
    kind: "superlative" as const,
    certainty: 0.8,
    compared: [matchKey(left.of), matchKey(right.of)] as const,
    readings: [readWords(asWritten(left)), readWords(asWritten(right))] as const,
  };
  if (canonicalScope(left.scope) === canonicalScope(right.scope))
    return isOneOf(left) === isOneOf(right)
      ? undefined
      : {
          ...common,
          values: [`${isOneOf(left)}`, `${isOneOf(right)}`],
          message: oneOfMessage,
        };
  if (left.scope === null || right.scope === null) return undefined;
  const [one, other] = [
    widthOf(left.scope, yearOf(published.left)),
    widthOf(right.scope, yearOf(published.right)),
  ];
  if (one === undefined || other === undefined || !areWidthsApart(one, other)) return undefined;
  return {
    ...common,
    values: [canonicalScope(left.scope)!, canonicalScope(right.scope)!],
    message: scopeMessage(left.scope, right.scope),
  };
};

/** What stands after a scope for it to be one: 首張, 最大, 唯一. */
const ranked = /^(?:首|最|唯一|第一|率先)/u;

/** The scopes that a change puts in each other's place: 全省首張, 國內首張. */
const scopeChange = (
  left: Clause,
  right: Clause,
): { readonly words: readonly [string, string]; readonly rest: readonly [string, string] } | undefined => {
  for (const change of findChanges(left.clause, right.clause)) {
    const [one, other] = [change.left.at(-1), change.right.at(-1)];
    if (one === undefined || other === undefined || !ranked.test(change.after)) continue;
    const cut = (clause: string, word: typeof one): string =>
      matchKey(clause.slice(0, word.start) + clause.slice(word.end));
    const widths = [one, other].map((word): Width | undefined => widthOf(foldCharacters(word.key), 0));
    if (widths.some((width) => width?.kind !== "place") || !areWidthsApart(widths[0]!, widths[1]!)) continue;
    return { words: [one.key, other.key], rest: [cut(left.clause, one), cut(right.clause, other)] };
  }
  return undefined;
};

/** Clauses of which only the scope differs, for words that no superlative claim is read from. */
const compareClauses = ({ left, right, parts }: Alignment<Clause>): Observation | undefined => {
  if ((parts["wording"] ?? 0) < leastWording) return undefined;
  const found = scopeChange(left, right);
  if (found === undefined || areOfTwo(found.rest[0], found.rest[1])) return undefined;
  return {
    verdict: "tension",
    kind: "superlative",
    certainty: 0.8,
    compared: found.rest,
    values: found.words,
    readings: [readWords(left.clause), readWords(right.clause)],
    message: scopeMessage(...found.words),
  };
};

/**
 * Flags one thing that is called the first, the only or the most among more on one side than on the other: 全球首個
 * against 全國首個, 五年來最高 against 兩年半來最高, or 最高 against 最高之一.
 *
 * Not flagged: other words for one scope (全港, 本港), a scope that only one side names, a place against a time (全港最高,
 * 十年來最高), scopes that cannot be measured (業界, 同類), and stretches of time that rounding makes one (26年來,
 * 自1999年以來).
 */
export const superlativeScope: Rule = {
  id: "superlative-scope",
  title: say("「最」「首」的範圍不同", "「最」「首」的范围不同", "A superlative of another scope"),
  examples: [
    { left: "這是全球首個水上太陽能電站。", right: "這是全港首個水上太陽能電站。", verdict: "tension" },
    {
      left: "失业率为3.5%，是两年半以来最高。",
      right: "失業率升至3.5%，是五年來最高。",
      verdict: "tension",
    },
    {
      left: "驭远科技取得全省首张自动驾驶出租车运营牌照。",
      right: "馭遠科技取得全國首張自動駕駛出租車運營牌照。",
      verdict: "tension",
      note: "two scripts",
    },
    {
      left: "該橋是全港最長的行人天橋。",
      right: "該橋是全港最長的行人天橋之一。",
      verdict: "tension",
    },
    {
      left: "該館是本港最大的水上圖書館。",
      right: "新館為全港最大的水上圖書館。",
      verdict: null,
      note: "one scope",
    },
    {
      left: "這是首個水上太陽能電站。",
      right: "這是全港首個水上太陽能電站。",
      verdict: null,
      note: "a scope on one side only",
    },
    {
      left: "失業率為3.5%，是2020年以來最高。",
      right: "失業率升至3.5%，是近五年最高。",
      verdict: null,
      note: "one stretch of time",
    },
    {
      left: "七月的遊客量是全港最高。",
      right: "七月的遊客量是十年來最高。",
      verdict: null,
      note: "a place and a time",
    },
    {
      left: "這是全國首個水上太陽能電站。",
      right: "該隧道是全港首個雙層行車隧道。",
      verdict: null,
      note: "two things",
    },
  ],
  check: (alignment, circumstances) => {
    const superlatives = alignmentOf("superlative", alignment);
    if (superlatives !== undefined) return compareSuperlatives(superlatives, circumstances);
    const clauses = clausesOf(alignment);
    return clauses && compareClauses(clauses);
  },
};
