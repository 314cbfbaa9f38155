import { Command, Option } from "commander";
import { runDecide } from "./baseline/decide.js";
import type { BaselineOptions } from "./baseline/options.js";
import { runCreate, runImport, runList, runPrune, runUpdate } from "./baseline/revise.js";
import type { World } from "./engine.js";
import { BASELINE, CONFIGURATION, PATHS, withSourceOptions } from "./setting.js";
import type { Status } from "./status.js";

const EXAMPLES = `
A decision is accepted (right, and known), dismissed (hedui is wrong) or corrected (the source was put right: it
fails again if it is still found). The file is the one that --baseline names, else "baseline" of ${CONFIGURATION},
else ${BASELINE}; docs/baseline.md has the whole story.

Examples:
  $ hedui baseline create news/manifest.json
  $ hedui baseline accept a371c3e1:93717aed news/manifest.json --reason "the evening paper closes earlier"
  $ hedui baseline dismiss a371c3e1 --reason "two bridges" --expires 2025-12-31
  $ hedui baseline update --changed
  $ hedui baseline prune
  $ hedui baseline import decisions.json`;

const FINGERPRINTS = `
A FINGERPRINT is given whole, by its beginning, or by its hashes as hedui check shows them: a371c3e1:93717aed, a371c3e1.
`;

const withFile = (command: Command): Command =>
  command.option("--baseline <FILE>", `the decisions (default: that of the configuration, else ${BASELINE})`);

const withPerson = (command: Command): Command =>
  command
    .option("--by <NAME>", "who decides (default: git's GIT_AUTHOR_NAME or user.name, else who is signed in)")
    .option("--expires <DATE>", "the last day that it holds: 2025-12-31");

type Settle = (status: Status) => void;

/** accept, dismiss and correct: one decision on what fingerprints mean. */
const decisionCommands = (world: World, settle: Settle): readonly Command[] =>
  (
    [
      ["accept", "accepted", "take findings as right and known"],
      ["dismiss", "dismissed", "say that findings are wrong"],
      ["correct", "corrected", "say that the source was put right: they fail if they are still found"],
    ] as const
  ).map(([name, decision, description]) =>
    withPerson(
      withFile(
        withSourceOptions(
          new Command(name).usage("[options] FINGERPRINT... [PATH...]").description(description),
        ),
      ),
    )
      .option("--reason <TEXT>", "why, which must be said; it is kept with the decision")
      .addHelpText("after", `${FINGERPRINTS}${PATHS}`)
      .action(async (words: readonly string[], options: BaselineOptions) =>
        settle(await runDecide(decision, words, options, world)),
      ),
  );

/** create, update and prune: the whole file against what is found now. */
const fileCommands = (world: World, settle: Settle): readonly Command[] => [
  withPerson(
    withFile(
      withSourceOptions(new Command("create").description("make the file and accept all that is found now")),
    ),
  )
    .option("--reason <TEXT>", "why; it is kept with every decision")
    .action(async (paths: readonly string[], options: BaselineOptions) =>
      settle(await runCreate(paths, options, world)),
    ),
  withPerson(
    withFile(
      withSourceOptions(
        new Command("update").description("write old fingerprints anew, and accept or follow what is asked"),
      ),
    ),
  )
    .option("--reason <TEXT>", "accept all that is new, for this reason; without it nothing new is accepted")
    .option("--changed", "let decisions follow findings whose values changed; the reasons stay")
    .action(async (paths: readonly string[], options: BaselineOptions) =>
      settle(await runUpdate(paths, options, world)),
    ),
  withFile(
    withSourceOptions(new Command("prune").description("drop decisions that nothing meets any more")),
  ).action(async (paths: readonly string[], options: BaselineOptions) =>
    settle(await runPrune(paths, options, world)),
  ),
];

const withConfiguration = (command: Command): Command =>
  command.option("--config <FILE>", `configuration (default: ${CONFIGURATION} here)`);

/** import and list: the file alone. */
const plainCommands = (world: World, settle: Settle): readonly Command[] => [
  withConfiguration(
    withFile(
      new Command("import").description("take in the decisions of another baseline").argument("<FILE>"),
    ),
  )
    .addOption(
      new Option(
        "--prefer <SIDE>",
        "which counts where both decide on one finding (default: the later)",
      ).choices(["ours", "theirs"]),
    )
    .action((file: string, options: BaselineOptions) => settle(runImport(file, options, world))),
  withConfiguration(withFile(new Command("list").description("show the decisions")))
    .addOption(new Option("-f, --format <FORMAT>", "format on standard output").choices(["text", "json"]))
    .action((options: BaselineOptions) => settle(runList(options, world))),
];

/** `hedui baseline`: the decisions on findings, and the file that holds them. */
export const baselineCommand = (world: World, settle: Settle): Command => {
  const command = new Command("baseline")
    .description("decide on findings: what is decided on does not fail again")
    .addHelpText("after", EXAMPLES);
  const subcommands = [
    ...fileCommands(world, settle),
    ...decisionCommands(world, settle),
    ...plainCommands(world, settle),
  ];
  for (const subcommand of subcommands) command.addCommand(subcommand);
  return command;
};
