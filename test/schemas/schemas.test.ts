import { expect } from "chai";
import { readSchemas, schemaNames, type Schema } from "../../schemas/schema.js";
import { createAjv } from "../../src/validate/compile.js";

const schemas = readSchemas();
const ajv = createAjv();

interface Place {
  /** `$id` and JSON pointer. */
  readonly reference: string;
  readonly schema: Schema;
}

const definitions: readonly Place[] = schemas.flatMap((file) =>
  Object.entries(file.$defs ?? {}).map(([name, schema]) => ({
    reference: `${file.$id}#/$defs/${name}`,
    schema,
  })),
);

const types: readonly Place[] = [
  ...schemas.map((schema) => ({ reference: `${schema.$id}#`, schema })),
  ...definitions,
];

const properties: readonly Place[] = types.flatMap(({ reference, schema }) =>
  Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    reference: `${reference}/properties/${name}`,
    schema: property,
  })),
);

const isBase = ({ reference }: Place): boolean => reference.endsWith("Base");

const isClosed = ({ additionalProperties, unevaluatedProperties, oneOf }: Schema): boolean =>
  additionalProperties === false || unevaluatedProperties === false || oneOf !== undefined;

function listReferences(value: unknown, inAllOf = false): readonly { to: string; inAllOf: boolean }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "$ref" && typeof part === "string"
      ? [{ to: part, inAllOf }]
      : listReferences(part, key === "allOf" || (inAllOf && Array.isArray(value))),
  );
}

describe("schemas", () => {
  for (const name of schemaNames) {
    it(`${name} compiles in strict mode, against the metaschema`, () => {
      expect(ajv.getSchema(`urn:hedui:schema:${name}:1`)).to.be.a("function");
    });
  }

  it("give every type and every property a title and a description", () => {
    const bare = [...types, ...properties].filter(({ schema }) => !schema.title || !schema.description);
    expect(bare.map(({ reference }) => reference)).to.deep.equal([]);
  });

  it("give every property, and every type that stands by itself, examples", () => {
    const bare = [...types.filter((type) => !isBase(type)), ...properties].filter(
      ({ schema }) => !schema.examples?.length,
    );
    expect(bare.map(({ reference }) => reference)).to.deep.equal([]);
  });

  it("give examples that fit", () => {
    const misfits = [...types, ...properties].flatMap(({ reference, schema }) => {
      const fits = ajv.compile({ $ref: reference });
      return (schema.examples ?? [])
        .filter((example) => !fits(example))
        .map((example) => `${reference}: ${JSON.stringify(example)}: ${ajv.errorsText(fits.errors)}`);
    });
    expect(misfits).to.deep.equal([]);
  });

  it("close every object but the bases", () => {
    const objects = types.filter(({ schema }) => schema.type === "object");
    const wrong = objects.filter((type) => isClosed(type.schema) === isBase(type));
    expect(wrong.map(({ reference }) => reference)).to.deep.equal([]);
  });

  it("extend bases, and never use one for a value", () => {
    const wrong = listReferences(schemas).filter(({ to, inAllOf }) => to.endsWith("Base") !== inAllOf);
    expect(wrong).to.deep.equal([]);
  });
});
