import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { readEntry, writeEntry } from "./entries.js";

/** What a cache keeps, each under keys of its own: what was found in all sources, and what was read of one. */
export type EntryKind = "run" | "source";

/** Where what was worked out once is kept. It never refuses: what it cannot read or write it does without. */
export interface Cache {
  readonly folder: string;
  /** The value that was kept under a key; undefined where there is none that is whole. */
  readonly read: (kind: EntryKind, key: string) => unknown;
  /** Keeps a value. */
  readonly write: (kind: EntryKind, key: string, value: unknown) => void;
  /** Drops what was longest not asked for, where there is too much. */
  readonly trim: () => void;
}

/** Most that a cache holds, in bytes: some hundred runs of a day's pages. */
const LARGEST = 256_000_000;

/** What a run left behind that was killed while it wrote is dropped after an hour, in milliseconds. */
const ABANDONED = 3_600_000;

/** What stands before the name of a folder in which an entry is being written. */
const WRITING = "writing-";

const isEntry = (name: string): boolean => /^(?:run|source)-[0-9a-f]{64}\.json$/u.test(name);

/** A cache is only ever a shortcut: a full disk, a folder without permission or a file that vanished costs time alone. */
const tryTo = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

interface Stored {
  readonly name: string;
  readonly size: number;
  /** When it was last asked for, in milliseconds. */
  readonly used: number;
}

/** What a cache wrote into its folder, the latest first. The folder may have been named by mistake: the rest is let be. */
const listStored = (folder: string): readonly Stored[] =>
  (tryTo(() => readdirSync(folder)) ?? [])
    .filter((name) => isEntry(name) || name.startsWith(WRITING))
    .flatMap((name) => {
      const stats = tryTo(() => statSync(join(folder, name)));
      return stats === undefined ? [] : [{ name, size: stats.size, used: stats.mtimeMs }];
    })
    .toSorted((one, other) => other.used - one.used || (one.name < other.name ? -1 : 1));

const remove = (path: string): unknown => tryTo(() => rmSync(path, { recursive: true, force: true }));

const trim = (folder: string, largest: number): void => {
  const stored = listStored(folder);
  const latest = stored[0]?.used ?? 0;
  let size = 0;
  for (const { name, size: own, used } of stored) {
    size += own;
    const isTooMuch = isEntry(name) ? size > largest : latest - used > ABANDONED;
    if (isTooMuch) remove(join(folder, name));
  }
};

/** Writes beside the place and moves there, so that a reader never meets half an entry; of two writers the last stays. */
const store = (folder: string, name: string, content: string): void => {
  mkdirSync(folder, { recursive: true });
  const workplace = mkdtempSync(join(folder, WRITING));
  try {
    writeFileSync(join(workplace, name), content);
    renameSync(join(workplace, name), join(folder, name));
  } finally {
    remove(workplace);
  }
};

/**
 * A cache in a folder, which is made when something is first kept.
 *
 * @param folder - where it stands; nothing else should
 * @param largest - most that it holds once it is trimmed, in bytes
 */
export const openCache = (folder: string, largest: number = LARGEST): Cache => {
  const pathOf = (kind: EntryKind, key: string): string => join(folder, `${kind}-${key}.json`);
  return {
    folder,
    read: (kind, key) => {
      const path = pathOf(kind, key);
      const content = tryTo(() => readFileSync(path, "utf8"));
      if (content === undefined) return undefined;
      const value = readEntry(key, content);
      // What is not whole is in the way; what is asked for again is kept longer.
      if (value === undefined) remove(path);
      else tryTo(() => utimesSync(path, new Date(), new Date()));
      return value;
    },
    write: (kind, key, value) => {
      tryTo(() => store(folder, `${kind}-${key}.json`, writeEntry(key, value)));
    },
    trim: () => trim(folder, largest),
  };
};

/** Empties the folder of a cache of what a cache wrote there. */
export const clearCache = (folder: string): void => {
  for (const { name } of listStored(folder)) remove(join(folder, name));
};
