import { readJson } from "./ingest/files.js";
import { readSources, type SourceDefaults } from "./ingest/sources.js";
import { UsageError } from "./model/errors.js";
import type { Baseline, Configuration, Source } from "./model/index.js";
import { rules } from "./rules/index.js";
import { validateBaseline, validateConfiguration, validateManifest } from "./validate/validate.js";

export type { SourceDefaults } from "./ingest/sources.js";

/**
 * Reads sources from manifests, folders that hold manifest.json, and documents: plain text, web pages, PDF, DOCX.
 *
 * @param paths - at least one path; `-` is standard input
 * @param defaults - newspaper and date for documents that have no manifest, and the encoding where none says it
 * @returns sources with their decoded text, in the order of their ids
 * @throws UsageError with one line that says which file, where, and what to do
 */
export const loadSources = (
  paths: readonly string[],
  defaults: SourceDefaults = {},
): Promise<readonly Source[]> => readSources(paths, defaults, validateManifest);

const known = rules.map(({ id }) => id);

/** A misspelt rule would switch nothing, and nobody would know. */
const assertRules = ({ rules: settings = {} }: Configuration, path: string): void => {
  const unknown = Object.keys(settings).find((rule) => !known.includes(rule));
  if (unknown !== undefined)
    throw new UsageError(
      `${path}#/rules/${unknown}: there is no rule ${unknown}; there are ${known.join(" ")}`,
    );
};

/**
 * Reads and validates `hedui.config.json`.
 *
 * @throws UsageError where it is not as its schema says, or names a rule that there is not
 */
export const loadConfiguration = (path: string): Configuration => {
  const configuration = validateConfiguration(readJson(path), path);
  assertRules(configuration, path);
  return configuration;
};

/** Reads and validates a baseline, whole or not at all; throws UsageError. */
export const loadBaseline = (path: string): Baseline => validateBaseline(readJson(path), path);
