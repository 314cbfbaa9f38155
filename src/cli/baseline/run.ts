import { createDescriber } from "../../baseline.js";
import type { CheckResult } from "../../check.js";
import type { Baseline, BaselineEntry, Finding } from "../../model/index.js";
import type { World } from "../engine.js";
import { inertLine } from "../inertLine.js";
import { tellNotes } from "../notes.js";
import { plural } from "../plural.js";
import { hasClaims, readSetting, readSources, type Setting } from "../setting.js";
import { baselinePath } from "./file.js";
import type { BaselineOptions } from "./options.js";

/** What a check found, and how its findings are said in a few words. */
export interface Checked extends CheckResult {
  readonly describe: (finding: Finding) => string;
}

/** Checks the sources of a setting against the decisions. */
const checkAgainst = async (
  baseline: Baseline,
  setting: Setting,
  options: BaselineOptions,
  world: World,
): Promise<Checked> => {
  const { engine, today } = world;
  const sources = await readSources(setting, options, world);
  tellNotes(sources, world);
  const result = engine.check(sources, {
    configuration: setting.configuration,
    ...(hasClaims(setting) ? { claims: engine.loadClaims(setting.claims.folder, sources) } : {}),
    baseline,
    today,
  });
  return { ...result, describe: createDescriber(result.report) };
};

/** A baseline, the setting that names it, and what a check against it found. */
export interface Opened {
  readonly path: string;
  readonly before: Baseline;
  readonly setting: Setting;
  readonly checked: Checked;
}

/**
 * Opens the baseline that is meant and checks the sources against it.
 *
 * @param load - gives the decisions of a file, or refuses it
 * @throws {UsageError} where there is nothing to check, or the baseline is refused
 */
export const openBaseline = async (
  paths: readonly string[],
  options: BaselineOptions,
  world: World,
  load: (path: string) => Baseline,
): Promise<Opened> => {
  const setting = readSetting(paths, options, world, "check");
  const path = baselinePath(options, setting);
  const before = load(path);
  return { path, before, setting, checked: await checkAgainst(before, setting, options, world) };
};

/** A decision on a line: its mark, its fingerprint, and what it is on. */
export const entryLine = (
  mark: string,
  { fingerprint, description }: Pick<BaselineEntry, "fingerprint" | "description">,
): string => inertLine(`${mark} ${fingerprint}  ${description}`);

/** "3 decisions", "1 decision" */
export const decisions = (count: number): string => plural(count, "decision");
