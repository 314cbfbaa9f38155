import type { ErrorObject } from "ajv/dist/2020.js";
import { describeValue, either, write, type Phrase } from "./bilingual.js";
import { describeExpectation } from "./expectations.js";

/** One place where a value does not fit its schema. */
export interface Problem {
  /** JSON pointer (RFC 6901) to the value that does not fit; empty for the whole document. */
  readonly pointer: string;
  readonly expected: Phrase;
  readonly found: Phrase;
}

/** Keywords that only say that something within them failed. */
const summaries: ReadonlySet<string> = new Set(["anyOf", "oneOf", "propertyNames", "if"]);

/** Worst first: a wrong or missing part makes the rest meaningless, a misspelt name explains a missing one. */
const ranks: readonly string[] = [
  "discriminator",
  "type",
  "additionalProperties",
  "unevaluatedProperties",
  "required",
];

const rankOf = (errors: readonly ErrorObject[]): number =>
  Math.min(
    ...errors.map(({ keyword }) => ranks.indexOf(keyword)).map((rank) => (rank < 0 ? ranks.length : rank)),
  );

const escape = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** The name of the property that an error speaks of, where ajv points at the object that holds it. */
function propertyOf({ keyword, params, propertyName }: ErrorObject): string | undefined {
  const name: unknown =
    propertyName ??
    params["additionalProperty"] ??
    params["unevaluatedProperty"] ??
    (keyword === "discriminator" ? params["tag"] : undefined);
  return typeof name === "string" ? name : undefined;
}

function locate(error: ErrorObject): string {
  const name = propertyOf(error);
  return name === undefined ? error.instancePath : `${error.instancePath}/${escape(name)}`;
}

function describeFound(error: ErrorObject): Phrase {
  if (error.keyword === "discriminator") return describeValue(error.params["tagValue"]);
  const name = propertyOf(error);
  return name === undefined ? describeValue(error.data) : { zh: write(name), en: write(name) };
}

const upTo = (pointer: string): readonly string[] =>
  pointer.split("/").map((_, index, steps) => steps.slice(0, index).join("/"));

/** Keywords that refuse a whole value: what it is, and what it may be one of. */
const wholes: ReadonlySet<string> = new Set(["type", "enum", "const"]);

/**
 * Without "or null", or one of a list of words, where an object is broken: the branches that a value of another type
 * was never meant for.
 */
function dropOtherBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const entered = new Set(
    errors.flatMap((error) => [
      ...upTo(locate(error)).slice(1),
      ...(error.keyword === "required" ? [error.instancePath] : []),
    ]),
  );
  return errors.filter(({ keyword, instancePath }) => !wholes.has(keyword) || !entered.has(instancePath));
}

function groupByPlace(errors: readonly ErrorObject[]): ReadonlyMap<string, readonly ErrorObject[]> {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const place = locate(error);
    const group = groups.get(place);
    if (group) group.push(error);
    else groups.set(place, [error]);
  }
  return groups;
}

/** The problems of one place, each once; those of a union as one, since any branch would do. */
function combine(pointer: string, errors: readonly ErrorObject[], isUnion: boolean): readonly Problem[] {
  const expected = new Map(errors.map(describeExpectation).map((phrase) => [phrase.en, phrase]));
  const phrases = isUnion ? [either([...expected.values()])] : [...expected.values()];
  const found = errors.map(describeFound)[0] ?? describeValue(undefined);
  return phrases.map((phrase) => ({ pointer, expected: phrase, found }));
}

/**
 * The errors of ajv as a person would count them: the branches of a union in one, the worst first.
 *
 * @param errors what ajv found, with `verbose`
 */
export function listProblems(errors: readonly ErrorObject[]): readonly Problem[] {
  const unions = new Set(
    errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath),
  );
  const plain = dropOtherBranches(errors.filter(({ keyword }) => !summaries.has(keyword)));
  return [...groupByPlace(plain)]
    .toSorted(([, left], [, right]) => rankOf(left) - rankOf(right))
    .flatMap(([pointer, group]) => combine(pointer, group, unions.has(pointer)));
}
