import type { listRules } from "../catalogue/catalogue.js";
import type { check } from "../check.js";
import type { updateClaims, writeClaims } from "../claims.js";
import type { explainAlignments } from "../explain.js";
import type { parse } from "../language/parse.js";
import type {
  inspectClaimsFolder,
  loadBaseline,
  loadClaims,
  loadConfiguration,
  loadSources,
} from "../load.js";
import type { Mention } from "../model/index.js";

/** What the command line asks of the library; it adds nothing that the library cannot do. */
export interface Engine {
  readonly version: string;
  readonly check: typeof check;
  readonly explainAlignments: typeof explainAlignments;
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

/** Where the command line runs: what it may read and write beside files. */
export interface World {
  readonly engine: Engine;
  readonly environment: { readonly [variable: string]: string | undefined };
  readonly platform: NodeJS.Platform;
  /** The day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly outputIsTerminal: boolean;
  readonly inputIsTerminal: boolean;
  readonly readInput: () => Promise<Buffer>;
  /** Results. */
  readonly print: (text: string) => void;
  /** Messages. */
  readonly tell: (text: string) => void;
}
