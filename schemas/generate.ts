/**
 * Writes src/model/generated.ts from the schemas. Conventions of the schemas:
 *
 * - A type is named by its key under `$defs`; the root of a file by its title (Claims file → ClaimsFile).
 * - Objects, unions and enumerations get a type; a definition of a plain string or number (Id, Offset) is inlined.
 * - Every object type stands in `$defs`. Those named …Base are open and only ever extended through `allOf`; all others
 *   are closed.
 */
import { writeFileSync } from "node:fs";
import {
  IndentationText,
  Project,
  type OptionalKind,
  type PropertySignatureStructure,
  type SourceFile,
} from "ts-morph";
import { readSchemas, type Schema } from "./schema.js";

const primitives: { readonly [type: string]: string } = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  null: "null",
};

/** A schema with the name of its type and the `$ref` by which others reach it. */
interface Definition {
  readonly name: string;
  readonly reference: string;
  readonly schema: Schema;
}

type Definitions = ReadonlyMap<string, Definition>;

function listDefinitions(file: Schema): readonly Definition[] {
  const root = { name: nameOf(file), reference: file.$id ?? "", schema: file };
  const parts = Object.entries(file.$defs ?? {}).map(([name, schema]) => ({
    name,
    reference: `${file.$id}#/$defs/${name}`,
    schema,
  }));
  return [root, ...parts];
}

/** Claims file → ClaimsFile */
function nameOf(file: Schema): string {
  return (file.title ?? "").replaceAll(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function resolve(reference: string, file: string, definitions: Definitions): Definition {
  const absolute = reference.startsWith("#") ? file + reference : reference;
  const found = definitions.get(absolute);
  if (!found) throw new Error(`${file}: no schema at ${absolute}`);
  return found;
}

const isInterface = (schema: Schema): boolean =>
  schema.type === "object" && typeof schema.additionalProperties !== "object" && !schema.oneOf;

const isNamed = (schema: Schema): boolean =>
  isInterface(schema) || schema.enum !== undefined || schema.oneOf !== undefined;

/** The TypeScript type of a schema that stands in `file`. */
function typeOf(schema: Schema, file: string, definitions: Definitions): string {
  const recur = (part: Schema): string => typeOf(part, file, definitions);
  if (schema.$ref !== undefined) {
    const target = resolve(schema.$ref, file, definitions);
    const [home = ""] = target.reference.split("#");
    return isNamed(target.schema) ? target.name : typeOf(target.schema, home, definitions);
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.oneOf) return schema.oneOf.map(recur).join(" | ");
  if (schema.type === "array" && schema.items) return `readonly ${bracket(recur(schema.items))}[]`;
  if (typeof schema.additionalProperties === "object") {
    return `{ readonly [key: string]: ${recur(schema.additionalProperties)} }`;
  }
  if (schema.type !== undefined && schema.type !== "object") return primitiveOf(schema.type);
  if (schema.anyOf) return schema.anyOf.map(recur).join(" | ");
  throw new Error(`${file}: "${schema.title}" has no type; move an object to $defs and refer to it`);
}

const bracket = (type: string): string => (type.includes(" ") ? `(${type})` : type);

const primitiveOf = (type: string | readonly string[]): string =>
  [type]
    .flat()
    .map((each) => primitives[each] ?? each)
    .join(" | ");

/** Title and description as a documentation comment, wrapped at 100 units. */
function documentationOf(schema: Schema): string[] {
  const words = `${schema.title}. ${schema.description}`.split(" ");
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 100) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return [lines.length > 1 ? `\n${lines.join("\n")}` : lines.join("")];
}

function propertiesOf(
  schema: Schema,
  file: string,
  definitions: Definitions,
): OptionalKind<PropertySignatureStructure>[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name: /^[\w$]+$/.test(name) ? name : JSON.stringify(name),
    type: typeOf(property, file, definitions),
    isReadonly: true,
    hasQuestionToken: !schema.required?.includes(name),
    docs: documentationOf(property),
  }));
}

function addDefinition(target: SourceFile, definition: Definition, definitions: Definitions): void {
  const { name, schema, reference } = definition;
  const [file = ""] = reference.split("#");
  const shared = { name, isExported: true, docs: documentationOf(schema) };
  if (isInterface(schema)) {
    target.addInterface({
      ...shared,
      extends: schema.allOf?.map((base) => typeOf(base, file, definitions)) ?? [],
      properties: propertiesOf(schema, file, definitions),
    });
  } else if (isNamed(schema)) {
    target.addTypeAlias({ ...shared, type: typeOf(schema, file, definitions) });
  }
}

/**
 * The TypeScript of the types that the schemas describe.
 *
 * @param schemas the parsed schema files, in the order in which their types are to be written
 * @returns the text of src/model/generated.ts, not yet formatted
 * @throws Error for a `$ref` that leads nowhere, a type name used twice, or a construct that has no type here
 */
export function generateTypes(schemas: readonly Schema[]): string {
  const all = schemas.flatMap(listDefinitions);
  const twice = all.find((one, index) => all.findIndex((other) => other.name === one.name) < index);
  if (twice) throw new Error(`two schemas are named ${twice.name}`);
  const definitions = new Map(all.map((definition) => [definition.reference, definition]));
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  const target = project.createSourceFile("generated.ts", "");
  target.addStatements("// Written by `npm run generate` from schemas/: change those, not this file.\n\n");
  for (const definition of all) addDefinition(target, definition, definitions);
  return target.getFullText().replaceAll(";\n/**", ";\n\n/**");
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(new URL("../src/model/generated.ts", import.meta.url), generateTypes(readSchemas()));
}
