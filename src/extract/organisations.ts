import { glossAfter } from "../language/names/glosses.js";
import type { OrganisationClaim, Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { createBase } from "./identify.js";
import { chooseMentions, meets, placesOf, type NameReading, type Naming } from "./names.js";

/** A mention of an organisation with the name in full. */
interface OrganisationNaming extends Naming {
  readonly name: string;
}

/** The short forms that articles introduce. */
export interface ShortForms {
  /** By the name in full, folded. */
  readonly short: ReadonlyMap<string, string>;
  /** The names in full as written, folded ones as keys. */
  readonly full: ReadonlyMap<string, string>;
}

/** Letters before the bracket that a name stands in: HKPC（香港生產力促進局）. */
const lettersBefore = /(?<![A-Za-z0-9])(?<short>[A-Z][A-Za-z&-]{1,9})[（(]$/u;

/** The short form that a text introduces for a name in it. */
const shortFormAt = (text: string, { start, end }: Span): string | undefined =>
  glossAfter(text, { start, end })?.short ??
  (/^[）)]/u.test(text.slice(end)) ? lettersBefore.exec(text.slice(0, start))?.groups?.["short"] : undefined);

/**
 * The short forms that the articles of a source introduce: a page says it once, and uses it in all of them.
 *
 * @param readings - the passages of all articles of a source with their names
 */
export const findShortForms = (readings: readonly NameReading[]): ShortForms => {
  const short = new Map<string, string>();
  const full = new Map<string, string>();
  for (const { page, organisations } of readings)
    for (const { name, start, end } of organisations) {
      const key = foldCharacters(name);
      const found = shortFormAt(page.text, { start, end });
      if (found === undefined || short.has(key)) continue;
      short.set(key, found);
      full.set(key, name);
    }
  return { short, full };
};

/** Whether a short form stands at a span by itself: FDA inside CFDA does not. */
const isWhole = (folded: string, { start, end }: Span): boolean =>
  !(/[a-z0-9]/u.test(folded.charAt(start)) && /[a-z0-9]/u.test(folded.charAt(start - 1))) &&
  !(/[a-z0-9]/u.test(folded.charAt(end - 1)) && /[a-z0-9]/u.test(folded.charAt(end)));

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
      .filter((span) => isWhole(page.folded, span) && !full.some((one) => meets(one, span)))
      .map((span) => create(span, known.get(key)!)),
  );
  return [...full, ...short].toSorted((a, b) => a.start - b.start);
};

/**
 * The organisations that an article names: one claim for the first mention in full of each, and one for a mention in
 * a heading and one in the text by the short form that the article introduces.
 *
 * @param readings - the passages of an article with their names, in reading order
 * @param forms - the short forms that the source introduces, in this article or in another
 */
export const extractOrganisations = (
  readings: readonly NameReading[],
  forms: ShortForms = findShortForms(readings),
): OrganisationClaim[] => {
  const known = new Map(forms.full);
  for (const { organisations } of readings)
    for (const { name } of organisations)
      if (!known.has(foldCharacters(name))) known.set(foldCharacters(name), name);
  const abbreviations = forms.short;
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
