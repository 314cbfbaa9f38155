import type { Span } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { segmentWords } from "../words.js";
import { bodyAtEnd } from "./bodies.js";

/** A named thing: a quoted term, or a term with its acronym. */
export interface Designation extends Span {
  /** The name without its marks. */
  readonly term: string;
  readonly abbreviation: string | null;
}

/** A short text in quotation marks, without those of another inside. */
const quoted = /[「“『](?<term>[^「」“”『』，。！？；：:!?\n]{2,24})[」”』]/gu;

/** What a clause or a speech holds and a name does not, folded or not. */
const spoken =
  /[我你您她他咱嘅咗唔喺啦嗎吗呢吧呀哦]|不會|不会|不能|應該|应该|可以|沒有|没有|就是|[了的]$|^(?:是|不|沒|没|在|把|被)/u;

/** Words before a quotation that make it speech. */
const saying = /(?:[：:說说道問问喊]|表示|認為|认为|直言|坦言|笑言|稱讚?|称赞?|形容為?)$/u;

/** Quotations that name something, in reading order; speech and quoted clauses are none. */
const quotedTerms = (text: string, speech: readonly Span[]): Designation[] =>
  [...text.matchAll(quoted)].flatMap((match) => {
    const term = match.groups?.["term"]?.trim() ?? "";
    const span = { start: match.index, end: match.index + match[0].length };
    const isSpeech = speech.some(({ start, end }) => start <= span.start + 1 && span.end - 1 <= end);
    if (isSpeech || term.length < 2 || spoken.test(term) || !/\p{L}/u.test(term)) return [];
    if (saying.test(text.slice(Math.max(0, span.start - 3), span.start))) return [];
    return [{ ...span, term, abbreviation: null }];
  });

/** 色調值（CTV）, 自主創新（RDI）: letters in brackets after words. */
const acronymAfter = /(?<=(?<before>\p{Script=Han}{2,14}))[（(](?<short>[A-Z][A-Z0-9-]{1,7})[）)]/gu;

/** CTV（Colour Tone Value，色調值）: words in brackets after letters. */
const acronymBefore =
  /(?<![A-Za-z0-9])(?<short>[A-Z][A-Z0-9-]{1,7})[（(](?:[A-Za-z][A-Za-z -]*[，,、])?(?<term>\p{Script=Han}{2,14})[）)]/gu;

/** The last noun phrase of words, told by what cannot stand in a term: 的, verbs' particles, conjunctions. */
const lastNoun = (words: string): string => {
  const parts = segmentWords(words);
  const stop = parts.findLastIndex(({ tag, key }) => /^(?:u|p|c|r|m)/.test(tag) || key === "的");
  return words.slice(stop < 0 ? 0 : parts[stop]!.end);
};

const glossed = (text: string): Designation[] => [
  ...[...text.matchAll(acronymBefore)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    term: match.groups!["term"]!,
    abbreviation: match.groups!["short"]!,
  })),
  ...[...text.matchAll(acronymAfter)].flatMap((match) => {
    const term = lastNoun(match.groups!["before"]!);
    // A body with its acronym is an organisation.
    if (term.length < 2 || bodyAtEnd(foldCharacters(term)) > 0) return [];
    const start = match.index - term.length;
    return [{ start, end: match.index + match[0].length, term, abbreviation: match.groups!["short"]! }];
  }),
];

/**
 * The named things of a text, in reading order: short quotations that are neither speech nor a clause, and terms with
 * their acronyms.
 *
 * @param text - text as a reader would write it
 * @param speech - spans of the text inside quotation marks that are speech
 */
export const findDesignations = (text: string, speech: readonly Span[]): Designation[] =>
  [...quotedTerms(text, speech), ...glossed(text)].toSorted((a, b) => a.start - b.start);
