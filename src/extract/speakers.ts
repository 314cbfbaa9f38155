import { findAttribution, findAttributions, type Attribution } from "../language/speech.js";
import { shift, shortQuotation, spokenIn } from "../language/spoken.js";
import type { Block, Span } from "../model/index.js";
import { isHeading } from "../model/roles.js";
import { labelOf } from "./labels.js";
import { meant, narrated, topicOf, type Voice } from "./voices.js";

/** A part of a sentence that somebody says. */
export interface Spoken extends Span {
  readonly speaker: string;
}

/** Who speaks in a sentence; spans in the block. */
export interface Speech {
  readonly spoken: readonly Spoken[];
  /** The words that name the speakers: 邱詩穎表示. */
  readonly frames: readonly Span[];
}

/** What is known when a sentence is read. */
export interface Context {
  /** Whoever spoke or acted last: what a pronoun stands for. */
  readonly last: Voice | undefined;
  /** Who said the sentences before in the same block: a sentence that is all quotation goes on with it. */
  readonly speaking: string | undefined;
  /** Who is announced for the whole block. */
  readonly announced: string | undefined;
  /** The persons whom the article names in full, by each way in which it writes them, folded. */
  readonly known: ReadonlyMap<string, string>;
}

/** What a sentence says of who speaks, and who is known after it. */
export interface Heard extends Speech {
  readonly last: Voice | undefined;
  readonly speaking: string | undefined;
}

/** A sentence with its block. */
export interface Place {
  readonly block: Block;
  readonly span: Span;
  /** Spans of the block inside quotation marks that are speech. */
  readonly quotations: readonly Span[];
  readonly next: string;
}

/** The spans of a sentence inside quotation marks, by its own start. */
const quotedIn = ({ span, quotations }: Place): Span[] =>
  quotations
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map((one) => shift(one, -span.start));

/** The words that a label says, with their speaker, who is known after them. */
const labelled = (place: Place, text: string): Heard | undefined => {
  const found = labelOf(text, isHeading(place.block));
  if (found === undefined) return undefined;
  const { speaker, form } = found;
  const by = place.span.start;
  const said = shift({ start: found.end, end: text.length }, by);
  return {
    spoken: [{ speaker, ...said }],
    frames: [shift(found, by)],
    last: { name: speaker, form },
    speaking: speaker,
  };
};

/** Whether a sentence is nothing but quotation. */
const isAllQuoted = (text: string, quoted: readonly Span[]): boolean => {
  const outside = quoted.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return quoted.length > 0 && !/[\p{L}\p{N}]/u.test(outside);
};

/** Who says the quotation before in the words that come next: 「…。」商會主席表示，「…」. */
const tagOf = (next: string): string | undefined => {
  const found = findAttribution(next, []);
  return found !== undefined &&
    found.speaker !== "" &&
    found.frame.start === 0 &&
    /^，\s*[「『“]/u.test(next.slice(found.frame.end))
    ? found.speaker
    : undefined;
};

const attributed = (place: Place, text: string, found: readonly Attribution[], context: Context): Heard => {
  const by = place.span.start;
  const spans = spokenIn(text, found, quotedIn(place));
  const spoken: Spoken[] = [];
  let { last } = context;
  let voice: Voice | undefined;
  found.forEach((one, index) => {
    voice = meant(one, text, last, context.known);
    last = voice ?? last;
    if (voice === undefined) return;
    for (const span of spans[index]!) spoken.push({ speaker: voice.name, ...shift(span, by) });
  });
  return { spoken, frames: found.map(({ frame }) => shift(frame, by)), last, speaking: voice?.name };
};

/** Who says a sentence that names no speaker by a verb. */
const unattributed = (place: Place, text: string, context: Context): Heard => {
  const quoted = quotedIn(place);
  const all = (speaker: string): Spoken[] => [{ speaker, ...place.span }];
  const isQuoted = isAllQuoted(text, quoted);
  const tag = isQuoted ? (tagOf(place.next) ?? context.speaking) : undefined;
  const spoken = isHeading(place.block) ? undefined : (tag ?? context.announced);
  if (spoken !== undefined) return { spoken: all(spoken), frames: [], last: context.last, speaking: spoken };
  const told = isQuoted ? undefined : narrated(text, quoted);
  const last = told === undefined ? topicOf(text, context.last, context.known) : told.voice;
  return {
    spoken: told === undefined ? [] : [{ speaker: told.voice.name, ...shift(told.from, place.span.start) }],
    frames: [],
    last,
    speaking: last?.name === context.speaking ? context.speaking : told?.voice.name,
  };
};

/**
 * Who says what in a sentence.
 *
 * @param place - the sentence in its block
 * @param context - who is known from the sentences before
 * @returns the spoken parts with their speakers, and who is known after it
 */
export const hear = (place: Place, context: Context): Heard => {
  const text = place.block.text.slice(place.span.start, place.span.end);
  const own = labelled(place, text);
  if (own !== undefined) return own;
  const found = findAttributions(text, quotedIn(place));
  // 細胞谷介紹 as a heading is no speaker.
  const isBare = isHeading(place.block) && found[0]?.frame.end === text.length;
  return found.length === 0 || isBare
    ? unattributed(place, text, context)
    : attributed(place, text, found, context);
};

/** The short quotations that a sentence's frames open, in the block: direct speech though they are short. */
export const shortSpeech = (text: string, { start, end }: Span, { frames, spoken }: Speech): Span[] =>
  spoken.length === 0
    ? []
    : frames.flatMap((frame) => {
        const found = shortQuotation(text.slice(start, end), shift(frame, -start));
        return found === undefined ? [] : [shift(found, start)];
      });
