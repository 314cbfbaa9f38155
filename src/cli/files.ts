import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { attempt } from "../ingest/attempt.js";
import { UsageError } from "../model/errors.js";

/** Whether there is something at the path. */
export const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** Whether there is a folder at the path. */
export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Where a path leads, through links; one that leads to nothing, or that the system refuses, stands for itself. */
export const destinationOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

/** Whether two paths lead to one file, through links too; it need not be there. */
export const isSameFile = (one: string, other: string): boolean =>
  destinationOf(one) === destinationOf(other);

/** A file to write, whole or not at all. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** Pipes and devices are written into: renaming over /dev/null would replace it. */
const isSpecial = (stats: Stats | undefined): boolean => stats !== undefined && !stats.isFile();

/** The file that a link leads to is replaced, not the link. */
const targetOf = (path: string): string =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() && exists(path) ? realpathSync(path) : path;

/** On the disk before it is renamed: a crash of the machine must not leave a name without its content. */
const writeWhole = (path: string, content: string): void => {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Makes a renaming last; some systems open no folder, and their renaming has to do. */
const syncFolder = (path: string): void => {
  try {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The file is whole either way.
  }
};

const stage = ({ path, content }: OutputFile): (() => void) & { readonly discard?: () => void } => {
  const target = targetOf(path);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new UsageError(`cannot write ${path}: it is a folder`);
  if (isSpecial(stats)) return () => writeFileSync(target, content);
  mkdirSync(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${basename(target).slice(0, 200)}.${process.pid}.part`);
  const discard = (): void => rmSync(temporary, { force: true });
  // What stands there was left by a run that was killed and had the number of this process.
  discard();
  try {
    writeWhole(temporary, content);
  } catch (error) {
    discard();
    throw error;
  }
  const commit = (): void => {
    renameSync(temporary, target);
    syncFolder(dirname(target));
  };
  return Object.assign(commit, { discard });
};

/**
 * Writes files beside their places first and moves them there when all are whole; folders are created.
 * @throws {UsageError} where one cannot be written; then none is left half written
 */
export const writeFiles = (files: readonly OutputFile[]): void => {
  const staged: { readonly path: string; readonly commit: ReturnType<typeof stage> }[] = [];
  try {
    for (const file of files)
      staged.push({ path: file.path, commit: attempt("write", file.path, () => stage(file)) });
    for (const { path, commit } of staged) attempt("write", path, commit);
  } finally {
    for (const { commit } of staged) commit.discard?.();
  }
};
