/** Pairs of reports with the claims that a careful reader links, and look-alikes that are two facts. */
import { readdirSync, readFileSync } from "node:fs";
import type { Evidence, Source, Verdict } from "../../src/model/index.js";
import { createSource } from "../createSource.js";

/** A quote of one of the two reports. */
export type Quote = readonly [side: "left" | "right", quote: string];

/** Two quotes that speak of one fact, or of two. */
export interface Item {
  readonly kind: string;
  readonly one: Quote;
  readonly other: Quote;
  readonly why?: string;
}

interface Report {
  readonly newspaper: string;
  readonly published: string;
  readonly text: string;
}

/** A pair of reports of one event: `test/pairs/SUBJECT/CASE/{left.txt,right.txt,expected.json}`. */
export interface ReportPair {
  readonly name: string;
  readonly left: Report;
  readonly right: Report;
  readonly aligned: readonly Item[];
  readonly apart: readonly Item[];
  readonly findings: readonly ExpectedFinding[];
}

/** Something that an editor would want flagged, or an update: two quotes, of two reports or of one. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly one: Quote;
  readonly other: Quote;
  readonly why: string;
}

/** What expected.json holds. */
interface Annotation {
  readonly sources: { readonly [side in "left" | "right"]: Omit<Report, "text"> };
  readonly aligned: readonly Item[];
  readonly apart: readonly Item[];
  readonly findings: readonly ExpectedFinding[];
}

const folders = {
  /** What the program is built on. */
  pairs: new URL("../pairs/", import.meta.url),
  /** Written unseen, and since looked at: what they gained must not be lost. */
  further: new URL("../further/", import.meta.url),
  /** What nobody has looked at who builds the program: it measures how it does on reports that it has not seen. */
  unseen: new URL("../unseen/", import.meta.url),
};

const readPair = (folder: URL, name: string): ReportPair => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), "utf8");
  const { sources, aligned, apart, findings } = JSON.parse(read("expected.json")) as Annotation;
  const left = { ...sources.left, text: read("left.txt") };
  const right = { ...sources.right, text: read("right.txt") };
  return { name, left, right, aligned, apart, findings };
};

/** The pairs whose claims are annotated, in the order of their names. */
export const readPairs = (which: keyof typeof folders = "pairs"): readonly ReportPair[] =>
  readdirSync(folders[which])
    .flatMap((subject) =>
      readdirSync(new URL(`${subject}/`, folders[which])).map((name) => `${subject}/${name}`),
    )
    .toSorted()
    .map((name) => readPair(folders[which], name));

/** The two reports as sources. */
export const sourcesOf = (pair: ReportPair): readonly Source[] =>
  (["left", "right"] as const).map((side) => ({
    ...createSource(side, pair[side].text, pair[side].published),
    newspaper: pair[side].newspaper,
  }));

interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

const placeOf = (pair: ReportPair, [side, quote]: Quote): Place => {
  const { text } = pair[side];
  const start = text.indexOf(quote);
  if (start < 0 || text.includes(quote, start + 1))
    throw new Error(`${pair.name}: 「${quote}」 does not stand once in ${side}.txt`);
  return { source: side, start, end: start + quote.length };
};

const meet = (one: Place, other: Place): boolean => {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return (
    one.source === other.source &&
    shared > 0 &&
    shared >= Math.min(one.end - one.start, other.end - other.start) / 2
  );
};

const covers = (evidence: readonly Evidence[], place: Place): boolean =>
  evidence.some((each) => meet(each, place));

/** Whether one of some claims stands where a quote does. */
export const holds = (
  pair: ReportPair,
  claims: readonly { readonly evidence: readonly Evidence[] }[],
  quote: Quote,
): boolean => claims.some(({ evidence }) => covers(evidence, placeOf(pair, quote)));

/** Whether the evidence of a finding stands at both quotes of an item. */
export const meetsBoth = (
  pair: ReportPair,
  evidence: readonly Evidence[],
  { one, other }: { readonly one: Quote; readonly other: Quote },
): boolean =>
  evidence.some(
    (first) =>
      meet(first, placeOf(pair, one)) &&
      evidence.some((second) => second !== first && meet(second, placeOf(pair, other))),
  );

/** Two claims that a program links. */
export interface Link {
  readonly left: { readonly kind: string; readonly evidence: readonly Evidence[] };
  readonly right: { readonly kind: string; readonly evidence: readonly Evidence[] };
}

/** Whether a link joins the quotes of an item. */
export const joins = (pair: ReportPair, { left, right }: Link, { one, other }: Item): boolean => {
  const [first, second] = [placeOf(pair, one), placeOf(pair, other)];
  return (
    (covers(left.evidence, first) && covers(right.evidence, second)) ||
    (covers(left.evidence, second) && covers(right.evidence, first))
  );
};

/** The facts of a pair: quotes that are linked, directly or over others, are one. */
const factsOf = (pair: ReportPair): readonly (readonly Place[])[] => {
  const facts: Place[][] = [];
  for (const { one, other } of pair.aligned) {
    const places = [placeOf(pair, one), placeOf(pair, other)];
    const known = facts.filter((fact) => fact.some((place) => places.some((each) => meet(place, each))));
    for (const fact of known) facts.splice(facts.indexOf(fact), 1);
    facts.push([...known.flat(), ...places]);
  }
  return facts;
};

/** Tells whether the claims at two quotes are linked, directly or over others. */
export const connects = (
  pair: ReportPair,
  links: readonly Link[],
): ((item: Pick<Item, "one" | "other">) => boolean) => {
  const parts: (readonly Evidence[])[][] = [];
  for (const { left, right } of links) {
    const ends = [left.evidence, right.evidence];
    const known = parts.filter((part) => part.some((each) => ends.some((end) => isSame(each, end))));
    for (const part of known) parts.splice(parts.indexOf(part), 1);
    parts.push([...known.flat(), ...ends]);
  }
  return ({ one, other }) =>
    parts.some((part) =>
      [one, other].every((quote) => part.some((evidence) => covers(evidence, placeOf(pair, quote)))),
    );
};

const isSame = ([one]: readonly Evidence[], [other]: readonly Evidence[]): boolean =>
  one!.source === other!.source && one!.start === other!.start && one!.end === other!.end;

/** Tells whether two claims speak of one fact, by the links of a pair and what follows from them. */
export const judgeOf = (pair: ReportPair): ((link: Link) => boolean) => {
  const facts = factsOf(pair);
  return ({ left, right }) =>
    facts.some(
      (fact) =>
        fact.some((place) => covers(left.evidence, place)) &&
        fact.some((place) => covers(right.evidence, place)),
    );
};
