import type { Span } from "../../model/index.js";

/** A state that a sentence gives something or somebody: passed or failed, admitted or denied, nobody hurt. */
export interface State {
  /** What the state is one of two sides of; for what befell people `toll:` and the fate. */
  readonly axis: string;
  /** The first side or the other; "open" is nobody as far as is reported, "hardly" what goes ill with the other side. */
  readonly pole: "yes" | "no" | "open" | "hardly";
  /** Span of the words that give it, in the sentence. */
  readonly marker: Span;
  /** Span of the clause, with the one before where only that tells of what it is. */
  readonly clause: Span;
  /** What it is said of: what follows the words in their clause, else what stands before them. */
  readonly of: string;
  /** Who does or says it: the words before; empty where nobody is named there. */
  readonly agent: string;
  /** What stands before the words in their sentence, where somebody may be named whose state it is. */
  readonly lead: string;
  /** Who was counted, for what befell people. */
  readonly group: string;
}
