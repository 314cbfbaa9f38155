/** Exit statuses of the command line; DESIGN fixes them. */
export const STATUS = {
  /** Nothing new at or above `--fail-on`. */
  fine: 0,
  /** New findings at or above `--fail-on`. */
  findings: 1,
  /** The user's mistake or unusable input. */
  usage: 2,
  /** The baseline has entries that no longer occur, and `--strict-baseline` asks. */
  staleBaseline: 3,
  /** A defect of the program (EX_SOFTWARE of BSD's sysexits). */
  defect: 70,
} as const;

/** One of the exit statuses. */
export type Status = (typeof STATUS)[keyof typeof STATUS];
