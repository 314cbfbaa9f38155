/**
 * A user's mistake or unusable input: one clear line on standard error, exit status 2, no stack trace. A file with
 * several mistakes has a line for each.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** The lines after the first, one for each further mistake. */
  readonly further: readonly string[];

  constructor(message: string, further: readonly string[] = []) {
    super(message);
    this.further = further;
  }
}
