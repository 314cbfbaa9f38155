import { Command, CommanderError } from "commander";
import { UsageError } from "../model/errors.js";
import { inert } from "../report/inert.js";
import { tool } from "../tool.js";
import { checkCommand } from "./check.js";
import { createWorld, type CreateCommand, type Edge, type World } from "./engine.js";
import { inertLine } from "./inertLine.js";
import { STATUS, type Status } from "./status.js";

/** A command whose own commands too end and speak as the program does. */
const inheriting = (command: Command, parent: Command): Command => {
  command.copyInheritedSettings(parent);
  for (const inner of command.commands) inheriting(inner, command);
  return command;
};

const createProgram = (
  commands: readonly CreateCommand[],
  world: World,
  settle: (status: Status) => void,
): Command => {
  const program = new Command("hedui")
    .description("核對: flags where newspapers' versions of the same event cannot all be right")
    .version(tool.version)
    .exitOverride()
    .configureOutput({
      writeOut: world.print,
      writeErr: world.tell,
      outputError: (message, write) => write(`hedui: ${inertLine(message.replace(/^error: /u, ""))}\n`),
    });
  for (const create of commands) program.addCommand(inheriting(create(world, settle), program));
  return program;
};

const explainDefect = (error: unknown): string => {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `hedui: a defect of hedui: ${inert(trace)}\nPlease report this, with what you ran and the text above.\n`;
};

/** The commands that may be meant. A check that was made before is told again without loading what the others need. */
const loadCommands = async (
  parameters: readonly string[],
  { loadEngine, loadCommands: loadOthers }: World,
): Promise<readonly CreateCommand[]> => {
  if (parameters[0] === "check") return [checkCommand];
  await loadEngine();
  return [checkCommand, ...(await loadOthers())];
};

/** Runs the command line; every outcome is a status, and none but a defect shows a stack. */
export const run = async (parameters: readonly string[], edge: Edge): Promise<Status> => {
  const world = createWorld(edge);
  let status: Status = STATUS.fine;
  try {
    const program = createProgram(await loadCommands(parameters, world), world, (outcome) => {
      status = outcome;
    });
    if (parameters.length === 0) program.outputHelp();
    else await program.parseAsync(parameters, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.fine : STATUS.usage;
    if (error instanceof UsageError) {
      for (const message of [error.message, ...error.further]) world.tell(`hedui: ${inertLine(message)}\n`);
      return STATUS.usage;
    }
    world.tell(explainDefect(error));
    return STATUS.defect;
  }
};
