import type { Finding, Report } from "../../src/model/index.js";

const infectFinding = (finding: Finding, evil: string): Finding => ({
  ...finding,
  id: `${finding.id}${evil}`,
  rule: evil,
  fingerprint: evil,
  message: { "zh-Hant": evil, "zh-Hans": evil, en: evil },
});

/** The report with every text in it that comes from outside replaced. */
export const infect = (report: Report, evil: string): Report => ({
  ...report,
  sources: report.sources.map((source) => ({
    ...source,
    newspaper: evil,
    path: evil,
    page: evil,
    published: evil,
  })),
  articles: report.articles.map((article) => ({ ...article, headline: evil })),
  events: report.events.map((event) => ({ ...event, label: evil })),
  claims: report.claims.map((claim) => ({ ...claim, sentence: `${evil}${claim.sentence}${evil}` })),
  findings: report.findings.map((finding) => infectFinding(finding, evil)),
  suggestions: report.suggestions.map((finding) => infectFinding(finding, evil)),
});
