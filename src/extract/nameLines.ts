import { readPage } from "../language/names/page.js";
import { findPersons } from "../language/names/persons.js";
import { roleAtEnd } from "../language/names/roles.js";

/** A name that stands in a block by itself, with the block beside it that says what the person is. */
export interface NameLine {
  readonly name: string;
  /** Places of the two blocks. */
  readonly at: number;
  readonly titleAt: number;
}

/** Longest line that is nothing but a name, and nothing but an office. */
const longestName = 20;
const longestTitle = 40;

/** The name that a line is nothing but, or undefined. */
const nameIn = (text: string): string | undefined => {
  if (text.length > longestName) return undefined;
  const page = readPage(text);
  const [person] = page === undefined ? [] : findPersons(page);
  return person?.form === "full" && person.isSure && person.start === 0 && person.end === text.length
    ? person.name
    : undefined;
};

/** Whether a line is nothing but an office: it ends with one, names nobody and makes no sentence. */
const isTitle = (text: string): boolean => {
  if (text.length < 2 || text.length > longestTitle || /[，。！？；：\s]/u.test(text)) return false;
  const page = readPage(text);
  return page !== undefined && roleAtEnd(page.folded) > 0 && findPersons(page).length === 0;
};

/**
 * The names of an article that stand in a block by themselves with an office in the block after, or before where that
 * belongs to no other name: how papers head a column of short interviews.
 *
 * @param texts - the texts of the blocks in reading order
 */
export const findNameLines = (texts: readonly string[]): NameLine[] => {
  const lines = texts.map((text) => text.trim());
  const names = lines.map(nameIn);
  const titles = lines.map((text, at) => names[at] === undefined && isTitle(text));
  return names.flatMap((name, at): NameLine[] => {
    if (name === undefined) return [];
    const titleAt = titles[at + 1] ? at + 1 : titles[at - 1] && names[at - 2] === undefined ? at - 1 : -1;
    return titleAt < 0 ? [] : [{ name, at, titleAt }];
  });
};
