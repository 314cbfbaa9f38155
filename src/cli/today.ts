/**
 * The day of a moment where the machine stands, YYYY-MM-DD: before 8 in the morning Hong Kong is a day ahead of UTC,
 * and a decision holds to the end of its last day there.
 */
export const localDay = (moment: Date): string =>
  [
    String(moment.getFullYear()).padStart(4, "0"),
    String(moment.getMonth() + 1).padStart(2, "0"),
    String(moment.getDate()).padStart(2, "0"),
  ].join("-");
