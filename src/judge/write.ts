import type { Baseline, BaselineEntry } from "../model/index.js";

const compareStrings = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** One order of the fields, so that the same decision is the same lines. */
const inOrder = (entry: BaselineEntry): BaselineEntry => {
  const { fingerprint, alsoKnownAs, rule, description, decision, reason, decidedBy, decidedOn, expires } =
    entry;
  return {
    fingerprint,
    ...(alsoKnownAs === undefined ? {} : { alsoKnownAs: alsoKnownAs.toSorted(compareStrings) }),
    rule,
    description,
    decision,
    reason,
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(expires === undefined ? {} : { expires }),
  };
};

/**
 * A baseline as it is written: the entries by their fingerprints, a field a line, and nothing that counts or depends on
 * other entries, so that two branches that decide on different findings change different lines.
 *
 * @returns the text of the file, the same for the same decisions
 */
export const writeBaseline = ({ $schema, schemaVersion, entries }: Baseline): string => {
  const sorted = entries.map(inOrder).toSorted((a, b) => compareStrings(a.fingerprint, b.fingerprint));
  const file: Baseline = { ...($schema === undefined ? {} : { $schema }), schemaVersion, entries: sorted };
  return `${JSON.stringify(file, null, 2)}\n`;
};
