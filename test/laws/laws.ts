/** What holds of a check whatever the texts; each law gives what speaks against it. */
import { check } from "../../src/check.js";
import type { Finding, Report, Source } from "../../src/model/index.js";
import { isAlarm } from "../../src/model/verdicts.js";
import type { Rewriting } from "./rewritings.js";

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");
const quotesOf = ({ evidence }: Finding): readonly string[] => evidence.map(({ quote }) => squeeze(quote));
const describeAlarm = (finding: Finding): string =>
  `${finding.verdict} ${finding.rule}: ${quotesOf(finding).join(" | ")}`;
const isAcross = ({ evidence }: Finding): boolean => new Set(evidence.map(({ source }) => source)).size > 1;
const alarmsOf = ({ findings }: Report): readonly Finding[] => findings.filter(isAlarm);

/** The alarms between two copies of a page, and those within one of them. */
const alarmsBetween = (source: Source, text: string) => {
  const alarms = alarmsOf(check([source, { ...source, id: `${source.id}-copy`, text }]).report);
  return { across: alarms.filter(isAcross), within: alarms.filter((one) => !isAcross(one)) };
};

/**
 * The alarms between a page and the page printed otherwise. What a page says twice and differently is found within it,
 * and between it and any copy too: it does not speak against the law.
 */
export const alarmsAgainst = (source: Source, rewrite: Rewriting): readonly string[] => {
  const text = rewrite(source.text);
  if (text === source.text) return [];
  const { across } = alarmsBetween(source, text);
  if (across.length === 0) return [];
  const twin = alarmsBetween(source, source.text);
  const own = new Set([...twin.across, ...twin.within].map(({ fingerprint }) => fingerprint));
  return across.filter(({ fingerprint }) => !own.has(fingerprint)).map(describeAlarm);
};

/** Findings as a set: what each says, of which places. */
const saidOf = ({ findings }: Report, rename: (id: string) => string): readonly string[] =>
  findings
    .map(({ rule, verdict, fingerprint, confidence, evidence }) =>
      JSON.stringify([
        rule,
        verdict,
        fingerprint,
        confidence,
        evidence.map(({ source, start, end }) => `${rename(source)} ${start}–${end}`).toSorted(),
      ]),
    )
    .toSorted();

/** What only one of two lists has. */
const differing = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...one.filter((item) => !other.includes(item)).map((item) => `only straight: ${item}`),
  ...other.filter((item) => !one.includes(item)).map((item) => `only changed: ${item}`),
];

/** What changes beside the sides where two sources swap their ids. */
export const changesBySwap = ([left, right]: readonly [Source, Source]): readonly string[] => {
  const swapped = check([
    { ...left, id: right.id },
    { ...right, id: left.id },
  ]).report;
  const straight = check([left, right]).report;
  return differing(
    saidOf(straight, (id) => id),
    saidOf(swapped, (id) => (id === left.id ? right.id : left.id)),
  );
};

/** The alarms that come or go where one of the sources goes on with a paragraph about something else. */
export const alarmsChangedBy = (sources: readonly Source[], unrelated: string): readonly string[] => {
  const [first, ...others] = sources;
  const longer = { ...first!, text: `${first!.text.trimEnd()}\n\n${unrelated}\n` };
  const alarms = (all: readonly Source[]) => alarmsOf(check(all).report).map(describeAlarm).toSorted();
  return differing(alarms(sources), alarms([longer, ...others]));
};
