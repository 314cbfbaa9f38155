import { fingerprintVersion, type FormerFingerprints } from "../model/fingerprints.js";
import type { BaselineEntry, Finding } from "../model/index.js";

/** The version of a fingerprint. */
const versionOf = (fingerprint: string): number => Number(fingerprint.split(":", 1)[0]);

/**
 * Every fingerprint by which a decision may mean a finding: its own, those of its other places, and those that earlier
 * versions of hedui gave.
 */
export const namesOf = (
  { fingerprint, alsoKnownAs = [] }: Pick<Finding, "fingerprint" | "alsoKnownAs">,
  former: FormerFingerprints = {},
): readonly string[] => {
  const own = [fingerprint, ...alsoKnownAs];
  return [...new Set([...own, ...own.flatMap((name) => former[name] ?? [])])];
};

/** Every fingerprint that a decision is on. */
export const namesOfEntry = ({ fingerprint, alsoKnownAs = [] }: BaselineEntry): readonly string[] => [
  fingerprint,
  ...alsoKnownAs,
];

/** What of a fingerprint tells what is compared, whatever the values and whichever rule speaks: 2:3c9a1f20b7e4. */
export const comparisonOf = (fingerprint: string): string => {
  const [version, , compared] = fingerprint.split(":");
  return `${version}:${compared}`;
};

/** Whether a decision was taken by an earlier version of hedui, so that its fingerprint wants to be written anew. */
export const isOutdated = ({ fingerprint }: Pick<BaselineEntry, "fingerprint">): boolean =>
  versionOf(fingerprint) < fingerprintVersion;
