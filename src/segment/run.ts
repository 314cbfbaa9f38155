import type { BlockRole, TracedText } from "../model/index.js";

/** A line as a reader would write it. */
export interface Line extends TracedText {
  /** The role that its marks give it, whatever it says. */
  readonly role?: BlockRole;
  /** Whether it stands back from the edge of its column, as the first line of a paragraph does. */
  readonly isIndented: boolean;
  /** Offset of white space right after it, which stands for the space between two Latin words; -1 where there is none. */
  readonly gap: number;
}

/** Lines that nothing parts, and how many blank lines stand above them. */
export interface Run {
  readonly lines: readonly Line[];
  readonly blanks: number;
}
