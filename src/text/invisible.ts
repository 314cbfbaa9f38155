/**
 * Characters that a reader does not see, other than white space: controls (NUL included; tabs and line ends are white
 * space), format characters (soft hyphens, zero-width spaces and joiners, directional marks, byte order marks inside
 * the text), and the selectors of a variant of the character before them.
 */
const invisible = /\p{Cf}|\p{Variation_Selector}|\u034F|(?![\t-\r\u0085])\p{Cc}/gu;

/**
 * Where a text has characters that no reader sees.
 *
 * @param text - any text
 * @returns the index of each UTF-16 unit of such a character
 */
export const findInvisible = (text: string): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { 0: point, index } of text.matchAll(invisible))
    for (let unit = 0; unit < point.length; unit += 1) found.add(index + unit);
  return found;
};

/** Whether a reader sees nothing of a text: white space and invisible characters. */
export const isUnseen = (text: string): boolean => text.replace(invisible, "").trim() === "";
