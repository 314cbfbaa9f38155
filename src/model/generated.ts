// Provisional, written by hand until `npm run generate` writes it from schemas/: same names, same fields.

/** Half-open range of UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---- mention.schema.json

export type Mention = QuantityMention | DateMention | DurationMention | LabelMention;
export type QuantityForm = "cardinal" | "ordinal" | "percent" | "fraction" | "multiple" | "range";
/** Decimal strings; low = high unless a range. */
export interface Range {
  readonly low: string;
  readonly high: string;
}
/** null = unbounded. */
export interface AllowedRange {
  readonly low: string | null;
  readonly high: string | null;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
}
export interface UnitMention {
  readonly id: string;
  readonly dimension: string;
  readonly start: number;
  readonly end: number;
}
export interface QuantityMention {
  readonly type: "quantity";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly numeral: Span;
  readonly form: QuantityForm;
  readonly written: Range;
  readonly allowed: AllowedRange;
  readonly suggested: { readonly low: string | null; readonly high: string | null };
  readonly exact: boolean;
  readonly hedge: string | null;
  readonly unit: UnitMention | null;
  readonly currency: string | null;
}
export type DatePrecision = "day" | "month" | "quarter" | "half" | "year" | "decade" | "vague" | "time";
export interface DateMention {
  readonly type: "date";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  /** HH:MM, or HH:MM/HH:MM where only the part of the day is known. */
  readonly time?: string;
}
export interface DurationMention {
  readonly type: "duration";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly iso: string;
  readonly hedge: string | null;
  readonly numeral: Span;
  readonly written: Range;
  readonly allowed: AllowedRange;
  readonly suggested: { readonly low: string | null; readonly high: string | null };
  readonly exact: boolean;
  /** id: year month week day hour minute second; dimension: duration. */
  readonly unit: UnitMention;
}
export interface LabelMention {
  readonly type: "label";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// ---- manifest.schema.json

export interface Manifest {
  readonly $schema?: string;
  readonly sources: readonly ManifestSource[];
}
export interface ManifestSource {
  readonly id: string;
  readonly path: string;
  readonly newspaper: string;
  /** A date or a date-time with offset. */
  readonly published: string;
  readonly language?: "zh-Hant" | "zh-Hans";
  readonly edition?: string;
  readonly page?: string;
  readonly url?: string;
}

// ---- claim.schema.json (one claim) and claims.schema.json (the file claims/SOURCE.json)

export interface Evidence {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** As a reader would write it: line breaks and justification spaces undone. */
  readonly quote: string;
}
export type BlockRole =
  | "headline"
  | "deck"
  | "byline"
  | "paragraph"
  | "subheading"
  | "caption"
  | "list-item"
  | "table-cell"
  | "credit";
export type Claim = QuantityClaim | DateClaim | TitleClaim | QuoteClaim | StatementClaim | ModalityClaim;
export interface ClaimBase {
  /** Stable: source, kind and a hash of the sentence and the quote. */
  readonly id: string;
  readonly source: string;
  readonly article: string;
  /** One span, or one for each part where the page interrupts the sentence. */
  readonly evidence: readonly Evidence[];
  /** Layout role of the block that the claim stands in. */
  readonly role: BlockRole;
  /** The clause and the sentence that the claim stands in, as a reader would write them. */
  readonly clause: string;
  readonly sentence: string;
  /** Who is given as saying it, or null. */
  readonly speaker: string | null;
}
/** The reading of a quantity or a duration, without its offsets. */
export interface QuantityValue {
  readonly text: string;
  readonly form: QuantityForm;
  readonly written: Range;
  readonly allowed: AllowedRange;
  readonly suggested: { readonly low: string | null; readonly high: string | null };
  readonly exact: boolean;
  readonly hedge: string | null;
  readonly unit: { readonly id: string; readonly dimension: string } | null;
  readonly currency: string | null;
}
export interface QuantityClaim extends ClaimBase {
  readonly kind: "quantity";
  readonly value: QuantityValue;
  /** The noun that is counted or measured: 「灣區標準」 of 235項「灣區標準」; may be empty. */
  readonly counted: string;
  /** The whole that a share or a part is taken of: 十大典型案例 of 十大典型案例中，過半…; null where none is stated. */
  readonly whole: { readonly value: QuantityValue; readonly counted: string } | null;
}
export interface DateClaim extends ClaimBase {
  readonly kind: "date";
  readonly value: {
    readonly text: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly precision: DatePrecision;
    readonly time?: string;
  };
}
/** A document title 《》. */
export interface TitleClaim extends ClaimBase {
  readonly kind: "title";
  readonly title: string;
}
/** A clause of speech with a known speaker, quoted (direct) or reported. */
export interface QuoteClaim extends ClaimBase {
  readonly kind: "quote";
  readonly direct: boolean;
}
/** A clause in the paper's own voice. */
export interface StatementClaim extends ClaimBase {
  readonly kind: "statement";
}
/** The modality of a predicate: 將 | 預計 | 已 … */
export interface ModalityClaim extends ClaimBase {
  readonly kind: "modality";
  readonly modality: "done" | "ongoing" | "will" | "expected" | "planned" | "possible" | "denied";
  /** The words that mark it: 預計會. */
  readonly marker: string;
  /** The predicate that it modifies: 納入「灣區標準」清單. */
  readonly predicate: string;
}
export interface ClaimsFile {
  readonly $schema?: string;
  readonly schemaVersion: "1";
  readonly source: string;
  /** SHA-256 of the bytes of the source that the spans point into. */
  readonly sha256: string;
  readonly claims: readonly Claim[];
}

// ---- report.schema.json

export type Language = "zh-Hant" | "zh-Hans" | "en";
export type Verdict = "contradiction" | "tension" | "update" | "omission" | "variant" | "agreement";
export type Severity = "error" | "warning" | "note" | "none";
export type FindingKind =
  | "quantity"
  | "date"
  | "name"
  | "title"
  | "quote"
  | "list"
  | "modality"
  | "attribution"
  | "wording"
  | "superlative";
export type FindingScope = "cross" | "internal" | "cross-time";
export type FindingState = "new" | "known" | "changed" | "resolved";
export type Message = { readonly [language in Language]: string };
export interface FindingEvidence extends Evidence {
  readonly claim?: string;
  /** Which side of the comparison the span belongs to, from 0. */
  readonly side: number;
}
export interface Finding {
  readonly id: string;
  /** "1:RULE:COMPARED:VALUE": version, rule, hash of what is compared, hash of the values. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly scope: FindingScope;
  /** 0 to 1. */
  readonly confidence: number;
  readonly state: FindingState;
  readonly message: Message;
  /** How each side was read, in the order of the sides: 逾160 → more than 160. */
  readonly readings: readonly Message[];
  readonly evidence: readonly FindingEvidence[];
}
export interface ReportSource {
  readonly id: string;
  readonly path: string;
  readonly newspaper: string;
  readonly published: string;
  readonly sha256: string;
  /** UTF-16 units of the decoded text. */
  readonly length: number;
  readonly language?: "zh-Hant" | "zh-Hans";
  readonly edition?: string;
  readonly page?: string;
  readonly url?: string;
}
export interface ReportArticle {
  readonly id: string;
  readonly source: string;
  readonly event: string;
  readonly headline: string;
  readonly spans: readonly Span[];
}
export interface ReportEvent {
  readonly id: string;
  readonly label: string;
  readonly articles: readonly string[];
}
export interface Counts {
  readonly sources: number;
  readonly articles: number;
  readonly events: number;
  readonly claims: number;
  /** Claims that stand in at least one finding. */
  readonly aligned: number;
  readonly verdicts: { readonly [verdict in Verdict]: number };
  readonly states: { readonly [state in FindingState]: number };
}
export interface Report {
  readonly schemaVersion: "1";
  readonly tool: { readonly name: string; readonly version: string };
  readonly sources: readonly ReportSource[];
  readonly articles: readonly ReportArticle[];
  readonly events: readonly ReportEvent[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

// ---- configuration.schema.json (hedui.config.json)

export type RuleSetting = "off" | "error" | "warning" | "note" | "none";
export interface Configuration {
  readonly $schema?: string;
  /** Manifests, folders or documents, relative to the configuration file. */
  readonly paths?: readonly string[];
  readonly baseline?: string;
  readonly failOn?: "contradiction" | "tension" | "never";
  readonly language?: Language;
  /** Alarms below this confidence are left out; 0 to 1. */
  readonly minimumConfidence?: number;
  readonly rules?: { readonly [rule: string]: RuleSetting };
}

// ---- baseline.schema.json (hedui.baseline.json)

export type Decision = "accepted" | "dismissed" | "corrected";
export interface Baseline {
  readonly $schema?: string;
  readonly schemaVersion: "1";
  readonly entries: readonly BaselineEntry[];
}
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly description: string;
  readonly decision: Decision;
  readonly reason: string;
  readonly decidedBy?: string;
  readonly decidedOn?: string;
  readonly expires?: string;
}
