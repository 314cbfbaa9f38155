import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { copies, sentencesOf } from "./copies.js";

const layouts = fileURLToPath(new URL("layouts/", import.meta.url));
const seeds = fileURLToPath(new URL("../../seeds/", import.meta.url));

const pages: readonly (readonly [name: string, text: string])[] = [
  ...readdirSync(layouts).map((name) => [name, readFileSync(`${layouts}${name}/page.txt`, "utf8")] as const),
  ...readdirSync(seeds)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [name, readFileSync(`${seeds}${name}`, "utf8")] as const),
];

const glued = "headline and paragraphs stand together without a blank line: on one line nothing parts them";
const onOneLine = [
  "each block on one line",
  ...[10, 17, 24, 38].map((width) => `wrapped at ${width} characters`),
];

/** Copies from which the page cannot be told, with what is lost. */
const lost: readonly (readonly [page: string, copies: readonly string[], why: string])[] = [
  ["hant-10-five-business-briefs", onOneLine, glued],
  ["hant-14-taiwan-local-page", onOneLine, glued],
  ["hant-20-no-blanks-between-stories", onOneLine, glued],
  ["wen-wei-po-2025-05-22.txt", onOneLine, glued],
  ["hant-09-justified-lines", onOneLine.slice(1, 3), "lines spaced out for one column, set again in another"],
  [
    "hans-16-caption-and-quote-runover",
    onOneLine.slice(0, 1),
    "a block that holds the ends of two sentences",
  ],
];

const isLost = (page: string, copy: string): boolean =>
  lost.some(([name, names]) => name === page && names.includes(copy));

describe("segment, on copies of one page", () => {
  for (const { name, copy } of copies)
    it(`reads alike with ${name}`, () => {
      const differing = pages
        .filter(([page]) => !isLost(page, name))
        .filter(([, text]) => JSON.stringify(sentencesOf(copy(text))) !== JSON.stringify(sentencesOf(text)));
      expect(differing.map(([page]) => page)).to.deep.equal([]);
    });

  for (const [page, names, why] of lost)
    it(`cannot tell ${page} from ${names.length} copies: ${why}`, () => {
      const text = pages.find(([name]) => name === page)![1];
      const alike = copies
        .filter(({ name }) => names.includes(name))
        .filter(({ copy }) => JSON.stringify(sentencesOf(copy(text))) === JSON.stringify(sentencesOf(text)));
      expect(alike.map(({ name }) => name)).to.deep.equal([]);
    });
});
