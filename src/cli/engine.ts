import type { listRules } from "../catalogue/catalogue.js";
import type { check, concludeSoundly, examine } from "../check.js";
import type { updateClaims, writeClaims } from "../claims.js";
import type { explainAlignments } from "../explain.js";
import type { ExtractAll, extractInTurn } from "../extraction.js";
import type { extractKept } from "../kept.js";
import type { parse } from "../language/parse.js";
import type {
  inspectClaimsFolder,
  loadBaseline,
  loadClaims,
  loadConfiguration,
  loadSources,
} from "../load.js";
import type { Command } from "commander";
import type { Baseline, Mention } from "../model/index.js";
import type { Status } from "./status.js";

/** What the command line asks of the library; it adds nothing that the library cannot do. */
export interface Engine {
  readonly version: string;
  readonly check: typeof check;
  readonly concludeSoundly: typeof concludeSoundly;
  readonly examine: typeof examine;
  readonly explainAlignments: typeof explainAlignments;
  readonly extractInTurn: typeof extractInTurn;
  readonly extractKept: typeof extractKept;
  readonly inspectClaimsFolder: typeof inspectClaimsFolder;
  readonly listRules: typeof listRules;
  readonly loadBaseline: typeof loadBaseline;
  readonly loadClaims: typeof loadClaims;
  readonly loadConfiguration: typeof loadConfiguration;
  readonly loadSources: typeof loadSources;
  readonly parse: (...parameters: Parameters<typeof parse>) => readonly Mention[];
  readonly updateClaims: typeof updateClaims;
  readonly writeClaims: typeof writeClaims;
}

/** Makes a command that tells its outcome. */
export type CreateCommand = (world: World, settle: (status: Status) => void) => Command;

/** Where the command line runs: what it may read and write beside files. */
export interface Edge {
  /** Loads the library with its dictionaries: most of the time that a start takes. */
  readonly loadEngine: () => Promise<Engine>;
  /** Loads the commands beside `hedui check`. */
  readonly loadCommands: () => Promise<readonly CreateCommand[]>;
  /** Reads a baseline without the rest of the library. */
  readonly loadBaseline: (path: string) => Promise<Baseline>;
  readonly environment: { readonly [variable: string]: string | undefined };
  readonly platform: NodeJS.Platform;
  /** The day of the run where it runs, YYYY-MM-DD. */
  readonly today: string;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  readonly outputIsTerminal: boolean;
  readonly inputIsTerminal: boolean;
  readonly readInput: () => Promise<Buffer>;
  /** The folder of the cache where none is named; undefined where there is no place for one. */
  readonly cacheFolder: () => string | undefined;
  /** How many threads run at once on this machine. */
  readonly parallelism: number;
  /** Reads sources beside each other, in several workers. */
  readonly extractBeside: ExtractAll;
  /** What tells this program from another that may find something else. */
  readonly program: () => string;
  /** Who git says sits here (user.name), if it says so. */
  readonly gitUser: () => string | undefined;
  /** Does something when the user interrupts the program. */
  readonly onInterrupt: (stop: () => void) => void;
  /** Results. */
  readonly print: (text: string) => void;
  /** Messages. */
  readonly tell: (text: string) => void;
}

/** The edge, with the library once it is loaded: for every command but `check` it is. */
export interface World extends Edge {
  readonly engine: Engine;
}

/** A world that loads its library once. */
export const createWorld = (edge: Edge): World => {
  let loaded: Engine | undefined;
  return {
    ...edge,
    loadEngine: async () => (loaded ??= await edge.loadEngine()),
    get engine(): Engine {
      if (loaded === undefined) throw new Error("the library is asked before it is loaded");
      return loaded;
    },
  };
};
