import type { Fact, Finding, FindingEvidence, Message, ReportArticle, ReportSource } from "../model/index.js";
import { groupBy } from "./group.js";
import type { Lookup } from "./lookup.js";
import { compareWordings } from "./wording.js";

/** A run of a passage: around the evidence, in it, or in it and worded differently from the other side. */
export interface Segment {
  readonly text: string;
  readonly role: "around" | "evidence" | "differing";
}

/** A sentence of a source with the evidence in it. */
export type Passage = readonly Segment[];

/** One side of a finding: who says it, in which sentences, and how it was read. */
export interface Side {
  readonly source: ReportSource | undefined;
  readonly article: ReportArticle | undefined;
  readonly passages: readonly Passage[];
  /** Sentences in which the source says it again. */
  readonly restatements: readonly Passage[];
  readonly reading: Message | undefined;
}

/** How far to look for the end of a sentence in a source, in UTF-16 units. */
const REACH = 60;
const SENTENCE_END = /[。！？!?]|\n\s*\n/gu;
/** Line breaks and the spaces that a page sets between Chinese characters. */
const LAYOUT_SPACE = /\s*\n\s*|(?<=[^\p{ASCII}])[^\S\n]+(?=[^\p{ASCII}])/gu;

const unwrap = (text: string): string => text.replace(LAYOUT_SPACE, "");

const around = (text: string): Segment => ({ text, role: "around" });
const marked = (text: string): Segment => ({ text, role: "evidence" });

/** The sentence in the source itself, for evidence whose claim is not in the report. */
const passageFromText = (evidence: FindingEvidence, text: string | undefined): Passage => {
  if (text === undefined) return [marked(evidence.quote)];
  const before = text.slice(Math.max(0, evidence.start - REACH), evidence.start);
  const after = text.slice(evidence.end, evidence.end + REACH);
  const lastEnd = [...before.matchAll(SENTENCE_END)].at(-1);
  const nextEnd = [...after.matchAll(SENTENCE_END)][0];
  return [
    around(unwrap(before.slice(lastEnd === undefined ? 0 : lastEnd.index + lastEnd[0].length))),
    marked(evidence.quote),
    around(unwrap(after.slice(0, nextEnd === undefined ? REACH : nextEnd.index + nextEnd[0].trim().length))),
  ];
};

/** The sentence with every quote marked that is found in it, in order; undefined where one is not. */
const passageFromSentence = (
  sentence: string,
  clause: string,
  quotes: readonly string[],
): Passage | undefined => {
  const segments: Segment[] = [];
  let position = 0;
  // A short quote (五項) may stand twice in the sentence: its clause says which one is meant.
  const clauseStart = Math.max(0, sentence.indexOf(clause));
  for (const quote of quotes) {
    const inClause = sentence.indexOf(quote, Math.max(position, clauseStart));
    const start = inClause === -1 ? sentence.indexOf(quote, position) : inClause;
    if (start === -1) return undefined;
    segments.push(around(sentence.slice(position, start)), marked(quote));
    position = start + quote.length;
  }
  return [...segments, around(sentence.slice(position))];
};

const passagesOf = (evidence: readonly FindingEvidence[], lookup: Lookup): readonly Passage[] =>
  [...groupBy(evidence, ({ claim, source, start }) => claim ?? `${source}:${start}`).values()].flatMap(
    (parts) => {
      const claim = lookup.claims.get(parts[0]!.claim ?? "");
      const quotes = parts.map(({ quote }) => quote);
      const passage = claim && passageFromSentence(claim.sentence, claim.clause, quotes);
      return passage ? [passage] : parts.map((part) => passageFromText(part, lookup.texts.get(part.source)));
    },
  );

const tidy = (passage: Passage): Passage => passage.filter(({ text }) => text !== "");

const evidenceOf = (side: Side): readonly string[] =>
  side.passages.flatMap((passage) =>
    passage.filter(({ role }) => role === "evidence").map(({ text }) => text),
  );

const markDiffering = (side: Side, runs: ReturnType<typeof compareWordings>[0]): Side => ({
  ...side,
  passages: side.passages.map((passage) =>
    passage.flatMap((segment): Passage =>
      segment.role === "evidence"
        ? runs.map(({ text, differs }) => ({ text, role: differs ? "differing" : "evidence" }))
        : [segment],
    ),
  ),
});

/** Differing words are marked where each of two sides rests on one span: the others have no counterpart. */
const markPair = (sides: readonly Side[], lookup: Lookup): readonly Side[] => {
  const [left, right] = sides;
  if (left === undefined || right === undefined || sides.length > 2) return sides;
  const [leftEvidence, rightEvidence] = [evidenceOf(left), evidenceOf(right)];
  if (leftEvidence.length !== 1 || rightEvidence.length !== 1) return sides;
  const names = [left, right].flatMap(({ article }) =>
    article === undefined ? [] : lookup.namesIn(article.id),
  );
  const [leftRuns, rightRuns] = compareWordings(leftEvidence[0]!, rightEvidence[0]!, names);
  return [markDiffering(left, leftRuns), markDiffering(right, rightRuns)];
};

/** The sides of a finding in their order, each with its evidence in its sentence. */
export const sidesOf = (finding: Finding, lookup: Lookup): readonly Side[] => {
  const bySide = [...groupBy(finding.evidence, ({ side }) => side)].sort(([left], [right]) => left - right);
  const sides = bySide.map(([side, evidence]): Side => {
    const again = new Set(evidence.filter(({ isRestatement }) => isRestatement));
    return {
      source: lookup.sources.get(evidence[0]!.source),
      article: lookup.articleOf(evidence[0]!),
      passages: passagesOf(
        evidence.filter((span) => !again.has(span)),
        lookup,
      ).map(tidy),
      restatements: passagesOf([...again], lookup).map(tidy),
      reading: finding.readings[side],
    };
  });
  return markPair(sides, lookup);
};

/** One value of a fact, with each source that gives it. */
export interface Version {
  readonly text: string;
  readonly reading: Message | undefined;
  /** One side for each source, by its id. */
  readonly sides: readonly Side[];
}

/** The values of a fact, each source with the evidence in its sentence. */
export const versionsOf = ({ values }: Fact, lookup: Lookup): readonly Version[] =>
  values.map(({ text, reading, sources, evidence }) => {
    const bySource = groupBy(evidence, ({ source }) => source);
    return {
      text,
      reading,
      sides: sources.map((id): Side => {
        const own = bySource.get(id) ?? [];
        return {
          source: lookup.sources.get(id),
          article: own[0] && lookup.articleOf(own[0]),
          // A paper that says it twice is quoted once.
          passages: passagesOf(own, lookup).slice(0, 1).map(tidy),
          restatements: [],
          reading: undefined,
        };
      }),
    };
  });

/** The papers of a version: 大公報、香港文匯報, each once. */
export const papersOf = ({ sides }: Version, unknown: string): readonly string[] => [
  ...new Set(sides.map(({ source }) => source?.newspaper ?? unknown)),
];
