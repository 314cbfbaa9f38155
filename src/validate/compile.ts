import { Ajv2020, type Options } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { readSchemas } from "./schemas.js";

/** How the schemas are compiled: every deviation from plain JSON Schema 2020-12 is refused. */
const compileOptions: Options = {
  strict: true,
  // All errors, so that the worst can be chosen, with the data and the schema that each speaks of.
  allErrors: true,
  verbose: true,
  // A union is judged by its tag alone: one error for the branch meant, not one for each branch.
  discriminator: true,
};

/**
 * An ajv that knows every schema and has compiled none.
 *
 * @param options beside `compileOptions`
 */
export function createAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ ...compileOptions, ...options });
  formats.default(ajv, ["date", "date-time"]);
  return ajv.addSchema([...readSchemas()]);
}

let shared: Ajv2020 | undefined;

/** The one ajv of a run; it compiles a schema when that is first asked for. */
export function shareAjv(): Ajv2020 {
  // Checking the schemas against the metaschema takes 40 ms of every start; a test does it instead. Code that is not
  // optimised runs as fast, and compiles in two thirds of the time (claims: 22 ms).
  shared ??= createAjv({ meta: false, validateSchema: false, code: { optimize: false } });
  return shared;
}
