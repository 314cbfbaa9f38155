import type { Language, Report } from "../model/index.js";

/** What every reporter is given; read-only, so that reporters may share it. */
export interface ReporterInput {
  readonly report: Report;
  /** Decoded text of each source by its id, for the sentence around evidence without a claim. */
  readonly texts: ReadonlyMap<string, string>;
  readonly language: Language;
  /** Whether ANSI colours may be used; only the terminal format asks. */
  readonly colour: boolean;
}

/** Writes a report in one format: the whole file, with its last newline. */
export type Reporter = (input: ReporterInput) => string;
