import { resolve } from "node:path";
import { UsageError } from "../model/errors.js";
import { reporters, type Reporter } from "../report/index.js";

/**
 * The reporter of a format.
 * @throws {UsageError} for an unknown format, with those that exist
 */
export const reporterOf = (format: string): Reporter => {
  const reporter = reporters.get(format);
  if (reporter !== undefined) return reporter;
  throw new UsageError(`unknown format "${format}"; the formats are ${[...reporters.keys()].join(", ")}`);
};

/** The formats, for the help of commands. */
export const formatNames = [...reporters.keys()].join(", ");

/** A format and the file that it goes to. */
export interface Output {
  readonly format: string;
  readonly file: string;
}

/**
 * Reads one FORMAT=FILE beside those before it.
 * @throws {UsageError} for another form, an unknown format, or a file named twice
 */
export const collectOutput = (text: string, previous: readonly Output[] = []): readonly Output[] => {
  const [, format, file] = /^([^=]*)=(.+)$/su.exec(text) ?? [];
  if (format === undefined || file === undefined)
    throw new UsageError(`--output takes FORMAT=FILE, as in html=reports/hedui.html, not "${text}"`);
  reporterOf(format);
  if (previous.some((output) => resolve(output.file) === resolve(file)))
    throw new UsageError(`two outputs would go to ${file}`);
  return [...previous, { format, file }];
};

/** The format of `--format`, once it is known to exist. */
export const knownFormat = (format: string): string => {
  reporterOf(format);
  return format;
};
