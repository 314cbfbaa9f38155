import { decide, findFindings, type BaselineRuling, type Found } from "../../baseline.js";
import { UsageError } from "../../model/errors.js";
import type { World } from "../engine.js";
import { exists } from "../files.js";
import { isFingerprint } from "../fingerprints.js";
import { STATUS, type Status } from "../status.js";
import { loadOrCreate, saveBaseline } from "./file.js";
import { readRuling, type BaselineOptions } from "./options.js";
import { decisions, entryLine, openBaseline } from "./run.js";

/** What comes of a decision, by whether this check found what it is on. */
const DONE: { readonly [decision in BaselineRuling["decision"]]: (isFound: boolean) => string } = {
  accepted: () => "it is known from now on",
  dismissed: () => "it is known from now on, as a mistake of hedui",
  corrected: (isFound) =>
    isFound
      ? "it is still found now: the next check fails until it is gone"
      : "it fails again if it is found",
};

/** What is said where no word is a fingerprint: of a word that is no file either, that it is neither. */
const noFingerprint = (words: readonly string[]): UsageError => {
  const strange = words.find((word) => word !== "-" && !exists(word));
  const what = strange === undefined ? "no FINGERPRINT is given" : `${strange} is no FINGERPRINT and no file`;
  return new UsageError(`${what}: hedui check shows them beside the findings, as in a371c3e1:93717aed`);
};

const join = (all: readonly Found[]): Found => ({
  matches: all.flatMap(({ matches }) => matches),
  entries: all.flatMap(({ entries }) => entries),
});

/**
 * Decides on findings by their fingerprints.
 *
 * @param words - fingerprints, and the PATHs that are checked
 * @throws {UsageError} where no fingerprint is given, or one means nothing or several findings
 */
export const runDecide = async (
  decision: BaselineRuling["decision"],
  words: readonly string[],
  options: BaselineOptions,
  world: World,
): Promise<Status> => {
  const asked = words.filter(isFingerprint);
  const paths = words.filter((word) => !isFingerprint(word));
  if (asked.length === 0) throw noFingerprint(words);
  const ruling = readRuling(decision, options, world);
  const { path, before, checked } = await openBaseline(paths, options, world, loadOrCreate);
  const { matches, report, describe } = checked;
  const found = join(asked.map((word) => findFindings(word, matches, report.resolved)));
  const after = decide(before, found, ruling, describe);
  saveBaseline(path, after);
  const kept = new Set(before.entries);
  const taken = after.entries.filter((entry) => !kept.has(entry));
  for (const entry of taken) world.print(`${entryLine(decision, entry)}\n`);
  world.tell(`${path}: ${decisions(taken.length)} written; ${DONE[decision](found.matches.length > 0)}\n`);
  return STATUS.fine;
};
