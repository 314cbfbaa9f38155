/** A report as a paper printed it: its headline on the first line, a paragraph on each that follows. */
export interface Report {
  readonly newspaper: string;
  readonly published: string;
  readonly text: string;
}

/** Two reports, of one happening or of two that look alike. All are of our own writing. */
export interface ReportPair {
  readonly name: string;
  readonly left: Report;
  readonly right: Report;
}
