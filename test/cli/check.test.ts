import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { expect } from "chai";
import type {
  Baseline,
  BaselineEntry,
  Configuration,
  FindingState,
  Severity,
} from "../../src/model/index.js";
import { createFinding, createReport } from "../report/createReport.js";
import { createEngine, runCaptured, refuse } from "./createWorld.js";
import { inFolder } from "./inFolder.js";

const engineFinding = (severity: Severity, state: FindingState) =>
  createEngine({}, createReport({ findings: [createFinding({ severity, state })] }));

const STALE: BaselineEntry = {
  fingerprint: "1:quantity-conflict:aaaa:bbbb",
  rule: "quantity-conflict",
  description: "舊聞一則",
  decision: "dismissed",
  reason: "已核實",
};

const withBaseline = (stale: readonly BaselineEntry[], state: FindingState = "known") => {
  const loaded: string[] = [];
  const handed: (Baseline | undefined)[] = [];
  const baseline: Baseline = { schemaVersion: "1", entries: stale };
  const engine = createEngine({
    loadBaseline: (path) => {
      loaded.push(path);
      return baseline;
    },
    check: (_sources, options) => {
      handed.push(options?.baseline);
      return {
        report: createReport({ findings: [createFinding({ state })] }),
        stale,
        matches: [],
        curated: [],
      };
    },
  });
  return { engine, loaded, handed, baseline };
};

const spy = (configuration: Configuration = {}) => {
  const read: string[] = [];
  const engine = createEngine({
    loadConfiguration: (path) => {
      read.push(`configuration ${path}`);
      return configuration;
    },
    loadBaseline: (path) => {
      read.push(`baseline ${path}`);
      return { schemaVersion: "1", entries: [] };
    },
    loadSources: (paths) => {
      read.push(`sources ${paths.join(" ")}`);
      return createEngine().loadSources(paths);
    },
  });
  return { engine, read };
};

describe("hedui check", () => {
  const statuses: readonly [Severity, FindingState, failOn: string, status: number][] = [
    ["error", "new", "contradiction", 1],
    ["error", "changed", "contradiction", 1],
    ["error", "known", "contradiction", 0],
    ["error", "resolved", "contradiction", 0],
    ["error", "new", "tension", 1],
    ["error", "new", "never", 0],
    ["warning", "new", "contradiction", 0],
    ["warning", "new", "tension", 1],
    ["warning", "known", "tension", 0],
    ["note", "new", "tension", 0],
    ["none", "new", "tension", 0],
  ];
  for (const [severity, state, failOn, expected] of statuses)
    it(`ends with ${expected} on a ${state} finding of severity ${severity} with --fail-on ${failOn}`, async () => {
      const { status } = await runCaptured(["check", "a", "--fail-on", failOn], {
        engine: engineFinding(severity, state),
      });
      expect(status).to.equal(expected);
    });

  it("never fails on a suggestion", async () => {
    const report = createReport({ findings: [], suggestions: [createFinding({ severity: "none" })] });
    const { status, out } = await runCaptured(["check", "a", "--fail-on", "tension"], {
      engine: createEngine({}, report),
    });
    expect(status).to.equal(0);
    expect(out).to.include("建議 1");
  });

  it("fails on contradictions unless told otherwise", async () => {
    expect((await runCaptured(["check", "a"], { engine: engineFinding("error", "new") })).status).to.equal(1);
    expect((await runCaptured(["check", "a"], { engine: engineFinding("warning", "new") })).status).to.equal(
      0,
    );
  });

  it("prints the findings on standard output and nothing else anywhere", async () => {
    const { out, err } = await runCaptured(["check", "a"]);
    expect(out).to.include("逾160家");
    expect(err).to.equal("");
  });

  it("prints json that parses", async () =>
    expect(JSON.parse((await runCaptured(["check", "a", "--format", "json"])).out)).to.deep.equal(
      createReport(),
    ));

  const languages = [
    ["zh-Hant", "核對報告"],
    ["zh-Hans", "核对报告"],
    ["en", "Comparison report"],
  ] as const;
  for (const [language, title] of languages)
    it(`speaks ${language}`, async () =>
      expect((await runCaptured(["check", "a", "--lang", language])).out).to.include(title));

  const colours: readonly [
    environment: { readonly [name: string]: string },
    terminal: boolean,
    colour: boolean,
  ][] = [
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ TERM: "dumb" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true, false],
  ];
  for (const [environment, outputIsTerminal, colour] of colours)
    it(`${colour ? "colours" : "does not colour"} ${JSON.stringify(environment)}${outputIsTerminal ? " at a terminal" : ""}`, async () => {
      const { out } = await runCaptured(["check", "a"], { environment, outputIsTerminal });
      expect(out.includes("\u001b[")).to.equal(colour);
    });

  it("writes files in new folders, whole, without colour, and says how to open them", () =>
    inFolder({}, async () => {
      const parameters = [
        "check",
        "a",
        "-o",
        "html=reports/五月/a b.html",
        "-o",
        "json=r.json",
        "-o",
        "terminal=r.txt",
      ];
      const { err } = await runCaptured([...parameters, "--lang", "en"], { outputIsTerminal: true });
      expect(JSON.parse(readFileSync("r.json", "utf8"))).to.deep.equal(createReport());
      expect(readFileSync("r.txt", "utf8")).to.not.include("\u001b");
      expect(readFileSync("reports/五月/a b.html", "utf8")).to.match(/<\/html>\n$/u);
      expect(readdirSync(".").toSorted()).to.deep.equal(["r.json", "r.txt", "reports"]);
      expect(readdirSync("reports/五月")).to.deep.equal(["a b.html"]);
      expect(err).to.equal(
        "wrote reports/五月/a b.html · open it with: xdg-open 'reports/五月/a b.html'\nwrote r.json\nwrote r.txt\n",
      );
    }));

  const openers = [
    ["darwin", "open r.html"],
    ["win32", 'start "" r.html'],
    ["linux", "xdg-open r.html"],
  ] as const;
  for (const [platform, command] of openers)
    it(`opens with ${command} on ${platform}`, () =>
      inFolder({}, async () => {
        const { err } = await runCaptured(["check", "a", "-o", "html=r.html"], { platform });
        expect(err).to.include(command);
      }));

  it("replaces a file, and the file behind a link", () =>
    inFolder({ "old.json": "old" }, async () => {
      symlinkSync("old.json", "link.json");
      await runCaptured(["check", "a", "-o", "json=link.json"]);
      expect(JSON.parse(readFileSync("old.json", "utf8")).schemaVersion).to.equal("1");
    }));

  const unwritable: readonly [output: string, reason: string][] = [
    ["json=folder", "it is a folder"],
    ["json=file/r.json", "a part of its path is a file"],
    [`json=${"長".repeat(200)}.json`, "its name is too long"],
  ];
  for (const [output, reason] of unwritable)
    it(`leaves nothing behind when ${reason}`, () =>
      inFolder({ file: "", "kept.html": "kept" }, async () => {
        mkdirSync("folder");
        const { status, out, err } = await runCaptured(["check", "a", "-o", "html=kept.html", "-o", output]);
        expect([status, out]).to.deep.equal([2, ""]);
        expect(err).to.match(new RegExp(`^hedui: cannot write [^\n]*: ${reason}\n$`, "u"));
        expect(readdirSync(".").toSorted()).to.deep.equal(["file", "folder", "kept.html"]);
        expect(readFileSync("kept.html", "utf8")).to.equal("kept");
      }));

  it("writes nothing when the sources cannot be read", () =>
    inFolder({}, async () => {
      const engine = createEngine({ loadSources: refuse("cannot read a: it does not exist") });
      const { status } = await runCaptured(["check", "a", "-o", "json=out/r.json"], { engine });
      expect([status, readdirSync(".")]).to.deep.equal([2, []]);
    }));

  it("is silent with --quiet, yet writes and fails", () =>
    inFolder({}, async () => {
      const outcome = await runCaptured(["check", "a", "--quiet", "-o", "json=r.json"]);
      expect(outcome).to.deep.equal({ status: 1, out: "", err: "" });
      expect(readdirSync(".")).to.deep.equal(["r.json"]);
    }));

  it("hands on --newspaper and --published", async () => {
    const given: unknown[] = [];
    const engine = createEngine({
      loadSources: (...parameters) => {
        given.push(...parameters);
        return createEngine().loadSources([]);
      },
    });
    await runCaptured(["check", "a.txt", "b.txt", "--newspaper", "大公報", "--published", "2025-05-22"], {
      engine,
    });
    expect(given[0]).to.deep.equal(["a.txt", "b.txt"]);
    expect(given[1]).to.include({ newspaper: "大公報", published: "2025-05-22" });
  });

  describe("baseline", () => {
    it("is loaded and handed to the check", async () => {
      const { engine, loaded, handed, baseline } = withBaseline([]);
      const { status } = await runCaptured(["check", "a", "--baseline", "b.json"], { engine });
      expect([status, loaded, handed]).to.deep.equal([0, ["b.json"], [baseline]]);
    });

    const stales: readonly [flags: readonly string[], state: FindingState, status: number][] = [
      [[], "known", 0],
      [["--strict-baseline"], "known", 3],
      [["--strict-baseline"], "new", 1],
      [["--strict-baseline", "--quiet"], "known", 3],
    ];
    for (const [flags, state, expected] of stales)
      it(`ends with ${expected} where entries are stale: ${flags.join(" ")}, finding ${state}`, async () => {
        const { engine } = withBaseline([STALE], state);
        const { status, err } = await runCaptured(["check", "a", "--baseline", "b", ...flags], { engine });
        expect(status).to.equal(expected);
        expect(err).to.include(STALE.fingerprint).and.include(STALE.description);
      });
  });

  describe("without a PATH", () => {
    const configuration: Configuration = {
      paths: ["may", "june/manifest.json"],
      baseline: "b.json",
      failOn: "never",
      language: "en",
    };

    it("takes paths, baseline, failOn and language from hedui.config.json", () =>
      inFolder({ "hedui.config.json": "{}" }, async () => {
        const { engine, read } = spy(configuration);
        const { status, out } = await runCaptured(["check"], { engine });
        expect(read).to.deep.equal([
          "configuration hedui.config.json",
          "sources may june/manifest.json",
          "baseline b.json",
        ]);
        expect([status, out.startsWith("Comparison report")]).to.deep.equal([0, true]);
      }));

    it("lets flags win", () =>
      inFolder({ "hedui.config.json": "{}" }, async () => {
        const { engine, read } = spy(configuration);
        const flags = ["--baseline", "other.json", "--fail-on", "tension", "--lang", "zh-Hans"];
        const { status, out } = await runCaptured(["check", ...flags], { engine });
        expect(read).to.include("baseline other.json");
        expect([status, out.startsWith("核对报告")]).to.deep.equal([1, true]);
      }));

    it("reads another configuration with --config, its paths from where it stands", () =>
      inFolder({}, async () => {
        const { engine, read } = spy(configuration);
        await runCaptured(["check", "--config", "desk/hedui.json"], { engine });
        expect(read.map((line) => line.replaceAll("\\", "/"))).to.include(
          "sources desk/may desk/june/manifest.json",
        );
      }));

    it("reads the configuration beside a PATH, which stands in for its paths alone", () =>
      inFolder({ "hedui.config.json": "{}" }, async () => {
        const { engine, read } = spy(configuration);
        await runCaptured(["check", "a"], { engine });
        expect(read).to.deep.equal(["configuration hedui.config.json", "sources a", "baseline b.json"]);
      }));

    it("checks seeds where there is no configuration, or none with paths", () =>
      inFolder({ "seeds/manifest.json": "{}" }, async () => {
        const { engine, read } = spy();
        await runCaptured(["check"], { engine });
        expect(read).to.deep.equal(["sources seeds"]);
      }));

    it("says what it looked for where there is nothing", () =>
      inFolder({}, async () => {
        const { status, err } = await runCaptured(["check"]);
        expect(status).to.equal(2);
        expect(err).to.match(/^hedui: nothing to check: .*hedui\.config\.json.*seeds.*\n$/u);
      }));
  });
});
