import { createExplainer, type PairExplanation } from "./align/explain.js";
import { read, toCompare, type CheckOptions, type Reading } from "./check.js";
import { compare, type Comparison, type CompareInput } from "./compare/compare.js";
import { ruleOn, type Ruling } from "./compare/ruling.js";
import { isMeant } from "./judge/lookup.js";
import { UsageError } from "./model/errors.js";
import type { Alignment, Claim, Source } from "./model/index.js";
import { rules } from "./rules/index.js";
import { explainSilence, type Silence } from "./silence.js";

export type { Outcome, PairExplanation } from "./align/explain.js";
export type { Ruling } from "./compare/ruling.js";
export type { Silence } from "./silence.js";
export type { PartShare } from "./align/shares.js";

/** What is to be explained: a claim's alignments, those of a finding, or how two quotes meet. */
export type ExplainRequest =
  | { readonly claim: string }
  /** Id or fingerprint of a finding; its beginning is enough where one finding alone has it. */
  | { readonly finding: string }
  | { readonly left: string; readonly right: string };

/** How two claims were aligned, and what the rules say of them. */
export interface ExplainedPair extends PairExplanation {
  /** What became of the pair; null where it is not aligned. */
  readonly ruling: Ruling | null;
  /** Why no rule speaks of it; null where one does, and where it is not aligned. */
  readonly silence: Silence | null;
}

/** How the claims that were asked for were aligned, the most similar pair first. */
export type Explanation = readonly ExplainedPair[];

type Pair = readonly [Claim, Claim];

/** Most pairs that are explained at once: those of a claim with every other would fill pages. */
const mostPairs = 20;

const findClaim = (id: string, { claims }: Reading): Claim => {
  const found = claims.find((claim) => claim.id === id);
  if (found === undefined)
    throw new UsageError(`there is no claim ${id}; hedui check --format json and claims files have the ids`);
  return found;
};

/** The pairs that a claim is aligned in; of one that is in none, every pair that it could have been in. */
const pairsOfClaim = (id: string, reading: Reading): readonly Pair[] => {
  const claim = findClaim(id, reading);
  const aligned = [...reading.alignments, ...reading.threads].filter(
    ({ left, right }) => left.id === id || right.id === id,
  );
  if (aligned.length > 0) return aligned.map(({ left, right }) => [left, right]);
  return reading.claims.filter((other) => other.id !== id).map((other) => [claim, other]);
};

/** Findings by their id or fingerprint: the whole, its beginning, or the last part that reports show. */
const pairsOfFinding = (
  name: string,
  { findings: sure, suggestions }: Comparison,
  reading: Reading,
): readonly Pair[] => {
  const findings = [...sure, ...suggestions];
  const exact = findings.filter(({ id, fingerprint }) => id === name || fingerprint === name);
  const found = exact.length > 0 ? exact : findings.filter(({ id }) => isMeant(id, name));
  if (found.length === 0)
    throw new UsageError(
      `there is no finding ${name}; hedui check shows the fingerprints, --format json whole`,
    );
  return found.map(({ evidence }): Pair => {
    const sides = [0, 1].map((side) => evidence.find((span) => span.side === side)?.claim ?? "");
    return [findClaim(sides[0]!, reading), findClaim(sides[1]!, reading)];
  });
};

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");

/** How many characters a quote has more or fewer than some words. */
const awayFrom = (words: string, { evidence }: Claim): number =>
  Math.abs(squeeze(evidence.map(({ quote }) => quote).join("")).length - words.length);

/** Claims whose quotes hold the words or stand in them; where none does, those whose clause holds the words. */
const claimsQuoting = (quote: string, { claims }: Reading): readonly Claim[] => {
  const words = squeeze(quote);
  if (words === "") throw new UsageError("a quote is empty: give words of the page");
  const quoted = claims.filter(({ evidence }) => {
    const own = squeeze(evidence.map((span) => span.quote).join(""));
    return own.includes(words) || words.includes(own);
  });
  // 「人」 stands in every quote of people: the quotes that are these words, or those nearest in length.
  const least = Math.min(...quoted.map((claim) => awayFrom(words, claim)));
  const nearest = quoted.filter((claim) => awayFrom(words, claim) === least);
  const found =
    least === 0
      ? nearest
      : quoted.length > 0
        ? quoted
        : claims.filter(({ clause }) => squeeze(clause).includes(words));
  if (found.length === 0) throw new UsageError(`no claim quotes 「${quote}」`);
  return found;
};

const pairsOfQuotes = (left: string, right: string, reading: Reading): readonly Pair[] => {
  const rights = claimsQuoting(right, reading);
  const pairs = claimsQuoting(left, reading).flatMap((one) =>
    rights.filter((other) => other.id !== one.id).map((other): Pair => [one, other]),
  );
  // Where both quotes are of the same claims each pair comes both ways round.
  const seen = new Set<string>();
  return pairs.filter((pair) => {
    const key = pair
      .map(({ id }) => id)
      .toSorted()
      .join("\u0000");
    return !seen.has(key) && seen.add(key);
  });
};

const pairsOf = (request: ExplainRequest, comparison: Comparison, reading: Reading): readonly Pair[] => {
  if ("claim" in request) return pairsOfClaim(request.claim, reading);
  if ("finding" in request) return pairsOfFinding(request.finding, comparison, reading);
  return pairsOfQuotes(request.left, request.right, reading);
};

/** What the rules say of a pair; its claims again in the words of the papers. */
const judgePair = (
  pair: PairExplanation,
  input: CompareInput,
  comparison: Comparison,
  { alignments, threads }: Reading,
): ExplainedPair => {
  const printed = (claim: Claim): Claim => input.printed?.get(claim.id) ?? claim;
  const [left, right] = [printed(pair.left), printed(pair.right)];
  const ids = new Set([left.id, right.id]);
  const isOfBoth = (one: Alignment): boolean => ids.has(one.left.id) && ids.has(one.right.id);
  const alignment = alignments.find(isOfBoth);
  const thread = alignment === undefined ? threads.find(isOfBoth) : undefined;
  if (thread !== undefined) {
    const following = rules.filter(({ followsEvents }) => followsEvents === true);
    const ruling = ruleOn(following, thread, input, comparison);
    return { ...pair, left, right, outcome: "thread", similarity: thread.similarity, ruling, silence: null };
  }
  const ruling = alignment === undefined ? null : ruleOn(rules, alignment, input, comparison);
  const silence = ruling?.outcome === "silent" ? explainSilence(left, right) : null;
  return { ...pair, left, right, ruling, silence };
};

/** Pairs that nobody would ask about, where there are others: a figure against a title. */
const isFar = ({ outcome }: PairExplanation): boolean =>
  outcome === "other family" || outcome === "other event";

/**
 * Explains how claims were aligned, or why not: the parts of the similarity with what each adds, the threshold and
 * the best other pair.
 *
 * @param sources - as for `check`
 * @param request - a claim by its id, a finding by its id or fingerprint, or two quotes
 * @param options - as for `check`
 * @returns at most 20 pairs, the most similar first
 * @throws UsageError where there is no such claim or finding, or nothing is quoted so
 */
export const explainAlignments = (
  sources: readonly Source[],
  request: ExplainRequest,
  options: CheckOptions = {},
): Explanation => {
  const reading = read(sources, options);
  const input = toCompare(reading, options);
  const comparison = compare(rules, input);
  const explain = createExplainer(reading);
  const explained = pairsOf(request, comparison, reading).map(([left, right]) => explain(left, right));
  const near = explained.filter((one) => !isFar(one));
  return (near.length > 0 ? near : explained)
    .toSorted((a, b) => (b.similarity ?? -1) - (a.similarity ?? -1))
    .slice(0, mostPairs)
    .map((pair) => judgePair(pair, input, comparison, reading));
};
