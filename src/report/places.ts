import type { Evidence } from "../model/index.js";
import { lineIndexAt, lineStarts } from "../text/lines.js";
import type { Lookup } from "./lookup.js";
import type { ReporterInput } from "./reporter.js";

/** A place in a text as editors count: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a span stands in its document. */
export interface Place {
  /** The document, `/` between folders. */
  readonly path: string;
  /**
   * Its first unit and the one after its last. Undefined where lines say nothing: of web pages, PDF and Word documents
   * the offsets point into the text that was read out of them.
   */
  readonly span?: { readonly start: Position; readonly end: Position };
}

/** Finds where evidence stands. */
export type Locate = (evidence: Pick<Evidence, "source" | "start" | "end">) => Place;

const positionIn = (starts: readonly number[], offset: number): Position => {
  const index = lineIndexAt(starts, offset);
  return { line: index + 1, column: offset - starts[index]! + 1 };
};

/** Finds places by the texts and paths that a reporter is given; the lines of each text are counted once. */
export const createLocate = (
  { texts, paths }: Pick<ReporterInput, "texts" | "paths">,
  { sources }: Lookup,
): Locate => {
  const counted = new Map<string, readonly number[]>();
  const startsOf = (id: string, text: string): readonly number[] => {
    const known = counted.get(id) ?? lineStarts(text);
    counted.set(id, known);
    return known;
  };
  return ({ source: id, start, end }) => {
    const source = sources.get(id);
    const path = (paths?.get(id) ?? source?.path ?? id).replace(/^(?:\.\/)+/u, "");
    const text = source?.mediaType === undefined ? texts.get(id) : undefined;
    if (text === undefined) return { path };
    const starts = startsOf(id, text);
    return { path, span: { start: positionIn(starts, start), end: positionIn(starts, end) } };
  };
};

/** "news/a4.txt:12", or the document alone where there is no line. */
export const writePlace = ({ path, span }: Place): string =>
  span === undefined ? path : `${path}:${span.start.line}`;
