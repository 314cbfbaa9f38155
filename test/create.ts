/** Factories of the model's records: realistic defaults, everything to be overridden. */
import type {
  Alignment,
  Article,
  BaselineEntry,
  Block,
  BlockRole,
  ClaimBase,
  DateClaim,
  DateValue,
  Event,
  Evidence,
  Finding,
  Message,
  ModalityClaim,
  Observation,
  QuantityClaim,
  QuantityValue,
  QuoteClaim,
  Rule,
  StatementClaim,
  TitleClaim,
} from "../src/model/index.js";

export { createSource } from "./createSource.js";

/** A text as it stands unbroken in a source from `start` on. */
export const createBlock = (text: string, role: BlockRole = "paragraph", start = 0): Block => ({
  role,
  text,
  offsets: Array.from({ length: text.length }, (_, index) => start + index),
});

/** An article whose blocks stand line by line in the source `blocks.join("\n")`; the first is its headline. */
export const createArticle = (
  source: string,
  blocks: readonly (readonly [role: BlockRole, text: string])[],
  overrides: Partial<Article> = {},
): Article => {
  let start = 0;
  const placed = blocks.map(([role, text]) => {
    const block = createBlock(text, role, start);
    start += text.length + 1;
    return block;
  });
  return { id: `${source}:1`, source, headline: placed[0]?.text ?? "", blocks: placed, ...overrides };
};

/** An event with one id for each of its articles. */
export const createEvent = (articles: readonly Article[], overrides: Partial<Event> = {}): Event => ({
  id: "event-1",
  label: articles[0]?.headline ?? "",
  articles,
  ...overrides,
});

/** The reading of an exact number of people; give `allowed` and the like for another. */
export const createValue = (
  number: number | string,
  overrides: Partial<QuantityValue> = {},
): QuantityValue => {
  const decimal = String(number);
  return {
    text: `${decimal}人`,
    form: "cardinal",
    written: { low: decimal, high: decimal },
    allowed: { low: decimal, high: decimal, lowInclusive: true, highInclusive: true },
    suggested: { low: decimal, high: decimal },
    exact: true,
    hedge: null,
    unit: { id: "人", dimension: "people" },
    currency: null,
    ...overrides,
  };
};

/** A range that words allow, written as in mathematics: "[160,)", "(5000,6000)", "(,150]". */
export const allowed = (interval: string): QuantityValue["allowed"] => {
  const [, left, low, high, right] = /^([[(])([\d.]*),([\d.]*)([\])])$/u.exec(interval)!;
  return {
    low: low === "" ? null : low!,
    high: high === "" ? null : high!,
    lowInclusive: left === "[",
    highInclusive: right === "]",
  };
};

/** One span of a source with its quote. */
export const createEvidence = (source: string, start: number, quote: string): Evidence => ({
  source,
  start,
  end: start + quote.length,
  quote,
});

const createBase = (kind: string, sentence: string, overrides: Partial<ClaimBase>): ClaimBase => {
  const source = overrides.source ?? "harbour";
  return {
    id: `${source}:${kind}:${sentence}`,
    source,
    article: `${source}:1`,
    evidence: [createEvidence(source, 0, sentence)],
    role: "paragraph",
    clause: sentence.replace(/。$/u, ""),
    sentence,
    speaker: null,
    ...overrides,
  };
};

/** A count: 車禍造成7人死亡, unless overridden. */
export const createQuantityClaim = (overrides: Partial<QuantityClaim> = {}): QuantityClaim => ({
  ...createBase("quantity", overrides.sentence ?? "車禍造成7人死亡。", overrides),
  kind: "quantity",
  value: createValue(7),
  counted: "",
  predicate: "死亡",
  whole: null,
  ...overrides,
});

/** A date: 展覽於5月21日開幕, unless overridden. */
export const createDateClaim = (
  value: Partial<DateValue> = {},
  overrides: Partial<DateClaim> = {},
): DateClaim => ({
  ...createBase("date", overrides.sentence ?? "展覽於5月21日開幕。", overrides),
  kind: "date",
  value: { text: "5月21日", from: "2025-05-21", to: "2025-05-21", precision: "day", ...value },
  ...overrides,
});

/** A title of a document. */
export const createTitleClaim = (title: string, overrides: Partial<TitleClaim> = {}): TitleClaim => ({
  ...createBase("title", `當局公布《${title}》。`, overrides),
  kind: "title",
  title,
  ...overrides,
});

/** A clause of speech. */
export const createQuoteClaim = (
  clause: string,
  speaker: string,
  overrides: Partial<QuoteClaim> = {},
): QuoteClaim => ({
  ...createBase("quote", `${clause}。`, { speaker, ...overrides }),
  kind: "quote",
  direct: false,
  ...overrides,
});

/** A clause in the paper's voice. */
export const createStatementClaim = (
  clause: string,
  overrides: Partial<StatementClaim> = {},
): StatementClaim => ({
  ...createBase("statement", `${clause}。`, overrides),
  kind: "statement",
  ...overrides,
});

/** How far a predicate is asserted: 將納入名單, unless overridden. */
export const createModalityClaim = (overrides: Partial<ModalityClaim> = {}): ModalityClaim => ({
  ...createBase("modality", overrides.sentence ?? "新規程將納入名單。", overrides),
  kind: "modality",
  modality: "will",
  marker: "將",
  predicate: "納入名單",
  ...overrides,
});

/** Two claims that speak of the same thing, surely. */
export const createAlignment = <L extends Alignment["left"]>(
  left: L,
  right: L,
  overrides: Partial<Alignment<L>> = {},
): Alignment<L> => ({
  left,
  right,
  similarity: 0.9,
  parts: {
    counted: 1,
    clause: 1,
    predicate: 1,
    named: 1,
    held: 1,
    place: 1,
    speaker: 0.5,
    scope: 1,
    moment: 1,
  },
  isRepeat: false,
  ...overrides,
});

/** One text for every language. */
export const createMessage = (text: string): Message => ({ "zh-Hant": text, "zh-Hans": text, en: text });

/** What a rule says of two figures. */
export const createObservation = (overrides: Partial<Observation> = {}): Observation => ({
  verdict: "contradiction",
  kind: "quantity",
  message: createMessage("兩個數字不能同時成立。"),
  readings: [createMessage("「7人」→ 正好 7"), createMessage("「9人」→ 正好 9")],
  certainty: 0.9,
  compared: ["車禍造成死亡", "車禍造成遇難"],
  values: ["7", "9"],
  ...overrides,
});

/** A rule that says one thing of every alignment, or what `check` says. */
export const createRule = (id: string, check: Rule["check"] = () => createObservation()): Rule => ({
  id,
  title: createMessage(id),
  about: createMessage(`what ${id} flags`),
  messages: {},
  examples: [],
  check,
});

/** A new contradiction of two papers, unless overridden. */
export const createFinding = (overrides: Partial<Finding> = {}): Finding => {
  const fingerprint = overrides.fingerprint ?? "1:quantity-conflict:3c9a1f20b7e4:90d2c6aa5e11";
  return {
    id: fingerprint,
    fingerprint,
    rule: "quantity-conflict",
    verdict: "contradiction",
    severity: "error",
    kind: "quantity",
    scope: "cross",
    confidence: 0.9,
    state: "new",
    message: createMessage("兩個數字不能同時成立。"),
    readings: [createMessage("「7人」→ 正好 7"), createMessage("「9人」→ 正好 9")],
    evidence: [
      { ...createEvidence("harbour", 4, "7人"), side: 0, claim: "harbour:quantity:1" },
      { ...createEvidence("evening", 6, "9人"), side: 1, claim: "evening:quantity:1" },
    ],
    ...overrides,
  };
};

/** A decision to accept a finding. */
export const createBaselineEntry = (overrides: Partial<BaselineEntry> = {}): BaselineEntry => ({
  fingerprint: "1:quantity-conflict:3c9a1f20b7e4:90d2c6aa5e11",
  rule: "quantity-conflict",
  description: "死亡人數：7人、9人",
  decision: "accepted",
  reason: "晚報截稿較遲，數字以醫院公布為準。",
  ...overrides,
});
