import { createDescriber } from "../../baseline.js";
import type { CheckResult } from "../../check.js";
import type { Baseline, BaselineEntry, Finding } from "../../model/index.js";
import { inert } from "../../report/inert.js";
import { plural } from "../curation.js";
import type { World } from "../engine.js";
import { tellNotes } from "../notes.js";
import { hasClaims, readSources, type Setting } from "../setting.js";
import type { BaselineOptions } from "./options.js";

/** What a check found, and how its findings are said in a few words. */
export interface Checked extends CheckResult {
  readonly describe: (finding: Finding) => string;
}

/** Checks the sources of a setting against the decisions. */
export const checkAgainst = async (
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

/** A decision on a line: its mark, its fingerprint, and what it is on. */
export const entryLine = (
  mark: string,
  { fingerprint, description }: Pick<BaselineEntry, "fingerprint" | "description">,
): string =>
  inert(`${mark} ${fingerprint}  ${description}`)
    .replaceAll(/\s*[\r\n]+\s*/gu, " ")
    .trimEnd();

/** "3 decisions", "1 decision" */
export const decisions = (count: number): string => plural(count, "decision");
