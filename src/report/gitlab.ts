import type { Finding, Severity } from "../model/index.js";
import { briefSides, createBrief, describeDecision, titleOf, type BriefInput } from "./brief.js";
import { oneLine, shorten } from "./shorten.js";
import { isFlagged } from "./flagged.js";
import { escapeActive } from "./inert.js";
import { writePlace } from "./places.js";
import type { Reporter } from "./reporter.js";

/** What GitLab calls the severities; what someone has decided on is only information. */
const SEVERITIES: { readonly [severity in Severity]: string } = {
  error: "critical",
  warning: "major",
  note: "minor",
  none: "info",
};

/** Longest quote in a description, in UTF-16 units. */
const LONGEST_QUOTE = 80;

const describe = (finding: Finding, { lookup, locate, words, language }: BriefInput): string => {
  const sides = briefSides(finding, lookup, words).map(
    ({ name, evidence, quote }) =>
      `${name} ${words.quote(shorten(quote, LONGEST_QUOTE))} ${writePlace(locate(evidence[0]))}`,
  );
  const { decision } = finding;
  const isTold = decision && (finding.state === "known" || decision.description !== undefined);
  const state = isTold ? describeDecision(decision, words) : words.states[finding.state];
  return oneLine(
    `${titleOf(finding, words)} · ${state}${words.colon}${finding.message[language]} ${sides.join(" / ")}`,
  );
};

/** Fingerprints as they are, those that findings share numbered: GitLab drops the second of two. */
const numberFingerprints = (findings: readonly Finding[]): readonly string[] => {
  const seen = new Map<string, number>();
  const used = new Set(findings.map(({ fingerprint }) => fingerprint));
  return findings.map(({ fingerprint }) => {
    let count = (seen.get(fingerprint) ?? 0) + 1;
    while (count > 1 && used.has(`${fingerprint}:${count}`)) count += 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}:${count}`;
  });
};

/** A code quality report of GitLab: the alarms, updates and omissions, each at its first place. */
export const reportGitlab: Reporter = (input) => {
  const brief = createBrief(input);
  const findings = input.report.findings.filter(isFlagged);
  const fingerprints = numberFingerprints(findings);
  const issues = findings.map((finding, index) => {
    const [first] = briefSides(finding, brief.lookup, brief.words);
    const { path, span } = brief.locate(first!.evidence[0]);
    return {
      description: describe(finding, brief),
      check_name: finding.rule,
      fingerprint: fingerprints[index],
      severity: finding.state === "known" ? SEVERITIES.none : SEVERITIES[finding.severity],
      location: {
        path,
        lines: { begin: span?.start.line ?? 1, end: span?.end.line ?? 1 },
      },
    };
  });
  return `${escapeActive(JSON.stringify(issues, null, 2))}\n`;
};
