import type { Span } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import type { State } from "./state.js";

const bareWords = (text: string): string => text.replace(/^[\s，、：；的了着过]+|[\s，、：；的]+$/gu, "");

/** Shortest text that tells of what a state is. */
const leastOf = 2;

/** What joins a clause to the one before, folded, and what stands for a subject without naming one. */
const joining = /^[\s但惟而并且又则亦也均都仍已就是故因此所以不过然而]+/u;
const nameless =
  /^(?:|结果|最终|终于|其后|随后|当时|当日|他|她|其|他们|她们|双方|二人|两人|当中|对此|目前|至今|暂时)$/u;

/** The words before those of a state, or nothing where they name no subject. */
const subjectIn = (text: string): string => {
  const words = bareWords(text);
  const joined = joining.exec(foldCharacters(words))?.[0].length ?? 0;
  const subject = words.slice(joined);
  return nameless.test(foldCharacters(subject)) || subject.length < leastOf ? "" : subject;
};

/** Of what a state is said, and from where that is told. */
export const subjectOf = (
  sentence: string,
  clauses: readonly Span[],
  at: number,
  marker: Span,
): Pick<State, "of" | "clause" | "agent"> => {
  const clause = clauses[at]!;
  const before = subjectIn(sentence.slice(clause.start, marker.start));
  const after = bareWords(sentence.slice(marker.end, clause.end));
  if (after.length >= leastOf) return { of: after, agent: before, clause };
  if (before !== "") return { of: before, agent: before, clause };
  const earlier = clauses[at - 1];
  if (earlier !== undefined) {
    const of = bareWords(sentence.slice(earlier.start, earlier.end));
    return { of, agent: of, clause: { start: earlier.start, end: clause.end } };
  }
  const next = clauses[at + 1] ?? clause;
  return { of: bareWords(sentence.slice(next.start, next.end)), agent: "", clause };
};
