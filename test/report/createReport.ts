import { createHash } from "node:crypto";
import type {
  BlockRole,
  Finding,
  FindingEvidence,
  Message,
  Report,
  ReportArticle,
  ReportSource,
  StatementClaim,
  Verdict,
} from "../../src/model/index.js";
import { countVerdicts } from "../../src/report/arrange.js";
import type { ReporterInput } from "../../src/report/index.js";

const TEXTS: { readonly [source: string]: string } = {
  "tkp-2025-06-12": `港珠澳數據走廊首期啟用

【大公報訊】港珠澳數據走廊首期昨日啟用，沿線已有逾160家企業
接入，全年可處理2,400萬宗跨境申報。首批十個示範項目當中，過半直接
服務居民。

項目總監何詠心說：「走廊由多名華人工程師共同設計，三年之內不會收費。」

人才培訓方面，至今已有3,200人完成課程。《數據走廊營運守則》將於九月實施。

米埔濕地公園明年擴建

米埔濕地公園擴建工程預計明年第三季完成，新增觀鳥屋六間，總投資8.6億港元。
`,
  "wwp-2025-06-12": `三地數據走廊開通

【文匯報訊】港珠澳數據走廊首期11日開通，目前接入的企業為150家，每年可處理約2400萬宗跨境申報。十個示範項目裏，有五個直接服務居民。

何詠心表示：「走廊由多名外籍華裔工程師共同設計，三年之內不會收費。」累計3,200人次完成培訓課程。

《數據走廊營運守則》預計九月實施。

濕地公園添觀鳥屋

米埔濕地公園擴建工程將於明年第三季完成，添建六間觀鳥屋，造價八億六千萬元。
`,
  "nfd-2025-06-14": `数据走廊接入企业增至178家

港珠澳数据走廊启用三天后，接入企业增至178家。
`,
};

const source = (
  id: string,
  newspaper: string,
  published: string,
  rest: Partial<ReportSource> = {},
): ReportSource => ({
  id,
  path: `${id}.txt`,
  newspaper,
  published,
  sha256: createHash("sha256").update(TEXTS[id]!).digest("hex"),
  length: TEXTS[id]!.length,
  ...rest,
});

const SOURCES: readonly ReportSource[] = [
  source("nfd-2025-06-14", "南方觀察", "2025-06-14", { language: "zh-Hans" }),
  source("tkp-2025-06-12", "大公報", "2025-06-12", { page: "A12" }),
  source("wwp-2025-06-12", "香港文匯報", "2025-06-12", { page: "A8" }),
];

const ARTICLES: readonly ReportArticle[] = [
  ["nfd-1", "nfd-2025-06-14", "corridor", "数据走廊接入企业增至178家", "", "178家。"],
  ["tkp-1", "tkp-2025-06-12", "corridor", "港珠澳數據走廊首期啟用", "", "九月實施。"],
  ["tkp-2", "tkp-2025-06-12", "wetland", "米埔濕地公園明年擴建", "米埔濕地公園明年", "億港元。"],
  ["wwp-1", "wwp-2025-06-12", "corridor", "三地數據走廊開通", "", "九月實施。"],
  ["wwp-2", "wwp-2025-06-12", "wetland", "濕地公園添觀鳥屋", "濕地公園添", "萬元。"],
].map(([id, from, event, headline, first, last]) => ({
  id: id!,
  source: from!,
  event: event!,
  headline: headline!,
  spans: [{ start: TEXTS[from!]!.indexOf(first!), end: TEXTS[from!]!.indexOf(last!) + last!.length }],
}));

const unwrap = (text: string): string => text.replaceAll("\n", "");

/** The claim of a clause of a source, with its sentence found in the text. */
const claim = (id: string, from: string, clause: string, role: BlockRole = "paragraph"): StatementClaim => {
  const text = TEXTS[from]!;
  const pattern = new RegExp(Array.from(clause, (character) => character).join("\\n?"), "u");
  const start = text.search(pattern);
  const before = Math.max(
    0,
    ...[...text.slice(0, start).matchAll(/。」?|\n\n/gu)].map((mark) => mark.index + mark[0].length),
  );
  const end = start + text.slice(start).search(/(?<=。」?)(?!」)/u);
  const article = ARTICLES.find(
    (item) => item.source === from && item.spans.some((span) => span.start <= start && start < span.end),
  );
  return {
    id,
    kind: "statement",
    source: from,
    article: article!.id,
    evidence: [{ source: from, start, end: start + text.match(pattern)![0].length, quote: clause }],
    role,
    clause,
    sentence: unwrap(text.slice(before, end)),
    speaker: null,
  };
};

const CLAIMS = [
  claim("c01", "tkp-2025-06-12", "沿線已有逾160家企業接入"),
  claim("c02", "wwp-2025-06-12", "目前接入的企業為150家"),
  claim("c03", "nfd-2025-06-14", "接入企业增至178家。"),
  claim("c04", "tkp-2025-06-12", "過半直接服務居民"),
  claim("c05", "wwp-2025-06-12", "有五個直接服務居民"),
  claim("c06", "tkp-2025-06-12", "走廊由多名華人工程師共同設計"),
  claim("c07", "wwp-2025-06-12", "走廊由多名外籍華裔工程師共同設計"),
  claim("c08", "tkp-2025-06-12", "至今已有3,200人完成課程"),
  claim("c09", "wwp-2025-06-12", "累計3,200人次完成培訓課程"),
  claim("c10", "tkp-2025-06-12", "全年可處理2,400萬宗跨境申報"),
  claim("c11", "wwp-2025-06-12", "每年可處理約2400萬宗跨境申報"),
  claim("c12", "tkp-2025-06-12", "新增觀鳥屋六間"),
  claim("c13", "wwp-2025-06-12", "添建六間觀鳥屋"),
  claim("c14", "tkp-2025-06-12", "總投資8.6億港元"),
  claim("c15", "wwp-2025-06-12", "造價八億六千萬元"),
];

const message = (text: string, simplified: string, english: string): Message => ({
  "zh-Hant": text,
  "zh-Hans": simplified,
  en: english,
});

/** Evidence: a quote of a claim, and the side that it stands on. */
const evidence = (id: string, quote: string, side: number): FindingEvidence => {
  const { source: from, evidence: spans } = CLAIMS.find((item) => item.id === id)!;
  const start = TEXTS[from]!.indexOf(quote, spans[0]!.start);
  return { source: from, start, end: start + quote.length, quote, claim: id, side };
};

/** A finding of the factory's own report, changed where a test asks. */
export const createFinding = (overrides: Partial<Finding> = {}): Finding => ({
  id: "f01",
  fingerprint: "1:quantity-conflict:9f2c41d07a35:5be0a7713c20",
  rule: "quantity-conflict",
  verdict: "contradiction",
  severity: "error",
  kind: "quantity",
  scope: "cross",
  confidence: 0.92,
  state: "new",
  message: message(
    "同一日刊出，接入企業一作多於160家，一作150家；150不在「多於160」之內，不可能都對。若兩報統計的時點不同，須註明。",
    "同一日刊出，接入企业一作多于160家，一作150家；150不在“多于160”之内，不可能都对。若两报统计的时点不同，须注明。",
    "Published on the same day, one says more than 160 companies, the other 150; 150 is not more than 160, so both cannot be right. Different counting dates would reconcile them.",
  ),
  readings: [
    message("逾160家 → 多於160", "逾160家 → 多于160", "逾160家 → more than 160"),
    message("150家 → 恰好150", "150家 → 恰好150", "150家 → exactly 150"),
  ],
  evidence: [evidence("c01", "逾160家企業", 0), evidence("c02", "企業為150家", 1)],
  ...overrides,
});

const quiet = (id: string, verdict: Verdict, text: string, sides: readonly FindingEvidence[]): Finding =>
  createFinding({
    id,
    verdict,
    severity: verdict === "agreement" ? "none" : "note",
    rule: verdict === "agreement" ? "quantity-conflict" : "quantity-hedge",
    fingerprint: `1:quantity:${id}:00000000`,
    confidence: 0.95,
    message: message(text, text, text),
    readings: [],
    evidence: sides,
  });

const FINDINGS: readonly Finding[] = [
  quiet("f07", "agreement", "兩報都說六間。", [evidence("c12", "六間", 0), evidence("c13", "六間", 1)]),
  quiet("f08", "variant", "8.6億與八億六千萬是同一數目。", [
    evidence("c14", "8.6億港元", 0),
    evidence("c15", "八億六千萬元", 1),
  ]),
  createFinding({
    id: "f03",
    fingerprint: "1:quantity-unit:77ab01c2d3e4:1a2b3c4d5e6f",
    rule: "quantity-unit",
    verdict: "tension",
    severity: "warning",
    confidence: 0.81,
    message: message(
      "「人」數的是人，「人次」數的是次數；一人可以上課多次，3,200人次未必是3,200人。",
      "“人”数的是人，“人次”数的是次数；一人可以上课多次，3,200人次未必是3,200人。",
      "人 counts people, 人次 counts attendances; one person may attend several times.",
    ),
    readings: [
      message("3,200人 → 3,200個人", "3,200人 → 3,200个人", "3,200人 → 3,200 people"),
      message("3,200人次 → 3,200次", "3,200人次 → 3,200次", "3,200人次 → 3,200 attendances"),
    ],
    evidence: [evidence("c08", "3,200人", 0), evidence("c09", "3,200人次", 1)],
  }),
  createFinding(),
  createFinding({
    id: "f04",
    fingerprint: "1:quote-substance:0b1c2d3e4f50:aa11bb22cc33",
    rule: "quote-substance",
    verdict: "tension",
    severity: "warning",
    kind: "quote",
    confidence: 0.74,
    state: "known",
    message: message(
      "同一人的同一句話，一作「華人」，一作「外籍華裔」：國籍有別。",
      "同一人的同一句话，一作“华人”，一作“外籍华裔”：国籍有别。",
      "The same sentence of the same speaker says “ethnic Chinese” in one and “foreign nationals of Chinese descent” in the other.",
    ),
    readings: [],
    evidence: [
      evidence("c06", "走廊由多名華人工程師共同設計", 0),
      evidence("c07", "走廊由多名外籍華裔工程師共同設計", 1),
    ],
  }),
  createFinding({
    id: "f02",
    fingerprint: "1:share-count:4e5f60718293:0f9e8d7c6b5a",
    rule: "share-count",
    confidence: 0.88,
    message: message(
      "十個的過半是六個或以上；五個恰好是一半，不算過半。",
      "十个的过半是六个或以上；五个恰好是一半，不算过半。",
      "More than half of ten is at least six; five is exactly half.",
    ),
    readings: [
      message("十個的過半 → 6至10", "十个的过半 → 6至10", "more than half of ten → 6 to 10"),
      message("五個 → 恰好5", "五个 → 恰好5", "五個 → exactly 5"),
    ],
    evidence: [evidence("c04", "過半直接", 0), evidence("c05", "有五個直接", 1)],
  }),
  createFinding({
    id: "f05",
    fingerprint: "1:quantity-update:c0ffee123456:654321abcdef",
    rule: "quantity-conflict",
    verdict: "update",
    severity: "note",
    scope: "cross-time",
    confidence: 0.7,
    message: message(
      "後兩日刊出的報道給出較大的數目，當為其後的情況。",
      "后两日刊出的报道给出较大的数目，当为其后的情况。",
      "Published two days later, with a larger figure.",
    ),
    readings: [
      message("150家 → 恰好150", "150家 → 恰好150", "150家 → exactly 150"),
      message("178家 → 恰好178", "178家 → 恰好178", "178家 → exactly 178"),
    ],
    evidence: [evidence("c02", "150家", 0), evidence("c03", "178家", 1)],
  }),
  quiet("f06", "agreement", "數目相符。", [
    evidence("c10", "2,400萬宗", 0),
    evidence("c11", "約2400萬宗", 1),
  ]),
];

const SUGGESTIONS: readonly Finding[] = [
  createFinding({
    id: "f09",
    fingerprint: "1:wording:3d4e5f607182:9c8b7a6f5e4d",
    rule: "wording",
    verdict: "tension",
    severity: "none",
    kind: "wording",
    confidence: 0.42,
    message: message(
      "一作「全年」，一作「每年」：前者只說今年，後者說的是常態。",
      "一作“全年”，一作“每年”：前者只说今年，后者说的是常态。",
      "全年 speaks of this year, 每年 of every year.",
    ),
    readings: [],
    evidence: [evidence("c10", "全年可處理", 0), evidence("c11", "每年可處理", 1)],
  }),
];

/** A report of two events in three newspapers, changed where a test asks; counts follow the findings and the suggestions. */
export const createReport = (overrides: Partial<Report> = {}): Report => {
  const { findings = FINDINGS, sources = SOURCES, articles = ARTICLES, claims = CLAIMS } = overrides;
  const { suggestions = SUGGESTIONS, facts = [], resolved = [] } = overrides;
  const events = overrides.events ?? [
    { id: "wetland", label: "米埔濕地公園擴建", articles: ["tkp-2", "wwp-2"] },
    { id: "corridor", label: "港珠澳數據走廊首期啟用", articles: ["nfd-1", "tkp-1", "wwp-1"] },
  ];
  const stateCount = (state: string): number => findings.filter((finding) => finding.state === state).length;
  return {
    schemaVersion: "1",
    tool: { name: "hedui", version: "0.1.0" },
    sources,
    articles,
    events,
    claims,
    facts,
    findings,
    suggestions,
    resolved,
    counts: {
      sources: sources.length,
      articles: articles.length,
      events: events.length,
      claims: claims.length,
      aligned: new Set(findings.flatMap((finding) => finding.evidence.map((item) => item.claim))).size,
      verdicts: countVerdicts(findings),
      states: {
        new: stateCount("new"),
        known: stateCount("known"),
        changed: stateCount("changed"),
        resolved: resolved.length,
      },
      suggestions: suggestions.length,
    },
    coverage: {
      events: events.length,
      comparableEvents: events.length,
      comparableClaims: claims.length,
      matchedClaims: claims.length,
      pairs: findings.length,
      facts: facts.length,
    },
    ...overrides,
  };
};

/** What a reporter is given, changed where a test asks. */
export const createInput = (overrides: Partial<ReporterInput> = {}): ReporterInput => ({
  report: createReport(),
  texts: new Map(Object.entries(TEXTS)),
  language: "zh-Hant",
  colour: false,
  ...overrides,
});
