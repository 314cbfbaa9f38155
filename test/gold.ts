import type { Finding, Report } from "../src/model/index.js";

/** A span of a source, in UTF-16 units of its decoded text. */
export interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** One side of an annotated item: a span, and others that say the same. */
export interface GoldSide extends Place {
  readonly quote?: string;
  readonly alt?: readonly (readonly [start: number, end: number])[];
}

/** What careful readers found: a thing that must, may or must not be reported. */
export interface GoldItem {
  readonly id: string;
  readonly expect: "alarm" | "may-alarm" | "aligned" | "update" | "clean" | "variant" | "omission";
  readonly verdict?: string;
  /** Found by arithmetic or inference only; not counted among the aligned. */
  readonly hard?: boolean;
  readonly a: GoldSide;
  readonly b: GoldSide;
}

/** An annotation of some sources. */
export interface Gold {
  readonly sources: readonly string[];
  readonly items: readonly GoldItem[];
}

/** What a report found of an annotation. */
export interface GoldScore {
  readonly missed: readonly GoldItem[];
  readonly found: readonly GoldItem[];
  readonly falseAlarms: readonly Finding[];
  /** Share of the aligned items, the hard ones aside, that are reported as agreement, variant or update. */
  readonly aligned: number;
}

/** Whether a finding is a contradiction or a tension. */
export const isAlarm = ({ verdict }: Finding): boolean =>
  verdict === "contradiction" || verdict === "tension";

/** Whether two spans share at least half of the shorter one. */
export const meets = (one: Place, other: Place): boolean => {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const shorter = Math.min(one.end - one.start, other.end - other.start);
  return one.source === other.source && shared > 0 && shared >= shorter / 2;
};

const meetsSide = (span: Place, side: GoldSide): boolean =>
  [[side.start, side.end] as const, ...(side.alt ?? [])].some(([start, end]) =>
    meets(span, { source: side.source, start, end }),
  );

/** Whether one piece of a finding's evidence meets side a of an item, and another side b. */
const matches = ({ evidence }: Finding, { a, b }: GoldItem): boolean =>
  evidence.some((one) => meetsSide(one, a) && evidence.some((other) => other !== one && meetsSide(other, b)));

/** Holds a report against an annotation, as `match.mjs` beside the client's annotations does. */
export const scoreGold = ({ sources, items }: Gold, report: Report): GoldScore => {
  const findings = report.findings.filter(({ evidence }) =>
    evidence.every(({ source }) => sources.includes(source)),
  );
  const alarms = findings.filter(isAlarm);
  const links = findings.filter(({ verdict }) => ["agreement", "variant", "update"].includes(verdict));
  const expected = (kind: GoldItem["expect"]) => items.filter((item) => item.expect === kind);
  const isAmong = (list: readonly Finding[]) => (item: GoldItem) =>
    list.some((finding) => matches(finding, item));
  const excused = [...expected("alarm"), ...expected("may-alarm")];
  const aligned = expected("aligned").filter((item) => !item.hard);
  return {
    found: expected("alarm").filter(isAmong(alarms)),
    missed: expected("alarm").filter((item) => !isAmong(alarms)(item)),
    falseAlarms: alarms.filter((finding) => !excused.some((item) => matches(finding, item))),
    aligned: aligned.filter(isAmong(links)).length / Math.max(1, aligned.length),
  };
};
