import { foldCharacters } from "../../text/fold.js";

/** The characters of Chinese that have two scripts, CJK Unified Ideographs of the basic plane (Unicode 15.1). */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Every such character with the one that a search takes it for, where that is another: 標 and 标. */
const listFolded = (): readonly (readonly [character: string, folded: string])[] => {
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, index) =>
    String.fromCodePoint(FIRST + index),
  );
  const folded = foldCharacters(characters.join("\n")).split("\n");
  return characters.flatMap((character, index) =>
    character === folded[index] ? [] : [[character, folded[index]!] as const],
  );
};

/**
 * What the search of the page takes for one character, as pairs one after the other (標标準准): of all pairs those that
 * could meet a character of the texts.
 *
 * @param texts - what is searched
 */
export const foldTableOf = (texts: Iterable<string>): string => {
  const present = new Set<string>();
  for (const text of texts) for (const character of foldCharacters(text)) present.add(character);
  return listFolded()
    .filter(([, folded]) => present.has(folded))
    .flat()
    .join("");
};
