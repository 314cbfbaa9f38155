import { clearCache, openCache } from "../cache/cache.js";
import { UsageError } from "../model/errors.js";
import type { World } from "./engine.js";
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
  if (options.cacheLocation === "") throw new UsageError("--cache-location takes a folder, and is empty");
  const folder = options.cacheLocation ?? world.cacheFolder();
  if (folder === undefined) return undefined;
  if (options.clearCache === true) clearCache(folder);
  return options.cache === false ? undefined : { cache: openCache(folder), program: world.program() };
};
