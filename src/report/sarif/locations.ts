import type { ArtifactLocation, Location, Region, ReportingConfiguration } from "sarif";
import type { FindingEvidence, Severity } from "../../model/index.js";
import type { Locate } from "../places.js";
import { escapeMessage } from "./text.js";

/** The base that relative addresses start from: the root of the repository, wherever it lies. */
export const SOURCE_ROOT = "%SRCROOT%";

/** The level of a result by its severity. */
export const LEVELS: { readonly [severity in Severity]: NonNullable<ReportingConfiguration["level"]> } = {
  error: "error",
  warning: "warning",
  note: "note",
  none: "none",
};

const encodePath = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** A drive of Windows stands in an address as /C:. */
const absoluteUri = (path: string): string =>
  `file://${encodePath(path.replace(/^(?!\/)/u, "/")).replace(/^\/([A-Za-z])%3A/u, "/$1:")}`;

const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/u.test(path);

/** Lone surrogates have no UTF-8 and so no address. */
const wellFormed = (path: string): string => path.replace(/[\ud800-\udfff]/gu, "\ufffd");

/** A document: its path percent-encoded, from the root where it lies below it. */
export const artifactLocation = (path: string): ArtifactLocation => {
  const clean = wellFormed(path);
  if (isAbsolute(clean)) return { uri: absoluteUri(clean) };
  return { uri: encodePath(clean.replace(/^(?:\.\/)+/u, "")), uriBaseId: SOURCE_ROOT };
};

/** Where a span of plain text stands, in units and in lines; what stands there is the file's own text. */
const regionOf = (
  { start, end }: FindingEvidence,
  span: NonNullable<ReturnType<Locate>["span"]>,
  text: string,
): Region => ({
  startLine: span.start.line,
  startColumn: span.start.column,
  endLine: span.end.line,
  endColumn: span.end.column,
  charOffset: start,
  charLength: end - start,
  snippet: { text: text.slice(start, end) },
});

/** What locations are made with. */
export interface Documents {
  readonly locate: Locate;
  readonly texts: ReadonlyMap<string, string>;
  /** Places of the documents in `artifacts` of the run, by their sources' ids. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/**
 * A place of a finding. Of what is not plain text it is the document alone: offsets into the text that was read out of
 * it are no offsets of the file; its message has the quote.
 */
export const locationOf = (
  id: number,
  evidence: FindingEvidence,
  says: string,
  documents: Documents,
): Location => {
  const { path, span } = documents.locate(evidence);
  const index = documents.indexOf.get(evidence.source);
  const text = documents.texts.get(evidence.source);
  return {
    id,
    physicalLocation: {
      artifactLocation: { ...artifactLocation(path), ...(index === undefined ? {} : { index }) },
      ...(span === undefined || text === undefined ? {} : { region: regionOf(evidence, span, text) }),
    },
    message: { text: escapeMessage(says) },
  };
};
