import { Command } from "commander";
import { inert } from "../report/inert.js";
import { UsageError } from "../model/errors.js";
import { plural } from "./plural.js";
import type { World } from "./engine.js";
import { tellNotes } from "./notes.js";
import {
  hasClaims,
  PATHS,
  readSetting,
  readSources,
  withSourceOptions,
  type SourceOptions,
} from "./setting.js";
import { STATUS, type Status } from "./status.js";

const EXAMPLES = `${PATHS}
Every file of the claims folder is checked: its schema, its source, that every quote stands where it says,
that no id is used twice, and that nothing is left under "unanchored".

Examples:
  $ hedui validate seeds
  $ hedui validate may/manifest.json --claims may/claims

Exit status: 0 all is well, 2 problems, one line each with file and JSON pointer.`;

const runValidate = async (
  paths: readonly string[],
  options: SourceOptions,
  world: World,
): Promise<Status> => {
  const setting = readSetting(paths, options, world, "validate");
  const { folder } = setting.claims;
  const sources = await readSources(setting, options, world);
  tellNotes(sources, world);
  if (!hasClaims(setting))
    throw new UsageError(`there is no claims folder ${folder}: hedui extract makes it`);
  const problems = world.engine.inspectClaimsFolder(folder, sources);
  for (const { path, pointer, text } of problems)
    world.print(`${inert(`${path}#${pointer}: ${text}`).replaceAll(/\s*\n\s*/gu, " ")}\n`);
  const files = new Set(problems.map(({ path }) => path)).size;
  world.tell(
    problems.length === 0
      ? `${folder}: all is well\n`
      : `hedui: ${plural(problems.length, "problem")} in ${plural(files, "file")} of ${folder}\n`,
  );
  return problems.length === 0 ? STATUS.fine : STATUS.usage;
};

/** `hedui validate`: checks the claims files against their schema and their sources. */
export const validateCommand = (world: World, settle: (status: Status) => void): Command =>
  withSourceOptions(
    new Command("validate").description("check the claims files against their schema and sources"),
  )
    .addHelpText("after", EXAMPLES)
    .action(async (paths: readonly string[], options: SourceOptions) =>
      settle(await runValidate(paths, options, world)),
    );
