import { findModality } from "../language/modality.js";
import type { ModalityClaim } from "../model/index.js";
import { createBase } from "./identify.js";
import type { Passage } from "./passages.js";

/** Shortest predicate that can be told from another: 納入「灣區標準」. */
const leastPredicate = 4;

/** Predicates with a mark of modality: 將納入…, 預計會納入…, 已拘捕…. */
export const extractModalities = (passage: Passage): ModalityClaim[] =>
  passage.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => {
      const text = passage.block.text.slice(clause.start, clause.end);
      const mark = findModality(text);
      const predicate = mark === undefined ? "" : text.slice(mark.end).trim();
      if (mark === undefined || predicate.length < leastPredicate) return [];
      const base = createBase(passage, "modality", clause);
      const marker = text.slice(mark.start, mark.end);
      return [{ ...base, kind: "modality" as const, modality: mark.modality, marker, predicate }];
    }),
  );
