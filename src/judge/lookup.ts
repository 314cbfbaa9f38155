import { UsageError } from "../model/errors.js";
import type { BaselineEntry } from "../model/index.js";
import type { Match } from "./judge.js";
import { namesOfEntry } from "./names.js";

/** What a fingerprint means: findings of the run that bear it, or entries of the baseline that no finding meets. */
export interface Found {
  readonly matches: readonly Match[];
  readonly entries: readonly BaselineEntry[];
}

/** Fewest characters of a hash that are taken for it. */
const fewest = 4;

/** How many fingerprints a message names. */
const named = 5;

/**
 * Whether a fingerprint is meant: by the whole of it, by its beginning, or by the beginnings of its hashes, as the
 * terminal prints them (53375d79:65a4651a for 2:RULE:53375d79a4d2:65a4651a7c11).
 */
export const isMeant = (fingerprint: string, asked: string): boolean => {
  if (asked.length < fewest) return false;
  const words = asked.split(":");
  const hashes = fingerprint.split(":").slice(2);
  const isShort = words.every((word) => word.length >= fewest && /^[\da-f]+$/u.test(word));
  return (
    fingerprint.startsWith(asked) ||
    (isShort && words.every((word, index) => hashes[index]?.startsWith(word) === true))
  );
};

/** Without the number that tells findings of one fingerprint apart: 2:RULE:3c9a1f20b7e4:90d2c6aa5e11:2. */
const withoutNumber = (asked: string): string => asked.split(":").slice(0, 4).join(":");

/**
 * Finds what a fingerprint means, as a person writes it.
 *
 * @param asked - the whole, its beginning, or the hashes as the terminal shows them
 * @param matches - findings of a run; agreements are never meant
 * @param entries - those of the baseline that no finding meets
 * @returns the findings of one fingerprint, or the entries where no finding has it
 * @throws UsageError where nothing has it, or several things have
 */
export const findFindings = (
  asked: string,
  matches: readonly Match[],
  entries: readonly BaselineEntry[],
): Found => {
  const name = withoutNumber(asked);
  const decidable = matches.filter(({ finding }) => finding.verdict !== "agreement");
  const found = decidable.filter(({ names }) => names.some((one) => isMeant(one, name)));
  const kept =
    found.length > 0 ? [] : entries.filter((one) => namesOfEntry(one).some((fp) => isMeant(fp, name)));
  const fingerprints = [
    ...new Set([...found.map(({ finding }) => finding.fingerprint), ...kept.map((one) => one.fingerprint)]),
  ].toSorted();
  if (fingerprints.length === 0)
    throw new UsageError(
      `no finding and no entry of the baseline has the fingerprint ${asked}; hedui check shows those of the findings`,
    );
  const exact = fingerprints.find((fingerprint) => fingerprint === name);
  if (fingerprints.length > 1 && exact === undefined) {
    const more = fingerprints.length > named ? ` and ${fingerprints.length - named} more` : "";
    throw new UsageError(
      `${asked} is the beginning of ${fingerprints.length} fingerprints, ${fingerprints.slice(0, named).join(", ")}${more}: give more of it`,
    );
  }
  const meant = exact ?? fingerprints[0]!;
  return {
    matches: found.filter(({ finding }) => finding.fingerprint === meant),
    entries: kept.filter(({ fingerprint }) => fingerprint === meant),
  };
};
