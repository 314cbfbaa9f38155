import type { Finding, Report } from "../../model/index.js";
import type { EventFindings } from "../arrange.js";
import type { Lookup } from "../lookup.js";
import type { RuleText } from "../reporter.js";
import type { Texts } from "./texts.js";

/** What every part of the page is written from. */
export interface Page {
  readonly report: Report;
  readonly lookup: Lookup;
  readonly texts: Texts;
  readonly groups: readonly EventFindings[];
  /** The newspapers, each once, in the order of the sources. */
  readonly papers: readonly string[];
  /** A number for each finding, suggestions last: it is shorter than its id, and holds nothing from outside. */
  readonly numbers: ReadonlyMap<Finding, number>;
  /** What is known of the rules, by id. */
  readonly rules: ReadonlyMap<string, RuleText>;
  /** How many decisions fail the run, as nothing meets them any more. */
  readonly stale: number;
}
