/** How two texts share wording: runs of characters that stand in both, names aside. */

/** From this length on a shared run is a copy, in characters that carry sense. */
export const RUN = 12;

/** Where an allowed name stands in a text, half-open. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text without white space, punctuation and symbols: what is left is what a reader would recognise. */
export const sense = (text: string): string => text.replace(/[\s\p{P}\p{S}]/gu, "");

/** Every run of `length` characters in a text. */
const runsOf = (text: string, length: number): Set<string> =>
  new Set(
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length)),
  );

/** Every place where one of the names stands in the text. */
const spansOf = (text: string, names: readonly string[]): readonly Span[] =>
  names.flatMap((name) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      spans.push({ start: at, end: at + name.length });
    return spans;
  });

/**
 * The runs of twelve characters that `own` shares with one of `others`, white space and punctuation aside.
 * A run is let pass only where it lies wholly within one allowed name; a character beyond it counts.
 */
export function copiedRuns(
  own: string,
  others: readonly string[],
  allowed: readonly string[],
): readonly string[] {
  const text = sense(own);
  const known = others.map((other) => runsOf(sense(other), RUN));
  const spans = spansOf(text, allowed.map(sense));
  const isAllowed = (at: number): boolean => spans.some(({ start, end }) => start <= at && at + RUN <= end);
  const isShared = (run: string): boolean => known.some((runs) => runs.has(run));
  return [...Array.from({ length: Math.max(0, text.length - RUN + 1) }).keys()]
    .filter((at) => isShared(text.slice(at, at + RUN)) && !isAllowed(at))
    .map((at) => text.slice(at, at + RUN));
}
