import type { BaselineEntry, Example, Language, Message, Report, Severity, Verdict } from "../model/index.js";

/** What a report says of a rule: an entry of `listRules` has it all. */
export interface RuleText {
  readonly id: string;
  readonly title: Message;
  readonly about: Message;
  /** The verdicts that it can give with their severities, the gravest first. */
  readonly verdicts: readonly { readonly verdict: Verdict; readonly severity: Severity }[];
  readonly examples: readonly Example[];
}

/** What every reporter is given; read-only, so that reporters may share it. */
export interface ReporterInput {
  readonly report: Report;
  /** Decoded text of each source by its id, for the sentence around evidence and the line that it stands in. */
  readonly texts: ReadonlyMap<string, string>;
  readonly language: Language;
  /** Whether ANSI colours may be used; only the terminal format asks. */
  readonly colour: boolean;
  /**
   * Where each source stands, by its id, seen from the root of what is checked (the repository): `/` between folders.
   * Where it is left out, `path` of the report, which is seen from the manifest.
   */
  readonly paths?: ReadonlyMap<string, string>;
  /** Severities of which a new or changed finding fails the run; left out: error alone. */
  readonly failing?: readonly Severity[];
  /** Decisions that fail the run, as no finding meets them any more (`--strict-baseline`); left out: none does. */
  readonly stale?: readonly BaselineEntry[];
  /** The rules that spoke, for formats that describe them; left out, they have their ids alone. */
  readonly rules?: readonly RuleText[];
}

/** Writes a report in one format: the whole file, with its last newline. */
export type Reporter = (input: ReporterInput) => string;
