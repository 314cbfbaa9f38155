import { isSpeechNext } from "../language/names/followers.js";
import type { Page } from "../language/names/page.js";
import type { PersonMention } from "../language/names/persons.js";
import type { PersonClaim, Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { createBase } from "./identify.js";
import { findNameLines } from "./nameLines.js";
import { officesTold, type ToldOffice } from "./offices.js";
import { chooseMentions, meets, placesOf, type NameReading, type Naming } from "./names.js";
import { evidenceOf, type Passage } from "./passages.js";
import { bySurname, surnameOf } from "./surnames.js";

/** A mention of a person with the name in full. */
interface PersonNaming extends Naming {
  readonly name: string;
  readonly person: Omit<PersonMention, "form" | "isSure">;
  /** The block beside a name that stands by itself, which says what the person is. */
  readonly title?: Passage;
}

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

/** A mention that stands in a block by itself, with the title in the block beside it. */
const withTitle = (naming: PersonNaming, title: Passage | undefined): PersonNaming => {
  if (title === undefined || naming.person.roles.length > 0) return naming;
  const roles = [title.block.text.trim()];
  return { ...create(naming.passage, naming.name, { ...naming.person, roles }, true), title };
};

/** The titles of an article that stand in blocks of their own, by the passage of the name. */
const titlesOf = (readings: readonly NameReading[]): ReadonlyMap<Passage, Passage> => {
  const passages = readings.map(({ passage }) => passage);
  const lines = findNameLines(passages.map(({ block }) => block.text));
  return new Map(lines.map(({ at, titleAt }) => [passages[at]!, passages[titleAt]!]));
};

/** Evidence of the title too, where it stands in a block of its own, and of offices that are told with a pronoun. */
const evidenceWith = ({ passage, person, title }: PersonNaming, told: readonly ToldOffice[]) =>
  title === undefined && told.length === 0
    ? {}
    : {
        evidence: [
          ...evidenceOf(passage, person.whole),
          ...(title === undefined ? [] : evidenceOf(title, { start: 0, end: title.block.text.length })),
          ...told.flatMap((one) => evidenceOf(one.passage, one)),
        ],
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
  const surnames = bySurname([...names.values()]);
  const titles = titlesOf(readings);
  const namings = readings
    .flatMap((reading) => namingsIn(reading, names, surnames))
    .map((naming) => withTitle(naming, titles.get(naming.passage)));
  const told = readings.flatMap(officesTold);
  return [...byPerson(namings)].flatMap(([key, own]) =>
    chooseMentions(own).map(({ naming, mention }) => {
      const offices = mention === "main" ? told.filter(({ name }) => name === key) : [];
      return {
        ...createBase(naming.passage, "person", naming.person.whole),
        ...evidenceWith(naming, offices),
        kind: "person" as const,
        name: naming.name,
        written: naming.person.name,
        roles: [...naming.person.roles, ...offices.map(({ office }) => office)],
        mention,
      };
    }),
  );
};
