import { baselineCommand } from "./baseline.js";
import type { CreateCommand } from "./engine.js";
import { explainCommand } from "./explain.js";
import { extractCommand } from "./extract.js";
import { initCommand } from "./init.js";
import { parseCommand } from "./parse.js";
import { rulesCommand } from "./rules.js";
import { validateCommand } from "./validate.js";

/** The commands beside `hedui check`, in the order of the help. They are loaded with the whole library. */
export const commands: readonly CreateCommand[] = [
  baselineCommand,
  extractCommand,
  validateCommand,
  explainCommand,
  rulesCommand,
  parseCommand,
  initCommand,
];
