import type { FindingEvidence } from "../model/index.js";
import { groupBy } from "./group.js";
import type { Lookup } from "./lookup.js";

/**
 * A run of a passage: around the evidence or in it; in it and what the sides differ in; in it and only worded otherwise
 * than the other side has it.
 */
export interface Segment {
  readonly text: string;
  readonly role: "around" | "evidence" | "differing" | "reworded";
}

/** A sentence of a source with the evidence in it. */
export type Passage = readonly Segment[];

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

/** The sentences that spans stand in, each once, with the spans marked; a span without a claim is looked up in its text. */
export const passagesOf = (evidence: readonly FindingEvidence[], lookup: Lookup): readonly Passage[] =>
  [...groupBy(evidence, ({ claim, source, start }) => claim ?? `${source}:${start}`).values()]
    .flatMap((parts) => {
      const claim = lookup.claims.get(parts[0]!.claim ?? "");
      const quotes = parts.map(({ quote }) => quote);
      const passage = claim && passageFromSentence(claim.sentence, claim.clause, quotes);
      return passage ? [passage] : parts.map((part) => passageFromText(part, lookup.texts.get(part.source)));
    })
    .map((passage) => passage.filter(({ text }) => text !== ""));
