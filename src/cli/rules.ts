import { Command, Option } from "commander";
import type { RuleEntry } from "../catalogue/catalogue.js";
import { UsageError } from "../model/errors.js";
import type { Language } from "../model/index.js";
import { inert } from "../report/inert.js";
import { phrases } from "../report/phrases.js";
import { describeUnknown } from "../text/nearest.js";
import type { World } from "./engine.js";
import { describeRule, describeRules } from "./ruleText.js";
import { CONFIGURATION, DEFAULTS, findConfiguration } from "./setting.js";
import { STATUS, type Status } from "./status.js";

/** How rules are shown. */
export interface RuleOptions {
  readonly config?: string;
  readonly format: "text" | "json";
  readonly lang?: Language;
}

const EXAMPLES = `
A rule is set by its id under "rules" in ${CONFIGURATION}: "off", a severity (error, warning, note, none), or
{ "severity": …, "minimumConfidence": …, "newspapers": […], "paths": […] }, which holds for findings that touch
one of these newspapers or paths. docs/rules.md has all pages in one.

Examples:
  $ hedui rules
  $ hedui rules quantity-unit --lang en
  $ hedui rules --config desk/${CONFIGURATION} --format json`;

/** `--lang LANGUAGE` of what is shown of rules. */
export const languageOption = (description: string): Option =>
  new Option("--lang <LANGUAGE>", description).choices(Object.keys(phrases));

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const findRule = (id: string, entries: readonly RuleEntry[]): RuleEntry => {
  const entry = entries.find((rule) => rule.id === id);
  if (entry !== undefined) return entry;
  throw new UsageError(
    describeUnknown(
      "rule",
      id,
      entries.map((rule) => rule.id),
    ),
  );
};

/**
 * Prints one rule, or the list of all.
 * @throws {UsageError} for an id that no rule has
 */
export const printRules = (id: string | undefined, options: RuleOptions, world: World): Status => {
  const { configuration } = findConfiguration(options.config, world);
  const language = options.lang ?? configuration.language ?? DEFAULTS.language;
  const entries = world.engine.listRules(configuration);
  const shown = id === undefined ? entries : findRule(id, entries);
  if (options.format === "json") world.print(toJson(shown));
  else if ("id" in shown) world.print(describeRule(inert(shown), language));
  else world.print(describeRules(inert(shown), language));
  return STATUS.fine;
};

/** `hedui rules`: lists the rules, or shows one. */
export const rulesCommand = (world: World, settle: (status: Status) => void): Command =>
  new Command("rules")
    .description("list the rules in the order in which they are asked, or show one")
    .argument("[ID]", "a rule: what it flags, what it leaves alone, and its examples")
    .addOption(
      new Option("-f, --format <FORMAT>", "format on standard output")
        .choices(["text", "json"])
        .default("text"),
    )
    .addOption(languageOption("language of the titles and labels (default: zh-Hant)"))
    .option("--config <FILE>", `configuration whose settings are shown (default: ${CONFIGURATION})`)
    .addHelpText("after", EXAMPLES)
    .action((id: string | undefined, options: RuleOptions) => settle(printRules(id, options, world)));
