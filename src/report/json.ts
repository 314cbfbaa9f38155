import { escapeActive } from "./inert.js";
import type { Reporter } from "./reporter.js";

/** Fields in the order in which they are written, in whatever object they stand; others follow by name. */
const FIELDS = `
  schemaVersion tool id name version fingerprint rule description
  verdict severity kind scope confidence state
  decision reason decidedBy decidedOn expires standing alsoKnownAs
  source article path newspaper published sha256 length
  language edition page url event headline label spans
  sources articles events claims facts findings suggestions counts aligned verdicts states
  coverage comparableEvents comparableClaims matchedClaims pairs
  message readings zh-Hant zh-Hans en
  role clause sentence speaker value counted whole text form
  reading values written allowed suggested low high lowInclusive highInclusive
  exact hedge unit dimension currency from to precision time
  title direct modality marker predicate
  evidence start end quote claim side
  contradiction tension update omission variant agreement
  new known changed resolved
`
  .trim()
  .split(/\s+/u);

const RANKS: ReadonlyMap<string, number> = new Map(FIELDS.map((field, rank) => [field, rank]));

const compareFields = (left: string, right: string): number =>
  (RANKS.get(left) ?? FIELDS.length) - (RANKS.get(right) ?? FIELDS.length) ||
  Number(left > right) - Number(left < right);

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => compareFields(left, right)))
    : value;

/** The report as `schemas/report.schema.json` has it: two spaces, fixed order of fields, last newline. */
export const reportJson: Reporter = ({ report }) => `${escapeActive(JSON.stringify(report, inOrder, 2))}\n`;
