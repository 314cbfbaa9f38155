import { clearCache, openCache } from "../../cache/cache.js";
import type { World } from "../engine.js";
import { assertNamed } from "../setting.js";
import type { Memory } from "./examining.js";

/** What a user says of the cache. */
export interface CacheOptions {
  /** False with `--no-cache`. */
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly clearCache?: true;
}

/**
 * The cache of a run, emptied where that is asked; undefined where there is none.
 * @throws {UsageError} where its location is empty
 */
export const openMemory = (options: CacheOptions, world: World): Memory | undefined => {
  assertNamed("--cache-location", "folder", options.cacheLocation);
  const folder = options.cacheLocation ?? world.cacheFolder();
  if (folder === undefined) return undefined;
  if (options.clearCache === true) clearCache(folder);
  return options.cache === false ? undefined : { cache: openCache(folder), program: world.program() };
};
