import { dirname, join } from "node:path";
import { UsageError } from "../../model/errors.js";
import type { Language, Source } from "../../model/index.js";
import { phrases } from "../../report/phrases.js";
import { claimsPath } from "../curation.js";
import type { World } from "../engine.js";
import { isSameFile } from "../files.js";
import type { Output } from "../formats.js";
import { openingCommand } from "../opening.js";
import type { Setting } from "../setting.js";

/** Every file that may be read through a PATH: the manifest, and the documents beside it. */
const readUnder = (path: string, sources: readonly Source[]): string[] =>
  [path, dirname(path)].flatMap((folder) => [
    join(folder, "manifest.json"),
    ...sources.map((source) => join(folder, source.path)),
  ]);

/**
 * An output over anything that is read, in this run or the next one like it, would destroy it.
 * @throws {UsageError}
 */
export const assertNotRead = (
  outputs: readonly Output[],
  { file, paths, claims }: Setting,
  baseline: string | undefined,
  sources: readonly Source[],
): void => {
  const claimsFiles = sources.map(({ id }) => claimsPath(claims.folder, id));
  const read = [
    file,
    baseline,
    ...paths,
    ...paths.flatMap((path) => readUnder(path, sources)),
    ...claimsFiles,
  ];
  const replaced = outputs.find((output) =>
    read.some((path) => path !== undefined && isSameFile(path, output.file)),
  );
  if (replaced !== undefined)
    throw new UsageError(`an output would replace ${replaced.file}, which is being read`);
};

/** Says which files were written, and how a page is opened. */
export const tellWhereOutputsAre = (outputs: readonly Output[], language: Language, world: World): void => {
  const words = phrases[language];
  for (const { format, file } of outputs) {
    const opening = format === "html" ? ` · ${words.openWith(openingCommand(file, world.platform))}` : "";
    world.tell(`${words.wrote(file)}${opening}\n`);
  }
};
