import { reportCsv } from "./csv.js";
import { reportGithub } from "./github.js";
import { reportGitlab } from "./gitlab.js";
import { reportHtml } from "./html.js";
import { inert } from "./inert.js";
import { reportJson } from "./json.js";
import { reportJunit } from "./junit.js";
import { reportMarkdown, writeSummary as writeMarkdownSummary } from "./markdown.js";
import type { Reporter, ReporterInput } from "./reporter.js";
import { reportSarif } from "./sarif.js";
import { reportTerminal } from "./terminal.js";

export type { Reporter, ReporterInput, RuleText } from "./reporter.js";

/** For formats that people read as they are. */
const shown =
  (report: Reporter): Reporter =>
  (input) =>
    report(inert(input));

/** For JSON formats that point into files: their paths and texts stay as they are, and are escaped. */
const pointing =
  (report: Reporter): Reporter =>
  (input) => {
    const { texts, paths } = input;
    return report({ ...inert(input), texts, ...(paths === undefined ? {} : { paths }) });
  };

/** Every report format by the name that `--format` and `--output` take. A new format is a new row. */
export const reporters: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ["terminal", shown(reportTerminal)],
  ["json", reportJson],
  ["html", shown(reportHtml)],
  ["sarif", pointing(reportSarif)],
  ["junit", shown(reportJunit)],
  ["github", shown(reportGithub)],
  ["gitlab", pointing(reportGitlab)],
  ["markdown", shown(reportMarkdown)],
  ["csv", shown(reportCsv)],
]);

/**
 * The page that GitHub Actions shows of a step: Markdown of at most 1 MiB.
 *
 * @param input - what reporters are given
 * @param room - bytes that it may have, where the step has written something before
 */
export const writeSummary = (input: ReporterInput, room?: number): string =>
  writeMarkdownSummary(inert(input), room);
