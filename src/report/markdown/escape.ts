import { oneLine, shorten } from "../shorten.js";

/** A zero-width space: it shows nothing, and what GitHub and GitLab look for is no longer there. */
const BREAK = "\u200b";

/** What has a meaning anywhere in a line of Markdown or in HTML; `|` ends the cell of a table. */
const ESCAPES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/&/gu, "&amp;"],
  [/</gu, "&lt;"],
  [/>/gu, "&gt;"],
  [/[\\`*_[\]{}|~$^]/gu, String.raw`\$&`],
  // At the start of a line: a heading, a list, a rule, the line under a heading.
  [/^(?:[#+=-]|\d+(?=[.)]))/u, `${BREAK}$&`],
  // @someone notifies; #12 !12 %12 &12 ~label point to things of the repository; :name: is an emoji.
  [/(?<=[@#!%~:]|&amp;)(?=["\w])/gu, BREAK],
  // Addresses become links without being asked.
  [/(?<=:)(?=\/\/)|(?<=www)(?=\.)/giu, BREAK],
];

/** Text from outside as Markdown that shows it, in one line, and does nothing else. */
export const escapeMarkdown = (text: string): string =>
  ESCAPES.reduce((escaped, [pattern, replacement]) => escaped.replace(pattern, replacement), oneLine(text));

/** Longest piece of code, in UTF-16 units: paths and fingerprints are far shorter. */
const LONGEST_CODE = 300;

/** Text as code, whatever backticks it holds; not for the cell of a table. */
export const codeSpan = (text: string): string => {
  const line = shorten(oneLine(text), LONGEST_CODE);
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/gu), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/u.test(line) ? " " : "";
  return line === "" ? "" : `${fence}${pad}${line}${pad}${fence}`;
};
