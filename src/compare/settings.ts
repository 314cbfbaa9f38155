import { isAlarm } from "../model/verdicts.js";
import type { Configuration, RuleOptions, Severity, Source, Verdict } from "../model/index.js";
import { matchesPath } from "./paths.js";

/** Alarms below this confidence are suggestions, unless the configuration says otherwise. */
export const leastConfidence = 0.5;

/** Alarms below this confidence are not even suggestions: most of them compare two things. */
const leastSuggested = 0.3;

/** How grave a verdict is, unless the configuration says otherwise. */
const severities: Readonly<Record<Verdict, Severity>> = {
  contradiction: "error",
  tension: "warning",
  update: "note",
  omission: "note",
  variant: "note",
  agreement: "none",
};

/** What a setting asks of a source. */
type Document = Pick<Source, "newspaper" | "path">;

const isNamed =
  ({ newspapers = [], paths = [] }: RuleOptions) =>
  ({ newspaper, path }: Document): boolean =>
    newspapers.includes(newspaper) || paths.some((pattern) => matchesPath(path, pattern));

/** Whether options hold for findings of some newspapers or documents only. */
export const isScoped = ({ newspapers, paths }: RuleOptions): boolean =>
  newspapers !== undefined || paths !== undefined;

/**
 * The options that a configuration gives a rule, whatever they hold for; "off" and a severity are short for an object.
 *
 * @param rule - id of the rule
 * @returns undefined where it says nothing of the rule
 */
export const optionsOf = (rule: string, { rules }: Configuration): RuleOptions | undefined => {
  const setting = rules?.[rule];
  return typeof setting === "string" ? { severity: setting } : setting;
};

/**
 * The options that hold for a rule where it looks at these sources.
 *
 * @param rule - id of the rule
 * @param documents - the sources of the sides; with none, only what holds for all is given
 * @returns empty where nothing is set
 */
export const optionsFor = (
  rule: string,
  documents: readonly Document[],
  configuration: Configuration,
): RuleOptions => {
  const options = optionsOf(rule, configuration);
  if (options === undefined) return {};
  return !isScoped(options) || documents.some(isNamed(options)) ? options : {};
};

/** Whether the options switch their rule off. */
export const isOff = ({ severity }: RuleOptions): boolean => severity === "off";

/** The severity of a verdict: the options may set that of alarms, and an agreement is never one. */
export const severityOf = (verdict: Verdict, { severity }: RuleOptions): Severity =>
  severity === undefined || severity === "off" || !isAlarm({ verdict }) ? severities[verdict] : severity;

/** What becomes of a verdict: it is a finding, or an alarm that is only suggested, or nothing. */
export type Standing = "found" | "suggested" | "dropped";

/**
 * How a verdict stands with its confidence.
 *
 * @param confidence - 0 to 1; only alarms are held to it
 * @param options - those of its rule, which win over the configuration
 */
export const standingOf = (
  verdict: Verdict,
  confidence: number,
  options: RuleOptions,
  { minimumConfidence = leastConfidence }: Configuration,
): Standing => {
  const least = options.minimumConfidence ?? minimumConfidence;
  if (!isAlarm({ verdict }) || confidence >= least) return "found";
  return confidence >= leastSuggested ? "suggested" : "dropped";
};
