import type {
  BlockRole,
  Claim,
  Fact,
  Finding,
  FindingEvidence,
  Message,
  ReportArticle,
  ReportSource,
} from "../model/index.js";
import { isProminent } from "../model/verdicts.js";
import { contrast, markValue, valueOf } from "./contrast.js";
import { groupBy } from "./group.js";
import type { Lookup } from "./lookup.js";
import { passagesOf, type Passage } from "./passages.js";

/** One side of a finding: who says it, in which sentences, and how it was read. */
export interface Side {
  readonly source: ReportSource | undefined;
  readonly article: ReportArticle | undefined;
  /** The headline of the article, empty where it has none. */
  readonly headline: string;
  /** The part of the page that it stands in, where its claim tells. */
  readonly role: BlockRole | undefined;
  readonly passages: readonly Passage[];
  /** What it rests on, without what is only said again. */
  readonly evidence: readonly FindingEvidence[];
  /** Sentences in which the source says it again. */
  readonly restatements: readonly Passage[];
  readonly reading: Message | undefined;
  /** What it differs in from the other sides, in a few words: 過半; undefined where that takes a sentence. */
  readonly point: string | undefined;
}

const claimOf = ([first]: readonly FindingEvidence[], lookup: Lookup): Claim | undefined =>
  lookup.claims.get(first?.claim ?? "");

/** The sides of a finding in their order, each with its evidence in its sentence and what it differs in marked. */
export const sidesOf = (finding: Finding, lookup: Lookup): readonly Side[] => {
  const sides = [...groupBy(finding.evidence, ({ side }) => side)]
    .sort(([left], [right]) => left - right)
    .map(([side, evidence]) => {
      const own = evidence.filter(({ isRestatement }) => !isRestatement);
      return { side, evidence, own, claim: claimOf(own, lookup), article: lookup.articleOf(evidence[0]!) };
    });
  const contrasted = contrast(
    sides.map(({ own, claim }) => ({
      passages: passagesOf(own, lookup),
      value: claim?.kind === finding.kind ? valueOf(claim) : undefined,
    })),
    isProminent(finding),
    sides.flatMap(({ article }) => (article === undefined ? [] : lookup.namesIn(article.id))),
  );
  return sides.map(({ side, evidence, own, claim, article }, index) => ({
    ...contrasted[index]!,
    source: lookup.sources.get(evidence[0]!.source),
    article,
    headline: article === undefined ? "" : lookup.headlineOf(article),
    evidence: own,
    role: claim?.role,
    restatements: passagesOf(
      evidence.filter(({ isRestatement }) => isRestatement),
      lookup,
    ),
    reading: finding.readings[side],
  }));
};

/** One value of a fact, with each source that gives it. */
export interface Version {
  readonly text: string;
  readonly reading: Message | undefined;
  /** One side for each source, by its id. */
  readonly sides: readonly Side[];
}

/** The values of a fact, each source with the evidence in its sentence. */
export const versionsOf = ({ values }: Fact, lookup: Lookup): readonly Version[] =>
  values.map(({ text, reading, sources, evidence }) => {
    const bySource = groupBy(evidence, ({ source }) => source);
    return {
      text,
      reading,
      sides: sources.map((id): Side => {
        const own = bySource.get(id) ?? [];
        return {
          source: lookup.sources.get(id),
          article: own[0] && lookup.articleOf(own[0]),
          headline: "",
          evidence: own,
          role: claimOf(own, lookup)?.role,
          // A paper that says it twice is quoted once.
          passages: markValue({
            passages: passagesOf(own, lookup).slice(0, 1),
            value: valueOf(claimOf(own, lookup)) ?? text,
          }),
          restatements: [],
          reading: undefined,
          point: undefined,
        };
      }),
    };
  });

/** The papers of a version: 大公報、香港文匯報, each once. */
export const papersOf = ({ sides }: Version, unknown: string): readonly string[] => [
  ...new Set(sides.map(({ source }) => source?.newspaper ?? unknown)),
];
