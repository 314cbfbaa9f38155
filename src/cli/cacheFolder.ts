import { dirname, join } from "node:path";
import { isFolder } from "./files.js";

type Environment = { readonly [variable: string]: string | undefined };

/** The nearest `node_modules` from a folder upwards. */
const nearestModules = (folder: string): string | undefined => {
  const modules = join(folder, "node_modules");
  if (isFolder(modules)) return modules;
  return dirname(folder) === folder ? undefined : nearestModules(dirname(folder));
};

/** Where each system keeps what can be made again. */
const systemFolder = (environment: Environment, platform: NodeJS.Platform): string | undefined => {
  const { XDG_CACHE_HOME, HOME, LOCALAPPDATA } = environment;
  if (platform === "win32") return LOCALAPPDATA && join(LOCALAPPDATA, "hedui", "cache");
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, "hedui");
  if (!HOME) return undefined;
  return platform === "darwin" ? join(HOME, "Library", "Caches", "hedui") : join(HOME, ".cache", "hedui");
};

/**
 * The folder of the cache where none is named: `node_modules/.cache/hedui` as other tools have it, which CI services
 * keep; without `node_modules` the folder of the system for caches.
 *
 * @param current - the current folder
 * @returns undefined where there is neither
 */
export const findCacheFolder = (
  current: string,
  environment: Environment,
  platform: NodeJS.Platform,
): string | undefined => {
  const modules = nearestModules(current);
  return modules === undefined ? systemFolder(environment, platform) : join(modules, ".cache", "hedui");
};
