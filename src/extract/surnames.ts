import { readPage } from "../language/names/page.js";
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
    if (/[·•・\s]/u.test(name)) continue;
    const surname = surnameOf(name);
    const other = found.get(surname);
    if (other !== undefined && foldCharacters(other) !== foldCharacters(name)) shared.add(surname);
    found.set(surname, other ?? name);
  }
  for (const surname of shared) found.delete(surname);
  return found;
};

/**
 * The one full name of each surname that texts tell by themselves.
 *
 * @param texts - the texts of the blocks of an article
 */
export const surnamesOf = (texts: readonly string[]): ReadonlyMap<string, string> =>
  bySurname(
    texts.flatMap((text) => {
      const page = readPage(text);
      return page === undefined
        ? []
        : findPersons(page).flatMap(({ form, isSure, name }) => (form === "full" && isSure ? [name] : []));
    }),
  );
