import { UsageError } from "../model/errors.js";

/** What git leaves where two branches changed the same lines: all three, each on a line, in this order. */
const MARKS = [/^<{7} /u, /^={7}\r?$/u, /^>{7} /u] as const;

/** Where a conflict begins at all: most texts hold none. */
const BEGINNING = /^<{7} /mu;

/** The first line of a conflict, from 1 on; undefined where the marks are not all there. */
const findConflict = (lines: readonly string[]): number | undefined => {
  let [found, first] = [0, 0];
  for (const [index, line] of lines.entries()) {
    if (!MARKS[found]!.test(line)) continue;
    if (found === 0) first = index + 1;
    found += 1;
    if (found === MARKS.length) return first;
  }
  return undefined;
};

/**
 * A text in which a merge is not finished holds two versions at once, and would be held against itself.
 *
 * @param text - of a plain text document
 * @param path - how messages name it
 * @throws {UsageError} with file and line, where git's marks stand in it
 */
export const assertMerged = (text: string, path: string): void => {
  if (!BEGINNING.test(text)) return;
  const line = findConflict(text.split("\n"));
  if (line === undefined) return;
  throw new UsageError(
    `${path}:${line}: a merge conflict is left: keep one version and delete the lines <<<<<<<, ======= and >>>>>>>`,
  );
};
