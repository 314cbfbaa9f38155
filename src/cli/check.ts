import { dirname, join } from "node:path";
import { Command, Option } from "commander";
import { UsageError } from "../model/errors.js";
import type { BaselineEntry, Configuration, Language, Report, Severity, Source } from "../model/index.js";
import { phrases } from "../report/phrases.js";
import { claimsPath, describeTaken } from "./curation.js";
import type { World } from "./engine.js";
import { isSameFile, writeFiles } from "./files.js";
import { collectOutput, knownFormat, reporterOf, type Output } from "./formats.js";
import { tellNotes } from "./notes.js";
import { openingCommand } from "./opening.js";
import {
  DEFAULTS,
  fromConfiguration,
  hasClaims,
  PATHS,
  readSetting,
  readSources,
  withSourceOptions,
  type Setting,
  type SourceOptions,
} from "./setting.js";
import { STATUS, type Status } from "./status.js";

type FailOn = NonNullable<Configuration["failOn"]>;

interface CheckOptions extends SourceOptions {
  readonly format?: string;
  readonly output?: readonly Output[];
  readonly baseline?: string;
  readonly strictBaseline?: true;
  readonly failOn?: FailOn;
  readonly lang?: Language;
  readonly quiet?: true;
}

/** Severities that fail a check; a rule's severity can be set in the configuration. */
const FAILING: { readonly [failOn in FailOn]: ReadonlySet<Severity> } = {
  contradiction: new Set(["error"]),
  tension: new Set(["error", "warning"]),
  never: new Set(),
};

const EXAMPLES = `${PATHS}
Examples:
  $ hedui check seeds
  $ hedui check may/manifest.json --output html=reports/may.html --output json=reports/may.json
  $ hedui check a.pdf b.html c.docx
  $ hedui check a.txt --newspaper 大公報 --published 2025-05-22
  $ hedui check --baseline hedui.baseline.json --fail-on tension
  $ hedui check seeds --format json --fail-on never > report.json

hedui init writes a configuration, hedui rules lists the rules and how they are set. Alarms that are too unsure
are listed last, as suggestions, and never fail a run.

Exit status: 0 nothing new, 1 new findings, 2 a mistake in what was asked or given,
3 stale baseline entries with --strict-baseline, 70 a defect of hedui.`;

/** Every file that may be read through a PATH: the manifest, and the documents beside it. */
const readUnder = (path: string, sources: readonly Source[]): string[] =>
  [path, dirname(path)].flatMap((folder) => [
    join(folder, "manifest.json"),
    ...sources.map((source) => join(folder, source.path)),
  ]);

/** An output over anything that is read, in this run or the next one like it, would destroy it. */
const assertNotRead = (
  outputs: readonly Output[],
  { file, paths, claims }: Setting,
  baseline: string | undefined,
  sources: readonly Source[],
): void => {
  const claimsFiles = sources.map(({ id }) => claimsPath(claims.folder, id));
  const read = [
    file,
    baseline,
    ...paths,
    ...paths.flatMap((path) => readUnder(path, sources)),
    ...claimsFiles,
  ];
  const replaced = outputs.find((output) =>
    read.some((path) => path !== undefined && isSameFile(path, output.file)),
  );
  if (replaced !== undefined)
    throw new UsageError(`an output would replace ${replaced.file}, which is being read`);
};

const wantsColour = ({ environment, outputIsTerminal }: World): boolean => {
  if (environment["NO_COLOR"]) return false;
  const forced = environment["FORCE_COLOR"];
  if (forced) return forced !== "0";
  return outputIsTerminal && environment["TERM"] !== "dumb";
};

const tellWhereOutputsAre = (outputs: readonly Output[], language: Language, world: World): void => {
  const words = phrases[language];
  for (const { format, file } of outputs) {
    const opening = format === "html" ? ` · ${words.openWith(openingCommand(file, world.platform))}` : "";
    world.tell(`${words.wrote(file)}${opening}\n`);
  }
};

const tellStale = (stale: readonly BaselineEntry[], language: Language, world: World): void => {
  if (stale.length === 0) return;
  world.tell(`${phrases[language].stale(stale.length)}\n`);
  for (const { fingerprint, description } of stale) world.tell(`  ${fingerprint}  ${description}\n`);
};

const statusOf = (
  report: Report,
  stale: readonly BaselineEntry[],
  failOn: FailOn,
  strict: boolean,
): Status => {
  const fails = report.findings.some(
    ({ severity, state }) => FAILING[failOn].has(severity) && (state === "new" || state === "changed"),
  );
  if (fails) return STATUS.findings;
  return strict && stale.length > 0 ? STATUS.staleBaseline : STATUS.fine;
};

const runCheck = async (paths: readonly string[], options: CheckOptions, world: World): Promise<Status> => {
  const { engine } = world;
  const setting = readSetting(paths, options, world, "check");
  const { configuration } = setting;
  const baseline =
    options.baseline ?? (configuration.baseline && fromConfiguration(setting.file!, configuration.baseline));
  const outputs = options.output ?? [];
  const sources = await readSources(setting, options, world);
  if (!options.quiet) tellNotes(sources, world);
  assertNotRead(outputs, setting, baseline, sources);
  const { report, stale, curated } = engine.check(sources, {
    configuration,
    ...(hasClaims(setting) ? { claims: engine.loadClaims(setting.claims.folder, sources) } : {}),
    ...(baseline === undefined ? {} : { baseline: engine.loadBaseline(baseline), today: world.today }),
  });
  if (!options.quiet)
    for (const line of describeTaken(setting.claims.folder, curated)) world.tell(`hedui: ${line}\n`);
  const language = options.lang ?? configuration.language ?? DEFAULTS.language;
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const render = (format: string, colour: boolean): string =>
    reporterOf(format)({ report, texts, language, colour });
  writeFiles(outputs.map(({ format, file }) => ({ path: file, content: render(format, false) })));
  if (!options.quiet) {
    world.print(render(options.format ?? "terminal", wantsColour(world)));
    tellWhereOutputsAre(outputs, language, world);
  }
  if (!options.quiet || options.strictBaseline) tellStale(stale, language, world);
  const failOn = options.failOn ?? configuration.failOn ?? DEFAULTS.failOn;
  return statusOf(report, stale, failOn, options.strictBaseline ?? false);
};

/** `hedui check`: compares sources and reports where they cannot all be right. */
export const checkCommand = (world: World, settle: (status: Status) => void): Command =>
  withSourceOptions(new Command("check").description("compare newspapers' versions of the same events"))
    .addOption(
      new Option("-f, --format <FORMAT>", "format on standard output (default: terminal)").argParser(
        knownFormat,
      ),
    )
    .addOption(
      new Option("-o, --output <FORMAT=FILE>", "write a format to a file; repeatable").argParser(
        collectOutput,
      ),
    )
    .option("--baseline <FILE>", "decisions already taken: findings in it are known, not new")
    .option("--strict-baseline", "end with status 3 when the baseline has entries that no longer occur")
    .addOption(
      new Option(
        "--fail-on <VERDICT>",
        "end with status 1 on new findings from here up (default: contradiction)",
      ).choices(["contradiction", "tension", "never"]),
    )
    .addOption(
      new Option("--lang <LANGUAGE>", "language of the report (default: zh-Hant)").choices(
        Object.keys(phrases),
      ),
    )
    .addOption(
      new Option("-q, --quiet", "print neither report nor notes: files and status only").conflicts("format"),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (paths: readonly string[], options: CheckOptions) =>
      settle(await runCheck(paths, options, world)),
    );
