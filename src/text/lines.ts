/** Offsets at which the lines of a text begin. Editors, GitHub and GitLab end a line at LF, alone or after CR. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1),
];

/**
 * The line that an offset stands in, by halving: a file has thousands of lines, and is asked for many of them.
 *
 * @param starts - of the text (`lineStarts`)
 * @param offset - in UTF-16 units
 * @returns from 0 on
 */
export const lineIndexAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
