import { UsageError } from "../../model/errors.js";
import type { BaselineEntry, Configuration, Language, Report, Severity } from "../../model/index.js";
import { phrases } from "../../report/phrases.js";
import { commandLine, type Run } from "../commandLine.js";
import type { World } from "../engine.js";
import { inertLine } from "../inertLine.js";
import { STATUS, type Status } from "../status.js";

/** From which verdict up new findings fail a check. */
export type FailOn = NonNullable<Configuration["failOn"]>;

/** Severities that fail a check; a rule's severity can be set in the configuration. */
const FAILING: { readonly [failOn in FailOn]: ReadonlySet<Severity> } = {
  contradiction: new Set(["error"]),
  tension: new Set(["error", "warning"]),
  never: new Set(),
};

/** Severities of which a new or changed finding fails a check. */
export const failingSeverities = (failOn: FailOn): readonly Severity[] => [...FAILING[failOn]];

/** The status that findings and stale entries of the baseline end a check with. */
export const statusOf = (
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

/** Lists the decisions that nothing meets any more, and says what drops them. */
export const tellStale = (
  stale: readonly BaselineEntry[],
  { language, run }: { readonly language: Language; readonly run: Run },
  world: World,
): void => {
  if (stale.length === 0) return;
  world.tell(`hedui: ${phrases[language].stale(stale.length)}\n`);
  for (const { fingerprint, description } of stale)
    world.tell(`hedui:   ${inertLine(`${fingerprint}  ${description}`)}\n`);
  world.tell(`hedui:   ${commandLine("hedui baseline prune", run, world.platform)}\n`);
};

/** Why nothing was held against anything, in words; undefined where something was. */
const whyNothing = ({ sources, coverage }: Report): string | undefined => {
  if (coverage.pairs > 0) return undefined;
  if (sources.length === 1) return "there is one source alone";
  if (coverage.events === 0) return "no event is touched by what changed";
  if (coverage.comparableEvents === 0)
    return `none of the events checked (${coverage.events}) is reported by two sources: they may be of different happenings, or their dates wrong`;
  return "no statement of one source speaks of the same thing as one of another";
};

/**
 * Says what was checked of all events, and where nothing could be compared: silence is no success then.
 *
 * @param isRequired - whether `assertCompared` follows and says the latter where all events were checked
 */
export const tellCoverage = (report: Report, world: World, isRequired = false): void => {
  const { counts, coverage } = report;
  if (coverage.events < counts.events)
    world.tell(`hedui: checked ${coverage.events} of ${counts.events} events, those that changes touch\n`);
  const isSaid = isRequired && coverage.events >= counts.events;
  const reason = isSaid ? undefined : whyNothing(report);
  if (reason !== undefined) world.tell(`hedui: nothing was compared: ${reason}\n`);
};

/**
 * A run that was to compare something and could not is unusable. One that left events out may well have met none of
 * two sources: what it did not compare, a whole run does.
 *
 * @throws {UsageError} where a whole run compared nothing
 */
export const assertCompared = (report: Report): void => {
  const isPartial = report.coverage.events < report.counts.events;
  const reason = whyNothing(report);
  if (reason !== undefined && !isPartial)
    throw new UsageError(`--require-comparison: nothing was compared: ${reason}`);
};
