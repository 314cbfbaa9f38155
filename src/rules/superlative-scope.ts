import { canonicalScope } from "../language/superlatives.js";
import { narrows } from "../language/firsts.js";
import { areWidthsApart, widthOf } from "../language/superlativeScopes.js";
import type { Alignment, Circumstances, Observation, Rule, SuperlativeClaim } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { scopeChange, scopesOfFirsts } from "./wording/clause-scopes.js";
import { areOfTwo, clausesOf, type Clause } from "./wording/clauses.js";
import { asWritten, isFirst, isOneOf, mayShareScope, namesBoth, says } from "./wording/superlatives.js";
import { tell } from "../messages/message.js";
import { superlativeScope as texts } from "../messages/superlative-scope.js";
import { readWords } from "./readings.js";
import { alignmentOf } from "./rule.js";

/** Least likeness of what is ranked, and of it where the sentences share their figures. */
const leastOf = 0.6;
const leastOfWithFigures = 0.3;

/** Least likeness of two clauses of which only the scope differs. */
const leastWording = 0.5;

const yearOf = (published: string): number => Number(published.slice(0, 4));

const isOneThing = ({ parts }: Alignment<SuperlativeClaim>): boolean =>
  (parts["of"] ?? 0) >= leastOf || ((parts["of"] ?? 0) >= leastOfWithFigures && parts["figures"] === 1);

/** What both sides' observations have in common. */
type Common = Pick<Observation, "verdict" | "kind" | "certainty" | "compared" | "readings">;

/** A clause without what its superlative is said of. */
const restOf = ({ clause, of }: SuperlativeClaim): string => matchKey(clause).replace(matchKey(of), "");

/** The first of a kind on one side, and of a wider kind on the other: 首個造訪長周期彗星的探測器, 首個彗星探測器. */
const compareKinds = (
  left: SuperlativeClaim,
  right: SuperlativeClaim,
  common: Common,
): Observation | undefined => {
  if (!isFirst(left) || !isFirst(right)) return undefined;
  const isWider = narrows(left.of, right.of) && !says(right, left.of);
  const isNarrower = narrows(right.of, left.of) && !says(left, right.of);
  if (!isWider && !isNarrower) return undefined;
  return {
    ...common,
    certainty: 0.75,
    compared: [restOf(left), restOf(right)],
    values: [matchKey(left.of), matchKey(right.of)],
    message: tell(texts.messages.kind, { left: left.of, right: right.of }),
  };
};

/** The most on one side, and one of several on the other. */
const oneOf = (left: SuperlativeClaim, right: SuperlativeClaim) => ({
  values: [`${isOneOf(left)}`, `${isOneOf(right)}`] as const,
  message: texts.messages.oneOf,
});

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
  const isSameScope = canonicalScope(left.scope) === canonicalScope(right.scope);
  if (isOneOf(left) !== isOneOf(right))
    return mayShareScope(left, right) ? { ...common, ...oneOf(left, right) } : undefined;
  if (isSameScope) return compareKinds(left, right, common);
  if (left.scope === null || right.scope === null || namesBoth(left, right)) return undefined;
  const [one, other] = [
    widthOf(left.scope, yearOf(published.left)),
    widthOf(right.scope, yearOf(published.right)),
  ];
  if (one === undefined || other === undefined || !areWidthsApart(one, other)) return undefined;
  return {
    ...common,
    values: [canonicalScope(left.scope)!, canonicalScope(right.scope)!],
    message: tell(texts.messages.scope, { left: left.scope, right: right.scope }),
  };
};

/** Clauses of which only the scope differs, for words that no superlative claim is read from. */
const compareClauses = (alignment: Alignment<Clause>): Observation | undefined => {
  const { left, right, parts } = alignment;
  if (left.clause.includes("之一") !== right.clause.includes("之一")) return undefined;
  const changed = (parts["wording"] ?? 0) < leastWording ? undefined : scopeChange(left, right);
  const found =
    changed === undefined || areOfTwo(changed.rest[0], changed.rest[1])
      ? scopesOfFirsts(left, right)
      : changed;
  return (
    found && {
      verdict: "tension",
      kind: "superlative",
      certainty: 0.8,
      compared: found.rest,
      values: [matchKey(found.words[0]), matchKey(found.words[1])],
      readings: [readWords(left.clause), readWords(right.clause)],
      message: tell(texts.messages.scope, { left: found.words[0], right: found.words[1] }),
    }
  );
};

/**
 * Flags one thing that is called the first, the only or the most among more on one side than on the other: 全球首個
 * against 全國首個, 五年來最高 against 兩年半來最高, 最高 against 最高之一, or the first of a kind against that of a wider one.
 *
 * Not flagged: other words for one scope (全港, 本港), a scope that only one side names, a place against a time (全港最高,
 * 十年來最高), scopes that cannot be measured (業界, 同類), and stretches of time that rounding makes one (26年來,
 * 自1999年以來).
 */
export const superlativeScope: Rule = {
  id: "superlative-scope",
  ...texts,
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
      left: "他成為該賽事首位奪冠的香港男選手。",
      right: "他也成为首位在该赛事夺冠的中国选手。",
      verdict: "tension",
      note: "the first of whom",
    },
    {
      left: "他以9秒80奪冠，刷新亞洲紀錄。",
      right: "他以9秒80夺冠，创下世界纪录。",
      verdict: "tension",
      note: "records",
    },
    {
      left: "若任務成功，「遠航」號將是全球首個造訪長周期彗星的探測器。",
      right: "若任务成功，“远航”号将是全球首个彗星探测器。",
      verdict: "tension",
      note: "the first of a kind, and of a wider one",
    },
    {
      left: "該橋是全港最長的行人天橋。",
      right: "該橋是全港最長的行人天橋之一。",
      verdict: "tension",
    },
    {
      left: "冼立言是該影展史上最年輕的影帝。",
      right: "冼立言是该影展最年轻的影帝之一。",
      verdict: "tension",
      note: "a scope on one side only, and two scripts",
    },
    {
      left: "該橋是全港最長的天橋。",
      right: "該橋是亞洲最長的天橋之一。",
      verdict: null,
      note: "both may hold",
    },
    {
      left: "溫立行憑《夏日邊界》奪獎，是該影展史上最年輕的影帝。",
      right: "凭《夏日边界》夺奖的温立行，是该影展最年轻的影帝之一。",
      verdict: "tension",
      note: "one of several",
    },
    {
      left: "「觀海三號」昨日升空，這是全國首顆專用於海洋鹽度探測的衛星。",
      right: "“观海三号”昨日升空，该星是全球首颗专门测量海水盐度的卫星。",
      verdict: "tension",
      note: "one first of a kind in two wordings",
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
