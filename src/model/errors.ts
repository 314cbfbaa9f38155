/** A user's mistake or unusable input: one clear line on standard error, exit status 2, no stack trace. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
