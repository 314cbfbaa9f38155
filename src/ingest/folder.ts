import { readdirSync, statSync } from "node:fs";
import { attempt } from "./attempt.js";

/**
 * Whether there is a file or folder at a path.
 *
 * @throws UsageError where the system does not tell
 */
export const isThere = (path: string): boolean =>
  attempt("read", path, () => statSync(path, { throwIfNoEntry: false }) !== undefined);

/**
 * Names of the JSON files of a folder, in the order of their code units; hidden ones are left out.
 *
 * @throws UsageError where the folder cannot be read
 */
export const listJsonFiles = (folder: string): readonly string[] =>
  attempt("read", folder, () =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".json") && !name.startsWith("."))
      .toSorted(),
  );
