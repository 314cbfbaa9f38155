/** Least time between two publications in which a toll may have moved, in milliseconds: half an hour. */
const leastPassed = 1_800_000;

/**
 * Which of two publications came first.
 *
 * @param left - a date or a date-time with offset
 * @param right - another
 * @returns below 0 where `left` did, above 0 where `right` did; 0 within half an hour, and where one is a bare day and
 * the other of that day, since nobody knows when in that day
 */
export const comparePublications = (left: string, right: string): number =>
  compareTimes(left, right, leastPassed);

/**
 * Which of two publications came first, by the minute.
 *
 * @param left - a date or a date-time with offset
 * @param right - another
 * @param least - milliseconds that must lie between two date-times; two that differ at all, where not given
 * @returns below 0 where `left` did, above 0 where `right` did, 0 where nobody knows
 */
export const compareTimes = (left: string, right: string, least = 1): number => {
  const isTimed = left.length > 10 && right.length > 10;
  if (!isTimed) {
    const [one, other] = [left.slice(0, 10), right.slice(0, 10)];
    return one < other ? -1 : Number(one > other);
  }
  const passed = Date.parse(left) - Date.parse(right);
  return Math.abs(passed) < least ? 0 : Math.sign(passed);
};
