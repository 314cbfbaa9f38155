import type { BlockRole, Region, ReportSource } from "./generated.js";

/** A piece of a line of a text as it stands on a page. */
export interface PlacedRun extends Region {
  /** Offset in the text, in UTF-16 units, of its first unit. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
  /** Whether its characters stand one below the other. */
  readonly isVertical: boolean;
}

/** A document as published: what the report says of it, and its decoded text. */
export interface Source extends ReportSource {
  readonly text: string;
  /** The path that it was read from, as the working directory reaches it; standard input has none. */
  readonly file?: string;
  /** Where the text stands on the pages, in the order of `start`; of a document that has pages. */
  readonly layout?: readonly PlacedRun[];
  /** What was guessed of it, and what of it could not be read: one line each, for the user. */
  readonly notes?: readonly string[];
}

/**
 * Text as a reader would write it, and where each of its characters stands in the source.
 * Cleaning only removes characters (line breaks, justification spaces): it never adds or changes one.
 */
export interface TracedText {
  readonly text: string;
  /** `offsets[i]`: offset in the source, in UTF-16 units, of unit `i` of `text`; strictly increasing unless the page broke the text. */
  readonly offsets: readonly number[];
}

/** A run of a source with one layout role. */
export interface Block extends TracedText {
  readonly role: BlockRole;
}

/** The blocks of a source that belong to one report, in reading order. */
export interface Article {
  readonly id: string;
  readonly source: string;
  readonly headline: string;
  readonly blocks: readonly Block[];
}

/** The happening that articles of one or several sources report. */
export interface Event {
  readonly id: string;
  readonly label: string;
  readonly articles: readonly Article[];
}
