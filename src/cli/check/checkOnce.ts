import { conclude, type CheckResult, type Decisions, type Examination } from "../../conclude.js";
import type { Language, Source } from "../../model/index.js";
import { wantsColour } from "./colour.js";
import { commandLine } from "../commandLine.js";
import { describeTaken } from "../curation.js";
import { tellDecisions } from "./decisions.js";
import type { World } from "../engine.js";
import { examineTask, keep, recall, type Known, type Memory, type Recalled } from "./examining.js";
import { writeFiles } from "../files.js";
import { reporterOf, type Output } from "../formats.js";
import { openMemory, type CacheOptions } from "./memory.js";
import { tellNotes } from "../notes.js";
import { assertCompared, statusOf, tellCoverage, tellStale, type FailOn } from "./outcome.js";
import { assertNotRead, tellWhereOutputsAre } from "./outputs.js";
import { toReporterInput } from "./rendering.js";
import { appendJobSummary } from "./repository.js";
import {
  assertNamed,
  DEFAULTS,
  fromConfiguration,
  readSetting,
  readSources,
  type Setting,
  type SourceOptions,
} from "../setting.js";
import { changesSince } from "./since.js";
import type { Status } from "../status.js";
import { createLog, tellFindings, tellSources, type Log } from "./verbose.js";

/** What a user asks of a check. */
export interface CheckOptions extends SourceOptions, CacheOptions {
  readonly format?: string;
  readonly output?: readonly Output[];
  readonly baseline?: string;
  readonly strictBaseline?: true;
  readonly failOn?: FailOn;
  readonly lang?: Language;
  readonly color?: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly requireComparison?: true;
  readonly since?: string;
  readonly watch?: true;
  readonly workers?: number;
}

/** How a check ended, what it found, and the configuration that it found it with. */
export interface Checked extends CheckResult {
  readonly status: Status;
  readonly setting: Setting;
  readonly sources: readonly Source[];
}

/**
 * The file of the baseline, as the user or the configuration names it.
 * @throws {UsageError} where the user names none after all
 */
export const baselineOf = (
  { file, configuration }: Setting,
  { baseline }: CheckOptions,
): string | undefined => {
  assertNamed("--baseline", "file", baseline);
  return baseline ?? (configuration.baseline && fromConfiguration(file!, configuration.baseline));
};

const loadDecisions = async (
  baseline: string | undefined,
  isKnown: boolean,
  { configuration: { expiryGraceDays: graceDays } }: Setting,
  world: World,
): Promise<Decisions> => {
  if (baseline === undefined) return {};
  // The library brings its dictionaries along; of a run that is known the baseline alone has to be read.
  const loaded = isKnown ? await world.loadBaseline(baseline) : world.engine.loadBaseline(baseline);
  return { baseline: loaded, today: world.today, graceDays };
};

/** A check as it is to be made: with what was found before, or with the sources that are to be examined. */
interface Preparation {
  readonly setting: Setting;
  readonly sources: readonly Source[];
  readonly known: Known | undefined;
}

const prepare = async (
  paths: readonly string[],
  options: CheckOptions,
  recalled: Recalled | undefined,
  world: World,
): Promise<Preparation> => {
  if (recalled?.known !== undefined) {
    const { setting, known } = recalled;
    return { setting, sources: known.examination.sources, known };
  }
  await world.loadEngine();
  const setting = readSetting(paths, options, world, "check");
  return { setting, sources: await readSources(setting, options, world), known: undefined };
};

const examine = async (
  { setting, sources }: Preparation,
  options: CheckOptions,
  memory: Memory | undefined,
  log: Log,
  world: World,
): Promise<Examination> => {
  const changes = await changesSince(
    options.since,
    { setting, sources, options, baseline: baselineOf(setting, options) },
    world,
  );
  const task = { setting, sources, memory, changes, workers: options.workers };
  const { examination, extracted, kept } = await examineTask(task, world);
  log(`extracted the claims of ${extracted - kept} sources, those of ${kept} were kept`);
  return examination;
};

/**
 * Checks once, and prints and writes what is asked for.
 *
 * @param shown - whether the report is printed, or only written to files
 * @throws {UsageError} where that cannot be done
 */
export const checkOnce = async (
  paths: readonly string[],
  options: CheckOptions,
  world: World,
  shown: "all" | "files" = "all",
): Promise<Checked> => {
  const log = createLog(options.verbose, world);
  const memory = openMemory(options, world);
  const recalled =
    memory === undefined || options.since !== undefined ? undefined : recall(paths, options, memory);
  const preparation = await prepare(paths, options, recalled, world);
  const { setting, sources, known } = preparation;
  log(
    known === undefined
      ? `read ${sources.length} sources`
      : `nothing changed: all was kept in ${memory!.cache.folder}`,
  );
  if (!options.quiet) tellNotes(sources, world);
  if (options.verbose) tellSources(sources, world);
  const outputs = options.output ?? [];
  const baseline = baselineOf(setting, options);
  assertNotRead(outputs, setting, baseline, sources);
  const decisions = await loadDecisions(baseline, known !== undefined, setting, world);
  const examination = known?.examination ?? (await examine(preparation, options, memory, log, world));
  // What is kept was found to be sound when it was new.
  const settle = known === undefined ? world.engine.concludeSoundly : conclude;
  const result = settle(examination, decisions);
  if (known === undefined) log("compared");
  if (known === undefined && recalled !== undefined) {
    const rules = world.engine.listRules(setting.configuration);
    keep({ examination, rules }, recalled, options, memory!);
  }
  if (known === undefined) memory?.cache.trim();
  const status = await tell(result, preparation, { ...options, shown, paths }, world);
  if (options.verbose) tellFindings(result.report, world);
  return { ...result, status, setting, sources };
};

/** Prints and writes a report, and says what else is to be said of it. */
const tell = async (
  { report, stale, matches, curated }: CheckResult,
  { setting, sources, known }: Preparation,
  options: CheckOptions & { readonly shown: "all" | "files"; readonly paths: readonly string[] },
  world: World,
): Promise<Status> => {
  const { configuration, claims } = setting;
  if (!options.quiet)
    for (const line of describeTaken(claims.folder, curated)) world.tell(`hedui: ${line}\n`);
  const language = options.lang ?? configuration.language ?? DEFAULTS.language;
  const failOn = options.failOn ?? configuration.failOn ?? DEFAULTS.failOn;
  const outputs = options.output ?? [];
  const formats = [options.format ?? "terminal", ...outputs.map(({ format }) => format)];
  const input = await toReporterInput(
    report,
    sources,
    {
      language,
      failOn,
      configuration,
      formats,
      stale: options.strictBaseline ? stale : [],
      rules: known?.rules,
    },
    world,
  );
  const render = (format: string, colour: boolean): string => reporterOf(format)({ ...input, colour });
  writeFiles(outputs.map(({ format, file }) => ({ path: file, content: render(format, false) })));
  if (!options.quiet) {
    if (options.shown === "all")
      world.print(render(options.format ?? "terminal", wantsColour(options.color, world)));
    tellWhereOutputsAre(outputs, language, world);
    tellCoverage(report, world, options.requireComparison);
  }
  if (formats.includes("github")) appendJobSummary(input, world);
  if (!options.quiet || options.strictBaseline) tellStale(stale, { language, run: options }, world);
  const path = baselineOf(setting, options);
  const { expiryGraceDays: graceDays } = configuration;
  const advise = (command: string): string => commandLine(command, options, world.platform);
  if (!options.quiet) tellDecisions(matches, { path, language, graceDays, advise }, world);
  if (options.requireComparison) assertCompared(report);
  return statusOf(report, stale, failOn, options.strictBaseline ?? false);
};
