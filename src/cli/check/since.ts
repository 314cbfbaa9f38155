import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../../model/errors.js";
import type { Source } from "../../model/index.js";
import type { Changes } from "../../touched.js";
import { claimsPath } from "../curation.js";
import type { World } from "../engine.js";
import { exists } from "../files.js";
import { openPast, type Past } from "./git.js";
import { listEntries, manifestOf, type Entry } from "./inputs.js";
import { readSources, type Setting, type SourceOptions } from "../setting.js";

/** What is checked, of which it is asked what changed. */
export interface Present {
  readonly setting: Setting;
  readonly sources: readonly Source[];
  readonly options: SourceOptions;
  /** The file of the baseline, if there is one. */
  readonly baseline: string | undefined;
}

/** A document as it was: its bytes, its name, and what the manifest of then said of it. */
interface Former {
  readonly name: string;
  readonly bytes: Buffer;
  readonly entry: Entry | undefined;
}

/** Ids of sources that changed, and the documents that they were. */
interface Found {
  readonly ids: readonly string[];
  readonly former: readonly Former[];
}

const entriesThen = (manifest: string, past: Past): readonly Entry[] => {
  if (!past.had(manifest)) return [];
  try {
    return listEntries(past.read(manifest).toString()) ?? [];
  } catch {
    return [];
  }
};

const isSame = (one: Entry, other: Entry | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What changed under a manifest: documents, entries, and what is in it no more. */
const inManifest = (manifest: string, past: Past): Found => {
  const fileOf = ({ path }: Entry): string => resolve(dirname(manifest), path);
  const now = listEntries(readFileSync(manifest, "utf8")) ?? [];
  const then = entriesThen(manifest, past);
  const byId = new Map(then.map((entry) => [entry.id, entry]));
  const changed = now.filter((entry) => past.hasChanged(fileOf(entry)) || !isSame(entry, byId.get(entry.id)));
  const ids = changed.map(({ id }) => id);
  const kept = new Set(now.map(({ id }) => id).filter((id) => !ids.includes(id)));
  return {
    ids,
    former: then
      .filter((entry) => !kept.has(entry.id) && past.had(fileOf(entry)))
      .map((entry) => ({ name: basename(entry.path), bytes: past.read(fileOf(entry)), entry })),
  };
};

const ofDocument = (path: string, { sources }: Present, past: Past): Found => {
  if (path !== "-" && !past.hasChanged(path)) return { ids: [], former: [] };
  const ids = sources.filter((source) => source.path === path).map(({ id }) => id);
  if (path === "-" || !past.had(path)) return { ids, former: [] };
  return { ids, former: [{ name: basename(path), bytes: past.read(path), entry: undefined }] };
};

/** Reads documents as they were, from a folder of their own: with a manifest where one told of them. */
const readFormer = async (
  former: readonly Former[],
  { setting, options }: Present,
  world: World,
): Promise<readonly Source[]> => {
  if (former.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "hedui-since-"));
  try {
    const paths = former.map(({ name, bytes, entry }, at) => {
      const place = join(folder, String(at));
      mkdirSync(place);
      writeFileSync(join(place, name), bytes);
      if (entry === undefined) return join(place, name);
      const sources: readonly Entry[] = [{ ...entry, id: `before-${at}`, path: name }];
      writeFileSync(join(place, "manifest.json"), JSON.stringify({ sources }));
      return place;
    });
    const sources = await readSources({ ...setting, paths }, options, world);
    return sources.map((source, at) => ({ ...source, id: `before ${at}` }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Why everything is to be checked, where what changed decides on every finding. */
const whyAll = ({ setting, baseline }: Present, past: Past): string | undefined =>
  [setting.file, baseline].find((file) => file !== undefined && past.hasChanged(file));

/**
 * What changed since a commit: documents, what the manifest says of them, and their claims files.
 *
 * @param reference - as the user names the commit; undefined where all is to be checked
 * @param present - what is checked
 * @returns undefined where all events are to be checked
 * @throws {UsageError} where there is no git, no repository, or no such commit
 */
export const changesSince = async (
  reference: string | undefined,
  present: Present,
  world: World,
): Promise<Changes | undefined> => {
  if (reference === undefined) return undefined;
  if (reference === "") throw new UsageError("--since takes a commit or a branch, and is empty");
  if (/^0{40,64}$/u.test(reference)) {
    world.tell(
      `hedui: there is nothing before the first push (--since ${reference}): all events are checked\n`,
    );
    return undefined;
  }
  const past = openPast(reference, ".");
  const changedFile = whyAll(present, past);
  if (changedFile !== undefined) {
    world.tell(`hedui: ${changedFile} changed since ${reference}: all events are checked\n`);
    return undefined;
  }
  const { setting, sources } = present;
  const found = setting.paths.map((path) => {
    const manifest = path === "-" ? undefined : manifestOf(path);
    return manifest === undefined ? ofDocument(path, present, past) : inManifest(manifest, past);
  });
  const corrected = sources.filter(({ id }) => {
    const file = claimsPath(setting.claims.folder, id);
    return exists(file) ? past.hasChanged(file) : past.had(file);
  });
  const ids = new Set([...found.flatMap((one) => one.ids), ...corrected.map(({ id }) => id)]);
  try {
    const former = found.flatMap((one) => one.former);
    return { sources: ids, before: await readFormer(former, present, world) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.tell(
      `hedui: what was changed since ${reference} cannot be read any more: all events are checked\n`,
    );
    return undefined;
  }
};
