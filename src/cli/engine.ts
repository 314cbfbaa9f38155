import type {
  Baseline,
  BaselineEntry,
  Configuration,
  Encoding,
  Mention,
  Report,
  Source,
} from "../model/index.js";

/** What the command line asks of the library; it adds nothing that the library cannot do. */
export interface Engine {
  readonly version: string;
  readonly check: (
    sources: readonly Source[],
    options?: {
      readonly configuration?: Configuration;
      readonly baseline?: Baseline;
      readonly today?: string;
    },
  ) => { readonly report: Report; readonly stale: readonly BaselineEntry[] };
  readonly loadSources: (
    paths: readonly string[],
    defaults?: {
      readonly newspaper?: string;
      readonly published?: string;
      readonly encoding?: Encoding;
      readonly readInput?: () => Promise<Uint8Array>;
    },
  ) => Promise<readonly Source[]>;
  readonly loadConfiguration: (path: string) => Configuration;
  readonly loadBaseline: (path: string) => Baseline;
  readonly parse: (text: string, options?: { readonly reference?: string }) => readonly Mention[];
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
