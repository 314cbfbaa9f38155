import type { ErrorObject } from "ajv/dist/2020.js";
import { expect } from "chai";
import { readSchemas } from "../../schemas/schema.js";
import { describeExpectation, patterns } from "../../src/validate/expectations.js";

/** Titles of the schemas that hold a pattern. */
function listPatternTitles(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "pattern" in value && "title" in value ? [value.title] : [];
  return [...own, ...Object.values(value).flatMap(listPatternTitles)];
}

const createError = (overrides: Partial<ErrorObject>): ErrorObject => ({
  keyword: "type",
  instancePath: "",
  schemaPath: "",
  params: {},
  ...overrides,
});

describe("patterns", () => {
  it("say in words what each pattern of the schemas asks for, and no more", () => {
    expect(Object.keys(patterns)).to.have.members([...new Set(listPatternTitles(readSchemas()))]);
  });
});

describe("describeExpectation", () => {
  it("names each of several types", () => {
    expect(describeExpectation(createError({ params: { type: ["string", "null"] } }))).to.deep.equal({
      zh: "字串或 null",
      en: "a string or null",
    });
  });

  it("falls back on the words of ajv and ajv-i18n", () => {
    const error = createError({
      keyword: "multipleOf",
      params: { multipleOf: 5 },
      message: "must be multiple of 5",
    });
    expect(describeExpectation(error)).to.deep.equal({
      zh: "有效的值（應該是 5 的整數倍）",
      en: "a value that must be multiple of 5",
    });
  });
});
