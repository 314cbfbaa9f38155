import { loadBaseline, writeBaseline } from "../../baseline.js";
import type { Baseline } from "../../model/index.js";
import { exists, writeFiles } from "../files.js";
import { schemaPath } from "../schemaPath.js";
import { assertNamed, BASELINE, fromConfiguration, type Setting } from "../setting.js";
import type { BaselineOptions } from "./options.js";

/** The file that the options name, else that of the configuration, else the usual one. */
export const baselinePath = (
  { baseline }: BaselineOptions,
  { configuration, file }: Pick<Setting, "configuration" | "file">,
): string => {
  assertNamed("--baseline", "file", baseline);
  if (baseline !== undefined) return baseline;
  return file === undefined ? BASELINE : fromConfiguration(file, configuration.baseline ?? BASELINE);
};

/** A baseline without decisions. */
export const createBaseline = (): Baseline => ({
  $schema: schemaPath("baseline"),
  schemaVersion: "1",
  entries: [],
});

/** The decisions of a file, or none where there is no file. @throws {UsageError} where the file is damaged */
export const loadOrCreate = (path: string): Baseline =>
  exists(path) ? loadBaseline(path) : createBaseline();

/** Writes a baseline whole: the old file or the new one stands there, whatever happens. */
export const saveBaseline = (path: string, baseline: Baseline): void =>
  writeFiles([{ path, content: writeBaseline(baseline) }]);
