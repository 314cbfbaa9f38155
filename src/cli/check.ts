import { Command, Option } from "commander";
import { phrases } from "../report/phrases.js";
import { checkOnce, type CheckOptions } from "./check/checkOnce.js";
import type { World } from "./engine.js";
import { collectOutput, formatNames, knownFormat } from "./formats.js";
import { PATHS, withSourceOptions } from "./setting.js";
import type { Status } from "./status.js";
import { knownCount } from "./count.js";
import { watch } from "./check/watch.js";

const EXAMPLES = `${PATHS}
Examples:
  $ hedui check seeds
  $ hedui check may/manifest.json --output html=reports/may.html --output json=reports/may.json
  $ hedui check a.pdf b.html c.docx
  $ hedui check a.txt --newspaper 大公報 --published 2025-05-22
  $ hedui check --baseline hedui.baseline.json --fail-on tension
  $ hedui check seeds --format json --fail-on never > report.json
  $ hedui check news --since origin/main --require-comparison
  $ hedui check news --watch

hedui init writes a configuration, hedui rules lists the rules and how they are set. Alarms that are too unsure
are listed last, as suggestions, and never fail a run.

What is found is kept in node_modules/.cache/hedui, else in the system's folder for caches, and told again where
nothing changed. Colours follow NO_COLOR and FORCE_COLOR.

Exit status: 0 nothing new, 1 new findings, 2 a mistake in what was asked or given, or nothing to compare with
--require-comparison, 3 stale baseline entries with --strict-baseline, 70 a defect of hedui.`;

const withReportOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        "-f, --format <FORMAT>",
        `format on standard output (default: terminal): ${formatNames}`,
      ).argParser(knownFormat),
    )
    .addOption(
      new Option("-o, --output <FORMAT=FILE>", "write a format to a file; repeatable").argParser(
        collectOutput,
      ),
    )
    .addOption(
      new Option("--lang <LANGUAGE>", "language of the report (default: zh-Hant)").choices(
        Object.keys(phrases),
      ),
    )
    .addOption(new Option("--color", "colour the report (default: at a terminal)"))
    .addOption(new Option("--no-color", "do not colour it"))
    .addOption(
      new Option("-q, --quiet", "print neither report nor notes: files and status only").conflicts("format"),
    )
    .addOption(
      new Option("-v, --verbose", "say on standard error what was read, kept and found").conflicts("quiet"),
    );

const withGateOptions = (command: Command): Command =>
  command
    .option("--baseline <FILE>", "decisions already taken: findings in it are known, not new")
    .option("--strict-baseline", "end with status 3 when the baseline has entries that no longer occur")
    .addOption(
      new Option(
        "--fail-on <VERDICT>",
        "end with status 1 on new findings from here up (default: contradiction)",
      ).choices(["contradiction", "tension", "never"]),
    )
    .option("--require-comparison", "end with status 2 when nothing could be compared")
    .option("--since <REF>", "check only the events that changes since a commit touch")
    .addOption(
      new Option("-w, --watch", "check again whenever a file changes, and say what is new").conflicts([
        "format",
        "quiet",
        "since",
      ]),
    );

const withWorkOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("--workers <N>", "threads that read sources (default: by their length)").argParser(
        knownCount,
      ),
    )
    .option("--cache-location <FOLDER>", "folder of the cache")
    .option("--no-cache", "neither use the cache nor fill it")
    .option("--clear-cache", "empty the cache first");

/** `hedui check`: compares sources and reports where they cannot all be right. */
export const checkCommand = (world: World, settle: (status: Status) => void): Command =>
  withWorkOptions(
    withGateOptions(
      withReportOptions(
        withSourceOptions(
          new Command("check").description("compare newspapers' versions of the same events"),
        ),
      ),
    ),
  )
    .addHelpText("after", EXAMPLES)
    .action(async (paths: readonly string[], options: CheckOptions) => {
      if (options.watch === true) return settle(await watch(paths, options, world));
      return settle((await checkOnce(paths, options, world)).status);
    });
