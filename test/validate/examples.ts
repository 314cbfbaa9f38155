import { readSchemas } from "../../schemas/schema.js";

/** A JSON value that a test may spoil. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Draft = any;

/**
 * A copy of the example that a schema gives of its whole document.
 *
 * @param name first part of the name of the schema file
 */
export function createExample(name: string): Draft {
  const schema = readSchemas().find(({ $id }) => $id === `urn:hedui:schema:${name}:1`);
  return structuredClone(schema?.examples?.[0]);
}
