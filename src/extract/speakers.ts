import { findAttribution, findAttributions, type Attribution } from "../language/speech.js";
import { shortQuotation, spokenIn } from "../language/spoken.js";
import { subjectOf } from "../language/subjects.js";
import { readPage } from "../language/names/page.js";
import { findPersons } from "../language/names/persons.js";
import { roleAtEnd } from "../language/names/roles.js";
import type { Block, Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { labelOf } from "./labels.js";

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

/** Who spoke last, for the sentences that follow. */
export interface Voice {
  readonly name: string;
  readonly form: "person" | "group";
}

/** What is known when a sentence is read. */
export interface Context {
  /** Whoever spoke or acted last: what a pronoun stands for. */
  readonly last: Voice | undefined;
  /** Who said the sentences before in the same block: a sentence that is all quotation goes on with it. */
  readonly speaking: string | undefined;
  /** Who is announced for the whole block. */
  readonly announced: string | undefined;
  /** The full name of each surname that one person of the article bears, folded surnames as keys. */
  readonly surnames: ReadonlyMap<string, string>;
}

/** A sentence with its block. */
export interface Place {
  readonly block: Block;
  readonly span: Span;
  /** Spans of the block inside quotation marks that are speech. */
  readonly quotations: readonly Span[];
  readonly next: string;
}

const headings = new Set<Block["role"]>(["headline", "deck", "subheading"]);

/** Whether a block is a heading of any kind. */
export const isHeading = (block: Block): boolean => headings.has(block.role);

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The spans of a sentence inside quotation marks, by its own start. */
const quotedIn = ({ span, quotations }: Place): Span[] =>
  quotations
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map((one) => shift(one, -span.start));

/** The words that a label says, with their speaker. */
const labelled = (place: Place, text: string): Speech | undefined => {
  const found = labelOf(text, isHeading(place.block));
  if (found === undefined) return undefined;
  const by = place.span.start;
  const said = { start: found.end, end: text.length };
  return { spoken: [{ speaker: found.speaker, ...shift(said, by) }], frames: [shift(found, by)] };
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

/** What stands before a quotation that is no speech: 以「…」為主題. */
const naming = /(?:以|題為|题为|名為|名为|主題|主题|寫上|写上|寫着|写着|口號|口号)[^，。]{0,6}$/u;

/** A quotation at the end of a sentence about one person: 陳大文搖頭，「我們沒辦法。」 */
const narrated = (
  text: string,
  quoted: readonly Span[],
): { readonly voice: Voice; readonly from: Span } | undefined => {
  const last = quoted.at(-1);
  if (last === undefined || /[\p{L}\p{N}]/u.test(text.slice(last.end))) return undefined;
  const before = text.slice(0, last.start - 1);
  if (!/[，：:\s]$/u.test(before) || naming.test(before)) return undefined;
  const subject = subjectOf(text);
  const isOffice = subject?.form === "group" && roleAtEnd(foldCharacters(subject.name)) > 0;
  if (subject === undefined || (subject.form !== "person" && !isOffice)) return undefined;
  return { voice: { name: subject.name, form: isOffice ? "group" : "person" }, from: last };
};

/** The speaker that an attribution means, the pronoun resolved; undefined where it cannot be told. */
const meant = (
  { speaker, form }: Attribution,
  last: Voice | undefined,
  surnames: Context["surnames"],
): Voice | undefined => {
  const full = surnames.get(foldCharacters(speaker));
  if (full !== undefined) return { name: full, form: "person" };
  if (form === "person" || form === "group") return { name: speaker, form };
  // 他們 is a group, and no person who spoke before.
  return form === "plural" && last?.form !== "group" ? undefined : last;
};

/** What a sentence says of who speaks, and who is known after it. */
export interface Heard extends Speech {
  readonly last: Voice | undefined;
  readonly speaking: string | undefined;
}

/** What makes the name after it an object: 向陳大文, 由李小明. */
const objectOf = /[向对與与和由被给給为為替跟同的]$/u;

/** Whoever a sentence without speech is about: one person at the start of a clause, or the only one; of several, nobody. */
const topicOf = (text: string, last: Voice | undefined): Voice | undefined => {
  const page = readPage(text);
  const persons =
    page === undefined ? [] : findPersons(page).filter(({ form, isSure }) => form === "full" && isSure);
  const [only] = persons;
  if (only === undefined) return last;
  for (const clause of text.split(/[，；：]/u)) {
    const subject = subjectOf(clause);
    if (subject?.form === "person") return { name: subject.name, form: "person" };
  }
  const isOne =
    persons.every(({ name }) => name === only.name) && !objectOf.test(text.slice(0, only.whole.start));
  return isOne ? { name: only.name, form: "person" } : undefined;
};

const attributed = (place: Place, text: string, found: readonly Attribution[], context: Context): Heard => {
  const by = place.span.start;
  const spans = spokenIn(text, found, quotedIn(place));
  const spoken: Spoken[] = [];
  let { last } = context;
  let voice: Voice | undefined;
  found.forEach((one, index) => {
    voice = meant(one, last, context.surnames);
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
  const last = told === undefined ? topicOf(text, context.last) : told.voice;
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
  if (own !== undefined) {
    const { speaker } = own.spoken[0]!;
    return { ...own, last: { name: speaker, form: "person" }, speaking: speaker };
  }
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
