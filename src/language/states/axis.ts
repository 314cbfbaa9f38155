/** Two states that exclude each other: the words for each, folded, and whose they are. */
export interface Axis {
  readonly id: string;
  /**
   * Whose state it is: "agent" of somebody who does or says it (承認, 反對), who must then be one on both sides; "thing"
   * of what it is said of (門鎖上了, 測試合格).
   */
  readonly of: "agent" | "thing";
  /** Regular expressions, folded. A denial before a word of the first row is the second row. */
  readonly yes: string;
  readonly no: string;
  /** Whether the two may follow each other within a day, so that other hours reconcile them. */
  readonly isPassing?: boolean;
  /** Of two states that follow each other, the one that stays once it has come about: the fire is out, work is done. */
  readonly ends?: "yes" | "no";
  /** What is done or not, where the words name it themselves and nothing beside them need be shared. */
  readonly matter?: string;
  /** Whether it is said of named parts of a building, of which both sides must name one. */
  readonly isOfPart?: boolean;
  /** What stands between the two: it goes with the first, and hardly with the second. */
  readonly hardly?: string;
  /** Words that must stand in the clause, as a regular expression. */
  readonly needs?: string;
}
