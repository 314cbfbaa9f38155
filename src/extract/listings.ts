import { leadingNoun } from "../language/nouns.js";
import type { ModalityClaim } from "../model/index.js";
import { isHeading } from "../model/roles.js";
import { createBase } from "./identify.js";
import type { Passage } from "./passages.js";
import { extractTitles } from "./titles.js";

/** A heading that counts what stands below it: 9項最新「灣區標準」, 粵港簽署的五份合作協議 does not begin with its count. */
const counting =
  /^(?:[\d,]+|[一二兩两三四五六七八九十百]+)\s*[\p{Script=Han}]{1,2}?(?:最新|新增|新|首批|新一批)?(?=[「『\p{Script=Han}])/u;

/** What a counting heading says its items are (「灣區標準」), or undefined. */
const classOf = (heading: string): string | undefined => {
  const match = counting.exec(heading);
  const noun = match === null ? "" : leadingNoun(heading.slice(match[0].length));
  return noun.length >= 3 ? noun : undefined;
};

/** The passages of a list with the class that the heading above them names. */
const classify = (passages: readonly Passage[]): { readonly passage: Passage; readonly name: string }[] => {
  const listed: { passage: Passage; name: string }[] = [];
  let name: string | undefined;
  for (const passage of passages) {
    const { role, text } = passage.block;
    if (isHeading(passage.block)) name = classOf(text) ?? name;
    else if (role === "list-item" && name !== undefined) listed.push({ passage, name });
    else name = undefined;
  }
  return listed;
};

/**
 * Documents in a list under a heading that counts a class of things: standing there, each is given as one of them
 * already. As a claim: 《…》 is entered (列入) among 「灣區標準」.
 *
 * @param passages - the passages of an article in reading order
 */
export const extractListings = (passages: readonly Passage[]): ModalityClaim[] =>
  classify(passages).flatMap(({ passage, name }) =>
    extractTitles(passage).map(({ title }) => {
      const start = passage.block.text.indexOf(`《${title}》`);
      return {
        ...createBase(passage, "modality", { start, end: start + title.length + 2 }),
        kind: "modality" as const,
        modality: "listed" as const,
        marker: "列入",
        predicate: `列入${name}`,
      };
    }),
  );
