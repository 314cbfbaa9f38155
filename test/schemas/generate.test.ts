import { readFileSync } from "node:fs";
import { expect } from "chai";
import { format, resolveConfig } from "prettier";
import { generateTypes } from "../../schemas/generate.js";
import { readSchemas, type Schema } from "../../schemas/schema.js";
import { createExample } from "../validate/examples.js";
import type { Claim, Mention } from "../../src/model/index.js";

const generated = new URL("../../src/model/generated.ts", import.meta.url);

async function formatted(text: string): Promise<string> {
  const options = await resolveConfig(generated);
  return format(text, { ...options, parser: "typescript" });
}

/** The text of one property of a type, as generated. */
function generateProperty(property: Schema, required: readonly string[] = ["newspaper"]): string {
  const text = generateTypes([
    {
      $id: "urn:test",
      title: "Front page",
      description: "A page.",
      type: "object",
      properties: { newspaper: { title: "Newspaper", description: "Its name.", ...property } },
      required,
      $defs: {
        Id: { title: "Id", description: "An id.", type: "string" },
        Role: { title: "Role", description: "A role.", enum: ["headline", "deck"] },
        Block: { title: "Block", description: "A block.", type: "object", properties: {} },
      },
    },
  ]);
  return /readonly newspaper.*/.exec(text)?.[0] ?? "";
}

// These compile only if `kind` and `type` narrow.
const readClaim = (claim: Claim): string => (claim.kind === "modality" ? claim.marker : claim.kind);
const readMention = (mention: Mention): string => (mention.type === "duration" ? mention.iso : mention.text);

describe("generateTypes", () => {
  it("has been run since the schemas changed (npm run generate)", async () => {
    expect(await formatted(generateTypes(readSchemas()))).to.equal(readFileSync(generated, "utf8"));
  });

  const cases: readonly (readonly [Schema, string])[] = [
    [{ type: "string" }, "readonly newspaper: string;"],
    [{ type: "integer" }, "readonly newspaper: number;"],
    [{ type: ["string", "null"] }, "readonly newspaper: string | null;"],
    [{ const: "1" }, 'readonly newspaper: "1";'],
    [{ enum: ["a4", "a5"] }, 'readonly newspaper: "a4" | "a5";'],
    [{ $ref: "#/$defs/Id" }, "readonly newspaper: string;"],
    [{ $ref: "urn:test#/$defs/Role" }, "readonly newspaper: Role;"],
    [{ type: "array", items: { $ref: "#/$defs/Block" } }, "readonly newspaper: readonly Block[];"],
    [{ type: "array", items: { enum: ["a4", "a5"] } }, 'readonly newspaper: readonly ("a4" | "a5")[];'],
    [{ anyOf: [{ $ref: "#/$defs/Block" }, { type: "null" }] }, "readonly newspaper: Block | null;"],
    [
      { type: "object", additionalProperties: { $ref: "#/$defs/Role" } },
      "readonly newspaper: { readonly [key: string]: Role };",
    ],
  ];
  for (const [property, expected] of cases) {
    it(`writes ${JSON.stringify(property)} as ${expected}`, () => {
      expect(generateProperty(property)).to.equal(expected);
    });
  }

  it("marks what is not required", () => {
    expect(generateProperty({ type: "string" }, [])).to.equal("readonly newspaper?: string;");
  });

  it("writes title and description as the comment, and the title of a file as its name", () => {
    const text = generateTypes([{ title: "Front page", description: "A page.", type: "object" }]);
    expect(text).to.contain("/** Front page. A page. */\nexport interface FrontPage");
  });

  const mistakes: readonly (readonly [Schema, string])[] = [
    [{ $ref: "#/$defs/Page" }, "no schema at urn:test#/$defs/Page"],
    [{ type: "object", properties: {} }, "move an object to $defs"],
  ];
  for (const [property, message] of mistakes) {
    it(`refuses ${JSON.stringify(property)}`, () => {
      expect(() => generateProperty(property)).to.throw(message);
    });
  }

  it("refuses one name for two types", () => {
    const file = { title: "Page", description: "A page.", type: "object" };
    expect(() =>
      generateTypes([
        { ...file, $id: "urn:a" },
        { ...file, $id: "urn:b" },
      ]),
    ).to.throw("two schemas are named Page");
  });

  it("writes unions that narrow by their tag", () => {
    const label: Mention = { type: "label", start: 4, end: 6, text: "5G" };
    expect([readMention(label), readClaim(createExample("claim"))]).to.deep.equal(["5G", "quantity"]);
  });
});
