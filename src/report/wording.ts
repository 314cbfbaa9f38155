import { diffArrays } from "diff";

/** A run of a wording, and whether the other wording lacks it. */
export interface WordingRun {
  readonly text: string;
  readonly differs: boolean;
}

/** Figures (with their separators, decimals, 萬 億 and %) and Latin words are whole; the rest goes by character. */
const TOKEN =
  /[\d０-９]+(?:[,，.．:：][\d０-９]+)*[十百千萬万億亿兆]*[%％]?|[〇零一二兩两三四五六七八九十百千萬万億亿廿卅]+|[\p{Script=Latin}\p{M}'’-]+|\s+|[^]/gu;

/** Quotation marks change with what they stand in (「『』」) and say nothing of the matter. */
const QUOTATION_MARKS: ReadonlyMap<string, string> = new Map([
  ["『", "「"],
  ["“", "「"],
  ["‘", "「"],
  ["』", "」"],
  ["”", "」"],
  ["’", "」"],
]);

/** 2,550 and ２５５０ are the same figure. */
const fold = (token: string): string =>
  QUOTATION_MARKS.get(token) ??
  token
    .normalize("NFKC")
    .replace(/(?<=\d),(?=\d)/gu, "")
    .toLowerCase();

/** A long wording of which less than this share is common is another wording: marks would only be noise. */
const LEAST_COMMON = 0.3;
const LONG = 12;
/** Edits after which the two are taken as unrelated; the algorithm is O(ND). */
const MOST_EDITS = 400;

type Sides = readonly [readonly WordingRun[], readonly WordingRun[]];

const whole = (text: string, differs: boolean): readonly WordingRun[] =>
  text === "" ? [] : [{ text, differs }];

const joinRuns = (runs: readonly WordingRun[]): readonly WordingRun[] => {
  const joined: WordingRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.differs === run.differs) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
};

const commonShare = (runs: readonly WordingRun[]): number => {
  const length = (kept: readonly WordingRun[]): number =>
    kept.reduce((sum, { text }) => sum + text.length, 0);
  return length(runs.filter(({ differs }) => !differs)) / Math.max(1, length(runs));
};

/** A character of a word; marks and figures keep their places. */
const CHARACTER = /^\p{Script=Han}$/u;

/** A name of one character would make a token of every such character. */
const LEAST_NAME = 2;

/** The tokens of the field, and before all others the names that stand in one of the texts, the longest first. */
const tokenPattern = (texts: readonly string[], names: readonly string[]): RegExp => {
  const present = new Set(
    names.filter((name) => name.length >= LEAST_NAME && texts.some((text) => text.includes(name))),
  );
  const written = [...present]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
  return written.length === 0 ? TOKEN : new RegExp(`${written.join("|")}|${TOKEN.source}`, "gu");
};

/**
 * The two wordings cut into common and differing runs; each side concatenates to what was given.
 *
 * @param names - of persons and bodies: like figures, they differ as a whole
 */
export const compareWordings = (left: string, right: string, names: readonly string[] = []): Sides => {
  const token = tokenPattern([left, right], names);
  const leftTokens = left.match(token) ?? [];
  const rightTokens = right.match(token) ?? [];
  const changes = diffArrays(leftTokens, rightTokens, {
    comparator: (one, other) => fold(one) === fold(other),
    maxEditLength: MOST_EDITS,
  });
  if (changes === undefined) return [whole(left, false), whole(right, false)];
  const isEdit = (index: number): boolean =>
    changes[index] !== undefined && (changes[index].added || changes[index].removed);
  // One character between two differences is shared by chance: 華 of 華人 and 外籍華裔.
  const isShared = ({ value: [first, ...others] }: (typeof changes)[number], index: number): boolean =>
    !isEdit(index) &&
    !(others.length === 0 && CHARACTER.test(first!) && isEdit(index - 1) && isEdit(index + 1));
  // The value of a common change comes from one side only: walk the tokens of each side by count instead.
  const walk = (tokens: readonly string[], skip: "added" | "removed"): readonly WordingRun[] => {
    let next = 0;
    const runs = changes.flatMap((change, index) => {
      if (change[skip]) return [];
      const text = tokens.slice(next, (next += change.count)).join("");
      return [{ text, differs: !isShared(change, index) }];
    });
    return joinRuns(runs);
  };
  const sides: Sides = [walk(leftTokens, "added"), walk(rightTokens, "removed")];
  const unrelated =
    Math.min(left.length, right.length) > LONG &&
    Math.max(commonShare(sides[0]), commonShare(sides[1])) < LEAST_COMMON;
  return unrelated ? [whole(left, false), whole(right, false)] : sides;
};
