import { readFileSync } from "node:fs";
import type { Cache } from "../../cache/cache.js";
import { keyOf } from "../../cache/entries.js";
import type { RuleEntry } from "../../catalogue/catalogue.js";
import type { Examination } from "../../conclude.js";
import type { Configuration, ClaimsFile, Source } from "../../model/index.js";
import type { Changes } from "../../touched.js";
import type { World } from "../engine.js";
import { digestInputs } from "./inputs.js";
import { hasClaims, readSetting, type Setting, type SourceOptions } from "../setting.js";

/** Where what was worked out is kept, and the program that worked it out. */
export interface Memory {
  readonly cache: Cache;
  readonly program: string;
}

/** What of a configuration says what is read; the rest is believed only where the whole is known. */
const isReadable = (value: unknown): value is Configuration => {
  if (typeof value !== "object" || value === null) return false;
  const { paths, claims } = value as { readonly paths?: unknown; readonly claims?: unknown };
  const isList = Array.isArray(paths) && paths.every((path) => typeof path === "string");
  return (paths === undefined || isList) && (claims === undefined || typeof claims === "string");
};

const readLightly = (path: string): Configuration => {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isReadable(value)) throw new Error("no configuration");
  return value;
};

const readSettingLightly = (paths: readonly string[], options: SourceOptions): Setting | undefined => {
  try {
    return readSetting(paths, options, { engine: { loadConfiguration: readLightly } }, "check");
  } catch {
    return undefined;
  }
};

const keyOfRun = (
  setting: Setting,
  { newspaper, published, encoding }: SourceOptions,
  { program }: Memory,
): string | undefined => {
  const inputs = digestInputs(setting);
  return inputs === undefined ? undefined : keyOf("run", program, inputs, { newspaper, published, encoding });
};

/** What a run found, and the rules that it asked: some reports say what they are. */
export interface Known {
  readonly examination: Examination;
  readonly rules: readonly RuleEntry[];
}

const isKnown = (value: unknown): value is Known =>
  typeof value === "object" && value !== null && "examination" in value && "rules" in value;

/** A run of which it is known what would be found, or at least under which key that is to be kept. */
export interface Recalled {
  readonly setting: Setting;
  readonly key: string;
  /** What was found before; undefined where nothing is kept. */
  readonly known: Known | undefined;
}

/**
 * What a run of the same program on the same files found. Nothing is validated and no dictionary loaded: a file that
 * is kept under its very bytes was found to be sound then.
 *
 * @returns undefined where it cannot be told what would be read; the run itself will say why
 */
export const recall = (
  paths: readonly string[],
  options: SourceOptions,
  memory: Memory,
): Recalled | undefined => {
  const setting = readSettingLightly(paths, options);
  const key = setting && keyOfRun(setting, options, memory);
  if (setting === undefined || key === undefined) return undefined;
  const value = memory.cache.read("run", key);
  return { setting, key, known: isKnown(value) ? value : undefined };
};

/** Keeps what was found, unless a file changed while it was being read: then nobody knows what was found in what. */
export const keep = (
  known: Known,
  { setting, key }: Recalled,
  options: SourceOptions,
  memory: Memory,
): void => {
  if (keyOfRun(setting, options, memory) === key) memory.cache.write("run", key, known);
};

/** What is examined, with what memory, by how many, and what of it changed. */
export interface Task {
  readonly setting: Setting;
  readonly sources: readonly Source[];
  readonly memory: Memory | undefined;
  /** How many workers were asked for. */
  readonly workers: number | undefined;
  readonly changes: Changes | undefined;
}

/**
 * Fewest characters that one worker more is worth: it loads the dictionaries first, which costs as much as reading
 * some 25,000, and hands over what it read. On two cores 77,000 characters are read sooner by one than by two.
 */
const WORTH_A_WORKER = 150_000;

const countWorkers = (
  sources: readonly Source[],
  asked: number | undefined,
  { parallelism }: World,
): number => {
  const length = sources.reduce((sum, source) => sum + source.length, 0);
  return asked ?? Math.min(parallelism, Math.floor(length / WORTH_A_WORKER));
};

/** The sources whose claims are not those of their file. */
const listUnread = (sources: readonly Source[], files: ReadonlyMap<string, ClaimsFile>): readonly Source[] =>
  sources.filter(({ id, sha256 }) => files.get(id)?.sha256 !== sha256);

/** What was examined, and how the sources came to be read. */
export interface Examined {
  readonly examination: Examination;
  /** Sources whose claims were extracted, and of how many of them they were kept from a run before. */
  readonly extracted: number;
  readonly kept: number;
}

/** Examines sources with the library; what was extracted from one before is not extracted again. */
export const examineTask = async (task: Task, world: World): Promise<Examined> => {
  const { setting, sources, memory, changes } = task;
  const { configuration } = setting;
  const engine = await world.loadEngine();
  const claims = hasClaims(setting) ? engine.loadClaims(setting.claims.folder, sources) : new Map();
  const unread = listUnread(sources, claims);
  const words = configuration.lexicon;
  const { extractions, kept } = await engine.extractKept(unread, memory && { ...memory, words }, (rest) => {
    const workers = countWorkers(rest, task.workers, world);
    return workers > 1 && rest.length > 1
      ? world.extractBeside(rest, words, workers)
      : Promise.resolve(engine.extractInTurn(rest, words));
  });
  const options = { configuration, claims, extractions, ...(changes === undefined ? {} : { changes }) };
  return { examination: engine.examine(sources, options), extracted: unread.length, kept };
};
