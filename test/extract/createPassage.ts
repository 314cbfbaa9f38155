import { readPassages, type Passage } from "../../src/extract/passages.js";
import { parse } from "../../src/language/parse.js";
import type { BlockRole, Mention } from "../../src/model/index.js";
import { createArticle, createSource } from "../create.js";

/** The passages of an article whose blocks stand line by line, published on 22 May 2025. */
export const readArticle = (...blocks: readonly (readonly [role: BlockRole, text: string])[]): Passage[] =>
  readPassages(
    createSource("harbour", blocks.map(([, text]) => text).join("\n")),
    createArticle("harbour", blocks),
  );

/** One paragraph as a passage. */
export const createPassage = (text: string, role: BlockRole = "paragraph"): Passage =>
  readArticle([role, text])[0]!;

/** What the parser reads in a passage. */
export const mentionsOf = (passage: Passage): readonly Mention[] =>
  parse(passage.block.text, { reference: "2025-05-22" });
