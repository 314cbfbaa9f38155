import { createHash } from "node:crypto";
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from "node:path";
import { Temporal } from "temporal-polyfill";
import { UsageError } from "../model/errors.js";
import type { Encoding, Manifest, ManifestSource, Source } from "../model/index.js";
import { assertBounded } from "./bounds.js";
import { assertMerged } from "./conflict.js";
import { assertReadable, readDocument, type Document } from "./documents.js";
import { assertSize, isFolder, readBytes, readJson, resolveLinks } from "./files.js";

/** What a document without a manifest says nothing of. */
export interface SourceDefaults {
  readonly newspaper?: string;
  /** A date or a date-time with offset. */
  readonly published?: string;
  /** Of the bytes, where a manifest does not say it. */
  readonly encoding?: Encoding;
  /** Reads the document whose path is `-`. */
  readonly readInput?: () => Promise<Uint8Array>;
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

const createSource = (entry: ManifestSource, path: string, bytes: Buffer, document: Document): Source => {
  if (!isInCalendar(entry.published))
    throw new UsageError(
      `${path}: ${entry.published} is no date; write it as 2025-05-22 or 2025-05-22T08:00:00+08:00`,
    );
  const { text, encoding = "utf-8", mediaType, layout, notes = [] } = document;
  if (text.trim() === "") throw new UsageError(`${path} is empty: it has no text (source ${entry.id})`);
  assertBounded(text, path);
  if (mediaType === undefined) assertMerged(text, path);
  return {
    ...entry,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    length: text.length,
    ...(encoding === "utf-8" ? {} : { encoding }),
    ...(mediaType === undefined ? {} : { mediaType }),
    text,
    ...(layout === undefined ? {} : { layout }),
    ...(notes.length === 0 ? {} : { notes }),
  };
};

/** A source of a manifest, which says more of it than the document can. */
const readEntry = async (
  given: ManifestSource,
  path: string,
  folder: string,
  defaults: SourceDefaults,
): Promise<Source> => {
  const { encoding = defaults.encoding, ...entry } = given;
  const bytes = readBytes(path);
  const source = createSource(entry, path, bytes, await readDocument(bytes, path, encoding));
  return { ...source, file: join(folder, entry.path) };
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

const readManifest = async (
  file: string,
  defaults: SourceDefaults,
  validate: ValidateManifest,
): Promise<Source[]> => {
  const folder = resolve(dirname(file));
  const { sources } = validate(readJson(file), file);
  if (sources.length === 0) throw new UsageError(`${file} lists no sources`);
  const paths = sources.map((entry) => resolveInside(folder, entry, file));
  // One after the other: the documents of a year would not fit in memory together.
  return inTurn(sources.keys(), (index) =>
    readEntry(sources[index]!, paths[index]!, dirname(file), defaults),
  );
};

const inTurn = async <T, R>(items: Iterable<T>, read: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (const item of items) results.push(await read(item));
  return results;
};

/** A date in a file name: 2025-05-22, 20250522. */
const dateInName = /(\d{4})-?(\d{2})-?(\d{2})/;

const readStandardInput = async ({ readInput }: SourceDefaults): Promise<Buffer> => {
  if (readInput === undefined) throw new UsageError("there is no standard input to read - from: name a file");
  const bytes = Buffer.from(await readInput());
  assertSize(bytes.length, "standard input");
  return bytes;
};

/** Whether a document says of itself something else than the options do. */
const isContradicted = (document: Document, { newspaper, published }: SourceDefaults): boolean =>
  (newspaper !== undefined && document.newspaper !== undefined && newspaper !== document.newspaper) ||
  (published !== undefined &&
    document.published !== undefined &&
    published.slice(0, 10) !== document.published.slice(0, 10));

/** A document without a manifest: options tell of it, else the document itself, else its name. */
const readAlone = async (path: string, defaults: SourceDefaults): Promise<Source> => {
  assertReadable(path);
  const isInput = path === "-";
  const shown = isInput ? "standard input" : path;
  const bytes = isInput ? await readStandardInput(defaults) : readBytes(path);
  const document = await readDocument(bytes, shown, defaults.encoding);
  const name = isInput ? "standard-input" : basename(path, extname(path));
  const found = dateInName.exec(name);
  const dated = found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
  const published = defaults.published ?? document.published ?? dated;
  if (published === undefined)
    throw new UsageError(`${shown} does not say when it was published: give --published YYYY-MM-DD`);
  const newspaper = defaults.newspaper ?? document.newspaper ?? name;
  const said = [document.newspaper, document.published].filter((fact) => fact !== undefined);
  const told = [defaults.newspaper, defaults.published].filter((fact) => fact !== undefined);
  const guesses = [
    ...(said.length === 0 ? [] : [`${shown}: the page says ${said.join(", ")}`]),
    // Whoever dates many documents at once should know which of them say otherwise.
    ...(isContradicted(document, defaults) ? [`${shown}: taken as ${told.join(", ")}, as was asked`] : []),
  ];
  const entry = { id: name.replace(/\s+/gu, "-"), path, newspaper, published };
  const notes = [...(document.notes ?? []), ...guesses];
  return { ...createSource(entry, shown, bytes, { ...document, notes }), ...(isInput ? {} : { file: path }) };
};

const readPath = async (
  path: string,
  defaults: SourceDefaults,
  validate: ValidateManifest,
): Promise<Source[]> => {
  if (path === "") throw new UsageError("a PATH is empty: name a manifest, a folder or a document");
  if (path !== "-" && isFolder(path)) return readManifest(join(path, "manifest.json"), defaults, validate);
  return extname(path).toLowerCase() === ".json"
    ? readManifest(path, defaults, validate)
    : [await readAlone(path, defaults)];
};

/**
 * Sources without a manifest that have one name in several folders or formats, named by more of their path: two of
 * one id would be taken for one.
 */
const withOwnIds = (sources: readonly Source[]): readonly Source[] => {
  const counts = new Map<string, number>();
  for (const { id } of sources) counts.set(id, (counts.get(id) ?? 0) + 1);
  return sources.map((source) =>
    counts.get(source.id) === 1 || !isNamedByPath(source)
      ? source
      : { ...source, id: source.path.replace(/^[./\\]+/u, "").replace(/[\s/\\.]+/gu, "-") },
  );
};

const isNamedByPath = ({ id, path }: Source): boolean =>
  basename(path, extname(path)).replace(/\s+/gu, "-") === id;

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
 * Reads sources from manifests, folders that hold manifest.json, and documents: plain text, web pages, PDF, DOCX.
 *
 * @param paths - at least one path; `-` is standard input
 * @param defaults - newspaper and date for documents that have no manifest, and the encoding where none says it
 * @param validate - checks a manifest against its schema
 * @returns the sources in the order of their ids, so that nothing depends on how they were listed
 * @throws UsageError with one line that says which file, where, and what to do
 */
export const readSources = async (
  paths: readonly string[],
  defaults: SourceDefaults,
  validate: ValidateManifest,
): Promise<readonly Source[]> => {
  const sources = withOwnIds((await inTurn(paths, (path) => readPath(path, defaults, validate))).flat());
  assertDistinct(sources);
  return sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
