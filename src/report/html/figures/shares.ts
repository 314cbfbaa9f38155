import type { FindingEvidence } from "../../../model/index.js";
import { markup, type Markup } from "../markup.js";
import type { Page } from "../page.js";
import { say } from "../texts.js";

/** Of the claims of a paper in events that another reports too, how many have a counterpart in that other. */
interface Share {
  readonly paper: string;
  readonly other: string;
  readonly matched: number;
  readonly claims: number;
}

/** Claims of a paper with a counterpart in another, by "paper\0other". */
const matchedByPair = ({ report, lookup }: Page): ReadonlyMap<string, ReadonlySet<string>> => {
  const matched = new Map<string, Set<string>>();
  const paperOf = (source: string): string => lookup.sources.get(source)?.newspaper ?? source;
  const add = (evidence: readonly FindingEvidence[]): void => {
    const told = new Set(evidence.map(({ source }) => paperOf(source)));
    for (const { claim, source } of evidence)
      for (const other of told) {
        const paper = paperOf(source);
        if (claim === undefined || other === paper) continue;
        const key = `${paper}\0${other}`;
        matched.set(key, (matched.get(key) ?? new Set()).add(claim));
      }
  };
  for (const { evidence } of report.findings) add(evidence);
  for (const { values } of report.facts) add(values.flatMap(({ evidence }) => evidence));
  return matched;
};

/** The newspapers of each event, and how many claims each has there. */
const claimsByEvent = ({ report, lookup }: Page): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const events = new Map<string, Map<string, number>>();
  for (const { article, source } of report.claims) {
    const event = lookup.articles.get(article)?.event;
    const paper = lookup.sources.get(source)?.newspaper;
    if (event === undefined || paper === undefined) continue;
    const papers = events.get(event) ?? new Map<string, number>();
    events.set(event, papers.set(paper, (papers.get(paper) ?? 0) + 1));
  }
  return events;
};

const sharesOf = (page: Page): readonly Share[] => {
  const matched = matchedByPair(page);
  const events = [...claimsByEvent(page).values()];
  return page.papers.flatMap((paper) =>
    page.papers.flatMap((other) => {
      if (other === paper) return [];
      const both = events.filter((papers) => papers.has(paper) && papers.has(other));
      const claims = both.reduce((sum, papers) => sum + papers.get(paper)!, 0);
      const found = matched.get(`${paper}\0${other}`)?.size ?? 0;
      return claims === 0 ? [] : [{ paper, other, claims, matched: Math.min(found, claims) }];
    }),
  );
};

const row = ({ paper, other, matched, claims }: Share, { texts }: Page): Markup => {
  const share = Math.round((matched / claims) * 100);
  return markup`<tr>
    <th scope="row">${paper} → ${other}</th>
    <td class="gauge"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="all" width="100" height="8" /><rect class="part" width="${share}" height="8" /></svg></td>
    <td class="number">${share}%</td>
    <td class="number">${say(texts, (words) => words.shareOf(matched, claims))}</td>
  </tr>`;
};

/** How much of each paper could be held against each other one. */
export const shareTable = (page: Page): Markup => {
  const shares = sharesOf(page);
  const { texts } = page;
  if (shares.length === 0) return markup``;
  return markup`<h3 id="shares-title">${say(texts, (words) => words.sharePairs)}</h3>
  <p class="hint">${say(texts, (words) => words.sharePairsHint)}</p>
  <div class="scroll" role="region" tabindex="0" aria-labelledby="shares-title">
    <table class="shares">
      <thead><tr>
        <th scope="col">${say(texts, (words) => words.pair)}</th><th scope="col" colspan="3">${say(texts, (words) => words.share)}</th>
      </tr></thead>
      <tbody>${shares.map((share) => row(share, page))}</tbody>
    </table>
  </div>`;
};
