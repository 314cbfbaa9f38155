import { isContentWord, segmentWords } from "../language/words.js";
import type { QuoteClaim, Span, StatementClaim } from "../model/index.js";
import { createBase } from "./identify.js";
import { isQuoted, type Passage, type Sentence } from "./passages.js";

/** Fewest content words of a clause that says something of its own: 目前 and 例如 do not. */
const leastWords = 3;

const saysSomething = (text: string): boolean =>
  !isTitle(text) && segmentWords(text).filter((word) => isContentWord(word)).length >= leastWords;

/** A title alone is compared as a title. */
const isTitle = (text: string): boolean => /^《[^《》]*》$/u.test(text);

/** Whether the clause only names the speaker: 香港工業貿易署署理副署長邱詩穎表示. */
const isFrame = (clause: Span, sentence: Sentence): boolean =>
  sentence.frame !== null && clause.start >= sentence.frame.start && clause.end <= sentence.frame.end;

/** Clauses as statements, in the paper's voice or, with a known speaker, as speech. */
export const extractSpeech = (passage: Passage): (QuoteClaim | StatementClaim)[] =>
  passage.sentences.flatMap((sentence) =>
    sentence.clauses
      .filter(
        (clause) =>
          isFrame(clause, sentence) || saysSomething(passage.block.text.slice(clause.start, clause.end)),
      )
      .map((clause) => {
        const isSpoken = sentence.speaker !== null && !isFrame(clause, sentence);
        if (!isSpoken) return { ...createBase(passage, "statement", clause), kind: "statement" as const };
        return {
          ...createBase(passage, "quote", clause),
          kind: "quote" as const,
          direct: isQuoted(passage, clause),
        };
      }),
  );
