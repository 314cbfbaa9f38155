import { readFileSync } from "node:fs";
import type {
  Baseline,
  Claim,
  ClaimsFile,
  Configuration,
  Manifest,
  Mention,
  Report,
} from "../model/index.js";

/** The schemas by the first part of their file name, and the type that each describes. */
export interface SchemaTypes {
  readonly baseline: Baseline;
  readonly claim: Claim;
  readonly claims: ClaimsFile;
  readonly configuration: Configuration;
  readonly manifest: Manifest;
  readonly mention: Mention;
  readonly report: Report;
}

/** First part of the name of a schema file: `manifest` of schemas/manifest.schema.json. */
export type SchemaName = keyof SchemaTypes;

/** What the validator itself reads in a schema; ajv reads the rest. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  readonly title?: string;
  readonly const?: unknown;
  readonly properties?: { readonly [name: string]: Schema };
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const names: readonly SchemaName[] = [
  "baseline",
  "claim",
  "claims",
  "configuration",
  "manifest",
  "mention",
  "report",
];

let schemas: readonly Schema[] | undefined;

/** The `$id` of a schema: `urn:hedui:schema:manifest:1`. */
export const schemaId = (name: SchemaName): string => `urn:hedui:schema:${name}:1`;

/**
 * All schemas, read once. They refer to each other, and are small: about a millisecond together.
 * schemas/ stands beside src/ in the repository and beside dist/ in the package, so one path serves both.
 */
export function readSchemas(): readonly Schema[] {
  schemas ??= names.map((name) => {
    const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
    const schema: Schema = JSON.parse(readFileSync(file, "utf8"));
    return schema;
  });
  return schemas;
}

/** The definition that a `$ref` leads to. Keys under `$defs` name types, and so are unique across the files. */
function findDefinition(reference: string): Schema | undefined {
  const name = reference.slice(reference.lastIndexOf("/") + 1);
  return readSchemas().find(({ $defs }) => $defs?.[name])?.$defs?.[name];
}

/** Names of the properties that an object schema knows, those of its bases included. */
export function listProperties(schema: Schema): readonly string[] {
  const bases = (schema.allOf ?? []).flatMap(({ $ref = "" }) => findDefinition($ref) ?? []);
  return [...bases.flatMap(listProperties), ...Object.keys(schema.properties ?? {})];
}

/** The values by which `tag` tells the branches of a union apart: "quantity", "date" … of `kind`. */
export function listBranches(union: Schema, tag: string): readonly unknown[] {
  return (union.oneOf ?? []).map(({ $ref = "" }) => findDefinition($ref)?.properties?.[tag]?.const);
}
