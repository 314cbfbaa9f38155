import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import type { Article } from "../../src/model/index.js";
import { segment } from "../../src/segment/articles.js";
import { createSource } from "../create.js";

/** Least overall F1 of line pairs. */
const leastF1 = 0.95;

/** What `expected.json` says of a page: each story's headline and its lines, counted from 1, ends included. */
interface Expected {
  readonly articles: readonly {
    readonly headline: string;
    readonly lines: readonly (readonly [first: number, last: number])[];
  }[];
}

/** Pairs of lines of one page: of one story, put in one article, and both. */
interface Pairs {
  readonly truth: number;
  readonly claimed: number;
  readonly both: number;
}

const folder = fileURLToPath(new URL("layouts/", import.meta.url));

/** The index of the article that holds the most characters of each line, -1 for none. */
const homesOf = (text: string, articles: readonly Article[]): readonly number[] => {
  const homes = new Map<number, number>();
  for (const [index, { blocks }] of articles.entries())
    for (const { offsets } of blocks) for (const offset of offsets) homes.set(offset, index);
  let start = 0;
  return text.split("\n").map((line) => {
    const counts = articles.map(() => 0);
    for (let at = start; at < start + line.length; at += 1) if (homes.has(at)) counts[homes.get(at)!]! += 1;
    start += line.length + 1;
    const most = Math.max(0, ...counts);
    return most === 0 ? -1 : counts.indexOf(most);
  });
};

/** Counts pairs of lines as `score-articles` counts pairs of pieces: only lines that belong to a story. */
const countPairs = (stories: readonly number[], homes: readonly number[]): Pairs => {
  let [truth, claimed, both] = [0, 0, 0];
  for (const [i, story] of stories.entries())
    for (let j = i + 1; j < stories.length; j += 1) {
      const isSame = story === stories[j];
      const isSaid = homes[i] !== -1 && homes[i] === homes[j];
      truth += Number(isSame);
      claimed += Number(isSaid);
      both += Number(isSame && isSaid);
    }
  return { truth, claimed, both };
};

const f1Of = ({ truth, claimed, both }: Pairs): number => (both === 0 ? 0 : (2 * both) / (truth + claimed));

const show = (pairs: Pairs): string =>
  [
    `precision ${(pairs.both / (pairs.claimed || 1)).toFixed(3)}`,
    `recall ${(pairs.both / (pairs.truth || 1)).toFixed(3)}`,
    `F1 ${f1Of(pairs).toFixed(3)}`,
  ].join(" ");

/** Segments a page and compares it with what is expected of it. */
const readPage = (name: string) => {
  const text = readFileSync(`${folder}${name}/page.txt`, "utf8");
  const expected = JSON.parse(readFileSync(`${folder}${name}/expected.json`, "utf8")) as Expected;
  const articles = segment(createSource(name, text));
  const lines = text.split("\n");
  const homes = homesOf(text, articles);
  const storyOf = (line: number) =>
    expected.articles.findIndex(({ lines: ranges }) =>
      ranges.some(([first, last]) => first <= line && line <= last),
    );
  const stories = lines.map((line, index) => (line.trim() === "" ? -1 : storyOf(index + 1)));
  const counted = lines.map((_, index) => index).filter((index) => stories[index] !== -1);
  return {
    name,
    expected,
    lines,
    pairs: countPairs(
      counted.map((index) => stories[index]!),
      counted.map((index) => homes[index]!),
    ),
    headlines: expected.articles.filter(({ headline }) => articles.some((one) => one.headline === headline))
      .length,
  };
};

const pages = readdirSync(folder)
  .toSorted()
  .map((name) => readPage(name));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const all: Pairs = {
  truth: sum(pages.map(({ pairs }) => pairs.truth)),
  claimed: sum(pages.map(({ pairs }) => pairs.claimed)),
  both: sum(pages.map(({ pairs }) => pairs.both)),
};
const stories = sum(pages.map(({ expected }) => expected.articles.length));
const mean = sum(pages.map(({ pairs }) => f1Of(pairs))) / pages.length;
const headlines = sum(pages.map((page) => page.headlines));

describe("segment, on page layouts", () => {
  for (const { name, expected, lines, pairs } of pages)
    it(`${name}: ${show(pairs)}`, () => {
      const numbers = expected.articles.flatMap(({ lines: ranges }) => ranges.flat());
      expect(numbers.every((line) => lines[line - 1]!.trim() !== "")).to.equal(true);
      for (const { headline, lines: ranges } of expected.articles)
        expect(
          ranges.some(([first, last]) => lines.slice(first - 1, last).includes(headline)),
          headline,
        ).to.equal(true);
    });

  it(`puts the lines of ${pages.length} pages together: ${show(all)}, mean F1 ${mean.toFixed(3)}, headlines ${headlines}/${stories}`, () => {
    expect(pages.length).to.be.at.least(34);
    expect(f1Of(all)).to.be.at.least(leastF1);
  });
});
