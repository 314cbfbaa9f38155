import {
  loadBaseline,
  mergeBaselines,
  pruneBaseline,
  updateBaseline,
  writeBaseline,
} from "../../baseline.js";
import type { BaselineUpdate, Match } from "../../baseline.js";
import { UsageError } from "../../model/errors.js";
import type { Baseline } from "../../model/index.js";
import type { World } from "../engine.js";
import { exists, isSameFile } from "../files.js";
import { inertLine } from "../inertLine.js";
import { plural } from "../plural.js";
import { findConfiguration } from "../setting.js";
import { STATUS, type Status } from "../status.js";
import { baselinePath, createBaseline, loadOrCreate, saveBaseline } from "./file.js";
import { readRuling, signOf, type BaselineOptions } from "./options.js";
import { decisions, entryLine, openBaseline, type Checked } from "./run.js";

const createUnlessThere = (path: string): Baseline => {
  if (!exists(path)) return createBaseline();
  throw new UsageError(
    `${path} is there already and is not replaced: hedui baseline update --reason … adds what is new to it`,
  );
};

/** `hedui baseline create`: accepts everything that is found now. */
export const runCreate = async (
  paths: readonly string[],
  options: BaselineOptions,
  world: World,
): Promise<Status> => {
  const accept = readRuling("accepted", options, world, "found when the baseline was made");
  const { path, before, setting, checked } = await openBaseline(paths, options, world, createUnlessThere);
  const { baseline, added } = updateBaseline(before, checked.matches, { accept }, checked.describe);
  saveBaseline(path, baseline);
  for (const entry of added) world.print(`${entryLine("accepted", entry)}\n`);
  world.tell(`${path}: ${decisions(added.length)} written\n`);
  if (setting.configuration.baseline === undefined)
    world.tell(`hedui check --baseline ${path} reads it, and so does "baseline" in hedui.config.json\n`);
  return STATUS.fine;
};

/** Why an alarm still fails after an update, and what to do about it. */
const REASONS = {
  lapsed: "its decision has expired: decide again with hedui baseline accept",
  reopened: "it was said to be corrected: correct the source, or decide again",
  outdated: "its values changed: --changed lets the decision follow",
  new: "it is new: --reason accepts it, hedui baseline dismiss says that it is wrong",
} as const;

const reasonFor = ({ standing }: Match): string =>
  standing === undefined || standing === "holds" || standing === "grace" ? REASONS.new : REASONS[standing];

const tellUpdate = (
  { added, followed, migrated, waiting }: BaselineUpdate,
  { describe, report }: Checked,
  world: World,
): void => {
  for (const entry of added) world.print(`${entryLine("added   ", entry)}\n`);
  for (const entry of followed) world.print(`${entryLine("followed", entry)}\n`);
  if (migrated.length > 0)
    world.tell(
      `${plural(migrated.length, "fingerprint")} of an earlier version of hedui written anew; the decisions stay\n`,
    );
  for (const match of waiting) {
    const { finding } = match;
    const { fingerprint } = finding;
    const line = entryLine("not accepted:", { fingerprint, description: describe(finding) });
    world.tell(`${line}; ${reasonFor(match)}\n`);
  }
  if (report.resolved.length > 0)
    world.tell(
      `${decisions(report.resolved.length)} that nothing meets any more: hedui baseline prune drops them\n`,
    );
};

/** Writes a baseline where it differs from what is there. */
const saveChanged = (path: string, baseline: Baseline, world: World): void => {
  if (writeBaseline(loadBaseline(path)) === writeBaseline(baseline)) {
    world.tell(`${path}: nothing to change\n`);
    return;
  }
  saveBaseline(path, baseline);
  world.tell(`${path}: written, ${decisions(baseline.entries.length)}\n`);
};

/** `hedui baseline update`: writes old fingerprints anew, and accepts or follows what is asked. */
export const runUpdate = async (
  paths: readonly string[],
  options: BaselineOptions,
  world: World,
): Promise<Status> => {
  const accept = options.reason === undefined ? undefined : readRuling("accepted", options, world);
  const follow = options.changed === undefined ? undefined : signOf(options, world);
  const { path, before, checked } = await openBaseline(paths, options, world, loadBaseline);
  const update = updateBaseline(before, checked.matches, { accept, follow }, checked.describe);
  saveChanged(path, update.baseline, world);
  tellUpdate(update, checked, world);
  return STATUS.fine;
};

/** `hedui baseline prune`: drops the decisions that nothing meets any more. */
export const runPrune = async (
  paths: readonly string[],
  options: BaselineOptions,
  world: World,
): Promise<Status> => {
  const { path, before, checked } = await openBaseline(paths, options, world, loadBaseline);
  const { report } = checked;
  const { resolved } = report;
  if (report.findings.length === 0 && resolved.length > 0)
    throw new UsageError(
      `nothing could be compared, so that nothing is dropped from ${path}: are these the sources that it is for?`,
    );
  for (const entry of resolved) world.print(`${entryLine("dropped", entry)}\n`);
  saveChanged(path, pruneBaseline(before, resolved), world);
  return STATUS.fine;
};

/** `hedui baseline import`: takes in the decisions of another baseline. */
export const runImport = (file: string, options: BaselineOptions, world: World): Status => {
  const path = baselinePath(options, findConfiguration(options.config, world));
  if (isSameFile(file, path))
    throw new UsageError(`${file} is the baseline itself: there is nothing to import`);
  if (!exists(file))
    throw new UsageError(
      `there is no ${file}: import takes a baseline, as the report page exports one and other branches have theirs`,
    );
  const theirs = loadBaseline(file);
  const { baseline, added, replaced } = mergeBaselines(loadOrCreate(path), theirs, options.prefer);
  if (added.length + replaced.length > 0 || !exists(path)) saveBaseline(path, baseline);
  for (const entry of added) world.print(`${entryLine("added   ", entry)}\n`);
  for (const entry of replaced) world.print(`${entryLine("replaced", entry)}\n`);
  world.tell(
    `${path}: ${added.length} added, ${replaced.length} replaced, of ${decisions(theirs.entries.length)} of ${file}\n`,
  );
  return STATUS.fine;
};

/** `hedui baseline list`: shows the decisions. */
export const runList = (options: BaselineOptions, world: World): Status => {
  const path = baselinePath(options, findConfiguration(options.config, world));
  const baseline = loadBaseline(path);
  if (options.format === "json") {
    world.print(writeBaseline(baseline));
    return STATUS.fine;
  }
  for (const entry of baseline.entries) {
    const { decision, reason, decidedBy, decidedOn, expires } = entry;
    const facts = [reason, decidedBy, decidedOn, ...(expires === undefined ? [] : [`until ${expires}`])];
    world.print(`${entryLine(decision.padEnd(9), entry)}\n`);
    world.print(`          ${inertLine(facts.filter(Boolean).join(" · "))}\n`);
  }
  world.tell(`${path}: ${decisions(baseline.entries.length)}\n`);
  return STATUS.fine;
};
