import { dirname, isAbsolute, join } from "node:path";
import { Option, type Command } from "commander";
import { UsageError } from "../model/errors.js";
import type { Configuration, Encoding, Source } from "../model/index.js";
import { encodingOption } from "./encoding.js";
import type { Engine, World } from "./engine.js";
import { exists, isFolder } from "./files.js";

/** Options of every command that reads sources. */
export interface SourceOptions {
  readonly config?: string;
  readonly claims?: string;
  readonly newspaper?: string;
  readonly published?: string;
  readonly encoding?: Encoding;
}

/** The file of the configuration. */
export const CONFIGURATION = "hedui.config.json";
/** The folder that is read where nothing else is named. */
export const SEEDS = "seeds";
const CLAIMS = "claims";
/** The file of the decisions where nothing else is named. */
export const BASELINE = "hedui.baseline.json";

/** What holds where neither the command line nor the configuration says anything. */
export const DEFAULTS = {
  failOn: "contradiction",
  language: "zh-Hant",
  minimumConfidence: 0.5,
} as const satisfies Configuration;

/** What a PATH may be, for the help of every command that takes one. */
export const PATHS = `
A PATH is a manifest, a folder with manifest.json, or documents. Without one, the paths of
hedui.config.json in the current folder are read, else the folder seeds; the rest of that file
holds beside PATHs too. Documents are text (.txt .md),
web pages (.html), .pdf and .docx; - is standard input.
`;

/** Adds the PATHs of a command and the options that say how they are read. */
export const withSourceOptions = (command: Command): Command =>
  command
    .argument("[PATH...]", "manifests, folders with manifest.json, or documents; - for standard input")
    .addOption(
      new Option(
        "--claims <FOLDER>",
        `claims files, SOURCE.json each (default: ${CLAIMS} beside the configuration or here)`,
      ),
    )
    .option("--newspaper <NAME>", "newspaper of documents that do not say it")
    .option("--published <DATE>", "date of documents that do not say it: 2025-05-22")
    .addOption(encodingOption("encoding of documents that do not say it (default: found from the bytes)"))
    .option("--config <FILE>", `configuration (default: ${CONFIGURATION} here)`);

/** Paths of a configuration are relative to its file. */
export const fromConfiguration = (file: string, path: string): string =>
  isAbsolute(path) ? path : join(dirname(file), path);

/** What is read, and where. */
export interface Setting {
  readonly configuration: Configuration;
  /** The file of the configuration, named or found. */
  readonly file: string | undefined;
  readonly paths: readonly string[];
  /** The folder of the claims files; it need not be there unless it is named. */
  readonly claims: { readonly folder: string; readonly isNamed: boolean };
}

/** What reads a configuration: the library, or whoever knows that it was read before. */
export interface ConfigurationReader {
  readonly engine: Pick<Engine, "loadConfiguration">;
}

/**
 * An option that names a file or a folder; a variable of a script that is not set leaves it empty.
 *
 * @param named - what stands after the option, if it was given
 * @throws {UsageError} where that is empty
 */
export const assertNamed = (option: string, what: "file" | "folder", named: string | undefined): void => {
  if (named === "") throw new UsageError(`${option} takes a ${what}, and is empty`);
};

/**
 * The configuration that is named, else the one that stands here, else none.
 * @throws {UsageError} where it cannot be read or is not as its schema says
 */
export const findConfiguration = (
  named: string | undefined,
  { engine }: ConfigurationReader,
): Pick<Setting, "configuration" | "file"> => {
  assertNamed("--config", "file", named);
  const file = named ?? (exists(CONFIGURATION) ? CONFIGURATION : undefined);
  return { file, configuration: file === undefined ? {} : engine.loadConfiguration(file) };
};

const findClaims = (
  named: string | undefined,
  { claims: configured }: Configuration,
  file: string | undefined,
): Setting["claims"] => {
  assertNamed("--claims", "folder", named);
  if (named !== undefined) return { folder: named, isNamed: true };
  if (configured !== undefined) return { folder: fromConfiguration(file!, configured), isNamed: true };
  return { folder: file === undefined ? CLAIMS : fromConfiguration(file, CLAIMS), isNamed: false };
};

/**
 * What is read with what: flags win over the configuration, and PATHs over its paths.
 * @throws {UsageError} where there is nothing to read
 */
export const readSetting = (
  paths: readonly string[],
  options: SourceOptions,
  reader: ConfigurationReader,
  deed: string,
): Setting => {
  const { file, configuration } = findConfiguration(options.config, reader);
  const configured = (configuration.paths ?? []).map((path) => fromConfiguration(file!, path));
  const seeds = exists(SEEDS) ? [SEEDS] : [];
  const chosen = [paths, configured, seeds].find((candidates) => candidates.length > 0);
  if (chosen === undefined)
    throw new UsageError(
      `nothing to ${deed}: no PATH was given, and there is no ${CONFIGURATION} with paths and no folder ${SEEDS} here`,
    );
  return { configuration, file, paths: chosen, claims: findClaims(options.claims, configuration, file) };
};

/** Reads the sources of a setting. */
export const readSources = (
  { paths }: Setting,
  { newspaper, published, encoding }: SourceOptions,
  { engine, readInput }: World,
): Promise<readonly Source[]> =>
  engine.loadSources(paths, {
    readInput,
    ...(newspaper === undefined ? {} : { newspaper }),
    ...(published === undefined ? {} : { published }),
    ...(encoding === undefined ? {} : { encoding }),
  });

/**
 * Whether the folder of the claims files is there.
 * @throws {UsageError} where it is named and is not
 */
export const hasClaims = ({ claims: { folder, isNamed } }: Setting): boolean => {
  if (isFolder(folder)) return true;
  if (!isNamed) return false;
  throw new UsageError(
    exists(folder)
      ? `${folder} is no folder: --claims takes the folder of the claims files`
      : `there is no claims folder ${folder}: hedui extract makes it`,
  );
};
