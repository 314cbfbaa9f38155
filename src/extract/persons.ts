import { isSpeechNext } from "../language/names/followers.js";
import type { Page } from "../language/names/page.js";
import type { PersonMention } from "../language/names/persons.js";
import { doubleSurnames } from "../language/names/surnames.js";
import type { PersonClaim, Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { createBase } from "./identify.js";
import { chooseMentions, meets, placesOf, type NameReading, type Naming } from "./names.js";
import type { Passage } from "./passages.js";

/** A mention of a person with the name in full. */
interface PersonNaming extends Naming {
  readonly name: string;
  readonly person: Omit<PersonMention, "form" | "isSure">;
}

/** The surname of a full name, folded. */
const surnameOf = (name: string): string => {
  const folded = foldCharacters(name);
  return doubleSurnames.has(folded.slice(0, 2)) ? folded.slice(0, 2) : folded.slice(0, 1);
};

/** How often a name that nothing else tells must stand in an article. */
const often = 2;

/**
 * The full names of an article, folded: those that the words around tell, and those that stand twice at places where
 * names do, with other words after them.
 */
const knownNames = (readings: readonly NameReading[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const doubtful = new Map<string, { readonly name: string; readonly next: Set<string> }>();
  for (const { page, persons } of readings)
    for (const { name, end, form, isSure } of persons) {
      const key = foldCharacters(name);
      if (form !== "full") continue;
      if (isSure) names.set(key, names.get(key) ?? name);
      const next = doubtful.get(key)?.next ?? new Set();
      doubtful.set(key, { name, next: next.add(page.folded.slice(end, end + 1)) });
    }
  for (const [key, { name, next }] of doubtful)
    if (next.size >= often && !names.has(key)) names.set(key, name);
  return names;
};

/** The one full name of each surname; two persons of one surname have none. */
const bySurname = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of names.values()) {
    if (/[·•・\s]/u.test(name)) continue;
    const surname = surnameOf(name);
    if (found.has(surname)) shared.add(surname);
    found.set(surname, name);
  }
  for (const surname of shared) found.delete(surname);
  return found;
};

const create = (
  passage: Passage,
  name: string,
  person: Omit<PersonMention, "form" | "isSure">,
  isFull: boolean,
): PersonNaming => ({
  passage,
  name,
  person,
  start: person.start,
  end: person.end,
  wording: `${foldCharacters(person.name)} ${person.roles.map(foldCharacters).join(" ")}`,
  introduces: isFull && person.roles.length > 0,
});

/** A mention without roles at a span. */
const bareAt = (page: Page, span: Span): Omit<PersonMention, "form" | "isSure"> => ({
  ...span,
  name: page.text.slice(span.start, span.end),
  roles: [],
  whole: span,
});

/** Surnames alone before a verb of speech at the start of a clause: 梁表示, 陳說. */
const loneSurnames = (page: Page, surnames: ReadonlyMap<string, string>): Span[] =>
  [...surnames.keys()].flatMap((surname) =>
    placesOf(page.folded, surname).filter(
      ({ start, end }) =>
        /(?:^|[。，；！？」』”\s])$/u.test(page.folded.slice(0, start)) &&
        isSpeechNext(page.folded.slice(end)),
    ),
  );

/** Every mention of a person in one passage, known names and surnames found again included. */
const namingsIn = (
  { passage, page, persons }: NameReading,
  names: ReadonlyMap<string, string>,
  surnames: ReadonlyMap<string, string>,
): PersonNaming[] => {
  const told = persons.flatMap((person): PersonNaming[] => {
    const key = foldCharacters(person.name);
    if (person.form === "full") return names.has(key) ? [create(passage, names.get(key)!, person, true)] : [];
    const full = surnames.get(surnameOf(key));
    if (person.form === "surname") return [create(passage, full ?? person.name, person, full === undefined)];
    return [create(passage, person.name, person, true)];
  });
  const again = [...names].flatMap(([key, name]) =>
    placesOf(page.folded, key)
      .filter((span) => !told.some((one) => meets(one, span)))
      .map((span) => create(passage, name, bareAt(page, span), true)),
  );
  const alone = loneSurnames(page, surnames)
    .filter((span) => ![...told, ...again].some((one) => meets(one, span)))
    .map((span) =>
      create(passage, surnames.get(page.folded.slice(span.start, span.end))!, bareAt(page, span), false),
    );
  return [...told, ...again, ...alone].toSorted((a, b) => a.start - b.start);
};

/** The mentions by the person, in reading order of the first. */
const byPerson = (namings: readonly PersonNaming[]): ReadonlyMap<string, PersonNaming[]> => {
  const grouped = new Map<string, PersonNaming[]>();
  for (const naming of namings) {
    const key = foldCharacters(naming.name);
    grouped.set(key, [...(grouped.get(key) ?? []), naming]);
  }
  return grouped;
};

/**
 * The persons that an article names: one claim for the mention that introduces each, and one for a mention in a
 * heading and one in the text that are worded otherwise.
 *
 * @param readings - the passages of an article with their names, in reading order
 */
export const extractPersons = (readings: readonly NameReading[]): PersonClaim[] => {
  const names = knownNames(readings);
  const surnames = bySurname(names);
  const namings = readings.flatMap((reading) => namingsIn(reading, names, surnames));
  return [...byPerson(namings).values()].flatMap((own) =>
    chooseMentions(own).map(({ naming, mention }) => ({
      ...createBase(naming.passage, "person", naming.person.whole),
      kind: "person" as const,
      name: naming.name,
      written: naming.person.name,
      roles: [...naming.person.roles],
      mention,
    })),
  );
};
