/** What the documentation comment of a rule says. */
export interface RulePage {
  /** What the rule flags or records. */
  readonly flags: string;
  /** What it leaves alone, and why: one paragraph each. */
  readonly leaves: readonly string[];
}
