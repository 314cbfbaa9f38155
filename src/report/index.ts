import { reportHtml } from "./html.js";
import { inert } from "./inert.js";
import { reportJson } from "./json.js";
import type { Reporter } from "./reporter.js";
import { reportTerminal } from "./terminal.js";

export type { Reporter, ReporterInput } from "./reporter.js";

/** Every report format by the name that `--format` and `--output` take. A new format is a new row. */
export const reporters: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ["terminal", (input) => reportTerminal(inert(input))],
  ["json", reportJson],
  ["html", (input) => reportHtml(inert(input))],
]);
