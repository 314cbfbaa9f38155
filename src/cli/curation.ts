import { join } from "node:path";
import type { CuratedClaims } from "../curate/curate.js";
import type { Curation } from "../model/index.js";
import { inert } from "../report/inert.js";
import { plural } from "./plural.js";

/** The claims file of a source. */
export const claimsPath = (folder: string, source: string): string => join(folder, `${source}.json`);

const DECISIONS: readonly Curation["decision"][] = ["corrected", "added", "rejected", "confirmed"];

/** "3 corrected, 1 rejected", or nothing. */
const countDecisions = (curated: readonly CuratedClaims[]): readonly string[] => {
  const decisions = curated.flatMap(({ claims }) => claims.map(({ curation }) => curation?.decision));
  return DECISIONS.flatMap((decision) => {
    const count = decisions.filter((one) => one === decision).length;
    return count === 0 ? [] : [`${count} ${decision}`];
  });
};

/** What of a source's claims file needs a person: quotes that were edited, and those that are not found any more. */
export const listMoved = (
  folder: string,
  { source, edited, unanchored }: CuratedClaims,
): readonly string[] => {
  const path = claimsPath(folder, source);
  return [
    ...edited.map(
      ({ claim, before, after }) =>
        `${path}: the quote of ${claim} was edited: 「${before}」 is 「${after}」 now`,
    ),
    ...unanchored.map(({ reason, found, claim }) => {
      const now = found === undefined ? "" : `: 「${found}」`;
      return `${path}: not found any more (${reason}${now}): 「${claim.evidence[0]!.quote}」 of ${claim.id}; kept under unanchored`;
    }),
  ];
};

/** What a check took from claims files, one line each. */
export const describeTaken = (folder: string, curated: readonly CuratedClaims[]): readonly string[] => {
  const taken = curated.filter(({ origin }) => origin === "file");
  const changed = curated.filter(({ origin }) => origin === "changed");
  const facts = [`claims of ${plural(taken.length, "source")} from ${folder}/`, ...countDecisions(taken)];
  return [
    ...(taken.length === 0 ? [] : [facts.join(", ")]),
    ...changed.map((one) => {
      const kept = countDecisions([one]);
      return `${claimsPath(folder, one.source)} was made for an earlier version of ${one.source}: extracted anew${
        kept.length === 0 ? "" : `, ${kept.join(", ")}`
      }; hedui extract brings the file up to date`;
    }),
    ...curated.flatMap((one) => listMoved(folder, one)),
  ].map((line) => inert(line));
};

/** What was written to a claims file, one line. */
export const describeWritten = (folder: string, curated: CuratedClaims): string =>
  inert(
    [
      `${claimsPath(folder, curated.source)}: ${plural(curated.claims.length, "claim")}`,
      ...countDecisions([curated]),
      ...(curated.unanchored.length === 0 ? [] : [`${curated.unanchored.length} not found any more`]),
    ].join(", "),
  );
