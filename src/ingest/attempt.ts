import { UsageError } from "../model/errors.js";

/** What the system's error codes mean to the one who typed the path. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "a part of its path is a file",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links go in a circle",
  EMFILE: "too many files are open",
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string";

/**
 * Does something with a file; what the system refuses is the user's to mend, the rest is ours.
 *
 * @param deed - what is done, for the message: read, write
 * @param path - as the user gave it
 * @throws UsageError where the system refuses
 */
export const attempt = <T>(deed: string, path: string, action: () => T): T => {
  try {
    return action();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`cannot ${deed} ${path}: ${reasons[error.code!] ?? error.code}`);
  }
};
