import { createHash } from "node:crypto";
import type { Finding, Observation, Rule } from "../model/index.js";

/** Version of the fingerprints: a change in how they are made gets a new one. */
const fingerprintVersion = "1";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

/**
 * What tells a finding from every other, in every run: version, rule, what is compared, and the values.
 *
 * @param rule - who saw it
 * @param observation - what it saw; which of its sides is left does not count
 */
export const fingerprintOf = (rule: Rule, { compared, values }: Observation): string => {
  const sides = [0, 1].map((side) => ({ compared: compared[side]!, value: values[side]! }));
  const sorted = sides.toSorted((a, b) =>
    `${a.compared}\u0000${a.value}` < `${b.compared}\u0000${b.value}` ? -1 : 1,
  );
  const part = (key: "compared" | "value") => hash(sorted.map((side) => side[key]).join("\u0000"));
  return `${fingerprintVersion}:${rule.id}:${part("compared")}:${part("value")}`;
};

/** Numbers findings whose fingerprints are equal (one pair of sentences printed twice), so that ids differ. */
export const numberIds = (findings: readonly Finding[]): Finding[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, id: `${finding.fingerprint}:${count}` };
  });
};
