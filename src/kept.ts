import type { Cache } from "./cache/cache.js";
import { digestOf, keyOf } from "./cache/entries.js";
import type { Extraction } from "./extraction.js";
import type { Article, Claim, OwnWords, Source } from "./model/index.js";
import { checkQuotes } from "./validate/claims.js";
import { listClaimsProblems } from "./validate/validate.js";

/** Where extractions are kept, and what they depend on beside their source. */
export interface Keeping {
  readonly cache: Cache;
  /** What tells this program from another that may read otherwise (`digestProgram`). */
  readonly program: string;
  /** The `lexicon` of the configuration. */
  readonly words?: OwnWords | undefined;
}

/** What of a source its extraction depends on: all of it but where it lies and what was noted in passing. */
const keyOfSource = (source: Source, keeping: Keeping): string => {
  const { text, file: _file, notes: _notes, layout: _layout, ...rest } = source;
  return keyOf("source", keeping.program, keeping.words ?? null, digestOf(text), rest);
};

const isBlock = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "role" in value &&
  typeof value.role === "string" &&
  "text" in value &&
  typeof value.text === "string" &&
  "offsets" in value &&
  Array.isArray(value.offsets) &&
  value.offsets.length === value.text.length;

const isArticleOf =
  (source: Source) =>
  (value: unknown): value is Article =>
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "source" in value &&
    value.source === source.id &&
    "headline" in value &&
    typeof value.headline === "string" &&
    "blocks" in value &&
    Array.isArray(value.blocks) &&
    value.blocks.every(isBlock);

/** Whether claims are as their schema has them, of this source, and quote what stands there. */
const areClaimsOf = (source: Source, value: unknown): value is readonly Claim[] => {
  const { id, sha256 } = source;
  const file = { schemaVersion: "1", source: id, sha256, claims: value };
  return (
    listClaimsProblems(file).length === 0 && checkQuotes(value as readonly Claim[], [source]).length === 0
  );
};

/** What was kept is believed only where it could have been read of this very source. */
const isExtractionOf = (source: Source, value: unknown): value is Extraction =>
  typeof value === "object" &&
  value !== null &&
  "articles" in value &&
  Array.isArray(value.articles) &&
  value.articles.every(isArticleOf(source)) &&
  "claims" in value &&
  areClaimsOf(source, value.claims);

/** Extractions by the id of their source, and of how many it was kept. */
export interface KeptExtractions {
  readonly extractions: ReadonlyMap<string, Extraction>;
  readonly kept: number;
}

/**
 * The extractions of sources: those that are kept, and the others once they are read; these are kept then.
 *
 * @param sources - sources with their decoded text
 * @param keeping - where they are kept; undefined where nothing is
 * @param extract - reads the others, in their order
 */
export const extractKept = async (
  sources: readonly Source[],
  keeping: Keeping | undefined,
  extract: (sources: readonly Source[]) => Promise<readonly Extraction[]>,
): Promise<KeptExtractions> => {
  const extractions = new Map<string, Extraction>();
  const keys = new Map(
    keeping === undefined ? [] : sources.map((source) => [source.id, keyOfSource(source, keeping)]),
  );
  for (const source of sources) {
    const value = keeping?.cache.read("source", keys.get(source.id)!);
    if (value !== undefined && isExtractionOf(source, value)) extractions.set(source.id, value);
  }
  const kept = extractions.size;
  const rest = sources.filter(({ id }) => !extractions.has(id));
  for (const [at, extraction] of (await extract(rest)).entries()) {
    const { id } = rest[at]!;
    extractions.set(id, extraction);
    keeping?.cache.write("source", keys.get(id)!, extraction);
  }
  return { extractions, kept };
};
