import { glossAfter } from "../language/names/glosses.js";
import type { OrganisationClaim, Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { createBase } from "./identify.js";
import { chooseMentions, meets, placesOf, type NameReading, type Naming } from "./names.js";

/** A mention of an organisation with the name in full. */
interface OrganisationNaming extends Naming {
  readonly name: string;
}

/** The short forms that an article introduces, folded, by the name in full, folded. */
const abbreviationsOf = (readings: readonly NameReading[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { page, organisations } of readings)
    for (const { name, start, end } of organisations) {
      const gloss = glossAfter(page.text, { start, end });
      if (gloss !== undefined && !found.has(foldCharacters(name)))
        found.set(foldCharacters(name), gloss.short);
    }
  return found;
};

/** Every mention of an organisation in one passage, introduced short forms included. */
const namingsIn = (
  { passage, page, organisations }: NameReading,
  known: ReadonlyMap<string, string>,
  abbreviations: ReadonlyMap<string, string>,
): OrganisationNaming[] => {
  const create = (span: Span, name: string): OrganisationNaming => ({
    passage,
    name,
    start: span.start,
    end: span.end,
    wording: page.folded.slice(span.start, span.end),
    introduces: page.folded.slice(span.start, span.end) === foldCharacters(name),
  });
  const full = organisations.map((one) => create(one, one.name));
  const short = [...abbreviations].flatMap(([key, abbreviation]) =>
    placesOf(page.folded, foldCharacters(abbreviation))
      .filter((span) => !full.some((one) => meets(one, span)))
      .map((span) => create(span, known.get(key)!)),
  );
  return [...full, ...short].toSorted((a, b) => a.start - b.start);
};

/**
 * The organisations that an article names: one claim for the first mention in full of each, and one for a mention in
 * a heading and one in the text by the short form that the article introduces.
 *
 * @param readings - the passages of an article with their names, in reading order
 */
export const extractOrganisations = (readings: readonly NameReading[]): OrganisationClaim[] => {
  const known = new Map<string, string>();
  for (const { organisations } of readings)
    for (const { name } of organisations)
      if (!known.has(foldCharacters(name))) known.set(foldCharacters(name), name);
  const abbreviations = abbreviationsOf(readings);
  const grouped = new Map<string, OrganisationNaming[]>();
  for (const naming of readings.flatMap((reading) => namingsIn(reading, known, abbreviations))) {
    const key = foldCharacters(naming.name);
    grouped.set(key, [...(grouped.get(key) ?? []), naming]);
  }
  return [...grouped].flatMap(([key, own]) =>
    chooseMentions(own).map(({ naming, mention }) => ({
      ...createBase(naming.passage, "organisation", naming),
      kind: "organisation" as const,
      name: known.get(key)!,
      written: naming.passage.block.text.slice(naming.start, naming.end),
      abbreviation: abbreviations.get(key) ?? null,
      mention,
    })),
  );
};
