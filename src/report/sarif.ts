import type { Artifact, Log, Notification, Run } from "sarif";
import type { Language, ReportSource } from "../model/index.js";
import { isFlagged } from "./flagged.js";
import { escapeActive } from "./inert.js";
import { createLookup } from "./lookup.js";
import { phrases } from "./phrases.js";
import { createLocate } from "./places.js";
import type { Reporter, ReporterInput } from "./reporter.js";
import { artifactLocation, SOURCE_ROOT } from "./sarif/locations.js";
import { resultOf } from "./sarif/results.js";
import { describeRule } from "./sarif/rules.js";
import { escapeMessage } from "./sarif/text.js";
import { oneLine } from "./shorten.js";

/** SARIF names a language by two letters and a region (2.1.0, section 3.19.21), so that scripts need one. */
const LANGUAGES: { readonly [language in Language]: string } = {
  "zh-Hant": "zh-HK",
  "zh-Hans": "zh-CN",
  en: "en",
};

const artifactOf = (source: ReportSource, { paths }: ReporterInput): Artifact => ({
  location: artifactLocation(paths?.get(source.id) ?? source.path),
  description: {
    text: [source.newspaper, source.published, source.page].filter((fact) => fact !== undefined).join(" · "),
  },
  mimeType: source.mediaType ?? "text/plain",
  ...(source.mediaType === undefined ? { encoding: source.encoding ?? "utf-8" } : {}),
  hashes: { "sha-256": source.sha256 },
});

/** Decisions that nothing meets any more are no results: code-scanning pages refuse a result without a place. */
const notifyResolved = ({ report, language }: ReporterInput): Notification[] =>
  report.resolved.map(({ fingerprint, rule, description }) => ({
    level: "note",
    message: { text: escapeMessage(`${phrases[language].states.resolved}: ${oneLine(description)}`) },
    associatedRule: { id: rule },
    properties: { fingerprint },
  }));

const runOf = (input: ReporterInput): Run => {
  const { report, texts, language, rules = [] } = input;
  const words = phrases[language];
  const lookup = createLookup(report, texts);
  const findings = report.findings.filter(isFlagged);
  const spoke = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const documents = {
    locate: createLocate(input, lookup),
    texts,
    indexOf: new Map(report.sources.map(({ id }, index) => [id, index])),
  };
  const ruleIndex = new Map(spoke.map((id, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        language: LANGUAGES[language],
        shortDescription: { text: words.tagline },
        rules: spoke.map((id) =>
          describeRule(
            id,
            rules.find((rule) => rule.id === id),
            language,
            words,
          ),
        ),
      },
    },
    automationDetails: { id: `${report.tool.name}/` },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifyResolved(input) }],
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "The root of the repository." } } },
    language: LANGUAGES[language],
    columnKind: "utf16CodeUnits",
    defaultEncoding: "utf-8",
    artifacts: report.sources.map((source) => artifactOf(source, input)),
    results: findings.map((finding) => resultOf(finding, { language, words, lookup, documents, ruleIndex })),
    properties: { counts: report.counts, coverage: report.coverage },
  };
};

/**
 * SARIF 2.1.0 with the alarms, updates and omissions; the rest is only counted. Characters that would turn a line
 * around are escaped.
 */
export const reportSarif: Reporter = (input) => {
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(input)],
  };
  return `${escapeActive(JSON.stringify(log, null, 2))}\n`;
};
