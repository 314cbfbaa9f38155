import { readPage } from "../language/names/page.js";
import { nameParts } from "../language/names/foreign.js";
import { findPersons } from "../language/names/persons.js";
import { doubleSurnames } from "../language/names/surnames.js";
import { foldCharacters } from "../text/fold.js";

/** The surname of a full name, folded. */
export const surnameOf = (name: string): string => {
  const folded = foldCharacters(name);
  return doubleSurnames.has(folded.slice(0, 2)) ? folded.slice(0, 2) : folded.slice(0, 1);
};

/** The one full name of each surname, folded surnames as keys; two persons of one surname have none. */
export const bySurname = (names: readonly string[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of names) {
    if (/[·•・‧.．\s]/u.test(name)) continue;
    const surname = surnameOf(name);
    const other = found.get(surname);
    if (other !== undefined && foldCharacters(other) !== foldCharacters(name)) shared.add(surname);
    found.set(surname, other ?? name);
  }
  for (const surname of shared) found.delete(surname);
  return found;
};

/** Shortest part of a foreign name, in characters, that stands for the whole. */
const shortestPart = 2;

/** Names by themselves, and foreign ones by their last part too: 哈格倫 for 露伊絲．哈格倫. */
const byPart = (names: readonly string[]): readonly (readonly [key: string, name: string])[] =>
  names.flatMap((name) => {
    const part = nameParts(name).at(-1)!;
    const whole = [foldCharacters(name), name] as const;
    return part !== name && part.length >= shortestPart
      ? [whole, [foldCharacters(part), name] as const]
      : [whole];
  });

/**
 * The names in full that texts tell by themselves, by each way in which an article goes on to write them: whole, by
 * the last part of a foreign name, by a surname that one of them bears.
 *
 * @param texts - the texts of the blocks of an article
 * @returns names as written, folded keys
 */
export const namesByForm = (texts: readonly string[]): ReadonlyMap<string, string> => {
  const names = texts.flatMap((text) => {
    const page = readPage(text);
    return page === undefined
      ? []
      : findPersons(page).flatMap(({ form, isSure, name }) => (form === "full" && isSure ? [name] : []));
  });
  return new Map([...byPart(names), ...bySurname(names)]);
};
