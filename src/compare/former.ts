/** Fingerprints as earlier versions of hedui made them, so that the decisions of older baselines still hold. */
import type { FormerFingerprints } from "../model/fingerprints.js";
import type { Finding, Observation, Rule } from "../model/index.js";
import { hash } from "./hash.js";

/**
 * The fingerprint of version 1: without newspapers, and with the figures beside the value left in what is compared.
 *
 * @param rule - who saw it
 * @param observation - what it saw; which of its sides is left does not count
 */
export const formerFingerprintOf = (
  rule: Pick<Rule, "id">,
  { compared, values }: Pick<Observation, "compared" | "values">,
): string => {
  const sides = [0, 1].map((side) => ({ compared: compared[side]!, value: values[side]! }));
  const sorted = sides.toSorted((a, b) =>
    `${a.compared}\u0000${a.value}` < `${b.compared}\u0000${b.value}` ? -1 : 1,
  );
  const part = (key: "compared" | "value"): string => hash(sorted.map((side) => side[key]).join("\u0000"));
  return `1:${rule.id}:${part("compared")}:${part("value")}`;
};

/**
 * Gathers the former fingerprints of what rules saw.
 *
 * @param sightings - findings, each with the fingerprint that version 1 gave
 */
export const listFormer = (
  sightings: readonly { readonly finding: Finding; readonly former: string }[],
): FormerFingerprints => {
  const known = new Map<string, Set<string>>();
  for (const { finding, former } of sightings)
    known.set(finding.fingerprint, (known.get(finding.fingerprint) ?? new Set()).add(former));
  return Object.fromEntries([...known].map(([fingerprint, names]) => [fingerprint, [...names]]));
};
