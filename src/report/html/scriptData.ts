import type { Finding } from "../../model/index.js";
import { briefSides } from "../brief.js";
import { shorten } from "../shorten.js";
import { foldTableOf } from "./foldTable.js";
import type { Page } from "./page.js";
import type { DecisionEntry, PageData } from "./pageData.js";
import { pageWords } from "./words.js";

/** Longest quote in the description of a decision, in UTF-16 units. */
const LONGEST_QUOTE = 40;

const toEntry = (finding: Finding, { lookup }: Page): DecisionEntry => {
  const { fingerprint, alsoKnownAs, rule } = finding;
  const sides = briefSides(finding, lookup, pageWords["zh-Hant"]);
  const description = sides.map(
    ({ source, quote }) => `${source?.newspaper ?? ""}「${shorten(quote, LONGEST_QUOTE)}」`,
  );
  return {
    fingerprint,
    ...(alsoKnownAs === undefined ? {} : { alsoKnownAs }),
    rule,
    description: description.join(" ↔ "),
  };
};

/** What the script of the page needs beside the page itself: the texts in every language, and the entries of decisions. */
export const scriptData = (page: Page): PageData => {
  const { texts, report, groups, numbers, lookup } = page;
  const flagged = [...groups.flatMap(({ prominent }) => prominent), ...report.suggestions];
  return {
    language: texts.language,
    texts: texts.all().map((text) => [text["zh-Hant"], text["zh-Hans"], text.en]),
    words: {
      "zh-Hant": pageWords["zh-Hant"].script,
      "zh-Hans": pageWords["zh-Hans"].script,
      en: pageWords.en.script,
    },
    folded: foldTableOf([...lookup.texts.values(), ...texts.all().flatMap((text) => Object.values(text))]),
    entries: Object.fromEntries(flagged.map((finding) => [numbers.get(finding)!, toEntry(finding, page)])),
  };
};
