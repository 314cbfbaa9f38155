/** A repository of newspaper pages in a folder of its own, with hedui at hand. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examine } from "../../src/check.js";
import { library } from "../../src/cli/library.js";
import { loadSources } from "../../src/load.js";
import type { Baseline, ManifestSource, Report } from "../../src/model/index.js";
import { runCaptured, type Outcome } from "../cli/createWorld.js";

/** Whether git is there: the story cannot be told without it. */
export const hasGit = spawnSync("git", ["--version"]).status === 0;

/** The file of the decisions. */
export const BASELINE = "hedui.baseline.json";

/** What a check of the repository came to. */
export interface Run extends Outcome {
  /** Undefined where the check was refused. */
  readonly report: Report | undefined;
}

/** The repository: its files, its git, and hedui run in it. */
export interface Repository {
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly edit: (file: string, change: (text: string) => string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Changes the manifest. */
  readonly publish: (change: (sources: readonly ManifestSource[]) => readonly ManifestSource[]) => void;
  /** Git; gives whether it succeeded. */
  readonly git: (...parameters: readonly string[]) => boolean;
  readonly commit: (message: string) => void;
  /** `hedui …` on a day. */
  readonly hedui: (today: string, ...parameters: readonly string[]) => Promise<Outcome>;
  readonly check: (today: string, flags: readonly string[]) => Promise<Run>;
  /** Gives the entries of the baseline the fingerprints of version 1. */
  readonly age: () => Promise<void>;
  readonly remove: () => void;
}

/** Git without the settings of the machine. */
const ENVIRONMENT = {
  PATH: process.env["PATH"],
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "night desk",
  GIT_AUTHOR_EMAIL: "desk@example.org",
  GIT_COMMITTER_NAME: "night desk",
  GIT_COMMITTER_EMAIL: "desk@example.org",
};

const inside = async <T>(folder: string, action: () => Promise<T>): Promise<T> => {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await action();
  } finally {
    process.chdir(before);
  }
};

/** A repository with a manifest and its pages, committed once. */
export const createRepository = (
  sources: readonly ManifestSource[],
  pages: { readonly [file: string]: string },
): Repository => {
  const folder = mkdtempSync(join(tmpdir(), "hedui-history-"));
  const at = (file: string): string => join(folder, file);
  const read = (file: string): string => readFileSync(at(file), "utf8");
  const write = (file: string, text: string): void => writeFileSync(at(file), text);
  const git = (...parameters: readonly string[]): boolean =>
    spawnSync("git", parameters, { cwd: folder, env: ENVIRONMENT }).status === 0;
  const commit = (message: string): void => {
    const options = { cwd: folder, env: ENVIRONMENT };
    execFileSync("git", ["add", "--all"], options);
    execFileSync("git", ["commit", "--quiet", "--allow-empty", "--message", message], options);
  };
  const hedui = (today: string, ...parameters: readonly string[]): Promise<Outcome> =>
    inside(folder, () =>
      runCaptured(parameters, { engine: library, today, environment: { USER: "night desk" } }),
    );
  const publish: Repository["publish"] = (change) => {
    const { sources: before } = JSON.parse(read("manifest.json")) as { sources: readonly ManifestSource[] };
    write("manifest.json", JSON.stringify({ sources: change(before) }, null, 2));
  };
  write("manifest.json", JSON.stringify({ sources }, null, 2));
  for (const [file, text] of Object.entries(pages)) write(file, text);
  git("init", "--quiet", "--initial-branch", "main");
  commit("the first edition");
  return {
    read,
    write,
    edit: (file, change) => write(file, change(read(file))),
    rename: (from, to) => renameSync(at(from), at(to)),
    publish,
    git,
    commit,
    hedui,
    check: async (today, flags) => {
      const outcome = await hedui(today, "check", "manifest.json", "--format", "json", ...flags);
      return { ...outcome, report: outcome.out === "" ? undefined : (JSON.parse(outcome.out) as Report) };
    },
    age: () =>
      inside(folder, async () => {
        const { former } = examine(await loadSources(["manifest.json"]));
        const baseline = JSON.parse(read(BASELINE)) as Baseline;
        const entries = baseline.entries.map(({ fingerprint, rule, description, decision, reason }) => ({
          fingerprint: former[fingerprint]![0]!,
          rule,
          description,
          decision,
          reason,
        }));
        write(BASELINE, JSON.stringify({ ...baseline, entries }, null, 2));
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
