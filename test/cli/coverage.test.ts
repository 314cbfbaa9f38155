import { expect } from "chai";
import { library } from "../../src/cli/library.js";
import type { Report } from "../../src/model/index.js";
import { createReport } from "../report/createReport.js";
import { createEngine, runCaptured } from "./createWorld.js";
import { inFolder } from "./inFolder.js";

const entry = (id: string, newspaper: string): object => ({
  id,
  path: `${id}.txt`,
  newspaper,
  published: "2025-05-22",
});
const FIRE = "柴灣倉庫三級火\n\n柴灣永泰道一個倉庫昨日凌晨發生三級火，造成3人死亡，消防處出動18輛消防車。\n";
const LIBRARY = "大埔新圖書館啟用\n\n位於大埔安慈路的新圖書館昨日啟用，設有400個座位，藏書12萬冊。\n";

/** One or two papers, and what they tell. */
const papers = (...texts: readonly string[]): { readonly [path: string]: string } => ({
  ...Object.fromEntries(texts.map((text, at) => [`paper-${at}.txt`, text])),
  "manifest.json": JSON.stringify({ sources: texts.map((_, at) => entry(`paper-${at}`, `第${at}報`)) }),
});

const check = (...flags: readonly string[]) =>
  runCaptured(["check", "manifest.json", ...flags], { engine: library });

describe("the coverage of a check", () => {
  it("counts what was held against what", () =>
    inFolder(papers(FIRE, FIRE, LIBRARY), async () => {
      const { out, err } = await check("--format", "json", "--require-comparison");
      const { coverage, counts, facts } = JSON.parse(out) as Report;
      expect([coverage.events, coverage.comparableEvents, counts.events]).to.deep.equal([2, 1, 2]);
      expect(coverage.comparableClaims).to.be.greaterThan(0).and.lessThan(counts.claims);
      expect(coverage.matchedClaims).to.be.greaterThan(0).and.at.most(coverage.comparableClaims);
      expect(coverage.pairs).to.be.at.least(coverage.matchedClaims / 2);
      expect(coverage.facts).to.equal(facts.length);
      expect(err).to.equal("");
    }));

  const alone: readonly [what: string, texts: readonly string[], reason: RegExp][] = [
    ["one source", [FIRE], /there is one source alone/u],
    ["two events", [FIRE, LIBRARY], /none of the events checked \(2\) is reported by two sources/u],
  ];
  for (const [what, texts, reason] of alone) {
    it(`says that nothing was compared of ${what}`, () =>
      inFolder(papers(...texts), async () => {
        const { status, err } = await check();
        expect(status).to.equal(0);
        expect(err)
          .to.match(/^hedui: nothing was compared: [^\n]+\n$/u)
          .and.match(reason);
        expect((await check("--quiet")).err).to.equal("");
      }));

    it(`fails with --require-comparison on ${what}`, () =>
      inFolder(papers(...texts), async () => {
        for (const flags of [["--quiet"], []]) {
          const { status, err } = await check("--require-comparison", ...flags);
          expect(status).to.equal(2);
          expect(err)
            .to.match(/^hedui: --require-comparison: nothing was compared: [^\n]+\n$/u)
            .and.match(reason);
        }
      }));
  }

  it("says where an event has two sources and no statement in common", async () => {
    const coverage = { ...createReport().coverage, pairs: 0 };
    const { err } = await runCaptured(["check", "a"], {
      engine: createEngine({}, createReport({ coverage })),
    });
    expect(err).to.equal(
      "hedui: nothing was compared: no statement of one source speaks of the same thing as one of another\n",
    );
  });
});

describe("hedui check --verbose", () => {
  it("says on standard error what was read, kept and found, and changes no byte of the report", () =>
    inFolder(papers(FIRE, FIRE), async () => {
      const flags = ["--cache-location", "cache", "--format", "json"];
      const plain = await check(...flags, "--no-cache");
      const first = await check(...flags, "--verbose");
      const second = await check(...flags, "--verbose");
      expect([first.out, second.out]).to.deep.equal([plain.out, plain.out]);
      expect(first.err).to.match(/hedui: read 2 sources \(\d+ ms\)\n/u);
      expect(first.err).to.match(
        /hedui: {3}paper-0: paper-0\.txt, 第0報 2025-05-22, utf-8, \d+ characters\n/u,
      );
      expect(first.err).to.match(/hedui: extracted the claims of 2 sources, those of 0 were kept/u);
      expect(first.err).to.match(/hedui: {3}[a-z-]+: \d+ agreement/u);
      expect(second.err).to.match(/hedui: nothing changed: all was kept in cache \(\d+ ms\)\n/u);
    }));

  it("is not quiet", async () => {
    const { status, err } = await runCaptured(["check", "a", "--verbose", "--quiet"]);
    expect([status, err.split("\n").length]).to.deep.equal([2, 2]);
  });
});

describe("the colours of a check", () => {
  const cases: readonly [
    flags: readonly string[],
    environment: { readonly [name: string]: string },
    terminal: boolean,
    colour: boolean,
  ][] = [
    [["--color"], {}, false, true],
    [["--color"], { NO_COLOR: "1" }, false, true],
    [["--no-color"], {}, true, false],
    [["--no-color"], { FORCE_COLOR: "1" }, true, false],
    [[], { FORCE_COLOR: "false" }, true, false],
  ];
  for (const [flags, environment, outputIsTerminal, colour] of cases)
    it(`${colour ? "are on" : "are off"} with ${flags.join(" ")} ${JSON.stringify(environment)}`, async () => {
      const { out } = await runCaptured(["check", "a", ...flags], { environment, outputIsTerminal });
      expect(out.includes("\u001b[")).to.equal(colour);
    });
});
