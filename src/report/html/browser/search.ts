import { data } from "./data.js";
import { currentLanguage } from "./words.js";

/** What one character is searched as: Traditional and Simplified are one. */
const folded: ReadonlyMap<string, string> = new Map(
  Array.from(data.folded.match(/../gsu) ?? [], (pair) => {
    const [character, as] = pair;
    return [character!, as!];
  }),
);

/** The other characters that are searched as this one: 標 where it is 标. */
export const othersFoldedTo = (character: string): readonly string[] =>
  [...folded].filter(([, as]) => as === character).map(([other]) => other);

/** Text as it is searched: of one width, case and script, without white space and without the commas of figures. */
export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+|(?<=\d),(?=\d)/gu, "")
    .replace(/\p{Script=Han}/gu, (character) => folded.get(character) ?? character);

/** The words that are sought, folded. */
export const wordsOf = (sought: string): readonly string[] => sought.split(/\s+/u).map(fold).filter(Boolean);

/** What a reader finds in an element: the tools at its foot say the same everywhere, and come and go. */
export const readable = (element: Element): string => {
  if (element.matches(".tools")) return "";
  const isPlain = element.querySelector(".tools") === null;
  return isPlain ? element.textContent : Array.from(element.children, readable).join(" ");
};

/** Remembers the folded text of elements in the language that the page is in: folding many is slow. */
export const createTextOf = <Type extends Element>(
  read: (element: Type) => string,
): ((element: Type) => string) => {
  const known = new WeakMap<Type, readonly [language: string, text: string]>();
  return (element) => {
    const [language, before] = known.get(element) ?? [];
    if (language === currentLanguage() && before !== undefined) return before;
    const text = fold(read(element));
    known.set(element, [currentLanguage(), text]);
    return text;
  };
};
