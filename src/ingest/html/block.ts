/** A paragraph as a reader sees it. */
export interface Block {
  /** Its list marker and its text; line breaks that the page asks for are `\n`. Empty for an empty `p`. */
  readonly text: string;
  /** What it looks like: its element, and whether it begins in bold. Undefined where it stands alone. */
  readonly look?: string;
  /** Of a row of a table that is one line: how many cells it fills. */
  readonly entries?: number;
}
