import { listRules } from "../../src/catalogue/catalogue.js";
import { UsageError } from "../../src/model/errors.js";
import type { Report } from "../../src/model/index.js";
import { commands } from "../../src/cli/commands.js";
import type { Edge, Engine } from "../../src/cli/engine.js";
import type { Examination } from "../../src/conclude.js";
import { run } from "../../src/cli/run.js";
import type { Status } from "../../src/cli/status.js";
import { createInput, createReport } from "../report/createReport.js";

/** A library function that refuses as a user's mistake. */
export const refuse = (message: string) => (): never => {
  throw new UsageError(message);
};

/** Nothing was found: the library of the tests makes its report of its own. */
const NOTHING: Examination = {
  sources: [],
  events: [],
  claims: [],
  facts: [],
  findings: [],
  suggestions: [],
  coverage: {
    events: 0,
    comparableEvents: 0,
    comparableClaims: 0,
    matchedClaims: 0,
    pairs: 0,
    facts: 0,
  },
  former: {},
  curated: [],
};

/** A library that finds what the factory's report holds, whatever it is given, changed where a test asks. */
export const createEngine = (overrides: Partial<Engine> = {}, report: Report = createReport()): Engine => {
  const engine: Engine = { ...createLibrary(report), ...overrides };
  return { ...engine, concludeSoundly: (_, decisions) => engine.check([], decisions), ...overrides };
};

const createLibrary = (report: Report): Engine => ({
  version: "0.1.0",
  check: () => ({ report, stale: [], matches: [], curated: [] }),
  concludeSoundly: () => ({ report, stale: [], matches: [], curated: [] }),
  examine: () => NOTHING,
  extractInTurn: () => [],
  extractKept: async () => ({ extractions: new Map(), kept: 0 }),
  explainAlignments: () => [],
  inspectClaimsFolder: () => [],
  listRules,
  loadClaims: () => new Map(),
  updateClaims: refuse("nothing is extracted here"),
  writeClaims: () => "",
  loadSources: async () =>
    report.sources.map((source) => ({ ...source, text: createInput().texts.get(source.id)! })),
  loadConfiguration: () => ({}),
  loadBaseline: () => ({ schemaVersion: "1", entries: [] }),
  parse: () => [],
});

/** What came of a run: its status and what it wrote where. */
export interface Outcome {
  readonly status: Status;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process with captured streams. */
export const runCaptured = async (
  parameters: readonly string[],
  {
    engine = createEngine(),
    ...overrides
  }: Partial<Edge> & { readonly engine?: Engine; readonly input?: string | Buffer } = {},
): Promise<Outcome> => {
  let out = "";
  let err = "";
  const status = await run(parameters, {
    loadEngine: async () => engine,
    loadCommands: async () => commands,
    loadBaseline: async (path) => engine.loadBaseline(path),
    environment: {},
    today: "2025-05-22",
    now: () => 0,
    program: () => "hedui",
    cacheFolder: () => undefined,
    parallelism: 1,
    extractBeside: async (sources, words) => engine.extractInTurn(sources, words),
    gitUser: () => undefined,
    onInterrupt: () => undefined,
    platform: "linux",
    outputIsTerminal: false,
    inputIsTerminal: false,
    readInput: async () => Buffer.from(overrides.input ?? ""),
    print: (text) => {
      out += text;
    },
    tell: (text) => {
      err += text;
    },
    ...overrides,
  });
  return { status, out, err };
};
