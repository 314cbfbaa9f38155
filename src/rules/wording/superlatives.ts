import { canonicalScope } from "../../language/superlatives.js";
import type { SuperlativeClaim } from "../../model/index.js";
import { foldCharacters, matchKey } from "../../text/fold.js";

/** A superlative with its scope and what it is of, one after the other: 全港最高大樓. */
export const asWritten = ({ scope, superlative, of }: SuperlativeClaim): string =>
  `${scope ?? ""}${superlative}${of}`;

/** Whether a superlative is one of several: 最高之一 is not 最高. */
export const isOneOf = ({ clause, superlative }: SuperlativeClaim): boolean => {
  const at = clause.indexOf(superlative);
  return /^[^，。；]{0,12}之一/u.test(clause.slice(Math.max(0, at) + superlative.length));
};

/** Whether a side names the other's scope as well: 全港首位，也是亞洲首位. */
export const namesBoth = (left: SuperlativeClaim, right: SuperlativeClaim): boolean =>
  namesScope(left.sentence, right.scope!) || namesScope(right.sentence, left.scope!);

/** Whether a sentence holds a scope; 五十年來 holds no 十年來. */
const namesScope = (sentence: string, scope: string): boolean => {
  const [text, words] = [matchKey(sentence), matchKey(scope)];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (
      !/^[\d一二三四五六七八九十百廿卅]/u.test(words) ||
      !/[\d一二三四五六七八九十百廿卅]/u.test(text.charAt(at - 1))
    )
      return true;
  return false;
};

/** Whether a superlative is the first or the only one of its kind. */
export const isFirst = ({ superlative }: SuperlativeClaim): boolean =>
  firstWords.test(foldCharacters(superlative));

const firstWords = /^(?:首[^次度]|第一[^次]|唯一)/u;

/** Whether the sentence of the wider one names what the narrower is narrowed by. */
export const says = ({ sentence }: SuperlativeClaim, narrow: string): boolean =>
  matchKey(sentence).includes(matchKey(narrow.slice(0, narrow.lastIndexOf("的"))));

/** Whether two scopes may be one: 史上最年輕 and 最年輕之一, but not 全港最高 and 亞洲最高之一. */
export const mayShareScope = (
  { scope: left }: SuperlativeClaim,
  { scope: right }: SuperlativeClaim,
): boolean => left === null || right === null || canonicalScope(left) === canonicalScope(right);
