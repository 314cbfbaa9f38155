import { canonicalWords } from "../language/lexicon.js";
import { createFinder } from "../language/ownWords.js";
import { canonicalTerm } from "../language/synonyms.js";
import type { Claim, OwnWords } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { createConversion } from "./measures.js";

/** Says a claim in other words; the same claim where it has none to replace. */
export type Gloss = (claim: Claim) => Claim;

type Write = (text: string) => string;

/** A finder of the words that are replaced, each with what stands for it. */
type Find = ReturnType<typeof createFinder<string>>;

/** Puts for each synonym, abbreviation and variant of a name what it stands for. */
const createWriter =
  (find: Find): Write =>
  (text) => {
    let written = "";
    let last = 0;
    for (const { start, end, row } of find(text)) {
      const isSame = foldCharacters(text.slice(start, end)) === foldCharacters(row);
      written += text.slice(last, start) + (isSame ? text.slice(start, end) : row);
      last = end;
    }
    return written + text.slice(last);
  };

/** A noun as the clause has it, with the whole of a word of ours that it is cut out of: 暖心 of 3500個暖心居. */
const wholeOf = (noun: string, clause: string, find: Find): string => {
  const start = noun === "" ? -1 : clause.indexOf(noun);
  if (start < 0) return noun;
  const end = start + noun.length;
  const cut = find(clause).find((word) => word.start < end && start < word.end);
  return cut === undefined ? noun : clause.slice(Math.min(start, cut.start), Math.max(end, cut.end));
};

/** What the kinds of claims say beside their clause and sentence. */
const writeOwn = (claim: Claim, write: Write, find: Find): Claim => {
  const orNull = (text: string | null): string | null => (text === null ? null : write(text));
  // Predicates are folded and stand for their synonyms already.
  const writeTerm: Write = (text) => canonicalTerm(foldCharacters(write(text)));
  switch (claim.kind) {
    case "quantity":
      return {
        ...claim,
        counted: write(wholeOf(claim.counted, claim.clause, find)),
        predicate: writeTerm(claim.predicate),
        whole: claim.whole && { ...claim.whole, counted: write(claim.whole.counted) },
        ...(claim.place === undefined ? {} : { place: write(claim.place) }),
        ...(claim.scopes === undefined ? {} : { scopes: claim.scopes.map(writeTerm) }),
      };
    case "title":
      return { ...claim, title: write(claim.title) };
    case "modality":
      return { ...claim, predicate: writeTerm(claim.predicate) };
    case "list":
      return { ...claim, items: claim.items.map(write), head: orNull(claim.head) };
    case "superlative":
      return { ...claim, of: write(wholeOf(claim.of, claim.clause, find)), scope: orNull(claim.scope) };
    case "person":
      return {
        ...claim,
        name: write(claim.name),
        written: write(claim.written),
        roles: claim.roles.map(write),
      };
    case "organisation":
      return { ...claim, name: write(claim.name), written: write(claim.written) };
    case "term":
      return { ...claim, term: write(claim.term) };
    default:
      return claim;
  }
};

/**
 * A function that says claims in the words of the tables: what they are aligned and compared by, never what is shown.
 * Synonyms, abbreviations and variants of names give way to what they stand for, own measures to those they are
 * measured in. Ids and evidence stay.
 *
 * @param own - the `lexicon` of a configuration
 */
export const createGloss = (own: OwnWords = {}): Gloss => {
  const isEmpty = [own.names, own.synonyms, own.units, Object.keys(own.abbreviations ?? {})].every(
    (words) => (words ?? []).length === 0,
  );
  if (isEmpty) return (claim) => claim;
  const find = createFinder(canonicalWords(own));
  const write = createWriter(find);
  const convert = createConversion(own.units ?? []);
  return (claim) => {
    const written = writeOwn(convert(claim), write, find);
    const glossed: Claim = {
      ...written,
      clause: write(claim.clause),
      sentence: write(claim.sentence),
      speaker: claim.speaker === null ? null : write(claim.speaker),
    };
    return JSON.stringify(glossed) === JSON.stringify(claim) ? claim : glossed;
  };
};
