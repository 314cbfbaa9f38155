import { data } from "./data.js";

/** What one character is searched as: Traditional and Simplified are one. */
const folded: ReadonlyMap<string, string> = new Map(
  Array.from(data.folded.match(/../gsu) ?? [], (pair) => {
    const [character, as] = pair;
    return [character!, as!];
  }),
);

/** Text as it is searched: of one width, case and script, without white space and without the commas of figures. */
export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+|(?<=\d),(?=\d)/gu, "")
    .replace(/\p{Script=Han}/gu, (character) => folded.get(character) ?? character);

/** The words that are sought, folded. */
export const wordsOf = (sought: string): readonly string[] => sought.split(/\s+/u).map(fold).filter(Boolean);

/** Remembers the folded text of elements: folding many is slow, and they do not change. */
export const createTextOf = <Type extends Element>(
  read: (element: Type) => string,
): ((element: Type) => string) => {
  const known = new WeakMap<Type, string>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const text = fold(read(element));
    known.set(element, text);
    return text;
  };
};
