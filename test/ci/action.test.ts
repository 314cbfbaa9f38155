import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { load } from "js-yaml";
import { commands } from "../../src/cli/commands.js";
import { checkCommand } from "../../src/cli/check.js";
import { createWorld } from "../../src/cli/engine.js";
import type { Edge } from "../../src/cli/engine.js";
import { inFolder } from "../cli/inFolder.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, "utf8");

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: { readonly [name: string]: string };
  readonly "working-directory"?: string;
}

interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: { readonly [name: string]: { readonly description: string; readonly default: string } };
  readonly outputs: { readonly [name: string]: { readonly description: string; readonly value: string } };
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = load(read("action.yml")) as Action;
const [build, check] = action.runs.steps as readonly [Step, Step];

/** Every flag that `hedui check` takes. */
const flagsOfCheck = (): readonly string[] => {
  const world = createWorld({} as Edge);
  return checkCommand(world, () => undefined).options.map(({ long }) => long ?? "");
};

const manifest = (...ids: readonly string[]): string =>
  JSON.stringify({
    sources: ids.map((id) => ({ id, path: `${id}.txt`, newspaper: `${id}報`, published: "2025-05-22" })),
  });
const page = (figure: number): string =>
  `數據走廊啟用\n\n港珠澳數據走廊昨日啟用，沿線已有${figure}家企業接入，全年可處理2,400萬宗申報。\n`;
const FILES = {
  "news/manifest.json": manifest("海港", "維港"),
  "news/海港.txt": page(160),
  "news/維港.txt": page(150),
};

/** The value of an input for a step: as GitHub puts it in the place of `${{ inputs.NAME }}`. */
const fill = (text: string, given: { readonly [name: string]: string }): string =>
  text.replaceAll(
    /\$\{\{ inputs\.([\w-]+) \}\}/gu,
    (_, name: string) => given[name] ?? action.inputs[name]!.default,
  );

/** Runs the step that checks as a runner does. */
const runCheck = (given: { readonly [name: string]: string }) => {
  writeFileSync("outputs", "");
  writeFileSync("summary", "");
  const env = Object.fromEntries(
    Object.entries(check.env!).map(([name, value]) => [name, fill(value, given)]),
  );
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", check.run],
    {
      encoding: "utf8",
      cwd: fill(check["working-directory"]!, given),
      env: {
        PATH: process.env["PATH"],
        GITHUB_ACTION_PATH: root,
        GITHUB_OUTPUT: `${process.cwd()}/outputs`,
        GITHUB_STEP_SUMMARY: `${process.cwd()}/summary`,
        GITHUB_WORKSPACE: process.cwd(),
        GITHUB_ACTIONS: "true",
        ...env,
      },
    },
  );
  const outputs = Object.fromEntries(
    readFileSync("outputs", "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split("=", 2)),
  ) as { readonly [name: string]: string };
  return { status, stdout, stderr, outputs };
};

describe("action.yml", function () {
  this.timeout(120_000);

  it("is a composite action whose inputs are all described and used", () => {
    expect(action.runs.using).to.equal("composite");
    expect(Object.values(action.inputs).filter(({ description }) => !description)).to.deep.equal([]);
    const used = JSON.stringify(action.runs).matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/gu);
    expect(new Set([...used].map(([, name]) => name!))).to.have.keys(Object.keys(action.inputs));
  });

  it("hands on inputs by the environment alone: none can be a command", () => {
    for (const { run, shell } of action.runs.steps)
      expect([run.includes("${{"), shell]).to.deep.equal([false, "bash"]);
    for (const name of Object.keys(check.env!)) expect(check.run).to.include(`$${name}`.replace("$", ""));
  });

  it("has outputs that its step sets", () => {
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).to.equal(`\${{ steps.${check.id}.outputs.${name} }}`);
      expect(check.run).to.include(`"${name}=`);
    }
  });

  it("uses flags that there are", () => {
    const used = [...check.run.matchAll(/(?<![\w-])(--[a-z][a-z-]+)/gu)].map(([, flag]) => flag!);
    expect(flagsOfCheck()).to.include.members([...new Set(used)]);
    expect(commands.length).to.be.greaterThan(0);
  });

  it("builds with what the repository has", () => {
    for (const file of [".ci/install.mjs", "package-lock.json"])
      expect(existsSync(`${root}${file}`)).to.equal(true);
    expect(build.run).to.include("node .ci/install.mjs").and.include("npm run --silent build");
  });

  describe("the step that checks", () => {
    before(function () {
      if (process.platform === "win32") this.skip(); // paths of bash are not those of Windows
      execFileSync("bash", ["--version"]);
      expect(existsSync(`${root}dist/cli/main.js`), "npm run build first").to.equal(true);
    });

    it("fails on a new contradiction, annotates it, and writes what is asked for", () =>
      inFolder(FILES, async () => {
        const { status, stdout, outputs } = runCheck({
          paths: "news",
          sarif: "out/hedui.sarif",
          language: "en",
        });
        expect(status).to.equal(1);
        expect(stdout).to.match(/^::error [^\n]*news\/[^\n]*\n/mu);
        expect(outputs).to.deep.equal({ status: "1", new: "1", report: "./hedui-report.json" });
        expect(JSON.parse(readFileSync("out/hedui.sarif", "utf8")).version).to.equal("2.1.0");
        expect(readFileSync("summary", "utf8")).to.not.equal("");
      }));

    it("passes where nothing is new", () =>
      inFolder({ ...FILES, "news/維港.txt": page(160) }, async () => {
        const { status, outputs } = runCheck({ paths: "news", "require-comparison": "true" });
        expect([status, outputs["status"], outputs["new"]]).to.deep.equal([0, "0", "0"]);
      }));

    it("takes paths with spaces and quotes, one a line, in another folder", () =>
      inFolder({}, async () => {
        const odd = '五月 "a\'b" $(touch made)';
        mkdirSync(`desk/${odd}`, { recursive: true });
        writeFileSync(`desk/${odd}/manifest.json`, manifest("海港"));
        writeFileSync(`desk/${odd}/海港.txt`, page(160));
        writeFileSync("desk/2025-05-22-b.txt", page(150));
        const { status, outputs } = runCheck({
          paths: `${odd}\n2025-05-22-b.txt\n`,
          "working-directory": "desk",
          "fail-on": "never",
        });
        expect([status, outputs["new"], outputs["report"]]).to.deep.equal([0, "1", "desk/hedui-report.json"]);
        expect(existsSync("desk/made")).to.equal(false);
      }));

    for (const [given, expected] of [
      ["True", 2],
      ["TRUE", 2],
      ["False", 0],
      ["", 0],
      ["yes", 2],
    ] as const)
      it(`takes require-comparison: ${given || "nothing"} for what it says, or refuses it`, () =>
        inFolder({ "alone/manifest.json": manifest("海港"), "alone/海港.txt": page(160) }, async () => {
          const { status, stdout } = runCheck({ paths: "alone", "require-comparison": given });
          expect(status).to.equal(expected);
          expect(stdout.includes("takes true or false, not yes")).to.equal(given === "yes");
        }));

    it("tells a mistake by its status, and no report of an earlier run for this one's", () =>
      inFolder(
        { ...FILES, "hedui-report.json": '{"findings":[{"severity":"error","state":"new"}]}' },
        async () => {
          const { status, stdout, stderr, outputs } = runCheck({ paths: "nowhere" });
          expect([status, outputs]).to.deep.equal([2, { status: "2", new: "", report: "" }]);
          expect(stderr).to.include("nowhere");
          expect(stdout).to.match(/^::error title=hedui::hedui: [^\n]*nowhere[^\n]*\n$/u);
          expect(readFileSync("summary", "utf8")).to.include("nowhere");
        },
      ));
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const hooks = load(read(".pre-commit-hooks.yaml")) as readonly { readonly [field: string]: unknown }[];

  it("runs the command of the package, whichever files changed", () => {
    const { bin, scripts } = JSON.parse(read("package.json")) as {
      readonly bin: { readonly [name: string]: string };
      readonly scripts: { readonly [name: string]: string };
    };
    expect(
      hooks.map(({ id, entry, language, pass_filenames: passes }) => [id, entry, language, passes]),
    ).to.deep.equal([["hedui", "hedui check", "node", false]]);
    expect(Object.keys(bin)).to.include("hedui");
    // pre-commit installs the repository as it is, which holds nothing built.
    expect(scripts["prepare"]).to.equal("node .ci/prepare.mjs");
  });

  it("runs whatever changed: what is removed, and claims files, count too", () =>
    expect(hooks[0]).to.include({ always_run: true }).and.not.have.any.keys("files", "types"));
});

/** The snippets of a document by their language. */
const snippetsOf = (file: string, language: string): readonly string[] =>
  [...read(file).matchAll(/^```(\w+)\n(.*?)^```$/gmsu)]
    .filter(([, own]) => own === language)
    .map(([, , text]) => text!);

describe("the snippets for CI", () => {
  for (const file of ["README.md", "docs/ci.md"]) {
    it(`parse, and give the action inputs that it has: ${file}`, () => {
      const snippets = snippetsOf(file, "yaml");
      expect(snippets).to.have.length.at.least(3);
      const steps = snippets
        .map(
          (text) =>
            load(text) as { readonly jobs?: { readonly hedui: { readonly steps: readonly unknown[] } } },
        )
        .flatMap(({ jobs }) => jobs?.hedui.steps ?? []) as {
        readonly uses?: string;
        readonly with?: object;
      }[];
      const own = steps.filter(({ uses }) => uses?.startsWith("OWNER/hedui"));
      expect(own).to.have.length(1);
      expect(Object.keys(action.inputs)).to.include.members(Object.keys(own[0]!.with!));
    });

    it(`use flags that there are: ${file}`, () => {
      const text = snippetsOf(file, "yaml").join("\n") + snippetsOf(file, "sh").join("\n");
      const lines = text.split("\n").filter((line) => /hedui check/u.test(line));
      const used = lines.flatMap((line) =>
        [...line.matchAll(/(?<![\w-])(--[a-z][a-z-]+)/gu)].map(([, flag]) => flag!),
      );
      expect([...flagsOfCheck(), "--help", "--save-dev"]).to.include.members([...new Set(used)]);
    });
  }
});
