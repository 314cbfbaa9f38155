import { readJson } from "./ingest/files.js";
import { readSources, type SourceDefaults } from "./ingest/sources.js";
import type { Baseline, Configuration, Source } from "./model/index.js";
import { validateBaseline, validateConfiguration, validateManifest } from "./validate/validate.js";

export type { SourceDefaults } from "./ingest/sources.js";

/**
 * Reads sources from manifests, folders that hold manifest.json, and documents in plain text (UTF-8).
 *
 * @param paths - at least one path
 * @param defaults - newspaper and date for documents that have no manifest
 * @returns sources with their decoded text, in the order of their ids
 * @throws UsageError with one line that says which file, where, and what to do
 */
export const loadSources = (paths: readonly string[], defaults: SourceDefaults = {}): readonly Source[] =>
  readSources(paths, defaults, validateManifest);

/** Reads and validates `hedui.config.json`; throws UsageError. */
export const loadConfiguration = (path: string): Configuration => validateConfiguration(readJson(path), path);

/** Reads and validates a baseline, whole or not at all; throws UsageError. */
export const loadBaseline = (path: string): Baseline => validateBaseline(readJson(path), path);
