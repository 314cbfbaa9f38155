/** Writes docs/rules.md from src/rules/ and src/messages/. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rules } from "../src/rules/index.js";
import { describeRules } from "./catalogue.js";
import { saidBy } from "./said.js";

/** The catalogue of the registered rules in Markdown, before it is formatted. */
export const generateCatalogue = (): string => describeRules(rules, saidBy);

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(fileURLToPath(new URL("rules.md", import.meta.url)), generateCatalogue());
