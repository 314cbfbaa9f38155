import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { UsageError } from "../../model/errors.js";

/** The state of a git repository at a commit, held against the files as they are now. */
export interface Past {
  /** The path of a file in the repository; undefined where it lies outside. */
  readonly locate: (file: string) => string | undefined;
  /** Whether a file was there. */
  readonly had: (file: string) => boolean;
  /** Whether a file is not what it was; one that was not there, or lies outside, is not. */
  readonly hasChanged: (file: string) => boolean;
  /** The file as it was. */
  readonly read: (file: string) => Buffer;
}

const run = (parameters: readonly string[], cwd: string): Buffer =>
  execFileSync("git", parameters, { cwd, stdio: ["ignore", "pipe", "pipe"], maxBuffer: 2 ** 30 });

/** What git prints, without its last line feed; undefined where it refuses. */
const ask = (parameters: readonly string[], cwd: string): string | undefined => {
  try {
    return run(parameters, cwd).toString().trimEnd();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new UsageError("--since needs git, and there is no git here: install it, or leave --since out");
    return undefined;
  }
};

const listNames = (output: Buffer): ReadonlySet<string> =>
  new Set(
    output
      .toString()
      .split("\0")
      .filter((name) => name !== ""),
  );

/**
 * The commit from which a reference and HEAD part: what came to the reference later is not ours.
 * @throws {UsageError} where there is no such commit, or its history was not fetched
 */
const findBase = (reference: string, folder: string): string => {
  const isShallow = ask(["rev-parse", "--is-shallow-repository"], folder) === "true";
  const advice = isShallow
    ? "; the clone is shallow: fetch the history, as with fetch-depth: 0 of actions/checkout or GIT_DEPTH: 0 of GitLab"
    : "";
  // An all-zero name is what GitHub gives for the state before the first push of a branch.
  const commit = ask(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`],
    folder,
  );
  if (commit === undefined)
    throw new UsageError(`--since ${reference}: there is no such commit or branch here${advice}`);
  const base = ask(["merge-base", commit, "HEAD"], folder);
  if (base === undefined && isShallow)
    throw new UsageError(`--since ${reference}: where it parts from HEAD is not known${advice}`);
  return base ?? commit;
};

/**
 * The repository of a folder as it was where a reference parts from HEAD.
 *
 * @param reference - a commit, a branch or a tag
 * @param folder - a folder in the working tree
 * @throws {UsageError} where there is no git, no repository, or no such commit
 */
export const openPast = (reference: string, folder: string): Past => {
  const top = ask(["rev-parse", "--show-toplevel"], folder);
  if (top === undefined)
    throw new UsageError(
      "--since needs a git repository, and this folder is in none: run it inside one, or leave --since out",
    );
  const base = findBase(reference, folder);
  const there = listNames(run(["ls-tree", "-r", "-z", "--name-only", "--full-tree", base], top));
  const changed = listNames(run(["diff", "--name-only", "-z", "--no-renames", base, "--"], top));
  const root = realpathSync(top);
  const locate = (file: string): string | undefined => {
    const path = relative(root, realFolder(resolve(folder, file)));
    return path.startsWith("..") || resolve(root, path) !== join(root, path)
      ? undefined
      : path.split(sep).join("/");
  };
  const had = (file: string): boolean => there.has(locate(file) ?? "");
  return {
    locate,
    had,
    hasChanged: (file) => !had(file) || changed.has(locate(file)!),
    // With the filters of the working tree: line ends, and files that git only points to.
    read: (file) => run(["cat-file", "--filters", `${base}:${locate(file)}`], top),
  };
};

/** The path with the links of its folders followed; the file itself may be gone. */
const realFolder = (file: string): string => {
  try {
    return join(realpathSync(dirname(file)), basename(file));
  } catch {
    return file;
  }
};
