import { listRules } from "../../src/catalogue/catalogue.js";
import { UsageError } from "../../src/model/errors.js";
import type { Report } from "../../src/model/index.js";
import type { Engine, World } from "../../src/cli/engine.js";
import { run } from "../../src/cli/run.js";
import type { Status } from "../../src/cli/status.js";
import { createInput, createReport } from "../report/createReport.js";

/** A library function that refuses as a user's mistake. */
export const refuse = (message: string) => (): never => {
  throw new UsageError(message);
};

/** A library that finds what the factory's report holds, whatever it is given, changed where a test asks. */
export const createEngine = (overrides: Partial<Engine> = {}, report: Report = createReport()): Engine => ({
  version: "0.1.0",
  check: () => ({ report, stale: [], curated: [] }),
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
  ...overrides,
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
  overrides: Partial<World> & { readonly input?: string | Buffer } = {},
): Promise<Outcome> => {
  let out = "";
  let err = "";
  const status = await run(parameters, {
    engine: createEngine(),
    environment: {},
    today: "2025-05-22",
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
