import { readFileSync } from "node:fs";

/** The part of JSON Schema 2020-12 that the schemas of hedui use. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly unevaluatedProperties?: boolean;
  readonly items?: Schema;
}

/** Names of the schema files, in the order in which their types are written. */
export const schemaNames = [
  "mention",
  "manifest",
  "claim",
  "claims",
  "report",
  "configuration",
  "baseline",
] as const;

/** The parsed schema files, in the order of `schemaNames`. */
export function readSchemas(): readonly Schema[] {
  return schemaNames.map((name) => {
    const file = new URL(`${name}.schema.json`, import.meta.url);
    const schema: Schema = JSON.parse(readFileSync(file, "utf8"));
    return schema;
  });
}
