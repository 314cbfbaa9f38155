import { join } from "node:path";
import { readJson } from "./ingest/files.js";
import { isThere, listJsonFiles } from "./ingest/folder.js";
import { readSources, type SourceDefaults } from "./ingest/sources.js";
import { listWordProblems } from "./language/lexicon.js";
import { UsageError } from "./model/errors.js";
import type { ClaimsFile, Configuration, Source } from "./model/index.js";
import { rules } from "./rules/index.js";
import { describeUnknown } from "./text/nearest.js";
import { inspectClaims, type ClaimsProblem } from "./validate/claimsFile.js";
import {
  listConfigurationProblems,
  validateClaims,
  validateConfiguration,
  validateManifest,
  type PlacedProblem,
} from "./validate/validate.js";

export { loadBaseline } from "./baseline.js";
export type { SourceDefaults } from "./ingest/sources.js";

/**
 * Reads sources from manifests, folders that hold manifest.json, and documents: plain text, web pages, PDF, DOCX.
 *
 * @param paths - at least one path; `-` is standard input
 * @param defaults - newspaper and date for documents that have no manifest, and the encoding where none says it
 * @returns sources with their decoded text, in the order of their ids
 * @throws UsageError with one line that says which file, where, and what to do
 */
export const loadSources = (
  paths: readonly string[],
  defaults: SourceDefaults = {},
): Promise<readonly Source[]> => readSources(paths, defaults, validateManifest);

const known = rules.map(({ id }) => id);

/** A misspelt rule would switch nothing, and nobody would know. */
const ruleProblems = ({ rules: settings = {} }: Configuration): readonly PlacedProblem[] =>
  Object.keys(settings)
    .filter((rule) => !known.includes(rule))
    .map((rule) => ({ pointer: `/rules/${rule}`, text: describeUnknown("rule", rule, known) }));

const lexiconProblems = ({ lexicon = {} }: Configuration): readonly PlacedProblem[] =>
  listWordProblems(lexicon).map(({ pointer, text }) => ({ pointer: `/lexicon${pointer}`, text }));

/** A line for each mistake, all at once: whoever mends one wants to know of the others. */
const assertNone = (problems: readonly PlacedProblem[], path: string): void => {
  const [first, ...further] = problems.map(({ pointer, text }) => `${path}#${pointer}: ${text}`);
  if (first !== undefined) throw new UsageError(first, further);
};

/**
 * Reads and validates `hedui.config.json`.
 *
 * @throws UsageError where it is not as its schema says, names a rule that there is not, or has words that cannot be
 *   used: a line for each mistake
 */
export const loadConfiguration = (path: string): Configuration => {
  const value = readJson(path);
  assertNone(listConfigurationProblems(value), path);
  const configuration = validateConfiguration(value, path);
  assertNone([...ruleProblems(configuration), ...lexiconProblems(configuration)], path);
  return configuration;
};

/**
 * Reads the claims files of sources: `FOLDER/SOURCE.json`.
 *
 * @param folder - the folder of the files
 * @param sources - the sources as they are now; one that changed since keeps its file
 * @returns the files by the id of their source; a source without a file is left out
 * @throws UsageError for the first file that is not as its schema says, is another source's, or holds what was edited
 *   and neither marked as such nor stands in the source
 */
export const loadClaims = (folder: string, sources: readonly Source[]): ReadonlyMap<string, ClaimsFile> => {
  const paths = sources.map((source) => ({ source, path: join(folder, `${source.id}.json`) }));
  return new Map(
    paths
      .filter(({ path }) => isThere(path))
      .map(({ source, path }) => {
        const value = readJson(path);
        const file = validateClaims(value, path);
        const problem = inspectClaims(value, [source]).find(({ isMendable }) => !isMendable);
        if (problem !== undefined) throw new UsageError(`${path}#${problem.pointer}: ${problem.text}`);
        return [source.id, file];
      }),
  );
};

/** Something wrong with a file of a claims folder. */
export interface ClaimsFileProblem extends ClaimsProblem {
  /** The file, as the folder was given. */
  readonly path: string;
}

const readOrRefuse = (path: string): { readonly value: unknown } | { readonly refusal: string } => {
  try {
    return { value: readJson(path) };
  } catch (error) {
    if (error instanceof UsageError) return { refusal: error.message };
    throw error;
  }
};

const inspectFile = (folder: string, name: string, sources: readonly Source[]): ClaimsFileProblem[] => {
  const path = join(folder, name);
  const read = readOrRefuse(path);
  if ("refusal" in read) return [{ path, pointer: "", text: read.refusal, isMendable: false }];
  const problems = inspectClaims(read.value, sources).map((problem) => ({ path, ...problem }));
  const named = sources.find(({ id }) => `${id}.json` === name);
  if (problems.length > 0 || named !== undefined) return problems;
  const text = "the file is not named SOURCE.json: nothing reads it";
  return [{ path, pointer: "/source", text, isMendable: false }];
};

/**
 * Checks every file of a claims folder against its schema and the sources.
 *
 * @param folder - the folder of the files
 * @param sources - the sources as they are now
 * @returns all problems, in the order of the files; empty where all is well
 * @throws UsageError where the folder cannot be read
 */
export const inspectClaimsFolder = (
  folder: string,
  sources: readonly Source[],
): readonly ClaimsFileProblem[] =>
  listJsonFiles(folder).flatMap((name) => inspectFile(folder, name, sources));
