import { readFileSync, readdirSync, realpathSync } from "node:fs";
import { dirname, extname, join, relative, resolve } from "node:path";
import { digestOf } from "../../cache/entries.js";
import { isFolder } from "../files.js";
import { hasClaims, type Setting } from "../setting.js";

/** A document of a manifest, as the manifest has it. */
export interface Entry {
  readonly id: string;
  readonly path: string;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "path" in value &&
  typeof value.path === "string";

/**
 * The entries of a manifest, read without its schema.
 * @returns undefined where the text is no manifest
 */
export const listEntries = (text: string): readonly Entry[] | undefined => {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || !("sources" in value)) return undefined;
  const { sources } = value;
  return Array.isArray(sources) && sources.every(isEntry) ? sources : undefined;
};

/** The manifest that a PATH leads to; undefined where it is a document. */
export const manifestOf = (path: string): string | undefined => {
  if (isFolder(path)) return join(path, "manifest.json");
  return extname(path).toLowerCase() === ".json" ? path : undefined;
};

const digestManifest = (manifest: string): unknown => {
  const text = readFileSync(manifest, "utf8");
  const entries = listEntries(text);
  if (entries === undefined) throw new Error("no manifest");
  const folder = dirname(manifest);
  const documents = entries.map(({ path }) => {
    const file = resolve(folder, path);
    // Where a link leads counts too: a document may not lie outside the folder of its manifest.
    return [relative(realpathSync(folder), realpathSync(file)), digestOf(readFileSync(file))];
  });
  return [text, documents];
};

const digestPath = (path: string): unknown => {
  if (path === "-") throw new Error("standard input is read once");
  const manifest = manifestOf(path);
  return [path, manifest === undefined ? digestOf(readFileSync(path)) : digestManifest(manifest)];
};

const digestClaims = (setting: Setting): unknown => {
  if (!hasClaims(setting)) return null;
  const { folder } = setting.claims;
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.toSorted().map((name) => [name, digestOf(readFileSync(join(folder, name)))]);
};

/**
 * What the findings of a check depend on: the bytes of every file that it would read, but for the baseline.
 *
 * @returns plain data; undefined where something cannot be read or is not what it should be: whoever reads it for good
 *   says what
 */
export const digestInputs = (setting: Setting): unknown => {
  try {
    const configuration = setting.file === undefined ? null : readFileSync(setting.file, "utf8");
    return [configuration, setting.paths.map(digestPath), digestClaims(setting)];
  } catch {
    return undefined;
  }
};
