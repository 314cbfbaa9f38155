import { createExplainer, type PairExplanation } from "./align/explain.js";
import { check, read, type CheckOptions, type Reading } from "./check.js";
import { UsageError } from "./model/errors.js";
import type { Claim, Source } from "./model/index.js";

export type { Outcome, PairExplanation } from "./align/explain.js";
export type { PartShare } from "./align/shares.js";

/** What is to be explained: a claim's alignments, those of a finding, or how two quotes meet. */
export type ExplainRequest =
  | { readonly claim: string }
  /** Id or fingerprint of a finding; its beginning is enough where one finding alone has it. */
  | { readonly finding: string }
  | { readonly left: string; readonly right: string };

/** How the claims that were asked for were aligned, the most similar pair first. */
export type Explanation = readonly PairExplanation[];

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
  const aligned = reading.alignments.filter(({ left, right }) => left.id === id || right.id === id);
  if (aligned.length > 0) return aligned.map(({ left, right }) => [left, right]);
  return reading.claims.filter((other) => other.id !== id).map((other) => [claim, other]);
};

/** Findings by their id or fingerprint: the whole, its beginning, or the last part that reports show. */
const pairsOfFinding = (
  name: string,
  sources: readonly Source[],
  options: CheckOptions,
  reading: Reading,
): readonly Pair[] => {
  const { report } = check(sources, options);
  const findings = [...report.findings, ...report.suggestions];
  const exact = findings.filter(({ id, fingerprint }) => id === name || fingerprint === name);
  const found = exact.length > 0 ? exact : findings.filter(({ id }) => matchesShort(id, name));
  if (found.length === 0)
    throw new UsageError(
      `there is no finding ${name}; hedui check shows the fingerprints, --format json whole`,
    );
  return found.map(({ evidence }): Pair => {
    const sides = [0, 1].map((side) => evidence.find((span) => span.side === side)?.claim ?? "");
    return [findClaim(sides[0]!, reading), findClaim(sides[1]!, reading)];
  });
};

/** Whether a fingerprint is meant by what the terminal prints of it: fe0864b0:65a4651a for 1:RULE:fe0864b0a4d2:65a4651a7c11. */
const matchesShort = (fingerprint: string, name: string): boolean => {
  const parts = fingerprint.split(":").slice(2);
  const asked = name.split(":");
  return (
    asked.length > 1 &&
    asked.every((part, index) => part.length >= 4 && parts[index]?.startsWith(part) === true)
  );
};

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");

/** Claims whose quotes hold the words or stand in them; where none does, those whose clause holds the words. */
const claimsQuoting = (quote: string, { claims }: Reading): readonly Claim[] => {
  const words = squeeze(quote);
  if (words === "") throw new UsageError("a quote is empty: give words of the page");
  const quoted = claims.filter(({ evidence }) => {
    const own = squeeze(evidence.map((span) => span.quote).join(""));
    return own.includes(words) || words.includes(own);
  });
  const found = quoted.length > 0 ? quoted : claims.filter(({ clause }) => squeeze(clause).includes(words));
  if (found.length === 0) throw new UsageError(`no claim quotes 「${quote}」`);
  return found;
};

const pairsOfQuotes = (left: string, right: string, reading: Reading): readonly Pair[] => {
  const rights = claimsQuoting(right, reading);
  return claimsQuoting(left, reading).flatMap((one) =>
    rights.filter((other) => other.id !== one.id).map((other): Pair => [one, other]),
  );
};

const pairsOf = (
  request: ExplainRequest,
  sources: readonly Source[],
  options: CheckOptions,
  reading: Reading,
): readonly Pair[] => {
  if ("claim" in request) return pairsOfClaim(request.claim, reading);
  if ("finding" in request) return pairsOfFinding(request.finding, sources, options, reading);
  return pairsOfQuotes(request.left, request.right, reading);
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
  const reading = read(sources, options.claims);
  const explain = createExplainer(reading);
  const explained = pairsOf(request, sources, options, reading).map(([left, right]) => explain(left, right));
  const near = explained.filter((one) => !isFar(one));
  return (near.length > 0 ? near : explained)
    .toSorted((a, b) => (b.similarity ?? -1) - (a.similarity ?? -1))
    .slice(0, mostPairs);
};
