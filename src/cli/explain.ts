import { Command, Option } from "commander";
import type { ExplainRequest, Explanation } from "../explain.js";
import { UsageError } from "../model/errors.js";
import { inert } from "../report/inert.js";
import type { World } from "./engine.js";
import { describeExplanation } from "./explanation.js";
import { tellNotes } from "./notes.js";
import {
  hasClaims,
  PATHS,
  readSetting,
  readSources,
  withSourceOptions,
  type SourceOptions,
} from "./setting.js";
import { STATUS, type Status } from "./status.js";

interface ExplainOptions extends SourceOptions {
  readonly claim?: string;
  readonly finding?: string;
  readonly left?: string;
  readonly right?: string;
  readonly format: keyof typeof FORMATS;
}

const EXAMPLES = `${PATHS}
Claims are compared part by part; the parts, their weights and the threshold stand in docs/alignment.md.

Examples:
  $ hedui explain seeds --left 500家機構 --right 約有500家香港機構
  $ hedui explain seeds --finding fe0864b0:65a4651a
  $ hedui explain seeds --claim tkp-2025-05-22:quantity:5a558272c587 --format json`;

const FORMATS = {
  text: (explanation: Explanation): string => describeExplanation(inert(explanation)),
  json: (explanation: Explanation): string => `${JSON.stringify(explanation, null, 2)}\n`,
} as const;

/** Exactly one of the three ways to ask. */
const requestOf = ({ claim, finding, left, right }: ExplainOptions): ExplainRequest => {
  const requests: readonly (ExplainRequest | undefined)[] = [
    claim === undefined ? undefined : { claim },
    finding === undefined ? undefined : { finding },
    left === undefined || right === undefined ? undefined : { left, right },
  ];
  const [request, ...others] = requests.filter((one) => one !== undefined);
  const isHalf = (left === undefined) !== (right === undefined);
  if (request === undefined || others.length > 0 || isHalf)
    throw new UsageError("explain takes --claim ID, or --finding ID, or --left QUOTE with --right QUOTE");
  return request;
};

const runExplain = async (
  paths: readonly string[],
  options: ExplainOptions,
  world: World,
): Promise<Status> => {
  const { engine } = world;
  const request = requestOf(options);
  const setting = readSetting(paths, options, world, "explain");
  const sources = await readSources(setting, options, world);
  tellNotes(sources, world);
  const explanation = engine.explainAlignments(sources, request, {
    configuration: setting.configuration,
    ...(hasClaims(setting) ? { claims: engine.loadClaims(setting.claims.folder, sources) } : {}),
  });
  world.print(FORMATS[options.format](explanation));
  return STATUS.fine;
};

/** `hedui explain`: shows how two claims were aligned, or why they were not. */
export const explainCommand = (world: World, settle: (status: Status) => void): Command =>
  withSourceOptions(
    new Command("explain").description("show how claims were aligned, part by part, or why not"),
  )
    .option("--claim <ID>", "a claim: the pairs that it is in, else those that it could be in")
    .option("--finding <ID>", "a finding by its id or fingerprint")
    .option("--left <QUOTE>", "words of one claim")
    .option("--right <QUOTE>", "words of the other")
    .addOption(
      new Option("-f, --format <FORMAT>", "format on standard output")
        .choices(Object.keys(FORMATS))
        .default("text"),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (paths: readonly string[], options: ExplainOptions) =>
      settle(await runExplain(paths, options, world)),
    );
