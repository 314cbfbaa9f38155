import type {
  Baseline,
  Claim,
  ClaimsFile,
  Configuration,
  Manifest,
  ManifestSource,
  Report,
} from "../model/index.js";
import { UsageError } from "../model/errors.js";
import { join, write } from "./bilingual.js";
import { shareAjv } from "./compile.js";
import { listProblems, type Problem } from "./problems.js";
import { schemaId, type SchemaName, type SchemaTypes } from "./schemas.js";

const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** The part of a pointer that leads to a claim, by the document that holds it. */
const claimPlaces: { readonly [name in SchemaName]?: RegExp } = {
  claim: /^(?=\/)/,
  claims: /^\/(?:claims\/\d+|unanchored\/\d+\/claim)(?=\/)/,
  report: /^\/claims\/\d+(?=\/)/,
};

/** ` (kind "quantity")` where the pointer leads into a claim: says by which branch of the union it was judged. */
function nameBranch(name: SchemaName, value: unknown, pointer: string): string {
  const [place] = claimPlaces[name]?.exec(pointer) ?? [];
  if (place === undefined || pointer === `${place}/kind`) return "";
  const claim = place.split("/").slice(1).reduce(property, value);
  return ` (kind ${write(property(claim, "kind"))})`;
}

function describeProblem({ expected, found }: Problem, more: number): string {
  const zh = join("應為", expected.zh) + join("，現為", found.zh) + (more > 0 ? `（另有 ${more} 處）` : "");
  const en = `expected ${expected.en}, found ${found.en}${more > 0 ? ` (and ${more} more)` : ""}`;
  return `${zh} · ${en}`;
}

function assertValid<N extends SchemaName>(name: N, value: unknown, file: string): SchemaTypes[N] {
  const ajv = shareAjv();
  if (ajv.validate<SchemaTypes[N]>(schemaId(name), value)) return value;
  const [worst, ...others] = listProblems(ajv.errors ?? []);
  if (!worst) throw new Error(`${name}: refused without an error`);
  const place = `${file}#${worst.pointer}${nameBranch(name, value, worst.pointer)}`;
  throw new UsageError(`${place}: ${describeProblem(worst, others.length)}`);
}

/** No two entries share an id: claims and findings name their source by it. */
function assertDistinct(sources: readonly ManifestSource[], file: string): void {
  const places = new Map<string, number>();
  for (const [index, { id }] of sources.entries()) {
    const earlier = places.get(id);
    if (earlier !== undefined) {
      const [first, second] = [`#/sources/${earlier}/id`, `#/sources/${index}/id`];
      throw new UsageError(
        `${file}${second}: 應為未用過的代號，現為 ${write(id)}，與 ${first} 相同` +
          ` · expected an id of its own, found ${write(id)} as at ${first}`,
      );
    }
    places.set(id, index);
  }
}

/**
 * A manifest (manifest.json).
 *
 * @param value what JSON.parse gave
 * @param file how messages name the file
 * @returns the same value, typed
 * @throws UsageError one line with place, expectation and what was found, in Traditional Chinese and English;
 *   also where two entries share an id
 */
export function validateManifest(value: unknown, file: string): Manifest {
  const manifest = assertValid("manifest", value, file);
  assertDistinct(manifest.sources, file);
  return manifest;
}

/**
 * The claims of one source (claims/SOURCE.json). `checkQuotes` compares their quotes with the text.
 *
 * @param value what JSON.parse gave
 * @param file how messages name the file
 * @returns the same value, typed
 * @throws UsageError as `validateManifest`
 */
export function validateClaims(value: unknown, file: string): ClaimsFile {
  return assertValid("claims", value, file);
}

/** A place of a file, as a JSON pointer, and what is wrong there. */
export interface PlacedProblem {
  readonly pointer: string;
  readonly text: string;
}

function listAll(name: SchemaName, value: unknown): readonly PlacedProblem[] {
  const ajv = shareAjv();
  if (ajv.validate(schemaId(name), value)) return [];
  return listProblems(ajv.errors ?? []).map((problem) => ({
    pointer: problem.pointer,
    text: describeProblem(problem, 0),
  }));
}

/**
 * Every place where a claims file is not as its schema has it.
 *
 * @param value what JSON.parse gave
 * @returns pointer and description of each, the worst first; empty where it is valid
 */
export const listClaimsProblems = (value: unknown): readonly PlacedProblem[] => listAll("claims", value);

/** Every place where a configuration is not as its schema has it, as `listClaimsProblems`. */
export const listConfigurationProblems = (value: unknown): readonly PlacedProblem[] =>
  listAll("configuration", value);

/** Every place where a baseline is not as its schema has it, as `listClaimsProblems`. */
export const listBaselineProblems = (value: unknown): readonly PlacedProblem[] => listAll("baseline", value);

/**
 * One claim.
 *
 * @param value what JSON.parse gave
 * @param file how messages name where the claim comes from
 * @returns the same value, typed
 * @throws UsageError as `validateManifest`
 */
export function validateClaim(value: unknown, file: string): Claim {
  return assertValid("claim", value, file);
}

/**
 * A report, as `hedui check --format json` prints it.
 *
 * @param value what JSON.parse gave
 * @param file how messages name the file
 * @returns the same value, typed
 * @throws UsageError as `validateManifest`
 */
export function validateReport(value: unknown, file: string): Report {
  return assertValid("report", value, file);
}

/**
 * A report that the program made, once it is found to be as its schema says.
 *
 * @param report what the pipeline put together
 * @returns the same report
 * @throws Error where it is not: the program is at fault then, not the user
 */
export function assertReport(report: Report): Report {
  try {
    return validateReport(report, "report");
  } catch (error) {
    throw new Error(`the report does not meet its schema: ${String(error)}`, { cause: error });
  }
}

/**
 * A configuration (hedui.config.json).
 *
 * @param value what JSON.parse gave
 * @param file how messages name the file
 * @returns the same value, typed
 * @throws UsageError as `validateManifest`
 */
export function validateConfiguration(value: unknown, file: string): Configuration {
  return assertValid("configuration", value, file);
}

/**
 * A baseline (hedui.baseline.json).
 *
 * @param value what JSON.parse gave
 * @param file how messages name the file
 * @returns the same value, typed
 * @throws UsageError as `validateManifest`
 */
export function validateBaseline(value: unknown, file: string): Baseline {
  return assertValid("baseline", value, file);
}
