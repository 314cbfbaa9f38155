import type { Span } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";

/** A short form in the bracket after a name that says it is one: （以下簡稱「深港谷」）, （下稱新巴公司）. */
const told =
  /^[（(](?:以下|下文)?(?:又?[简簡]|下|又|俗|英文[简簡]|統|统|[并並][简簡])(?:[称稱]|[称稱][为為])[:：]?[「“『"]?(?<short>[^（）()「」“”『』"，。；]{2,12})[」”』"]?[）)]/u;

/** A bracket after a name that holds an acronym, or a short form by itself: （WHO）, （民建協）, （「海圖」）. */
const bare = /^[（(][「“『"]?(?<short>[A-Z][A-Za-z&-]{1,9}|\p{Script=Han}{2,6})[」”』"]?[）)]/u;

/** Whether the characters of a short form stand in a name in their order: 民建協 in 民主建設協會. */
export const isShortOf = (short: string, name: string): boolean => {
  const [one, other] = [foldCharacters(short), foldCharacters(name)];
  let from = 0;
  for (const character of one) {
    const at = other.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return one.length < other.length;
};

/** A short form that a text introduces, with its place. */
export interface Gloss extends Span {
  readonly short: string;
}

/**
 * The short form that is introduced right after a name, or undefined. By itself a bracket introduces one only if it
 * is an acronym or holds characters of the name in their order: （深圳） after a company is none.
 *
 * @param text - the text that the name stands in
 * @param span - the name
 */
export const glossAfter = (text: string, span: Span): Gloss | undefined => {
  const rest = text.slice(span.end, span.end + 24);
  const name = text.slice(span.start, span.end);
  for (const match of [told.exec(rest), bare.exec(rest)]) {
    const short = match?.groups?.["short"];
    if (match === null || short === undefined) continue;
    const isBare = !told.test(rest);
    if (isBare && !/^[A-Za-z&-]+$/u.test(short) && !isShortOf(short, name)) continue;
    const start = span.end + match[0].indexOf(short);
    return { short, start, end: start + short.length };
  }
  return undefined;
};
