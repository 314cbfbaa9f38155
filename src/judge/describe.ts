import type { Claim, Finding, FindingEvidence, ReportSource } from "../model/index.js";

/** What a description is made from: the documents and claims of the report that holds the finding. */
export interface Described {
  readonly sources: readonly Pick<ReportSource, "id" | "newspaper">[];
  readonly claims: readonly Pick<Claim, "id" | "clause">[];
}

/** Characters of a side: a line of a file is read at a glance. */
const longest = 40;

const shorten = (text: string): string => {
  const characters = Array.from(text.replaceAll(/\s+/gu, " "));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : characters.join("");
};

/** The clause around the evidence where it is short, else the evidence alone. */
const wordsOf = (spans: readonly FindingEvidence[], clauses: ReadonlyMap<string, string>): string => {
  const quote = spans.map((span) => span.quote).join("…");
  const clause = clauses.get(spans[0]?.claim ?? "") ?? quote;
  return shorten(Array.from(clause).length <= longest && clause.includes(quote) ? clause : quote);
};

/**
 * Says a finding in one line for who reads the baseline: 海港日報「車禍造成7人死亡」 ↔ 維港晚報「車禍造成9人遇難」.
 *
 * @param finding - one of the report
 * @param described - its documents and claims
 */
export const createDescriber = ({ sources, claims }: Described): ((finding: Finding) => string) => {
  const newspapers = new Map(sources.map(({ id, newspaper }) => [id, newspaper]));
  const clauses = new Map(claims.map(({ id, clause }) => [id, clause]));
  return ({ evidence }) => {
    const spans = evidence.filter(({ isRestatement }) => isRestatement !== true);
    const sides = [...new Set(spans.map(({ side }) => side))].map((side) =>
      spans.filter((span) => span.side === side),
    );
    return sides
      .map((own) => `${newspapers.get(own[0]!.source) ?? ""}「${wordsOf(own, clauses)}」`)
      .join(" ↔ ");
  };
};
