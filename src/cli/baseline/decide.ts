import { decide, findFindings, type BaselineRuling, type Found } from "../../baseline.js";
import { UsageError } from "../../model/errors.js";
import type { World } from "../engine.js";
import { exists } from "../files.js";
import { STATUS, type Status } from "../status.js";
import { loadOrCreate, saveBaseline } from "./file.js";
import { readRuling, type BaselineOptions } from "./options.js";
import { decisions, entryLine, openBaseline } from "./run.js";

/** 2:RULE:…, or hashes as the terminal shows them; what is there as a file is a PATH. */
const isFingerprint = (word: string): boolean =>
  (/^\d+:[a-z]/u.test(word) || /^[\da-f]{4,}(?::[\da-f]{4,})?(?::\d+)?$/u.test(word)) && !exists(word);

const DONE: { readonly [decision in BaselineRuling["decision"]]: string } = {
  accepted: "it is known from now on",
  dismissed: "it is known from now on, as a mistake of hedui",
  corrected: "it fails again if it is still found",
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
  if (asked.length === 0)
    throw new UsageError(
      "no FINGERPRINT is given: hedui check shows them beside the findings, as in a371c3e1:93717aed",
    );
  const ruling = readRuling(decision, options, world);
  const { path, before, checked } = await openBaseline(paths, options, world, loadOrCreate);
  const { matches, report, describe } = checked;
  const found = join(asked.map((word) => findFindings(word, matches, report.resolved)));
  const after = decide(before, found, ruling, describe);
  saveBaseline(path, after);
  const kept = new Set(before.entries);
  const taken = after.entries.filter((entry) => !kept.has(entry));
  for (const entry of taken) world.print(`${entryLine(decision, entry)}\n`);
  world.tell(`${path}: ${decisions(taken.length)} written; ${DONE[decision]}\n`);
  return STATUS.fine;
};
