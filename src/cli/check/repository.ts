import { appendFileSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { attempt } from "../../ingest/attempt.js";
import { UsageError } from "../../model/errors.js";
import type { Source } from "../../model/index.js";
import { writeSummary, type ReporterInput } from "../../report/index.js";
import type { World } from "../engine.js";
import { destinationOf } from "../files.js";

/** Variables in which CI systems name the folder of the repository. */
const ROOTS = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] as const;

/** The path from a folder, or undefined where it is not inside it. */
const pathInside = (folder: string, path: string): string | undefined => {
  const inside = relative(folder, path);
  return inside === "" || isAbsolute(inside) || inside.split(sep)[0] === ".." ? undefined : inside;
};

/**
 * Where the sources stand in the repository, for annotations: from its root as CI names it, else from here; what is
 * outside both has its whole path. Folders are `/`, on Windows too.
 */
export const pathsInRepository = (
  sources: readonly Source[],
  { environment }: Pick<World, "environment">,
): ReadonlyMap<string, string> => {
  const roots = [...ROOTS.flatMap((name) => environment[name] || []), "."].map(destinationOf);
  const place = (file: string): string => {
    const path = join(destinationOf(dirname(resolve(file))), basename(file));
    const inside = roots.map((root) => pathInside(root, path)).find((found) => found !== undefined);
    return (inside ?? path).split(sep).join("/");
  };
  return new Map(sources.flatMap(({ id, file }) => (file === undefined ? [] : [[id, place(file)] as const])));
};

/** What GitHub takes as the summary of a step, in bytes. */
const MOST = 1024 * 1024;
/** Room for less is room for nothing: the head of the page alone takes a part of it. */
const LEAST = 16 * 1024;

/**
 * Adds the report to the page of the job, where GitHub Actions names a file for it. A summary that cannot be written
 * is told and fails nothing.
 */
export const appendJobSummary = (input: ReporterInput, { environment, tell }: World): void => {
  const file = environment["GITHUB_STEP_SUMMARY"];
  if (!file) return;
  try {
    attempt("write", file, () => {
      const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (MOST - used >= LEAST) appendFileSync(file, writeSummary(input, MOST - used));
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(`hedui: ${error.message}\n`);
  }
};
