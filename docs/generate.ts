/**
 * Writes docs/rules.md and src/catalogue/generated.ts from src/rules/. The documentation comments of the rules are not
 * in the built program: the second file carries them there.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { Project } from "ts-morph";
import { rules } from "../src/rules/index.js";
import { describeRules, readRuleDocumentation, type RuleDocumentation } from "./catalogue.js";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What the file of each registered rule says of it, by its id, in the order in which they are asked. */
const readDocumentation = (): ReadonlyMap<string, RuleDocumentation> => {
  const project = new Project({
    tsConfigFilePath: path("../src/tsconfig.json"),
    skipAddingFilesFromTsConfig: true,
  });
  return new Map(
    rules.map(({ id }) => [
      id,
      readRuleDocumentation(project.addSourceFileAtPath(path(`../src/rules/${id}.ts`))),
    ]),
  );
};

/** The catalogue of the registered rules in Markdown, before it is formatted. */
export const generateCatalogue = (): string => {
  const documentation = readDocumentation();
  return describeRules(rules, ({ id }) => documentation.get(id)!);
};

/** The pages of the registered rules as a module, formatted. */
export const generatePages = async (): Promise<string> => {
  const pages = [...readDocumentation()].map(([id, { summary, limits }]) => [
    id,
    { flags: summary, leaves: limits },
  ]);
  const text = [
    "// Written by `npm run generate` from src/rules/: change those, not this file.",
    'import type { RulePage } from "./page.js";',
    "",
    "/** The page of each rule by its id. */",
    `export const pages: { readonly [rule: string]: RulePage } = ${JSON.stringify(Object.fromEntries(pages))};`,
  ].join("\n");
  const file = path("../src/catalogue/generated.ts");
  return format(text, { ...(await resolveConfig(file)), parser: "typescript" });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path("rules.md"), generateCatalogue());
  writeFileSync(path("../src/catalogue/generated.ts"), await generatePages());
}
