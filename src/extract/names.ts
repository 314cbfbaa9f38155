import { findOrganisations, type OrganisationMention } from "../language/names/organisations.js";
import { readPage, type Page } from "../language/names/page.js";
import { findPersons, type PersonMention } from "../language/names/persons.js";
import type { Lexicon } from "../language/lexicon.js";
import type { NameMention, Span } from "../model/index.js";
import { isHeading } from "../model/roles.js";
import type { Passage } from "./passages.js";

/** A name at a place of an article. */
export interface Naming extends Span {
  readonly passage: Passage;
  /** What is compared to tell whether two mentions are worded alike. */
  readonly wording: string;
  /** Whether it may introduce the name: in full, and with a role where one is ever given. */
  readonly introduces: boolean;
}

/** A passage with the persons and bodies that its text tells by itself. */
export interface NameReading {
  readonly passage: Passage;
  readonly page: Page;
  readonly persons: readonly PersonMention[];
  readonly organisations: readonly OrganisationMention[];
}

/**
 * The passages of an article with their names, those left out whose folding changes their length.
 *
 * @param passages - the passages of an article in reading order
 * @param lexicon - the names that are known beside those of the tables
 */
export const readNames = (passages: readonly Passage[], lexicon?: Lexicon): NameReading[] =>
  passages.flatMap((passage) => {
    const page = readPage(passage.block.text, lexicon);
    if (page === undefined) return [];
    const persons = findPersons(page);
    return [{ passage, page, persons, organisations: findOrganisations(page, persons) }];
  });

/** A mention that becomes a claim. */
export interface Chosen<N extends Naming> {
  readonly naming: N;
  readonly mention: NameMention;
}

/**
 * The mentions of one name that become claims: the one that introduces it, and of those worded otherwise the first in
 * a heading and the first in the text. More would say the same again.
 *
 * @param namings - every mention of one name in one article, in reading order
 */
export const chooseMentions = <N extends Naming>(namings: readonly N[]): Chosen<N>[] => {
  const inText = namings.filter(({ passage }) => !isHeading(passage.block));
  const main = inText.find(({ introduces }) => introduces) ?? inText[0] ?? namings[0];
  if (main === undefined) return [];
  const differs = (naming: N): boolean => naming !== main && naming.wording !== main.wording;
  const heading = namings.find((naming) => isHeading(naming.passage.block) && differs(naming));
  const later = inText.find(differs);
  return [
    { naming: main, mention: "main" as const },
    ...(heading === undefined ? [] : [{ naming: heading, mention: "heading" as const }]),
    ...(later === undefined ? [] : [{ naming: later, mention: "later" as const }]),
  ];
};

/** Every place of a text where a word stands, folded texts of equal length. */
export const placesOf = (folded: string, word: string): Span[] => {
  const found: Span[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
    found.push({ start: at, end: at + word.length });
  return found;
};

/** Whether two spans share characters. */
export const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
