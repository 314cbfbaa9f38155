import type { Claim, Evidence, Source } from "../model/index.js";

/** Evidence that its source does not bear out. */
export interface Rejection {
  /** Id of the claim. */
  readonly claim: string;
  /** Index in the evidence of the claim. */
  readonly evidence: number;
  /** Why: no such source, a span that is empty or leaves the text, or other words at that place. */
  readonly reason: "source" | "span" | "quote";
  /** The quote of the evidence. */
  readonly expected: string;
  /** What stands at that place in the source; null where there is no such source. */
  readonly found: string | null;
}

/** Without white space and what no reader sees: soft hyphens, zero-width characters, marks of direction. */
const squeeze = (text: string): string =>
  text.replaceAll(/[\s\p{Cf}\p{Cc}\p{Variation_Selector}\u034F]+/gu, "");

function findReason(
  { start, end, quote }: Evidence,
  text: string | undefined,
): Rejection["reason"] | undefined {
  if (text === undefined) return "source";
  if (start >= end || end > text.length) return "span";
  return squeeze(text.slice(start, end)) === squeeze(quote) ? undefined : "quote";
}

/**
 * Evidence whose quote does not stand where its span says: white space and invisible characters aside, `text.slice(start, end)` must equal it.
 *
 * @param claims valid claims of any sources
 * @param sources the sources by their id and decoded text
 * @returns the rejected evidence, in the order of the claims; empty where all of it holds
 */
export function checkQuotes(
  claims: readonly Claim[],
  sources: readonly Pick<Source, "id" | "text">[],
): readonly Rejection[] {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  return claims.flatMap(({ id, evidence }) =>
    evidence.flatMap((each, index) => {
      const text = texts.get(each.source);
      const reason = findReason(each, text);
      if (!reason) return [];
      const found = text?.slice(each.start, each.end) ?? null;
      return [{ claim: id, evidence: index, reason, expected: each.quote, found }];
    }),
  );
}

/**
 * The claims as they came, once every quote is found to stand where its span says.
 *
 * @param claims claims that the program extracted
 * @param sources the sources by their id and decoded text
 * @returns the same claims
 * @throws Error on the first that does not hold: extraction is at fault then, not the user
 */
export function assertQuotes(
  claims: readonly Claim[],
  sources: readonly Pick<Source, "id" | "text">[],
): readonly Claim[] {
  const [rejection] = checkQuotes(claims, sources);
  if (rejection === undefined) return claims;
  const { claim, expected, found } = rejection;
  throw new Error(`${claim}: the quote 「${expected}」 is not in the source, where 「${found}」 stands`);
}
