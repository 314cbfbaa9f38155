import { UsageError } from "../model/errors.js";
import type { Baseline, BaselineEntry } from "../model/index.js";
import { namesOfEntry } from "./names.js";
import { rulingOf, sharesName } from "./ruling.js";

/** Two baselines as one, and what the second changed in the first. */
export interface Merge {
  readonly baseline: Baseline;
  readonly added: readonly BaselineEntry[];
  readonly replaced: readonly BaselineEntry[];
}

/** Which of two decisions on one finding counts: the later, else the one that is preferred. */
const choose = (
  ours: BaselineEntry,
  theirs: BaselineEntry,
  prefer: "ours" | "theirs" | undefined,
): BaselineEntry => {
  if (prefer !== undefined) return prefer === "ours" ? ours : theirs;
  const [one = "", other = ""] = [ours.decidedOn, theirs.decidedOn];
  if (one !== other) return one > other ? ours : theirs;
  if (ours.decision === theirs.decision && ours.expires === theirs.expires) return ours;
  throw new UsageError(
    `both files decide on ${ours.fingerprint} (${ours.description}), ${ours.decision} and ${theirs.decision}, on one day: --prefer ours or --prefer theirs says which counts`,
  );
};

/**
 * Takes the decisions of another baseline into one: those on findings that it lacks are added; of two on one finding
 * the later counts.
 *
 * @param ours - the baseline that is kept
 * @param theirs - the one that is taken in, as the report page exports it or another branch has it
 * @param prefer - which counts where both decide on one finding, whatever the days
 * @throws UsageError where both decide differently on one day and nothing is preferred
 */
export const mergeBaselines = (ours: Baseline, theirs: Baseline, prefer?: "ours" | "theirs"): Merge => {
  const entries = [...ours.entries];
  const added: BaselineEntry[] = [];
  const replaced: BaselineEntry[] = [];
  for (const entry of theirs.entries) {
    const names = new Set(namesOfEntry(entry));
    const index = entries.findIndex((own) => sharesName(own, names));
    if (index < 0) {
      entries.push(entry);
      added.push(entry);
    } else if (choose(entries[index]!, entry, prefer) === entry) {
      if (JSON.stringify(rulingOf(entries[index]!)) !== JSON.stringify(rulingOf(entry))) replaced.push(entry);
      entries[index] = entry;
    }
  }
  return { baseline: { ...ours, entries }, added, replaced };
};
