import { segment } from "../../src/segment/articles.js";
import { createSource } from "../create.js";
import { wrap } from "./pages.js";

/** The same page as people copy it. */
export interface Copy {
  readonly name: string;
  readonly copy: (page: string) => string;
}

/** Changes each run of lines that blank lines part, leaving the blank lines. */
const eachBlock = (page: string, change: (lines: readonly string[]) => string): string =>
  page
    .split(/(\n[^\S\n]*(?:\n[^\S\n]*)+)/u)
    .map((part, index) => (index % 2 === 0 && part.trim() !== "" ? change(part.split("\n")) : part))
    .join("");

/** The lines of a block on one line; a space where a Latin word ends one line and begins the next. */
const unwrapLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/\s+$/u, ""))
    .reduce((text, line) => text + (/[A-Za-z]$/u.test(text) && /^[A-Za-z]/u.test(line) ? " " : "") + line);

/** Whether a block is one text, rather than lines of their own (items, rows, labels, headlines above one another). */
const isText = (lines: readonly string[]): boolean =>
  lines.some((line) => /[，。；]/u.test(line)) &&
  !lines.slice(1).some((line) => /^[\s　]{2}|^\s*[-●▲▼►◄|]|^\d{1,2}[.、]|：|^\d{4}年/u.test(line));

const rewrap = (page: string, width: number): string =>
  eachBlock(page, (lines) => (isText(lines) ? wrap(unwrapLines(lines), width) : lines.join("\n")));

/** The page as a web page has it that writes a paragraph for each line: whatever parts lines is one empty line. */
const partLines = (page: string): string =>
  page
    .split("\n")
    .filter((line) => line.trim() !== "")
    .join("\n\n");

/** Every copy that must read as the page does. */
export const copies: readonly Copy[] = [
  { name: "an empty line after every line", copy: (page) => page.replaceAll("\n", "\n\n") },
  {
    name: "each block on one line",
    copy: (page) => eachBlock(page, (lines) => (isText(lines) ? unwrapLines(lines) : lines.join("\n"))),
  },
  ...[10, 17, 24, 38, 48, 60].map((width) => ({
    name: `wrapped at ${width} characters`,
    copy: (page: string) => rewrap(page, width),
  })),
  { name: "a paragraph for each line", copy: partLines },
  ...[24, 38].map((width) => ({
    name: `wrapped at ${width} characters, with a paragraph for each line`,
    copy: (page: string) => partLines(rewrap(page, width)),
  })),
  { name: "Windows line ends", copy: (page) => page.replaceAll("\n", "\r\n") },
  { name: "line ends of the old Macintosh", copy: (page) => page.replaceAll("\n", "\r") },
  { name: "Unicode's line separators", copy: (page) => page.replaceAll("\n", "\u2028") },
  {
    name: "soft hyphens and zero-width spaces in every word",
    copy: (page) => page.replaceAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, "\u00AD\u200B"),
  },
];

const readable = new Set(["paragraph", "byline"]);

/** The sentences of the running text of each article, in order. */
export const sentencesOf = (page: string): readonly (readonly string[])[] =>
  segment(createSource("page", page)).map(({ blocks }) =>
    blocks
      .filter(({ role }) => readable.has(role))
      .map(({ text }) => text)
      .join("\n")
      .split(/(?<=[。！？][」』”’]?)(?![」』”’])|\n/u)
      .map((sentence) => sentence.replaceAll(/[\s\u00AD\u200B]+/gu, ""))
      .filter((sentence) => sentence !== ""),
  );
