import { Command, CommanderError } from "commander";
import { UsageError } from "../model/errors.js";
import { inert } from "../report/inert.js";
import { checkCommand } from "./check.js";
import type { World } from "./engine.js";
import { explainCommand } from "./explain.js";
import { extractCommand } from "./extract.js";
import { initCommand } from "./init.js";
import { parseCommand } from "./parse.js";
import { rulesCommand } from "./rules.js";
import { STATUS, type Status } from "./status.js";
import { validateCommand } from "./validate.js";

/** One line, whatever a file name or a value in it holds. */
const oneLine = (message: string): string => inert(message.trim().replace(/\s*[\r\n]+\s*/gu, " "));

const createProgram = (world: World, settle: (status: Status) => void): Command => {
  const program = new Command("hedui")
    .description("核對: flags where newspapers' versions of the same event cannot all be right")
    .version(world.engine.version)
    .exitOverride()
    .configureOutput({
      writeOut: world.print,
      writeErr: world.tell,
      outputError: (message, write) => write(`hedui: ${oneLine(message.replace(/^error: /u, ""))}\n`),
    });
  const commands = [
    checkCommand,
    extractCommand,
    validateCommand,
    explainCommand,
    rulesCommand,
    parseCommand,
    initCommand,
  ];
  for (const create of commands) program.addCommand(create(world, settle).copyInheritedSettings(program));
  return program;
};

const explainDefect = (error: unknown): string => {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `hedui: a defect of hedui: ${inert(trace)}\nPlease report this, with what you ran and the text above.\n`;
};

/** Runs the command line; every outcome is a status, and none but a defect shows a stack. */
export const run = async (parameters: readonly string[], world: World): Promise<Status> => {
  let status: Status = STATUS.fine;
  try {
    const program = createProgram(world, (outcome) => {
      status = outcome;
    });
    if (parameters.length === 0) program.outputHelp();
    else await program.parseAsync(parameters, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.fine : STATUS.usage;
    if (error instanceof UsageError) {
      for (const message of [error.message, ...error.further]) world.tell(`hedui: ${oneLine(message)}\n`);
      return STATUS.usage;
    }
    world.tell(explainDefect(error));
    return STATUS.defect;
  }
};
