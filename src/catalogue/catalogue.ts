import { isOff, optionsFor, optionsOf, severityOf } from "../compare/settings.js";
import type {
  Configuration,
  Example,
  Message,
  Rule,
  RuleOptions,
  Severity,
  Verdict,
} from "../model/index.js";
import { VERDICTS } from "../model/verdicts.js";
import { rules } from "../rules/index.js";

/** A rule as it stands under a configuration. */
export interface RuleEntry {
  readonly id: string;
  readonly title: Message;
  /** Whether the rule is asked; one that is off for some newspapers or documents only is on. */
  readonly isOn: boolean;
  /** The verdicts that it can give, each with the severity in force, the gravest first. */
  readonly verdicts: readonly { readonly verdict: Verdict; readonly severity: Severity }[];
  /** What the configuration sets, where it says something of the rule. */
  readonly setting?: RuleOptions;
  /** What the rule flags and what it leaves alone. */
  readonly about: Message;
  readonly examples: readonly Example[];
}

/** The verdicts that a rule can give: its examples show each (a test of the architecture asks for them). */
const verdictsOf = ({ examples }: Rule): readonly Verdict[] =>
  VERDICTS.filter((one) => examples.some(({ verdict }) => verdict === one));

const describeRule = (rule: Rule, configuration: Configuration): RuleEntry => {
  const { id, title, about, examples } = rule;
  const setting = optionsOf(id, configuration);
  const inForce = optionsFor(id, [], configuration);
  return {
    id,
    title,
    isOn: !isOff(inForce),
    verdicts: verdictsOf(rule).map((verdict) => ({ verdict, severity: severityOf(verdict, inForce) })),
    ...(setting === undefined ? {} : { setting }),
    about,
    examples,
  };
};

/**
 * Every rule in the order in which they are asked.
 *
 * @param configuration - switches rules off or sets their severity; without it all are as they come
 * @returns each rule with what it does, its examples, and how it stands under the configuration
 */
export const listRules = (configuration: Configuration = {}): readonly RuleEntry[] =>
  rules.map((rule) => describeRule(rule, configuration));
