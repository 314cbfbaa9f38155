import type { TitleClaim } from "../model/index.js";
import { createBase } from "./identify.js";
import type { Passage } from "./passages.js";

/** A title in book marks; titles inside titles 〈〉 stay part of it. */
const bookMarks = /《([^《》]{2,80})》/gu;

/** Titles of documents, laws, standards and works: 《…》. */
export const extractTitles = (passage: Passage): TitleClaim[] =>
  [...passage.block.text.matchAll(bookMarks)].map((match) => ({
    ...createBase(passage, "title", { start: match.index, end: match.index + match[0].length }),
    kind: "title" as const,
    title: match[1]!,
  }));
