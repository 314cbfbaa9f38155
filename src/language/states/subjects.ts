import type { Span } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import type { State } from "./state.js";

const bareWords = (text: string): string => text.replace(/^[\s，、：；的了着过]+|[\s，、：；的]+$/gu, "");

/** Shortest text that tells of what a state is. */
const leastOf = 2;

/** What joins a clause to the one before, folded, and what stands for a subject without naming one. */
const joining = /^[\s但惟而并且又则亦也均都仍已就是故因此所以不过然而]+/u;
const nameless =
  /^(?:|全部|全数|一概|一律|均已?|结果|最终|终于|其后|随后|当时|当日|他|她|其|他们|她们|双方|二人|两人|当中|对此|目前|至今|暂时)$/u;

/** The words before those of a state, or nothing where they name no subject. */
const subjectIn = (text: string): string => {
  const words = bareWords(text);
  const joined = joining.exec(foldCharacters(words))?.[0].length ?? 0;
  const subject = words.slice(joined);
  return nameless.test(foldCharacters(subject)) || subject.length < leastOf ? "" : subject;
};

/** A clause that only says when, why or by what, folded, and names no subject: 諮詢警方後, 基於「家長信任學校」, 據了解. */
const adverbial =
  /^[但惟而]?(?:基于|由于|因为|因应|鉴于|有见|为了|随着|根据|按照|依照|经过|至于|除了|据)|(?:之?[后前时]|期间|以后|以前|情况下|[为以][由])$/u;

const isAdverbial = (sentence: string, { start, end }: Span): boolean =>
  adverbial.test(foldCharacters(sentence.slice(start, end).trim()));

/** The clause of a state; where that only says when, with the clause that says what then: 諮詢警方後，事件由校方處理. */
const wholeOf = (sentence: string, clauses: readonly Span[], at: number): Span => {
  const [clause, next] = [clauses[at]!, clauses[at + 1]];
  return next !== undefined && isAdverbial(sentence, clause)
    ? { start: clause.start, end: next.end }
    : clause;
};

/**
 * Of what a state is said, and from where that is told.
 *
 * @param sentence - as written
 * @param clauses - its clauses
 * @param at - the place of the clause of the state among them
 * @param marker - the words of the state
 * @param isMatter - whether the words tell by themselves of what they are, so that no clause before must
 */
export const subjectOf = (
  sentence: string,
  clauses: readonly Span[],
  at: number,
  marker: Span,
  isMatter: boolean,
): Pick<State, "of" | "clause" | "agent"> => {
  const own = clauses[at]!;
  const clause = wholeOf(sentence, clauses, at);
  const before = subjectIn(sentence.slice(own.start, marker.start));
  const after = bareWords(sentence.slice(marker.end, own.end));
  if (after.length >= leastOf) return { of: after, agent: before, clause };
  if (before !== "") return { of: before, agent: before, clause };
  const earlier = clauses.slice(0, at).findLast((other) => !isAdverbial(sentence, other));
  if (earlier !== undefined) {
    const of = bareWords(sentence.slice(earlier.start, earlier.end));
    // 學校發聲明，諮詢警方後: over a clause that only says when, what stands before may be of somebody else.
    const agent = earlier === clauses[at - 1] ? of : "";
    return { of, agent, clause: isMatter ? clause : { start: earlier.start, end: clause.end } };
  }
  const next = clauses[at + 1] ?? clause;
  return { of: bareWords(sentence.slice(next.start, next.end)), agent: "", clause };
};
