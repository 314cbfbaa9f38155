import { isAlarm } from "../model/verdicts.js";
import type { Baseline, BaselineEntry, Finding } from "../model/index.js";
import type { Found } from "./lookup.js";
import type { Match } from "./judge.js";
import { isOutdated, namesOfEntry } from "./names.js";
import { rulingOf, sharesName, type BaselineRuling } from "./ruling.js";

/** Says a finding in a few words. */
type Describe = (finding: Finding) => string;

const createEntry = (finding: Finding, describe: Describe, ruling: BaselineRuling): BaselineEntry => ({
  fingerprint: finding.fingerprint,
  ...(finding.alsoKnownAs === undefined ? {} : { alsoKnownAs: finding.alsoKnownAs }),
  rule: finding.rule,
  description: describe(finding),
  ...ruling,
});

/** Findings of one fingerprint once: one sentence printed twice is decided on once. */
const distinct = (matches: readonly Match[]): readonly Match[] => [
  ...new Map(matches.map((match) => [match.finding.fingerprint, match])).values(),
];

/**
 * Takes a decision: in place of those that were taken before on the same findings, on other values too.
 *
 * @param baseline - as it was
 * @param found - what is decided on (`findFindings`)
 * @param ruling - decision, reason, who, when, and until when
 * @param describe - says a finding in a few words
 */
export const decide = (
  { entries, ...baseline }: Baseline,
  { matches, entries: decided }: Found,
  ruling: BaselineRuling,
  describe: Describe,
): Baseline => {
  const names = new Set(matches.flatMap((match) => match.names));
  const replaced = new Set([...decided, ...matches.flatMap(({ entry }) => entry ?? [])]);
  return {
    ...baseline,
    entries: [
      ...entries.filter((entry) => !replaced.has(entry) && !sharesName(entry, names)),
      ...distinct(matches).map(({ finding }) => createEntry(finding, describe, ruling)),
      ...decided.map(({ fingerprint, alsoKnownAs, rule, description }) => ({
        fingerprint,
        ...(alsoKnownAs === undefined ? {} : { alsoKnownAs }),
        rule,
        description,
        ...ruling,
      })),
    ],
  };
};

/** What an update may do beside writing fingerprints of earlier versions anew. */
export interface UpdateOptions {
  /** Accepts every new contradiction and tension; without it none is. */
  readonly accept?: BaselineRuling | undefined;
  /** Lets decisions follow findings whose values changed, as decided again by this person on this day. */
  readonly follow?: Pick<BaselineRuling, "decidedBy" | "decidedOn"> | undefined;
}

/** An updated baseline, and what was done to it. */
export interface BaselineUpdate {
  readonly baseline: Baseline;
  readonly added: readonly BaselineEntry[];
  readonly followed: readonly BaselineEntry[];
  /** Entries of earlier versions of hedui that were written anew. */
  readonly migrated: readonly BaselineEntry[];
  /** What still fails: new and changed alarms that no option accepts, and those whose decision holds no more. */
  readonly waiting: readonly Match[];
}

const isOpenAlarm = ({ finding }: Match): boolean => isAlarm(finding) && finding.severity !== "none";

/** The entries of earlier versions, each as one of today for every finding that it meets. */
const migrate = (
  entries: readonly BaselineEntry[],
  matches: readonly Match[],
  describe: Describe,
): ReadonlyMap<BaselineEntry, readonly BaselineEntry[]> =>
  new Map(
    entries.filter(isOutdated).flatMap((entry) => {
      const own = new Set(namesOfEntry(entry));
      const met = distinct(matches.filter(({ names }) => names.some((name) => own.has(name))));
      if (met.length === 0) return [];
      return [[entry, met.map(({ finding }) => createEntry(finding, describe, rulingOf(entry)))] as const];
    }),
  );

/** One entry for a fingerprint: what a migration makes gives way to what was decided since. */
const withoutTwins = (
  entries: readonly BaselineEntry[],
  made: ReadonlySet<BaselineEntry>,
): BaselineEntry[] => {
  const taken = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const known = taken.get(entry.fingerprint);
    if (known === undefined || (made.has(known) && !made.has(entry))) taken.set(entry.fingerprint, entry);
  }
  return [...taken.values()];
};

/**
 * Brings a baseline up to date without losing a decision: entries of earlier versions get the fingerprints of today;
 * new alarms are accepted, and decisions follow changed values, only where that is asked.
 *
 * @param baseline - as it was
 * @param matches - what a check found, with the decisions (`check`)
 * @param options - what is asked
 * @param describe - says a finding in a few words
 */
export const updateBaseline = (
  { entries, ...baseline }: Baseline,
  matches: readonly Match[],
  { accept, follow }: UpdateOptions,
  describe: Describe,
): BaselineUpdate => {
  const migrations = migrate(entries, matches, describe);
  const open = distinct(matches.filter(isOpenAlarm));
  const changed = open.filter(
    ({ standing, entry }) => standing === "outdated" && entry!.decision !== "corrected",
  );
  const fresh = open.filter(({ entry }) => entry === undefined);
  const followed =
    follow === undefined
      ? []
      : changed.map(({ finding, entry }) =>
          createEntry(finding, describe, { ...rulingOf(entry!), ...follow }),
        );
  const left = new Set(follow === undefined ? [] : changed.map(({ entry }) => entry));
  const added =
    accept === undefined ? [] : fresh.map(({ finding }) => createEntry(finding, describe, accept));
  const kept = entries
    .filter((entry) => !left.has(entry))
    .flatMap((entry) => migrations.get(entry) ?? [entry]);
  const settled = new Set([...(accept === undefined ? [] : fresh), ...(follow === undefined ? [] : changed)]);
  const isWaiting = (match: Match): boolean =>
    !settled.has(match) && match.standing !== "holds" && match.standing !== "grace";
  return {
    baseline: {
      ...baseline,
      entries: withoutTwins([...kept, ...followed, ...added], new Set([...migrations.values()].flat())),
    },
    added,
    followed,
    migrated: [...migrations.keys()],
    waiting: open.filter(isWaiting),
  };
};

/**
 * Drops entries.
 *
 * @param resolved - those that no finding meets any more (`report.resolved`)
 */
export const pruneBaseline = (
  { entries, ...baseline }: Baseline,
  resolved: readonly BaselineEntry[],
): Baseline => {
  const gone = new Set(resolved.map(({ fingerprint }) => fingerprint));
  return { ...baseline, entries: entries.filter(({ fingerprint }) => !gone.has(fingerprint)) };
};
