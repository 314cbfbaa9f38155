import { readText } from "./ingest/files.js";
import { isThere } from "./ingest/folder.js";
import { UsageError } from "./model/errors.js";
import { fingerprintVersion } from "./model/fingerprints.js";
import type { Baseline } from "./model/index.js";
import { parseBaseline } from "./validate/baselineFile.js";

export { createDescriber, type Described } from "./judge/describe.js";
export { findFindings, type Found } from "./judge/lookup.js";
export { mergeBaselines, type Merge } from "./judge/merge.js";
export type { Match } from "./judge/judge.js";
export {
  decide,
  pruneBaseline,
  updateBaseline,
  type BaselineUpdate,
  type UpdateOptions,
} from "./judge/revise.js";
export type { BaselineRuling } from "./judge/ruling.js";
export { writeBaseline } from "./judge/write.js";

/**
 * Reads and validates a baseline (`hedui.baseline.json`), whole or not at all.
 *
 * @returns the baseline; entries on one finding that say the same are one
 * @throws UsageError with file, line and what to do, where it is not there, damaged, or of a later version of hedui
 */
export const loadBaseline = (path: string): Baseline => {
  if (!isThere(path))
    throw new UsageError(
      `there is no baseline ${path}: hedui baseline create makes one from what is found now`,
    );
  return parseBaseline(readText(path), path, fingerprintVersion);
};
