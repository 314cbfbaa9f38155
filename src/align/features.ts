import { scopesIn } from "../language/scope.js";
import { placesIn, type KnownPlace } from "../language/places.js";
import { namesOf, placeNamesOf, termsOf, type Terms } from "../language/terms.js";
import type { Claim } from "../model/index.js";
import { bigramsOf, type Bigrams } from "../text/bigrams.js";
import { matchKey } from "../text/fold.js";
import type { Moment } from "./moments.js";
import type { Surroundings } from "./surroundings.js";

/** A text by its content words and by its characters. */
export interface Letters {
  readonly terms: Terms;
  readonly bigrams: Bigrams;
}

/** Places that a text names: those of our tables, which know what lies in what, and any by part of speech. */
export interface Scene {
  readonly known: readonly KnownPlace[];
  readonly named: ReadonlySet<string>;
}

/** What claims are compared by, worked out once a claim. */
export interface Features {
  readonly clause: Letters;
  readonly sentence: Terms;
  /** What the claim is about: the noun counted, the title, the predicate, or the clause itself. */
  readonly subject: Letters;
  /** The characters of the clause, each once: a headline keeps few of the words that it shortens (財赤, 財政赤字). */
  readonly characters: ReadonlySet<string>;
  /** Words that say which part or which time the clause is about. */
  readonly scopes: ReadonlySet<string>;
  /** Places, persons and bodies that the sentence names. */
  readonly names: ReadonlySet<string>;
  /** The places that a figure is of: those of its clause, or else of the count before it (香港3人死亡，27人受傷). */
  readonly scene: Scene;
  /** Days and times that the sentence names. */
  readonly moments: readonly Moment[];
  /** Stretches that the figures of the sentence are of. */
  readonly periods: ReadonlySet<string>;
  /** The speaker's name folded, or null. */
  readonly speaker: string | null;
  /** What stands beside the value, on both sides and on each. */
  readonly beside: Letters & { readonly before: Bigrams; readonly after: Bigrams };
  /** The words of the sentence and its neighbours. */
  readonly context: Terms;
  /** When the article was published. */
  readonly published: string;
  /** Where the sentence stands in the article, from 0 to 1. */
  readonly position: number;
  /** Whether no figure of the article of one kind with it is greater: the toll rather than a part of it. */
  readonly isGreatest: boolean;
  /** Whether no other sentence of the article gives another number of the same things: one shock, not one of many. */
  readonly isSingle: boolean;
  /** Whether the sentence tells of long before the report. */
  readonly isOfPast: boolean;
  /** The charges that the sentence speaks of. */
  readonly charges: ReadonlySet<number>;
  /** Whether the article tells of several cases that are tried apart. */
  readonly hasCases: boolean;
}

/** The words of a clause without those of a mention, so that a number does not speak for the match. */
const without = (clause: string, mention: string): string => clause.replace(mention, " ");

/** A name by its single characters: 醫管局 and 醫院管理局 share no two neighbours. */
const charactersOf = (name: string): Bigrams =>
  new Map(Array.from(matchKey(name), (character) => [character, 1]));

/** For each kind of claim the text that tells what it is about. */
const subjectOf = (claim: Claim): string => {
  if (claim.kind === "quantity") return claim.counted;
  if (claim.kind === "title") return claim.title;
  if (claim.kind === "modality") return claim.predicate;
  if (claim.kind === "list") return claim.items.join("，");
  if (claim.kind === "superlative") return claim.of;
  if (claim.kind === "person" || claim.kind === "organisation") return claim.name;
  if (claim.kind === "term") return claim.term;
  return claim.clause;
};

/** The clause, without the value of the claim. */
const clauseOf = (claim: Claim): string =>
  claim.kind === "quantity" || claim.kind === "date" ? without(claim.clause, claim.value.text) : claim.clause;

/** Characters beside a value that tell what it is of, before and after it, and those right beside it. */
const reach = { wide: 14, before: 8, after: 6 };

/** Where a value stands in its clause: 3人, but not in 13人失聯、3人獲救 the end of 13人. */
const placeIn = (clause: string, value: string): number => {
  let at = clause.indexOf(value);
  while (at > 0 && /\d/u.test(value[0]!) && /\d/u.test(clause[at - 1]!)) at = clause.indexOf(value, at + 1);
  return Math.max(0, at);
};

/** What stands beside the value of a claim in its sentence; beside a claim without a value, nothing does. */
const besideOf = (claim: Claim): Features["beside"] => {
  if (claim.kind !== "quantity" && claim.kind !== "date")
    return { ...lettersOf(""), before: bigramsOf(""), after: bigramsOf("") };
  const { clause, sentence, value } = claim;
  const at = Math.max(0, sentence.indexOf(clause)) + placeIn(clause, value.text);
  const before = sentence.slice(Math.max(0, at - reach.wide), at);
  const after = sentence.slice(at + value.text.length, at + value.text.length + reach.wide);
  return {
    ...lettersOf(`${before}，${after}`),
    before: bigramsOf(before.slice(-reach.before)),
    after: bigramsOf(after.slice(0, reach.after)),
  };
};

const lettersOf = (text: string): Letters => ({ terms: termsOf(text), bigrams: bigramsOf(text) });

const nowhere: Scene = { known: [], named: new Set() };

const readScene = (text: string): Scene => ({ known: placesIn(text), named: placeNamesOf(text) });

const sceneOf = ({ kind, clause, sentence }: Claim): Scene => {
  if (kind !== "quantity") return nowhere;
  const own = readScene(clause);
  if (own.known.length + own.named.size > 0) return own;
  const previous =
    sentence
      .slice(0, Math.max(0, sentence.indexOf(clause)))
      .split(/[，；、]/u)
      .at(-2) ?? "";
  return /\d/u.test(previous) ? readScene(previous) : nowhere;
};

/**
 * The features of a claim.
 *
 * @param claim - the claim
 * @param around - what the article that the claim stands in says around each sentence
 */
export const featuresOf = (claim: Claim, around: Surroundings): Features => ({
  clause: lettersOf(clauseOf(claim)),
  sentence: termsOf(claim.sentence),
  subject:
    "mention" in claim
      ? { terms: termsOf(subjectOf(claim)), bigrams: charactersOf(subjectOf(claim)) }
      : lettersOf(subjectOf(claim)),
  characters: new Set(matchKey(clauseOf(claim)).replace(/[\d.,%]+/gu, "")),
  scopes: scopesIn(claim.clause),
  names: namesOf(claim.sentence),
  scene: sceneOf(claim),
  moments: around.moments.get(claim.sentence) ?? [],
  periods: around.periods.get(claim.sentence) ?? new Set(),
  speaker: claim.speaker === null ? null : matchKey(claim.speaker),
  beside: besideOf(claim),
  context: around.contexts.get(claim.sentence) ?? termsOf(claim.sentence),
  published: around.published,
  position: around.positions.get(claim.sentence) ?? 0,
  isGreatest: around.greatest.has(claim),
  isSingle: !around.several.has(claim),
  isOfPast: around.past.has(claim.sentence),
  charges: around.charges.get(claim.sentence) ?? new Set(),
  hasCases: around.hasCases,
});
