import { createHash } from "node:crypto";
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from "node:path";
import { Temporal } from "temporal-polyfill";
import { decode, labels } from "./decode.js";
import { UsageError } from "../model/errors.js";
import type { Encoding, Manifest, ManifestSource, Source } from "../model/index.js";
import { isFolder, readBytes, readJson, resolveLinks } from "./files.js";

/** What a document without a manifest says nothing of. */
export interface SourceDefaults {
  readonly newspaper?: string;
  /** A date or a date-time with offset. */
  readonly published?: string;
  /** Of the bytes, where a manifest does not say it. */
  readonly encoding?: Encoding;
}

/** Checks a value against the schema of the manifest; handed in, so that ingest does not depend on validation. */
export type ValidateManifest = (value: unknown, file: string) => Manifest;

/** A date, or a date-time with its offset from UTC. */
const dateShape = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Whether a date, or the date of a date-time, is well written and in the calendar. */
const isInCalendar = (published: string): boolean => {
  if (!dateShape.test(published)) return false;
  try {
    Temporal.PlainDate.from(published.slice(0, 10), { overflow: "reject" });
    return !Number.isNaN(Date.parse(published));
  } catch {
    return false;
  }
};

const createSource = (given: ManifestSource, path: string, defaults: SourceDefaults): Source => {
  const { encoding: told = defaults.encoding, ...entry } = given;
  if (!isInCalendar(entry.published))
    throw new UsageError(
      `${path}: ${entry.published} is no date; write it as 2025-05-22 or 2025-05-22T08:00:00+08:00`,
    );
  const bytes = readBytes(path);
  const { text, encoding, isGuessed } = decode(bytes, path, told);
  if (text.trim() === "") throw new UsageError(`${path} is empty: source ${entry.id} has no text`);
  return {
    ...entry,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    length: text.length,
    ...(encoding === "utf-8" ? {} : { encoding }),
    text,
    ...(isGuessed ? { guesses: [`${path}: read as ${labels[encoding]}`] } : {}),
  };
};

const isInside = (folder: string, path: string): boolean => {
  const inside = relative(folder, path);
  return !/^\.\.(?:[/\\]|$)/.test(inside) && !isAbsolute(inside);
};

/** A path of a manifest, resolved; it must stay inside the folder of the manifest, through links too. */
const resolveInside = (folder: string, entry: ManifestSource, file: string): string => {
  const path = resolve(folder, entry.path);
  const leaves =
    isAbsolute(entry.path) || !isInside(folder, path) || !isInside(resolveLinks(folder), resolveLinks(path));
  if (!leaves) return path;
  throw new UsageError(
    `${file}: path ${JSON.stringify(entry.path)} of source ${entry.id} leaves the folder of the manifest`,
  );
};

const readManifest = (file: string, defaults: SourceDefaults, validate: ValidateManifest): Source[] => {
  const folder = resolve(dirname(file));
  const { sources } = validate(readJson(file), file);
  if (sources.length === 0) throw new UsageError(`${file} lists no sources`);
  return sources.map((entry) => createSource(entry, resolveInside(folder, entry, file), defaults));
};

/** Extensions that are read as plain text. */
const textExtensions = new Set([".txt", ".text", ".md"]);

/** A date in a file name: 2025-05-22, 20250522. */
const dateInName = /(\d{4})-?(\d{2})-?(\d{2})/;

/** A document without a manifest: its name tells the id, and the date where no option does. */
const readDocument = (path: string, defaults: SourceDefaults): Source => {
  if (!textExtensions.has(extname(path).toLowerCase()))
    throw new UsageError(
      `${path} is neither a manifest (.json) nor plain text (${[...textExtensions].join(" ")})`,
    );
  const name = basename(path, extname(path));
  const id = name.replace(/\s+/gu, "-");
  const found = dateInName.exec(name);
  const published = defaults.published ?? (found ? `${found[1]}-${found[2]}-${found[3]}` : undefined);
  if (published === undefined)
    throw new UsageError(`${path} does not say when it was published: give --published YYYY-MM-DD`);
  return createSource({ id, path, newspaper: defaults.newspaper ?? name, published }, path, defaults);
};

const readPath = (path: string, defaults: SourceDefaults, validate: ValidateManifest): Source[] => {
  if (path === "") throw new UsageError("a PATH is empty: name a manifest, a folder or a document");
  if (isFolder(path)) {
    const manifest = join(path, "manifest.json");
    return readManifest(manifest, defaults, validate);
  }
  return extname(path).toLowerCase() === ".json"
    ? readManifest(path, defaults, validate)
    : [readDocument(path, defaults)];
};

/** Two sources of one id would be taken for one. */
const assertDistinct = (sources: readonly Source[]): void => {
  const seen = new Map<string, string>();
  for (const { id, path } of sources) {
    if (seen.has(id))
      throw new UsageError(
        `two sources have the id ${id}: ${seen.get(id)} and ${path}; name them apart in a manifest`,
      );
    seen.set(id, path);
  }
};

/**
 * Reads sources from manifests, folders that hold manifest.json, and documents in plain text.
 *
 * @param paths - at least one path
 * @param defaults - newspaper and date for documents that have no manifest, and the encoding where none says it
 * @param validate - checks a manifest against its schema
 * @returns the sources in the order of their ids, so that nothing depends on how they were listed
 * @throws UsageError with one line that says which file, where, and what to do
 */
export const readSources = (
  paths: readonly string[],
  defaults: SourceDefaults,
  validate: ValidateManifest,
): readonly Source[] => {
  const sources = paths.flatMap((path) => readPath(path, defaults, validate));
  assertDistinct(sources);
  return sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
