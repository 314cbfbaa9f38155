import { Command, Option } from "commander";
import type { ExplainRequest, Explanation } from "../explain.js";
import { UsageError } from "../model/errors.js";
import type { Language } from "../model/index.js";
import { inert } from "../report/inert.js";
import { findNearest } from "../text/nearest.js";
import type { World } from "./engine.js";
import { describeExplanation } from "./explanation.js";
import { isFingerprint } from "./fingerprints.js";
import { tellNotes } from "./notes.js";
import { languageOption, printRules } from "./rules.js";
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
  readonly lang?: Language;
}

const EXAMPLES = `${PATHS}
Without one of the options --claim, --finding, --left and --right the first word is a RULE, whose page is shown
(as by hedui rules RULE), or the FINGERPRINT of a finding, followed by PATHs.

Claims are compared part by part; the parts, their weights and the threshold stand in docs/alignment.md.

Examples:
  $ hedui explain seeds --left 500家機構 --right 約有500家香港機構
  $ hedui explain 53375d79:65a4651a seeds
  $ hedui explain seeds --finding 53375d79:65a4651a
  $ hedui explain quantity-unit --lang en
  $ hedui explain seeds --claim tkp-2025-05-22:quantity:5a558272c587 --format json`;

const FORMATS = {
  text: (explanation: Explanation): string => describeExplanation(inert(explanation)),
  json: (explanation: Explanation): string => `${JSON.stringify(explanation, null, 2)}\n`,
} as const;

/** What of the options asks for something; --left and --right go together. */
const requestsOf = ({ claim, finding, left, right }: ExplainOptions): readonly ExplainRequest[] => [
  ...(claim === undefined ? [] : [{ claim }]),
  ...(finding === undefined ? [] : [{ finding }]),
  ...(left === undefined || right === undefined ? [] : [{ left, right }]),
];

/** What is asked for, of which sources. */
type Asked =
  { readonly rule: string } | { readonly request: ExplainRequest; readonly paths: readonly string[] };

const USAGE =
  "explain takes RULE, or FINGERPRINT, or --claim ID, or --finding ID, or --left QUOTE with --right QUOTE";

/** Options ask for one thing, and all words are PATHs; without them the first word says what is asked. */
const readAsked = (words: readonly string[], options: ExplainOptions, rules: readonly string[]): Asked => {
  const [request, ...others] = requestsOf(options);
  const isHalf = (options.left === undefined) !== (options.right === undefined);
  if (others.length > 0 || isHalf) throw new UsageError(USAGE);
  if (request !== undefined) return { request, paths: words };
  const [first, ...paths] = words;
  if (first === undefined) throw new UsageError(USAGE);
  if (isFingerprint(first)) return { request: { finding: first }, paths };
  const nearest = findNearest(first, rules);
  if (!rules.includes(first))
    throw new UsageError(
      `${first} is no rule and no fingerprint; ${nearest === undefined ? USAGE : `did you mean ${nearest}?`}`,
    );
  if (paths.length > 0) throw new UsageError(`explain ${first} shows a rule and takes no PATH`);
  return { rule: first };
};

const runExplain = async (
  words: readonly string[],
  options: ExplainOptions,
  world: World,
): Promise<Status> => {
  const { engine } = world;
  const rules = engine.listRules().map(({ id }) => id);
  const asked = readAsked(words, options, rules);
  if ("rule" in asked) return printRules(asked.rule, options, world);
  const { request, paths } = asked;
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

/** `hedui explain`: shows how two claims were aligned, or why they were not; or the page of a rule. */
export const explainCommand = (world: World, settle: (status: Status) => void): Command =>
  withSourceOptions(
    new Command("explain")
      .usage("[options] [RULE | FINGERPRINT] [PATH...]")
      .description("show how claims were aligned, part by part, or why not; or what a rule does"),
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
    .addOption(languageOption("language of the page of a rule (default: zh-Hant)"))
    .addHelpText("after", EXAMPLES)
    .action(async (words: readonly string[], options: ExplainOptions) =>
      settle(await runExplain(words, options, world)),
    );
