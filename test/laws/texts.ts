/** The texts that the laws are held to: all pairs of reports, and what is at hand beside this checkout. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadSources } from "../../src/load.js";
import type { Source } from "../../src/model/index.js";
import { readPairs, sourcesOf } from "../align/pairs.js";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The reports of one event. */
export interface Reports {
  readonly title: string;
  readonly sources: readonly Source[];
}

/** The pairs of reports of this project. */
export const readReportPairs = (): readonly Reports[] =>
  readPairs().map((pair) => ({ title: pair.name, sources: sourcesOf(pair) }));

/** Folders with manifests that a checkout of the whole workplace has beside this project. */
const BESIDE = [path("../../../shared/seeds"), path("../../../shared/news")];

/** Whether they are at hand. */
export const isBeside = BESIDE.every((folder) => existsSync(folder));

/** The reports of events that stand beside this project. */
export const readBeside = async (): Promise<readonly Reports[]> => {
  const folders = BESIDE.flatMap((folder) => [
    folder,
    ...readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name)),
  ]).filter((folder) => existsSync(join(folder, "manifest.json")));
  return Promise.all(
    folders.map(async (folder) => ({
      title: folder.split("/").at(-1)!,
      sources: await loadSources([folder]),
    })),
  );
};

/** Every so many-th of a list, from an offset on: the same in every run. */
export const sample = <T>(list: readonly T[], most: number, offset = 0): readonly T[] => {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, index) => index % step === offset % step);
};
