import { isContentWord, segmentWords } from "../language/words.js";
import type { QuoteClaim, Span, StatementClaim } from "../model/index.js";
import { createBase } from "./identify.js";
import { isQuoted, speakerAt, type Passage, type Sentence } from "./passages.js";

/** Fewest content words of a clause that says something of its own: 目前 and 例如 do not. */
const leastWords = 3;

const countContent = (text: string): number =>
  segmentWords(text).filter((word) => isContentWord(word)).length;

const saysSomething = (text: string): boolean => !isTitle(text) && countContent(text) >= leastWords;

/** A title alone is compared as a title. */
const isTitle = (text: string): boolean => /^《[^《》]*》$/u.test(text);

/** Fewest content words of a clause of somebody's own words: 它會急煞 says something beside the clause before. */
const leastSpoken = 2;

/** Fewest characters of such a clause that say something though hardly a word has a content of its own. */
const leastCharacters = 8;

/** Whether a clause of somebody's own words says something: 我們的合作不針對任何第三方. */
const isTelling = (text: string): boolean =>
  countContent(text) >= leastSpoken || text.replace(/[^\p{L}\p{N}]/gu, "").length >= leastCharacters;

/** Whether a part is all of a quotation of speech, or a clause of one: few words are then somebody's own. */
const isShortSpeech = ({ quotations, block }: Passage, part: Span): boolean =>
  quotations.some(
    ({ start, end }) =>
      (start === part.start && end === part.end) ||
      (start <= part.start && part.end <= end && isTelling(block.text.slice(part.start, part.end))),
  );

/** A span without the quotation marks around it. */
const unquoted = (text: string, { start, end }: Span): Span =>
  /^[「『“][^「」『』“”]*[」』”]$/u.test(text.slice(start, end))
    ? { start: start + 1, end: end - 1 }
    : { start, end };

/** A clause, or where it goes on after the words that name its speaker, those and what is said: 專家指出|目前…. */
const partsOf = (text: string, clause: Span, sentence: Sentence): readonly Span[] => {
  const frame = sentence.frames.find(({ end }) => end > clause.start && end < clause.end);
  if (frame === undefined) return [speakerAt(sentence, clause) === null ? clause : unquoted(text, clause)];
  return [{ start: clause.start, end: frame.end }, unquoted(text, { start: frame.end, end: clause.end })];
};

/** Whether a part only names the speaker: 香港工業貿易署署理副署長邱詩穎表示. */
const isFrame = (part: Span, { frames }: Sentence): boolean =>
  frames.some(({ start, end }) => part.end <= end && part.end > start);

/** Clauses as statements, in the paper's voice or, with a known speaker, as speech. */
export const extractSpeech = (passage: Passage): (QuoteClaim | StatementClaim)[] =>
  passage.sentences.flatMap((sentence) =>
    sentence.clauses
      .flatMap((clause) => partsOf(passage.block.text, clause, sentence))
      .filter(
        (part) =>
          isFrame(part, sentence) ||
          isShortSpeech(passage, part) ||
          saysSomething(passage.block.text.slice(part.start, part.end)),
      )
      .map((part) => {
        const clause = passage.block.text.slice(part.start, part.end);
        const isSpoken = speakerAt(sentence, part) !== null;
        if (!isSpoken)
          return { ...createBase(passage, "statement", part), clause, kind: "statement" as const };
        const direct = isQuoted(passage, part);
        return { ...createBase(passage, "quote", part), clause, kind: "quote" as const, direct };
      }),
  );
