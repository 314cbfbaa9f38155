import { UsageError } from "../model/errors.js";

/** Most workers that may be asked for: each holds the dictionaries, some 100 MB. */
const MOST = 64;

/**
 * The number of `--workers`.
 * @throws {UsageError} for anything but a whole number from 1 on
 */
export const knownCount = (text: string): number => {
  const count = Number(text);
  if (/^\d+$/u.test(text) && count >= 1 && count <= MOST) return count;
  throw new UsageError(`--workers takes a whole number from 1 to ${MOST}, not "${text}"`);
};
