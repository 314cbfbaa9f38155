import type { Alignment, Finding, Rule } from "../model/index.js";
import { askRules, type CompareInput, type Comparison } from "./compare.js";

/**
 * What became of two aligned claims:
 * - `found`, `suggested`: the finding, or the suggestion, that stands in the report
 * - `off`: the configuration switches off the rule that would speak
 * - `unsure`: a rule sees something, with too little confidence for a suggestion
 * - `covered`: a rule sees something that another finding says already, or that is of two facts
 * - `silent`: no rule sees anything
 */
export type Ruling =
  | { readonly outcome: "found" | "suggested"; readonly finding: Finding }
  | { readonly outcome: "off" | "unsure" | "covered"; readonly finding: Finding }
  | { readonly outcome: "silent" };

const isAbout = ({ evidence }: Finding, { left, right }: Pick<Alignment, "left" | "right">): boolean => {
  const claims = new Set(evidence.map(({ claim }) => claim));
  return claims.has(left.id) && claims.has(right.id);
};

/**
 * Says what became of an alignment, and where it gave no finding, why.
 *
 * @param rules - in the order in which they are asked, those that are off among them
 * @param alignment - one of the input
 * @param input - what was compared
 * @param comparison - what came of it
 */
export const ruleOn = (
  rules: readonly Rule[],
  alignment: Alignment,
  input: CompareInput,
  { findings, suggestions }: Comparison,
): Ruling => {
  const found = findings.find((finding) => isAbout(finding, alignment));
  if (found !== undefined) return { outcome: "found", finding: found };
  const suggested = suggestions.find((finding) => isAbout(finding, alignment));
  if (suggested !== undefined) return { outcome: "suggested", finding: suggested };
  const [sighting] = askRules(rules, alignment, input);
  if (sighting !== undefined) {
    const outcome = sighting.standing === "dropped" ? "unsure" : "covered";
    return { outcome, finding: sighting.finding };
  }
  const { rules: _settings, ...withoutSettings } = input.configuration;
  const [switchedOff] = askRules(rules, alignment, { ...input, configuration: withoutSettings });
  return switchedOff === undefined ? { outcome: "silent" } : { outcome: "off", finding: switchedOff.finding };
};
