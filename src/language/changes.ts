import { diffArrays } from "diff";
import { segmentWords } from "./words.js";
import type { Word } from "./word.js";

/** A stretch in which two wordings differ; either side may be empty. */
export interface Change {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** Words that stand on both sides right before and right after the stretch, "" at an end. */
  readonly before: string;
  readonly after: string;
}

const isMark = (word: Word): boolean => /^[\s\p{P}\p{S}]+$/u.test(word.key);

/**
 * The stretches in which two wordings differ, word by word; script, width and marks of punctuation do not count.
 *
 * @param left - one wording
 * @param right - the other
 * @returns changes in order; none where the words are the same
 */
export const findChanges = (left: string, right: string): Change[] => {
  const [one, other] = [left, right].map((text) => segmentWords(text).filter((word) => !isMark(word)));
  // Of several shortest ways from one wording to the other the same is taken from either side.
  if (textOf(one!) <= textOf(other!)) return changesBetween(one!, other!);
  return changesBetween(other!, one!).map(turn);
};

const textOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(" ");

const turn = ({ left, right, ...around }: Change): Change => ({ left: right, right: left, ...around });

const changesBetween = (one: readonly Word[], other: readonly Word[]): Change[] => {
  const parts = diffArrays(
    one.map((word) => word.key),
    other.map((word) => word.key),
  );
  const changes: { left: Word[]; right: Word[]; before: string; after: string }[] = [];
  let [at, across] = [0, 0];
  let open = false;
  for (const part of parts) {
    const count = part.value.length;
    if (!part.added && !part.removed) {
      [at, across, open] = [at + count, across + count, false];
      continue;
    }
    if (!open) changes.push({ left: [], right: [], before: one[at - 1]?.key ?? "", after: "" });
    open = true;
    const change = changes.at(-1)!;
    if (part.removed) {
      change.left.push(...one.slice(at, at + count));
      at += count;
    } else {
      change.right.push(...other.slice(across, across + count));
      across += count;
    }
    change.after = one[at]?.key ?? "";
  }
  return changes;
};
