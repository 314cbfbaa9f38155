// Written by `npm run generate` from schemas/: change those, not this file.
/** Mention. An expression that the parser read in a text, discriminated by `type`. */
export type Mention = QuantityMention | DateMention | DurationMention | LabelMention;

/** Span. A half-open range of a text: from `start` up to but not including `end`. */
export interface Span {
  /** Start. Offset of the first unit, in UTF-16 units of the decoded text. */
  readonly start: number;
  /** End. Offset after the last unit, in UTF-16 units of the decoded text; not below `start`. */
  readonly end: number;
}

/**
 * Form of a quantity. What the numeral does: counts or measures (cardinal), ranks (第三), takes a share
 * (三成, 四分之三), multiplies (兩倍) or spans (20至30).
 */
export type QuantityForm = "cardinal" | "ordinal" | "percent" | "fraction" | "multiple" | "range";

/**
 * Range as written. The number as written, before its hedge is read: `low` = `high` unless it is a
 * range (20至30) or an inexact numeral (數十, 兩三).
 */
export interface Range {
  /**
   * Low. The lower number, a decimal string in the written unit; percent is given in percent, a fraction
   * as a decimal.
   */
  readonly low: string;
  /** High. The higher number, a decimal string in the written unit; equal to `low` for a single number. */
  readonly high: string;
}

/**
 * Allowed range. Every value that the words allow. Two allowed ranges of the same thing that do not
 * meet are a contradiction.
 */
export interface AllowedRange {
  /** Low. Lower bound, a decimal string in the written unit; null where there is none. */
  readonly low: string | null;
  /** High. Upper bound, a decimal string in the written unit; null where there is none. */
  readonly high: string | null;
  /** Low inclusive. Whether the lower bound itself is allowed: false for 逾120萬, true for 至少120萬. */
  readonly lowInclusive: boolean;
  /** High inclusive. Whether the upper bound itself is allowed: false for 不足150萬, true for 不多於150萬. */
  readonly highInclusive: boolean;
}

/**
 * Suggested range. The values that a reader takes the words to mean, bounds included. Suggested ranges
 * that do not meet are at most a tension.
 */
export interface SuggestedRange {
  /** Low. Lower bound, a decimal string in the written unit; null where there is none. */
  readonly low: string | null;
  /** High. Upper bound, a decimal string in the written unit; null where there is none. */
  readonly high: string | null;
}

/** Unit base. What every unit has: an id and the dimension that it measures. */
export interface UnitBase {
  /** Unit id. The unit after synonyms are folded; quantities of one unit compare without conversion. */
  readonly id: string;
  /**
   * Dimension. What the unit counts or measures; only quantities of one dimension can be compared. 人 and
   * 人次 differ in it.
   */
  readonly dimension: string;
}

/** Unit in the text. A unit, and where it stands in the text. */
export interface UnitMention extends UnitBase {
  /**
   * Start. Offset of the first unit of the classifier or measure word, in UTF-16 units of the decoded
   * text.
   */
  readonly start: number;
  /** End. Offset after the classifier or measure word, in UTF-16 units of the decoded text. */
  readonly end: number;
}

/** Mention base. What every mention has: its place and its text. */
export interface MentionBase {
  /**
   * Start. Offset of the first unit of the whole expression, hedge included, in UTF-16 units of the text
   * read.
   */
  readonly start: number;
  /** End. Offset after the whole expression, unit included, in UTF-16 units of the text read. */
  readonly end: number;
  /** Text. The whole expression as it stands in the text, hedge and unit included. */
  readonly text: string;
}

/** Reading base. How a number and its hedge were read. All three ranges are in the written unit. */
export interface ReadingBase {
  /** Written. The number as written, without its hedge. */
  readonly written: Range;
  /** Allowed. What number and hedge allow: 逾120萬 is more than 1200000 without an upper bound. */
  readonly allowed: AllowedRange;
  /** Suggested. What number and hedge suggest: 逾120萬 is up to about 1300000. */
  readonly suggested: SuggestedRange;
  /** Exact. Whether the words name one value: no hedge, no range, no inexact numeral. */
  readonly exact: boolean;
  /** Hedge. The hedging words as written, or null where there are none. */
  readonly hedge: string | null;
}

/** Quantity base. The reading of a quantity: its form, its ranges and its currency. */
export interface QuantityBase extends ReadingBase {
  /** Form. What the numeral does: counts, ranks, takes a share, multiplies or spans. */
  readonly form: QuantityForm;
  /** Currency. ISO 4217 code of a sum of money, or null for anything else. */
  readonly currency: string | null;
}

/** Date base. The reading of a date: a range of days with a precision. */
export interface DateBase {
  /** From. First day of the range, YYYY-MM-DD, inclusive; null where it is open or vague. */
  readonly from: string | null;
  /** To. Last day of the range, YYYY-MM-DD, inclusive; null where it is open or vague. */
  readonly to: string | null;
  /** Precision. The finest unit that the words give. */
  readonly precision: DatePrecision;
  /**
   * Time. Time of the day, HH:MM (24 hours), or HH:MM/HH:MM where only the part of the day is known
   * (下午).
   */
  readonly time?: string;
}

/** Precision of a date. The finest unit that the words give; `vague` for 近日, 日前, 早前. */
export type DatePrecision =
  "day" | "month" | "quarter" | "half" | "year" | "decade" | "century" | "vague" | "time";

/** Quantity. A number with what it counts or measures, hedge and unit included: 逾120萬人次. */
export interface QuantityMention extends MentionBase, QuantityBase {
  /** Type. Tells a quantity from the other mentions. */
  readonly type: "quantity";
  /** Numeral. Where the number alone stands: 120萬 of 逾120萬人次. */
  readonly numeral: Span;
  /** Unit. The classifier or measure word and where it stands, or null for a bare number. */
  readonly unit: UnitMention | null;
}

/** Date. A date or a period, resolved against the day of publication: 去年. */
export interface DateMention extends MentionBase, DateBase {
  /** Type. Tells a date from the other mentions. */
  readonly type: "date";
}

/** Duration. A length of time: 近五年. */
export interface DurationMention extends MentionBase, ReadingBase {
  /** Type. Tells a duration from the other mentions. */
  readonly type: "duration";
  /**
   * ISO 8601 duration. The written length as an ISO 8601 duration, its hedge left out; a fraction is
   * written with a point, and a span of two lengths with a slash.
   */
  readonly iso: string;
  /** Numeral. Where the number alone stands: 五 of 近五年. */
  readonly numeral: Span;
  /**
   * Unit. The unit of time and where it stands. Its id is year, month, week, day, hour, minute or
   * second; its dimension is duration.
   */
  readonly unit: UnitMention;
  /**
   * Time covered. The days that it covers; missing where the sentence does not say from when it is
   * counted.
   */
  readonly covered?: CoveredTime;
}

/**
 * Time covered. The days that a length of time covers, where the sentence says from when or until when
 * it is counted: 過去三年, 三天前, 自2018年成立以來六年多.
 */
export interface CoveredTime {
  /** From. First day, YYYY-MM-DD. */
  readonly from: string;
  /** To. Last day, YYYY-MM-DD; null where the sentence leaves it open, as for an anniversary. */
  readonly to: string | null;
  /**
   * Anchor. The date of the sentence that it is counted from; missing where it is counted from the
   * reference.
   */
  readonly anchor?: Span;
}

/** Label. Numerals that are part of a name and count nothing: 5G, 十四五. */
export interface LabelMention extends MentionBase {
  /** Type. Tells a label from the other mentions. */
  readonly type: "label";
}

/** Manifest. manifest.json: the documents to compare, and who published each of them when. */
export interface Manifest {
  /** Schema. Path or URI of this schema, for editors; hedui does not read it. */
  readonly $schema?: string;
  /** Sources. One entry for each document. No two share an id. */
  readonly sources: readonly ManifestSource[];
}

/**
 * Encoding. A character encoding. Big5 is read with the Hong Kong characters of HKSCS, GBK and GB2312
 * as GB18030, which holds them.
 */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "big5-hkscs" | "gb18030";

/** Language of a source. The script that a source is written in, as a BCP 47 tag. */
export type SourceLanguage = "zh-Hant" | "zh-Hans";

/** Source base. What is known of a document beside its bytes. */
export interface SourceBase {
  /**
   * Source id. Names the source in claims, findings and baselines; unique in a run and stable from run
   * to run.
   */
  readonly id: string;
  /** Path. Where the document lies, relative to the manifest that names it. */
  readonly path: string;
  /** Newspaper. The name of the newspaper, as a reader knows it. */
  readonly newspaper: string;
  /**
   * Published. When the source was published: a date (YYYY-MM-DD) or a date-time with offset. Relative
   * dates (昨日, 上月) are resolved against it.
   */
  readonly published: string;
  /** Language. The script of the source; read from the text where it is not given. */
  readonly language?: SourceLanguage;
  /**
   * Encoding. The character encoding of the bytes; found from them where a manifest does not give it.
   * Missing in a report, it is UTF-8.
   */
  readonly encoding?: Encoding;
  /** Edition. The edition of the day, where there are several. */
  readonly edition?: string;
  /** Page. The number of the page as printed. */
  readonly page?: string;
  /** URL. Where the document was published on the web, http or https. */
  readonly url?: string;
}

/** Manifest entry. One document, and who published it when. */
export interface ManifestSource extends SourceBase {}

/** Claim. One checkable statement with its evidence, discriminated by `kind`. */
export type Claim =
  | QuantityClaim
  | DateClaim
  | TitleClaim
  | QuoteClaim
  | StatementClaim
  | ModalityClaim
  | ListClaim
  | SuperlativeClaim
  | PersonClaim
  | OrganisationClaim
  | TermClaim;

/**
 * Region. A rectangle on a page of a PDF, in points (1/72 inch) from the upper left corner of the page
 * as it is shown.
 */
export interface Region {
  /** Page. Number of the page in the document, from 1. */
  readonly page: number;
  /** Left. Distance of its left edge from that of the page, in points. */
  readonly x: number;
  /** Top. Distance of its upper edge from that of the page, in points. */
  readonly y: number;
  /** Width. Width in points. */
  readonly width: number;
  /** Height. Height in points. */
  readonly height: number;
}

/** Evidence base. A span of a source and the quote that stands there. */
export interface EvidenceBase {
  /** Source. Id of the source that the span points into. */
  readonly source: string;
  /** Start. Offset of the first unit of the span, in UTF-16 units of the decoded text of the source. */
  readonly start: number;
  /** End. Offset after the last unit of the span, in UTF-16 units of the decoded text of the source. */
  readonly end: number;
  /**
   * Quote. The span as a reader would write it: line breaks, justification spaces, invisible characters
   * and stray markup undone. White space and what is dropped aside, it equals `text.slice(start, end)`.
   */
  readonly quote: string;
  /** Regions. Where the span stands on the pages of a PDF: a rectangle for each piece of a line. */
  readonly regions?: readonly Region[];
}

/** Evidence. A span of a source that a claim rests on. */
export interface Evidence extends EvidenceBase {
  /**
   * Before. What stands right before the quote, some twenty characters without white space: with it and
   * `after` the quote is found again when the source changes (W3C Web Annotation, TextQuoteSelector). In
   * claims files only.
   */
  readonly before?: string;
  /** After. What stands right after the quote, as `before`. */
  readonly after?: string;
}

/** Role of a block. The layout role of a block of a page. */
export type BlockRole =
  | "headline"
  | "deck"
  | "byline"
  | "paragraph"
  | "subheading"
  | "caption"
  | "list-item"
  | "table-cell"
  | "credit"
  | "furniture";

/** Claim base. What every claim has, whatever its kind. */
export interface ClaimBase {
  /** Claim id. Stable from run to run: source, kind and a hash of the sentence and the quote. */
  readonly id: string;
  /** Source. Id of the source that the claim stands in. */
  readonly source: string;
  /** Article. Id of the article that the claim stands in. */
  readonly article: string;
  /** Evidence. One span, or one for each part where the page interrupts the sentence; in reading order. */
  readonly evidence: readonly Evidence[];
  /** Role. Layout role of the block that the claim stands in. */
  readonly role: BlockRole;
  /** Clause. The clause that the claim stands in, as a reader would write it. */
  readonly clause: string;
  /** Sentence. The sentence that the claim stands in, as a reader would write it. */
  readonly sentence: string;
  /** Speaker. Who is given as saying it, or null where the paper says it in its own voice. */
  readonly speaker: string | null;
  /** Curation. What a person ruled on the claim; where there is none, it is as it was extracted. */
  readonly curation?: Curation;
}

/** Unit. A unit without its place in the text. */
export interface UnitValue extends UnitBase {}

/** Value of a quantity. The reading of a quantity or a duration, without its offsets. */
export interface QuantityValue extends QuantityBase {
  /** Text. The whole expression as a reader would write it, hedge and unit included. */
  readonly text: string;
  /** Unit. The classifier or measure word, or null for a bare number. */
  readonly unit: UnitValue | null;
}

/** Whole. The whole that a part or a share is taken of: 全部12間公共圖書館 of 全部12間公共圖書館中，過半…. */
export interface QuantityWhole {
  /** Value. How many the whole is. */
  readonly value: QuantityValue;
  /** Counted. The noun that the whole counts; may be empty. */
  readonly counted: string;
}

/** Value of a date. The reading of a date, without its offsets. */
export interface DateValue extends DateBase {
  /** Text. The whole expression as a reader would write it. */
  readonly text: string;
}

/**
 * Modality. How far a predicate is asserted: done (已), ongoing (正), will (將), expected (預計), planned
 * (計劃), possible (可能), denied (未, 否認), listed (a document that stands in a list under a heading such
 * as 9項新標準, and so is given as one of them).
 */
export type Modality =
  "done" | "ongoing" | "will" | "expected" | "planned" | "possible" | "denied" | "listed";

/** Quantity claim. How many or how much of what. */
export interface QuantityClaim extends ClaimBase {
  /** Kind. Tells a quantity claim from the other claims. */
  readonly kind: "quantity";
  /** Value. The reading of the quantity. */
  readonly value: QuantityValue;
  /** Counted. The noun that is counted or measured: 讀者 of 120萬名讀者; may be empty. */
  readonly counted: string;
  /**
   * Predicate. What happens to the things counted, folded to Simplified and to one word for its synonyms
   * in the news: 死亡 for 7人遇難; empty where no verb is near.
   */
  readonly predicate: string;
  /** Whole. The whole that a share or a part is taken of; null where none is stated. */
  readonly whole: QuantityWhole | null;
  /** Polarity. Whether the clause says it of the figure or denies it: denied in 並未收到5萬元. */
  readonly polarity?: "affirmed" | "denied";
  /**
   * Level or change. Whether a verb of change gives the figure as what it changes to (增至20項: level), as
   * what it changes from (由18項增至20項: base) or as how much it changes by (增加20項, 同比增長: change); absent
   * where none does.
   */
  readonly change?: "level" | "change" | "base";
  /**
   * Scopes. Words of the clause that say which part the figure is for, folded to Simplified and to one
   * word for its synonyms; absent where there are none.
   */
  readonly scopes?: readonly string[];
  /**
   * Time scope. The date or stretch of time that the clause names, as written; absent where it names
   * none.
   */
  readonly time?: string;
  /** Place scope. The place that the clause names, as written; absent where it names none. */
  readonly place?: string;
}

/** Date claim. When something happens. */
export interface DateClaim extends ClaimBase {
  /** Kind. Tells a date claim from the other claims. */
  readonly kind: "date";
  /** Value. The reading of the date. */
  readonly value: DateValue;
  /**
   * Use. What a date that is not that of a happening is there for: the period that a figure is of
   * (去年接待120萬人次, 比上月多), or the time up to which it was counted (截至昨晚8時). Left out of the date of a
   * happening.
   */
  readonly use?: "period" | "as-of";
}

/** Title claim. The title of a document, in 《》. */
export interface TitleClaim extends ClaimBase {
  /** Kind. Tells a title claim from the other claims. */
  readonly kind: "title";
  /** Title. The title without its marks. */
  readonly title: string;
}

/** Quote claim. A clause of speech with a known speaker. */
export interface QuoteClaim extends ClaimBase {
  /** Kind. Tells a quote claim from the other claims. */
  readonly kind: "quote";
  /** Direct. True for words between quotation marks, false for reported speech. */
  readonly direct: boolean;
}

/** Statement claim. A clause in the paper's own voice. */
export interface StatementClaim extends ClaimBase {
  /** Kind. Tells a statement claim from the other claims. */
  readonly kind: "statement";
}

/** Modality claim. How far a predicate is asserted. */
export interface ModalityClaim extends ClaimBase {
  /** Kind. Tells a modality claim from the other claims. */
  readonly kind: "modality";
  /** Modality. How far the predicate is asserted. */
  readonly modality: Modality;
  /** Marker. The words that mark the modality. */
  readonly marker: string;
  /** Predicate. The predicate that the marker modifies. */
  readonly predicate: string;
}

/** List claim. Things that are named one after the other: in a sentence, or set out as items or rows. */
export interface ListClaim extends ClaimBase {
  /** Kind. Tells a list claim from the other claims. */
  readonly kind: "list";
  /** Items. The items as written, in order. */
  readonly items: readonly string[];
  /**
   * Head. What the items are, as written: the noun after 等, or the heading above; null where nothing
   * says it.
   */
  readonly head: string | null;
  /** Count. How many items there are said to be (等12類), or null. */
  readonly count: number | null;
  /** Open. True where 等 without a number says that there are more. */
  readonly isOpen: boolean;
}

/** Superlative claim. What is called the first, the only or the most of its kind. */
export interface SuperlativeClaim extends ClaimBase {
  /** Kind. Tells a superlative claim from the other claims. */
  readonly kind: "superlative";
  /** Superlative. The word as written: 首個, 最大, 唯一, 新高. */
  readonly superlative: string;
  /** Scope. Among what it is the first or the most, as written (全港, 近十年), or null. */
  readonly scope: string | null;
  /** Of. What is ranked, as written; may be empty. */
  readonly of: string;
}

/**
 * Mention of a name. Which mention of a name a claim is: main (the one that introduces it, the first
 * with a role or in full), heading (in a headline or subheading), later (the first one in the text
 * that is worded otherwise: without the role, by the surname or by the abbreviation).
 */
export type NameMention = "main" | "heading" | "later";

/** Person claim. A person whom the article names, and what the person is. */
export interface PersonClaim extends ClaimBase {
  /** Kind. Tells a person claim from the other claims. */
  readonly kind: "person";
  /**
   * Name. The name in full as the article writes it; for a person without a full name what stands for it
   * (樊某, 姓林女子, 黃女士).
   */
  readonly name: string;
  /** Written. What stands for the name at this mention: 何 of 何表示. */
  readonly written: string;
  /**
   * Roles. What this mention says the person is, as written, each title before or after the name by
   * itself; may be empty.
   */
  readonly roles: readonly string[];
  /** Mention. Which of the article's mentions of the name this is. */
  readonly mention: NameMention;
}

/** Organisation claim. An organisation that the article names. */
export interface OrganisationClaim extends ClaimBase {
  /** Kind. Tells an organisation claim from the other claims. */
  readonly kind: "organisation";
  /** Name. The name in full as the article writes it. */
  readonly name: string;
  /** Written. What stands for the name at this mention: the name or its abbreviation. */
  readonly written: string;
  /**
   * Abbreviation. The short form that the article introduces (以下簡稱「…」, （…）); null where it introduces
   * none.
   */
  readonly abbreviation: string | null;
  /** Mention. Which of the article's mentions of the name this is. */
  readonly mention: NameMention;
}

/**
 * Term claim. A named thing in quotation marks: a programme, a slogan, an exhibition, a product; or a
 * term with its acronym.
 */
export interface TermClaim extends ClaimBase {
  /** Kind. Tells a term claim from the other claims. */
  readonly kind: "term";
  /** Term. The name without its marks. */
  readonly term: string;
  /** Abbreviation. The acronym that stands beside the term (色調值（CTV）); null where none does. */
  readonly abbreviation: string | null;
  /** Mention. Which of the article's mentions of the name this is. */
  readonly mention: NameMention;
}

/** Claims file. claims/SOURCE.json: the claims of one source. */
export interface ClaimsFile {
  /** Schema. Path or URI of this schema, for editors; hedui does not read it. */
  readonly $schema?: string;
  /** Schema version. Version of the format of this file. */
  readonly schemaVersion: "1";
  /** Source. Id of the source that the claims stand in. */
  readonly source: string;
  /**
   * SHA-256. SHA-256 of the bytes of the source that the spans point into, 64 lower-case hexadecimal
   * digits.
   */
  readonly sha256: string;
  /**
   * Claims. The claims, in the order of their evidence. People may correct, reject or confirm one, or
   * add one, and say so in its `curation`: that survives the next `hedui extract`, which replaces all
   * others.
   */
  readonly claims: readonly Claim[];
  /**
   * Unanchored. What people wrote of claims whose quote is not found in the source any more. Nothing
   * here is checked; `hedui extract` looks for it again each time.
   */
  readonly unanchored?: readonly UnanchoredClaim[];
}

/** Curation. What a person ruled on a claim, and why. */
export interface Curation {
  /**
   * Decision. The claim was corrected; added, since none was extracted; rejected, and is not checked; or
   * confirmed as it is.
   */
  readonly decision: "corrected" | "added" | "rejected" | "confirmed";
  /** Note. Why. */
  readonly note?: string;
  /** By. Who ruled. */
  readonly by?: string;
  /** On. The day of the ruling, YYYY-MM-DD. */
  readonly on?: string;
}

/** Unanchored claim. A claim that a person touched and whose quote is not found in the source any more. */
export interface UnanchoredClaim {
  /**
   * Reason. The quote is gone; its figures, hedges or negations changed, so that it says something else;
   * or it stands in several places and nothing says which.
   */
  readonly reason: "gone" | "changed" | "ambiguous";
  /** Found. What stands there now, where the quote changed. */
  readonly found?: string;
  /**
   * Claim. The claim as the person left it. Once its quote is mended, the next `hedui extract` puts it
   * back.
   */
  readonly claim: Claim;
}

/**
 * Report. What `hedui check --format json` prints: everything that was read and found. Deterministic:
 * the same input gives the same bytes.
 */
export interface Report {
  /** Schema version. Version of the format of the report. */
  readonly schemaVersion: "1";
  /** Tool. The program that wrote the report. */
  readonly tool: Tool;
  /** Sources. The documents that were compared, by id. */
  readonly sources: readonly ReportSource[];
  /** Articles. The articles that the sources were divided into. */
  readonly articles: readonly ReportArticle[];
  /** Events. The happenings that the articles report. */
  readonly events: readonly ReportEvent[];
  /** Claims. The claims of all sources. */
  readonly claims: readonly Claim[];
  /** Findings. What the rules found, agreements included. */
  readonly findings: readonly Finding[];
  /**
   * Facts. What two or more sources tell, with every value and the sources that give it: who says what,
   * without taking sides. In the order of the events and of the articles.
   */
  readonly facts: readonly Fact[];
  /**
   * Suggestions. Contradictions and tensions whose confidence is too low for an alarm, but not nothing:
   * of severity none, counted apart, and never a reason to fail.
   */
  readonly suggestions: readonly Finding[];
  /**
   * Resolved. The decisions of the baseline that no finding of this run meets any more, by fingerprint;
   * empty without a baseline.
   */
  readonly resolved: readonly BaselineEntry[];
  /** Counts. How many of each there are. */
  readonly counts: Counts;
  /**
   * Coverage. How much of what was read could be held against another source: tells a run that finds
   * nothing from one that compares nothing.
   */
  readonly coverage: Coverage;
}

/**
 * Verdict. contradiction 矛盾: both cannot be true. tension 出入: materially different though both could
 * be true. update 更新: a later publication gives a later value. omission 缺漏: one side lacks an item.
 * variant 異文: the same fact in other words. agreement 一致: checked and consistent.
 */
export type Verdict = "contradiction" | "tension" | "update" | "omission" | "variant" | "agreement";

/**
 * Severity. contradiction is an error, tension a warning, update, omission and variant a note,
 * agreement none, unless the configuration says otherwise.
 */
export type Severity = "error" | "warning" | "note" | "none";

/** Kind of a finding. What the two sides differ or agree in. */
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

/**
 * Scope of a finding. Between sources of one time (cross), within one source (internal), or between
 * sources of different times (cross-time).
 */
export type FindingScope = "cross" | "internal" | "cross-time";

/**
 * State of a finding. Compared with the baseline: not in it (new), in it (known), in it with other
 * values (changed), in it and no longer found (resolved).
 */
export type FindingState = "new" | "known" | "changed" | "resolved";

/**
 * Standing of a decision. holds: the finding is known. grace: its last day is past, and the finding
 * still known for some days. lapsed: its last day and the days of grace are past, and the finding is
 * new. reopened: the source was said to be corrected, and the finding is there again: it is new.
 * outdated: the decision was on other values, and the finding is changed.
 */
export type DecisionStanding = "holds" | "grace" | "lapsed" | "reopened" | "outdated";

/** Decision on a finding. What people decided on a finding, and whether that still holds. */
export interface FindingDecision {
  /** Decision. The ruling: accepted, dismissed or corrected. */
  readonly decision: Decision;
  /** Reason. Why it was so decided. */
  readonly reason: string;
  /** Decided by. Who decided. */
  readonly decidedBy?: string;
  /** Decided on. The day of the decision, YYYY-MM-DD. */
  readonly decidedOn?: string;
  /** Expires. The last day that the decision holds, YYYY-MM-DD. */
  readonly expires?: string;
  /** Standing. Whether the decision holds in this run. */
  readonly standing: DecisionStanding;
  /**
   * Description. What was decided on, as the baseline describes it, where the values have changed since:
   * the decision is outdated. Left out otherwise.
   */
  readonly description?: string;
}

/** Message. One text in every language of the program. */
export interface Message {
  /** Traditional Chinese. The text in Traditional Chinese. */
  readonly "zh-Hant": string;
  /** Simplified Chinese. The text in Simplified Chinese. */
  readonly "zh-Hans": string;
  /** English. The text in English; quotations stay in Chinese. */
  readonly en: string;
}

/** Evidence of a finding. A span that a finding speaks of, and the side that it belongs to. */
export interface FindingEvidence extends EvidenceBase {
  /** Claim. Id of the claim that the span is evidence of, where there is one. */
  readonly claim?: string;
  /** Side. Which side of the comparison the span belongs to, from 0. */
  readonly side: number;
  /**
   * Is a restatement. Whether the source only says here again what it says at the span of that side
   * without this: in a headline, a lead, a caption. Left out otherwise.
   */
  readonly isRestatement?: boolean;
}

/** Fact. One thing that claims of two or more sources speak of. */
export interface Fact {
  /** Fact id. Unique in the report. */
  readonly id: string;
  /** Event. Id of the event that it is part of. */
  readonly event: string;
  /** Label. A clause of one source, … in the place of the value. */
  readonly label: string;
  /**
   * Values. What is given, each value once; that of most sources first, else in the order of the
   * sources.
   */
  readonly values: readonly FactValue[];
  /** Findings. Ids of the findings about it, the gravest first: those whose evidence all belongs to it. */
  readonly findings: readonly string[];
}

/** Value of a fact. What some sources give for a fact. */
export interface FactValue {
  /** Text. The value as the first of its sources writes it, in the running text where it stands there. */
  readonly text: string;
  /** Reading. How it was read; missing where no finding speaks of it. */
  readonly reading?: Message;
  /** Sources. Ids of the sources that give it, by id. */
  readonly sources: readonly string[];
  /** Evidence. Where they give it; side is the place of the value among those of the fact. */
  readonly evidence: readonly FindingEvidence[];
}

/** Finding. A verdict with the rule that gave it, its evidence on every side and an explanation. */
export interface Finding {
  /** Finding id. Unique in the report. */
  readonly id: string;
  /**
   * Fingerprint. What tells the finding from run to run: VERSION:RULE:COMPARED:VALUE, the last two being
   * hashes of what is compared, and between which newspapers, and of the values.
   */
  readonly fingerprint: string;
  /** Rule. Id of the rule that gave the finding. */
  readonly rule: string;
  /** Verdict. What the finding says of its sides. */
  readonly verdict: Verdict;
  /** Severity. How much it matters. */
  readonly severity: Severity;
  /** Kind. What the sides differ or agree in. */
  readonly kind: FindingKind;
  /** Scope. Across sources, within one, or across times. */
  readonly scope: FindingScope;
  /** Confidence. How sure the program is: certainty of the alignment × certainty of the rule, 0 to 1. */
  readonly confidence: number;
  /** State. How the finding stands to the baseline. */
  readonly state: FindingState;
  /**
   * Decision. The decision of the baseline on this finding, on it with other values, or one that holds
   * no more; left out where there is none.
   */
  readonly decision?: FindingDecision;
  /**
   * Also known as. The fingerprints of the same clash at the other places where the sources give it
   * (headline, caption): a decision on one of them is one on the finding. Left out where there are none.
   */
  readonly alsoKnownAs?: readonly string[];
  /** Message. Why the sides clash or agree, with the arithmetic, and what would reconcile them. */
  readonly message: Message;
  /** Readings. How each side was read, in the order of the sides: 逾160 → more than 160. */
  readonly readings: readonly Message[];
  /** Evidence. Every span that the finding speaks of, in the order of the sides. */
  readonly evidence: readonly FindingEvidence[];
}

/** Source of a report. A document as it was read. */
export interface ReportSource extends SourceBase {
  /** SHA-256. SHA-256 of the bytes of the document, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Length. Length of the decoded text in UTF-16 units. */
  readonly length: number;
  /**
   * Media type. What kind of document the text was read out of; absent for plain text, whose offsets
   * point into the decoded file itself.
   */
  readonly mediaType?:
    | "text/html"
    | "application/pdf"
    | "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  /** Text. The text that offsets point into, where it was read out of a document that is not plain text. */
  readonly text?: string;
}

/** Article of a report. The parts of a source that belong to one report. */
export interface ReportArticle {
  /** Article id. Unique in the report. */
  readonly id: string;
  /** Source. Id of the source that the article stands in. */
  readonly source: string;
  /** Event. Id of the event that the article reports. */
  readonly event: string;
  /** Headline. The headline as a reader would write it; empty where the article has none. */
  readonly headline: string;
  /** Spans. Where the article stands in its source, in reading order; UTF-16 units of the decoded text. */
  readonly spans: readonly Span[];
}

/** Event of a report. A happening, and the articles that report it. */
export interface ReportEvent {
  /** Event id. Unique in the report. */
  readonly id: string;
  /** Label. The event in a few words, taken from a headline. */
  readonly label: string;
  /** Articles. Ids of the articles that report the event. */
  readonly articles: readonly string[];
  /**
   * Is unchecked. Whether the event was left out of the check, as only those that changes touch were
   * asked for (`--since`). Left out otherwise.
   */
  readonly isUnchecked?: boolean;
}

/** Tool. A program and its version. */
export interface Tool {
  /** Name. Name of the program. */
  readonly name: string;
  /** Version. Version of the program (semantic versioning). */
  readonly version: string;
}

/** Counts by verdict. How many findings have each verdict; the sum is the number of findings. */
export interface VerdictCounts {
  /** Contradiction. Findings whose verdict is contradiction. */
  readonly contradiction: number;
  /** Tension. Findings whose verdict is tension. */
  readonly tension: number;
  /** Update. Findings whose verdict is update. */
  readonly update: number;
  /** Omission. Findings whose verdict is omission. */
  readonly omission: number;
  /** Variant. Findings whose verdict is variant. */
  readonly variant: number;
  /** Agreement. Findings whose verdict is agreement. */
  readonly agreement: number;
}

/** Counts by state. How many findings have each state; the sum is the number of findings. */
export interface StateCounts {
  /** New. Findings whose state is new. */
  readonly new: number;
  /** Known. Findings whose state is known. */
  readonly known: number;
  /** Changed. Findings whose state is changed. */
  readonly changed: number;
  /**
   * Resolved. Decisions of the baseline that no finding meets any more: the length of `resolved` of the
   * report.
   */
  readonly resolved: number;
}

/** Coverage. How much of what was read could be held against another source. */
export interface Coverage {
  /**
   * Events checked. Events that were checked: all, unless only those that changes touch were asked for
   * (`--since`).
   */
  readonly events: number;
  /** Comparable events. Of the events checked, those that two sources or more report. */
  readonly comparableEvents: number;
  /** Comparable claims. Claims in the articles of the comparable events. */
  readonly comparableClaims: number;
  /**
   * Matched claims. Of the comparable claims, those that have a counterpart in another source; divided
   * by `comparableClaims` it is the share that was held against something.
   */
  readonly matchedClaims: number;
  /**
   * Pairs. Pairs of claims of two sources that were found to speak of one thing. Zero: nothing was
   * compared.
   */
  readonly pairs: number;
  /** Facts. Facts that two sources or more tell. */
  readonly facts: number;
}

/** Counts. How many sources, articles, events, claims and findings there are. */
export interface Counts {
  /** Sources. Number of sources. */
  readonly sources: number;
  /** Articles. Number of articles. */
  readonly articles: number;
  /** Events. Number of events. */
  readonly events: number;
  /** Claims. Number of claims. */
  readonly claims: number;
  /** Aligned claims. Claims that stand in at least one finding, each counted once; suggestions aside. */
  readonly aligned: number;
  /** Verdicts. Findings by verdict. */
  readonly verdicts: VerdictCounts;
  /** States. Findings by state. */
  readonly states: StateCounts;
  /** Suggestions. Number of suggestions; no other count has them. */
  readonly suggestions: number;
}

/** Configuration. hedui.config.json: what `hedui check` does where the command line says nothing. */
export interface Configuration {
  /** Schema. Path or URI of this schema, for editors; hedui does not read it. */
  readonly $schema?: string;
  /**
   * Paths. Manifests, folders that hold a manifest.json, or documents, relative to the configuration
   * file.
   */
  readonly paths?: readonly string[];
  /** Baseline. The file of decisions to compare with, relative to the configuration file. */
  readonly baseline?: string;
  /**
   * Days of grace. For how many days after its last day a decision of the baseline only warns before its
   * finding fails again; 14 where not given, 0 to fail at once.
   */
  readonly expiryGraceDays?: number;
  /**
   * Claims. The folder of claims files that people may correct, relative to the configuration file;
   * claims where not given.
   */
  readonly claims?: string;
  /**
   * Fail on. The mildest verdict that, where new, makes the exit status 1; contradiction where not
   * given.
   */
  readonly failOn?: FailOn;
  /** Language. The language of what is printed; zh-Hant where not given. */
  readonly language?: Language;
  /**
   * Minimum confidence. Alarms below this confidence are suggestions down to 0.3, and left out below;
   * 0.5 where not given, 0 for all alarms, at most 1.
   */
  readonly minimumConfidence?: number;
  /**
   * Rules. By the id of a rule: off, the severity of its alarms, or options that may hold for some
   * newspapers or documents only.
   */
  readonly rules?: { readonly [key: string]: RuleOptions | RuleSetting };
  /** Lexicon. Words of your own beside those of the tables: units, names, synonyms and abbreviations. */
  readonly lexicon?: OwnWords;
}

/** Language of messages. A language that findings explain themselves in, as a BCP 47 tag. */
export type Language = "zh-Hant" | "zh-Hans" | "en";

/** Fail on. The mildest verdict that fails a run, or never. */
export type FailOn = "contradiction" | "tension" | "never";

/**
 * Own words. Words that the tables lack. They are read in either script; reports quote the papers as
 * they are printed.
 */
export interface OwnWords {
  /** Units. Classifiers and measures beside those of the tables. */
  readonly units?: readonly OwnUnit[];
  /** Names. Persons and bodies, each with its other names. */
  readonly names?: readonly OwnName[];
  /** Synonyms. Groups of words that say the same; the first of a group stands for all. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Abbreviations. What a short form stands for, by the short form. */
  readonly abbreviations?: { readonly [key: string]: string };
}

/**
 * Own unit. A classifier by what it counts, or a measure by its size in a unit that the tables have;
 * one of the two is given.
 */
export interface OwnUnit {
  /** Unit. The word that stands after the number; it names the unit in reports. */
  readonly unit: string;
  /** Forms. Other words for the unit. */
  readonly forms?: readonly string[];
  /** Not before. Characters that make another word of it: 民眾 of 人, for 人民 and 人眾. */
  readonly notBefore?: string;
  /**
   * Dimension. What a classifier counts: people, occurrences, organisations, item, cases, vehicles and
   * so on as hedui parse shows them, or a word of your own. Quantities of other dimensions are not held
   * against it.
   */
  readonly dimension?: string;
  /** Size. How much one of a measure is; its dimension is that of the unit named here. */
  readonly size?: OwnSize;
}

/** Own size. A number of a unit that the tables have. */
export interface OwnSize {
  /** Number. A decimal above nought, as a string, so that it stays exact. */
  readonly value: string;
  /** Unit. A measure that the tables have, by any of its words. */
  readonly unit: string;
}

/** Kind of own name. Whether a name is that of a person or of a body. */
export type OwnNameKind = "person" | "organisation";

/** Own name. A person or body; wherever the name or a variant stands it is read as that name. */
export interface OwnName {
  /** Name. The name that stands for all its variants. */
  readonly name: string;
  /** Kind. Whether a person or a body is named. */
  readonly kind: OwnNameKind;
  /** Variants. Other names and spellings of the same. */
  readonly variants?: readonly string[];
}

/**
 * Setting of a rule. Off, or the severity that the alarms of the rule get: its contradictions and
 * tensions.
 */
export type RuleSetting = "off" | "error" | "warning" | "note" | "none";

/**
 * Options of a rule. What is set of a rule. Where newspapers or paths are named, it holds only for
 * findings of which one side at least is of one of these newspapers or documents; for all others
 * nothing is set.
 */
export interface RuleOptions {
  /** Severity. Off, or the severity that the alarms of the rule get. */
  readonly severity?: RuleSetting;
  /** Minimum confidence. As minimumConfidence of the configuration, for the alarms of this rule. */
  readonly minimumConfidence?: number;
  /** Newspapers. Names of newspapers, as manifests write them. */
  readonly newspapers?: readonly string[];
  /**
   * Paths. Patterns of the paths of documents, as manifests or the command line write them: * is any
   * part of a name, ** any folders, ? one character.
   */
  readonly paths?: readonly string[];
}

/** Baseline. hedui.baseline.json: people's decisions on findings, committed beside the sources. */
export interface Baseline {
  /** Schema. Path or URI of this schema, for editors; hedui does not read it. */
  readonly $schema?: string;
  /** Schema version. Version of the format of this file. */
  readonly schemaVersion: "1";
  /** Entries. One decision for each finding, in the order of the fingerprints. */
  readonly entries: readonly BaselineEntry[];
}

/**
 * Decision. A person's ruling on a finding: it is right and known (accepted), wrong (dismissed), or
 * the source was put right (corrected).
 */
export type Decision = "accepted" | "dismissed" | "corrected";

/** Baseline entry. A decision on one finding, with its reason. */
export interface BaselineEntry {
  /** Fingerprint. The fingerprint of the finding that was decided on. */
  readonly fingerprint: string;
  /**
   * Also known as. The fingerprints of the same clash at other places of the same sources (headline,
   * caption), so that the decision holds where one of them is edited away.
   */
  readonly alsoKnownAs?: readonly string[];
  /** Rule. Id of the rule that gave the finding. */
  readonly rule: string;
  /** Description. The finding in a few words, for who reads the file. */
  readonly description: string;
  /** Decision. The ruling: accepted, dismissed or corrected. */
  readonly decision: Decision;
  /** Reason. Why it was so decided. */
  readonly reason: string;
  /** Decided by. Who decided. */
  readonly decidedBy?: string;
  /** Decided on. The day of the decision, YYYY-MM-DD. */
  readonly decidedOn?: string;
  /** Expires. The last day that the decision holds, YYYY-MM-DD; without it the decision does not expire. */
  readonly expires?: string;
}
