import { findDesignations } from "../language/names/designations.js";
import type { TermClaim } from "../model/index.js";
import { foldCharacters, matchKey } from "../text/fold.js";
import { createBase } from "./identify.js";
import { chooseMentions, meets, placesOf, type Naming } from "./names.js";
import type { Passage } from "./passages.js";

/** A mention of a named thing. */
interface TermNaming extends Naming {
  readonly term: string;
  readonly abbreviation: string | null;
}

const told = (passages: readonly Passage[]): TermNaming[] =>
  passages.flatMap((passage) =>
    findDesignations(passage.block.text, passage.quotations).map(({ start, end, term, abbreviation }) => ({
      passage,
      start,
      end,
      term,
      abbreviation,
      wording: passage.block.text.slice(start, end),
      introduces: true,
    })),
  );

/** Shortest term that is told without its marks too: 2025灣區論壇, not 平台. */
const shortestBare = 4;

/** The terms of an article where they stand without their marks. */
const bare = (passages: readonly Passage[], namings: readonly TermNaming[]): TermNaming[] => {
  const terms = new Map(
    namings.map(({ term, abbreviation }) => [foldCharacters(term), { term, abbreviation }]),
  );
  return passages.flatMap((passage) => {
    const folded = foldCharacters(passage.block.text);
    const own = namings.filter((naming) => naming.passage === passage);
    if (folded.length !== passage.block.text.length) return [];
    return [...terms].flatMap(([key, { term, abbreviation }]) =>
      key.length < shortestBare
        ? []
        : placesOf(folded, key)
            .filter((span) => !own.some((naming) => meets(naming, span)))
            .map((span) => ({ passage, ...span, term, abbreviation, wording: term, introduces: false })),
    );
  });
};

/**
 * The named things of an article: one claim for the first mention of each, and one for a mention in a heading and one
 * in the text without marks or with an acronym.
 *
 * @param passages - the passages of an article in reading order
 */
export const extractTerms = (passages: readonly Passage[]): TermClaim[] => {
  const namings = told(passages);
  const grouped = new Map<string, TermNaming[]>();
  for (const naming of [...namings, ...bare(passages, namings)]) {
    const key = matchKey(naming.term);
    grouped.set(key, [...(grouped.get(key) ?? []), naming]);
  }
  return [...grouped.values()].flatMap((own) =>
    chooseMentions(own).map(({ naming, mention }) => ({
      ...createBase(naming.passage, "term", naming),
      kind: "term" as const,
      term: naming.term,
      abbreviation: naming.abbreviation,
      mention,
    })),
  );
};
