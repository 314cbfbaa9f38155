import { Command } from "commander";
import { claimsPath, describeWritten, listMoved } from "./curation.js";
import type { World } from "./engine.js";
import { exists, isSameFile, writeFiles } from "./files.js";
import { UsageError } from "../model/errors.js";
import type { Source } from "../model/index.js";
import { inert } from "../report/inert.js";
import {
  PATHS,
  readSetting,
  readSources,
  withSourceOptions,
  type Setting,
  type SourceOptions,
} from "./setting.js";
import { STATUS, type Status } from "./status.js";
import { tellNotes } from "./notes.js";

interface ExtractOptions extends SourceOptions {
  readonly quiet?: true;
}

const EXAMPLES = `${PATHS}
What people did to a claims file stays: an entry with "curation": { "decision": "corrected" }, added,
rejected or confirmed is found again by its quote where the source changed. What is not found any more is
kept under "unanchored" and told. All other entries are extracted anew.

Examples:
  $ hedui extract seeds
  $ hedui extract may/manifest.json --claims may/claims

Exit status: 0 written, 2 a mistake in what was asked or given; then nothing is written.`;

/** A claims file over a document or a configuration would destroy it. */
const assertNotRead = (path: string, { file, paths }: Setting): void => {
  if ([file, ...paths].some((read) => read !== undefined && isSameFile(read, path)))
    throw new UsageError(`a claims file would replace ${path}, which is being read`);
};

const runExtract = async (
  paths: readonly string[],
  options: ExtractOptions,
  world: World,
): Promise<Status> => {
  const { engine } = world;
  const setting = readSetting(paths, options, world, "extract");
  const { folder } = setting.claims;
  const sources = await readSources(setting, options, world);
  if (!options.quiet) tellNotes(sources, world);
  for (const { id } of sources) assertNotRead(claimsPath(folder, id), setting);
  const files = exists(folder) ? engine.loadClaims(folder, sources) : new Map();
  const updates = sources.map((source: Source) =>
    engine.updateClaims(source, files.get(source.id), undefined, setting.configuration.lexicon),
  );
  writeFiles(
    updates.map(({ file }) => ({ path: claimsPath(folder, file.source), content: engine.writeClaims(file) })),
  );
  for (const { curated } of updates) {
    if (!options.quiet) world.tell(`${describeWritten(folder, curated)}\n`);
    for (const line of listMoved(folder, curated)) world.tell(`hedui: ${inert(line)}\n`);
  }
  return STATUS.fine;
};

/** `hedui extract`: writes the claims of each source to a file that people may correct. */
export const extractCommand = (world: World, settle: (status: Status) => void): Command =>
  withSourceOptions(
    new Command("extract").description(
      "write the claims of each source to claims/SOURCE.json, for people to correct",
    ),
  )
    .option("-q, --quiet", "print only what is not found any more")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: readonly string[], options: ExtractOptions) =>
      settle(await runExtract(paths, options, world)),
    );
