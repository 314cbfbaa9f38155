import { readChange } from "../language/levels.js";
import { findModality } from "../language/modality.js";
import { scopesIn } from "../language/scope.js";
import { segmentWords } from "../language/words.js";
import type { Mention, QuantityClaim, Span } from "../model/index.js";

/** What the clause of a figure says of it beside what it counts. */
export type Circumstance = Pick<QuantityClaim, "polarity" | "change" | "scopes" | "time" | "place">;

/** Whether a denial stands before the figure in its clause: 並未收到5萬元. */
const isDenied = (clause: string, at: number): boolean => {
  const mark = findModality(clause);
  return mark?.modality === "denied" && mark.end <= at;
};

/** A place of two characters and more. */
const placeIn = (clause: string): string | undefined => {
  const word = segmentWords(clause).find(({ tag, start, end }) => tag === "ns" && end - start > 1);
  return word === undefined ? undefined : clause.slice(word.start, word.end);
};

/**
 * Reads what the clause says of a figure: whether it is denied, whether it is a level or a change, for which part, when
 * and where.
 *
 * @param text - the text of the block
 * @param span - the clause
 * @param mention - the figure
 * @param mentions - all mentions of the block
 */
export const readCircumstances = (
  text: string,
  span: Span,
  mention: Span,
  mentions: readonly Mention[],
): Circumstance => {
  const clause = text.slice(span.start, span.end);
  const at = Math.max(0, mention.start - span.start);
  const change = readChange(clause.slice(0, at), text.slice(mention.end, Math.max(mention.end, span.end)));
  const scopes = [...scopesIn(clause)];
  const time = mentions.find(
    ({ type, start, end }) => type === "date" && start >= span.start && end <= span.end,
  );
  const place = placeIn(clause);
  return {
    polarity: isDenied(clause, at) ? "denied" : "affirmed",
    ...(change === undefined ? {} : { change }),
    ...(scopes.length === 0 ? {} : { scopes }),
    ...(time === undefined ? {} : { time: time.text }),
    ...(place === undefined ? {} : { place }),
  };
};
