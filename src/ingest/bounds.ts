import { UsageError } from "../model/errors.js";

/** Longest line that is read, in UTF-16 units; a long newspaper report is a tenth of it. */
const LONGEST_LINE = 100_000;
/** Longest text that is read, in UTF-16 units: some eighty newspaper pages. */
export const LONGEST_TEXT = 400_000;

/**
 * Refuses what no newspaper prints and what would take minutes to compare.
 * @param path - for the message
 * @throws UsageError saying how much there is, and what to do
 */
export const assertBounded = (text: string, path: string): void => {
  if (text.length > LONGEST_TEXT)
    throw new UsageError(
      `${path} has ${text.length} characters, a document may have ${LONGEST_TEXT}: cut it into pages`,
    );
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (end - start > LONGEST_LINE)
      throw new UsageError(
        `${path}: line ${line} has ${end - start} characters, a line may have ${LONGEST_LINE}: break it into paragraphs`,
      );
    start = end + 1;
  }
};
