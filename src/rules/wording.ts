import { findChanges } from "../language/changes.js";
import { isNegation } from "../language/qualifiers.js";
import { namesOf } from "../language/terms.js";
import { segmentWords } from "../language/words.js";
import type { Alignment, Claim, Observation, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import {
  isContrastChange,
  isNameChange,
  isNegationChange,
  isNumberChange,
  isReferenceChange,
} from "./wording/changes.js";
import { areOfTwo, isClause } from "./wording/clauses.js";
import { tell } from "../messages/message.js";
import { wording as texts } from "../messages/wording.js";
import { readWords } from "./readings.js";

/** Least likeness of two clauses that say the same in other words: in one source more than across two. */
const leastWording = { across: 0.6, within: 0.75 };

/** Changes after which a clause says something else. */
const saysOther = [isNegationChange, isNumberChange, isContrastChange, isNameChange, isReferenceChange];

/** Words in which a denial alone stands on one side: 還不能斷言精度優於, 精度優於. */
const deniesOnlyOne = (left: Claim, right: Claim): boolean => {
  const [one, other] = [left, right].map(({ clause }) => segmentWords(clause).filter(isNegation).length);
  return (one === 0) !== (other === 0);
};

/** Whether each names something that the other does not: 梁志恒, 梁志文. */
const nameOthers = (left: Claim, right: Claim): boolean => {
  const [one, other] = [namesOf(left.clause), namesOf(right.clause)];
  const own = (names: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...names].some((name) => ![...others].some((each) => each.includes(name) || name.includes(each)));
  return own(one, other) && own(other, one);
};

const isSpeech = ({ left, right }: Alignment): boolean => [left, right].every(isClause);

const compareClauses = ({ left, right, parts }: Alignment): Observation | undefined => {
  const changes = findChanges(left.clause, right.clause);
  if (changes.some((change) => saysOther.some((is) => is(change)))) return undefined;
  if (deniesOnlyOne(left, right) || nameOthers(left, right)) return undefined;
  const isSame = changes.length === 0;
  if (!isSame && areOfTwo(left.clause, right.clause)) return undefined;
  const least = left.source === right.source ? leastWording.within : leastWording.across;
  if (!isSame && (parts["wording"] ?? 0) < least) return undefined;
  return {
    verdict: isSame ? "agreement" : "variant",
    kind: "wording",
    certainty: 0.95,
    compared: [matchKey(left.clause), matchKey(right.clause)],
    values: ["", ""],
    readings: [readWords(left.clause), readWords(right.clause)],
    message: tell(isSame ? texts.messages.same : texts.messages.other, {}),
  };
};

/**
 * Records clauses that say the same, word for word (agreement) or in other words (variant). Silent where a negation, a
 * number, a name or a contrast (多, 少) differs: then they do not say the same, and other rules judge it.
 */
export const wording: Rule = {
  id: "wording",
  ...texts,
  examples: [
    {
      left: "三地共同研製了養老服務標準。",
      right: "三地共同研制了养老服务标准。",
      verdict: "agreement",
      note: "script and variant characters do not count",
    },
    {
      left: "新碼頭的啟用有效推動了兩地的貨物往來。",
      right: "新碼頭啟用後有力推動了兩地貨物往來。",
      verdict: "variant",
    },
    {
      left: "該批食品經檢驗後可以在市面出售。",
      right: "該批食品經檢驗後不可以在市面出售。",
      verdict: null,
      note: "a negation",
    },
    {
      left: "財政赤字較原來估算少一成半。",
      right: "財政赤字較原來估算多一成半。",
      verdict: null,
      note: "a contrast",
    },
    {
      left: "港隊下月作客對印度，爭取出線。",
      right: "港隊下月作客對新加坡，爭取出線。",
      verdict: null,
      note: "another name",
    },
    {
      left: "博物館逢星期二休館，公眾假期除外。",
      right: "博物館逢星期一休館，公眾假期除外。",
      verdict: null,
      note: "another day of the week",
    },
    {
      left: "消防處副處長梁志恒到場視察。",
      right: "消防處副處長梁志文到場視察。",
      verdict: null,
      note: "another person",
    },
    { left: "新碼頭下月啟用。", right: "天文台預料周末有雨。", verdict: null },
  ],
  check: (alignment) => (isSpeech(alignment) ? compareClauses(alignment) : undefined),
};
