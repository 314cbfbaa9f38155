/** What holds of a check of any sources, on the bundled pages and, where they are at hand, on the real ones. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { check } from "../src/check.js";
import type { Report, Source } from "../src/model/index.js";
import { loadSources } from "../src/load.js";
import { validateReport } from "../src/validate/validate.js";
import { isAlarm, scoreGold, type Gold, type GoldScore } from "./gold.js";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const BUNDLED = path("../seeds");
const REAL = path("../../shared/seeds");
const GOLD = path("../../shared/gold/pair-2025-05-22.json");

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");
const readGold = (file: string): Gold => JSON.parse(readFileSync(file, "utf8")) as Gold;
const alarmsOf = (report: Report) => report.findings.filter(isAlarm);

/** Every span of a report with the quote that is said to stand there, white space aside. */
const quotesOf = ({ claims, findings }: Report) =>
  [...claims, ...findings].flatMap(({ evidence }) =>
    evidence.map(({ source, start, end, quote }) => ({ source, start, end, quote: squeeze(quote) })),
  );

/** The same sources, each under the id that the other had. */
const exchangeIds = (sources: readonly Source[]): readonly Source[] => {
  const ids = sources.map(({ id }) => id).toReversed();
  return sources.map((source, index) => ({ ...source, id: ids[index]! }));
};

/** What a finding says, with its sides in the order of their places rather than of the ids of their sources. */
const saidOf = (report: Report, rename: (id: string) => string) =>
  report.findings
    .map(({ rule, verdict, fingerprint, confidence, evidence }) => ({
      rule,
      verdict,
      fingerprint,
      confidence,
      places: evidence.map(({ source, start, end }) => `${rename(source)} ${start}–${end}`).toSorted(),
    }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Runs where a folder or file is at hand, and says in its title what it wants otherwise. */
const describeWith = (wanted: string, title: string, body: () => void): void => {
  if (existsSync(wanted)) describe(title, body);
  else describe.skip(`${title} (skipped: not at hand beside this checkout)`, body);
};

for (const [title, folder] of [
  ["check of the bundled pages", BUNDLED],
  ["check of the real pages", REAL],
] as const)
  describeWith(folder, title, () => {
    let sources: readonly Source[];
    let report: Report;
    before(async () => {
      sources = await loadSources([folder]);
      report = check(sources).report;
    });

    it("quotes what stands at every span, white space aside", () => {
      const texts = new Map(sources.map(({ id, text }) => [id, text]));
      const said = quotesOf(report);
      const stands = said.map((span) => ({
        ...span,
        quote: squeeze(texts.get(span.source)!.slice(span.start, span.end)),
      }));
      expect(said.length).to.be.above(0);
      expect(stands).to.deep.equal(said);
    });

    it("gives a report as its schema has it", () => {
      const file = JSON.parse(JSON.stringify(report)) as unknown;
      expect(() => validateReport(file, "report.json")).to.not.throw();
    });

    it("gives findings and claims an id each", () => {
      for (const list of [report.findings, report.claims])
        expect(new Set(list.map(({ id }) => id)).size).to.equal(list.length);
    });

    it("gives the same bytes again, and whatever the order of the sources", () => {
      const bytes = JSON.stringify(report);
      expect(JSON.stringify(check(sources).report)).to.equal(bytes);
      expect(JSON.stringify(check(sources.toReversed()).report)).to.equal(bytes);
    });

    it("raises no alarm between a page and itself under another id", () => {
      for (const source of sources) {
        const twin = { ...source, id: `${source.id}-again` };
        const between = alarmsOf(check([source, twin]).report).filter(
          ({ evidence }) => new Set(evidence.map((span) => span.source)).size > 1,
        );
        const own = alarmsOf(check([source]).report);
        const alike = (quotes: readonly { readonly quote: string }[]) =>
          quotes
            .map(({ quote }) => squeeze(quote))
            .toSorted()
            .join(" | ");
        const internal = new Set(own.map(({ evidence }) => alike(evidence)));
        const raised = between.map(({ evidence }) => alike(evidence)).filter((pair) => !internal.has(pair));
        expect(raised, source.id).to.deep.equal([]);
      }
    });

    it("raises the same alarms when a page also holds a report of something else", () => {
      const unrelated = "\n\n後巷貓隻獲救\n\n愛護動物協會人員前晚在後巷救出一隻受困的小貓，牠沒有受傷。\n";
      const [first, ...others] = sources;
      const longer = check([{ ...first!, text: first!.text + unrelated }, ...others]).report;
      const fingerprints = (of: Report) => alarmsOf(of).map(({ fingerprint }) => fingerprint);
      expect(fingerprints(longer)).to.deep.equal(fingerprints(report));
    });

    it("swaps the sides and nothing else when two sources swap their names", () => {
      const pair = sources.slice(0, 2);
      const [one, other] = pair.map(({ id }) => id);
      const swapped = check(exchangeIds(pair)).report;
      const straight = saidOf(check(pair).report, (id) => id);
      expect(saidOf(swapped, (id) => (id === one ? other! : one!))).to.deep.equal(straight);
    });
  });

describe("check of the bundled pages against what is planted in them", () => {
  const gold = readGold(path("../seeds/expected.json"));
  let score: GoldScore;
  before(async () => {
    score = scoreGold(gold, check(await loadSources([BUNDLED])).report);
  });

  it("finds the differences, but for a scope that a headline widens", () => {
    expect(gold.items.filter((item) => item.expect === "alarm")).to.have.length(12);
    expect(score.missed.map(({ id }) => id)).to.deep.equal(["R12"]);
  });

  it("raises at most two false alarms", () => {
    expect(score.falseAlarms).to.have.length.at.most(2);
  });
});

describeWith(GOLD, "check of the real pages against what two readers found", () => {
  it("finds 6 of the 9 alarms, at most 4 false ones, and aligns 60 %", async () => {
    const score = scoreGold(readGold(GOLD), check(await loadSources([REAL])).report);
    expect(score.found).to.have.length.at.least(6);
    expect(score.falseAlarms).to.have.length.at.most(4);
    expect(score.aligned).to.be.at.least(0.6);
  });
});
