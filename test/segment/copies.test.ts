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
  ...[10, 17, 24, 38, 48, 60].map((width) => `wrapped at ${width} characters`),
  ...[24, 38].map((width) => `wrapped at ${width} characters, with a paragraph for each line`),
];

/** Copies in which only the widths of lines tell where a paragraph ends. */
const parted24 = "wrapped at 24 characters, with a paragraph for each line";
const parted38 = "wrapped at 38 characters, with a paragraph for each line";

const captioned = "a sentence that a caption breaks off near the end of a line";

/** Copies from which the page cannot be told, with what is lost. */
const lost: readonly (readonly [page: string, copies: readonly string[], why: string])[] = [
  ["hant-10-five-business-briefs", onOneLine, glued],
  ["hant-14-taiwan-local-page", onOneLine, glued],
  ["hant-20-no-blanks-between-stories", onOneLine, glued],
  ["wen-wei-po-2025-05-22.txt", onOneLine, glued],
  [
    "hant-09-justified-lines",
    [...onOneLine.slice(1, 3), parted24],
    "lines spaced out for one column, set again in another",
  ],
  [
    "hans-16-caption-and-quote-runover",
    [onOneLine[0]!, "wrapped at 60 characters"],
    "a block that holds the ends of two sentences",
  ],
  ["hant-06-captions-mid-sentence", ["wrapped at 60 characters"], "a page with fewer than three full lines"],
  ["hant-08-quotation-across-break", [parted38], "a quotation that breaks off in a line of its own"],
  ["hant-24-broken-sentence-never-resumed", [parted24], "a sentence that the layout breaks off"],
  ["hant-30-obituary-and-life", ["a paragraph for each line"], "one wrapped caption among unwrapped lines"],
  ["hant-32-markdown-copy", [parted24], "a link of Markdown that a line breaks"],
  ["ta-kung-pao-2025-05-22.txt", [parted24], captioned],
  [
    "ta-kung-pao-2023-09-13.txt",
    [...[10, 17, 24, 48].map((width) => `wrapped at ${width} characters`), parted24, parted38],
    captioned,
  ],
  ["ta-kung-pao-2023-03-22.txt", ["wrapped at 17 characters"], captioned],
  ["ta-kung-pao-2024-07-01.txt", [parted24, parted38], captioned],
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
