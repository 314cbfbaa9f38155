/** The bundled pages tell the real pages of 22 May 2025 in other words, and hold the differences planted in them. */
import { existsSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { before, describe, it } from "mocha";
import { copiedRuns, sense } from "./copied.js";

/** One side of an item of `seeds/expected.json`: a span of a page, and other spans that say the same. */
interface Side {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly alt?: readonly (readonly [number, number])[];
}

/** One thing that a check of the pages should, may or must not find. */
interface Item {
  readonly id: string;
  readonly expect: "alarm" | "may-alarm" | "aligned" | "variant" | "omission" | "clean";
  readonly verdict: string;
  readonly a: Side;
  readonly b: Side;
  readonly why: { readonly "zh-Hant": string; readonly en: string };
}

/** What the pages may share with the real ones: lists by kind, and a line on what they are. */
interface Allowed {
  readonly about: string;
  readonly persons: readonly string[];
  readonly offices: readonly string[];
  readonly organisations: readonly string[];
  readonly labels: readonly string[];
  readonly documents: readonly string[];
  readonly figures: readonly string[];
}

/** A manifest, as far as these tests read it. */
interface Manifest {
  readonly sources: readonly { readonly id: string; readonly path: string }[];
}

const SEEDS = new URL("../../seeds/", import.meta.url);
const REAL = new URL("../../../shared/seeds/", import.meta.url);

const read = (file: string, folder: URL): string => readFileSync(new URL(file, folder), "utf8");
const squeeze = (text: string): string => text.replace(/\s/g, "");

/** The pages of a manifest: id → text. */
const pages = (folder: URL): ReadonlyMap<string, string> => {
  const manifest: Manifest = JSON.parse(read("manifest.json", folder));
  return new Map(manifest.sources.map(({ id, path }) => [id, read(path, folder)]));
};

/** The Arabic figures of a page without their separators: 3,563 → 3563; also where a line breaks one. */
const figures = (text: string): ReadonlySet<string> =>
  new Set(
    squeeze(text)
      .replace(/(?<=\d),(?=\d)/g, "")
      .match(/\d+(?:\.\d+)?/g),
  );

/** The document titles of a page, whole though a line breaks them. */
const titles = (text: string): ReadonlySet<string> => new Set(squeeze(text).match(/《[^》]+》/g));

const without = (all: ReadonlySet<string>, found: ReadonlySet<string>): readonly string[] =>
  [...all].filter((one) => !found.has(one));

const own = pages(SEEDS);
const { items }: { readonly items: readonly Item[] } = JSON.parse(read("expected.json", SEEDS));
const { about: _, ...lists }: Allowed = JSON.parse(read("allowed.json", new URL("./", import.meta.url)));
const allowed = Object.values(lists).flat();

describe("copiedRuns", () => {
  const real = "記者昨日獲悉，深港細胞谷（深圳）醫療科技有限公司已投產。";
  const name = "深港細胞谷（深圳）醫療科技有限公司";

  it("reports a run of twelve, whatever white space and punctuation stand in it", () => {
    expect(copiedRuns("甲乙丙丁戊己庚\n辛壬癸子丑", ["前甲乙丙，丁戊己庚辛壬癸子丑後"], [])).to.deep.equal([
      "甲乙丙丁戊己庚辛壬癸子丑",
    ]);
    expect(copiedRuns("甲乙丙丁戊己庚辛壬癸子", ["甲乙丙丁戊己庚辛壬癸子"], [])).to.deep.equal([]);
  });

  it("lets a run pass that lies within an allowed name", () => {
    expect(copiedRuns(`日前，${name}宣布開工`, [real], [])).to.have.lengthOf(4);
    expect(copiedRuns(`日前，${name}宣布開工`, [real], [name])).to.deep.equal([]);
  });

  it("reports a run that goes one character beyond the name", () => {
    expect(copiedRuns(`日前，${name}已開工`, [real], [name])).to.deep.equal(["谷深圳醫療科技有限公司已"]);
  });
});

describe("seeds/expected.json", () => {
  for (const { id, a, b } of items)
    it(`${id} quotes what stands at its offsets`, () => {
      for (const { source, start, end, quote, alt = [] } of [a, b])
        for (const [from, to] of [[start, end] as const, ...alt])
          expect(squeeze(own.get(source)?.slice(from, to) ?? "")).to.equal(squeeze(quote));
    });

  it("holds the twelve planted differences, one of them a contradiction", () => {
    const alarms = items.filter((item) => item.expect === "alarm");
    expect(alarms).to.have.lengthOf(12);
    expect(alarms.filter(({ verdict }) => verdict === "contradiction")).to.have.lengthOf(1);
  });

  it("gives every item an id of its own and says why in both languages", () => {
    expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
    for (const { why } of items) expect([why["zh-Hant"], why.en].every((text) => text !== "")).to.equal(true);
  });
});

describe("the retold pages beside the real ones (skipped where ../shared/seeds is not at hand)", () => {
  let real: ReadonlyMap<string, string> = new Map();

  before(function readRealPages() {
    if (existsSync(REAL)) real = pages(REAL);
    else this.skip();
  });

  for (const [id, text] of own) {
    it(`${id} shares no run of twelve characters with any of them, names aside`, () => {
      expect(copiedRuns(text, [...real.values()], allowed)).to.deep.equal([]);
    });

    it(`${id} has every figure and document title`, () => {
      const page = real.get(id) ?? "";
      expect(figures(page).size).to.be.above(10);
      expect(without(figures(page), figures(text))).to.deep.equal([]);
      expect(without(titles(page), titles(text))).to.deep.equal([]);
    });

    it(`${id} has every name`, () => {
      const [there, here] = [sense(real.get(id) ?? ""), sense(text)];
      const names = allowed.map(sense).filter((name) => there.includes(name));
      expect(names).to.have.length.above(20);
      expect(names.filter((name) => !here.includes(name))).to.deep.equal([]);
    });
  }

  it("allows only what both a real page and a retold page hold", () => {
    const [there, here] = [sense([...real.values()].join("")), sense([...own.values()].join(""))];
    expect(
      allowed.filter((name) => !there.includes(sense(name)) || !here.includes(sense(name))),
    ).to.deep.equal([]);
  });
});
