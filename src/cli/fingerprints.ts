import { exists } from "./files.js";

/**
 * Whether a word of the command line is a fingerprint, whole or in part, or its hashes as the terminal shows them
 * (2:RULE:…, a371c3e1:93717aed, a371c3e1); what is there as a file is a PATH.
 */
export const isFingerprint = (word: string): boolean =>
  (/^\d+:[a-z]/u.test(word) || /^[\da-f]{4,}(?::[\da-f]{4,})?(?::\d+)?$/u.test(word)) && !exists(word);
