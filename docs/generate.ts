/** Writes docs/rules.md from src/rules/: the documentation comment, the title and the examples of every rule. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Project } from "ts-morph";
import { rules } from "../src/rules/index.js";
import { describeRules, readRuleDocumentation } from "./catalogue.js";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The catalogue of the registered rules in Markdown, before it is formatted. */
export const generateCatalogue = (): string => {
  const project = new Project({
    tsConfigFilePath: path("../src/tsconfig.json"),
    skipAddingFilesFromTsConfig: true,
  });
  return describeRules(rules, ({ id }) =>
    readRuleDocumentation(project.addSourceFileAtPath(path(`../src/rules/${id}.ts`))),
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(path("rules.md"), generateCatalogue());
