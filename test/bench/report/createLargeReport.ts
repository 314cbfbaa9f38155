import type {
  Fact,
  Finding,
  FindingEvidence,
  Message,
  QuantityClaim,
  Report,
  Verdict,
} from "../../../src/model/index.js";
import { countVerdicts } from "../../../src/report/arrange.js";
import type { ReporterInput } from "../../../src/report/index.js";

const PAPERS = ["海港日報", "維港晚報", "新島報", "南方早報"];
const THINGS = ["名乘客", "宗申請", "個單位", "間學校", "輛巴士", "棵樹木", "份問卷", "盞路燈"];
const FILLER = [
  "區議會昨日就工程進度聽取簡報，多名議員追問完工日期，官員表示會盡快交代。",
  "附近居民說，施工期間噪音較大，希望有關部門把打樁時間改到上班時段。",
  "負責的工程師指出，地下管線比圖則所示複雜，須分三期逐段開挖。",
];
/** What real pages give, roughly: most of it in order. */
const MIX: readonly (readonly [verdict: Verdict, share: number])[] = [
  ["contradiction", 0.08],
  ["tension", 0.15],
  ["update", 0.07],
  ["variant", 0.3],
  ["agreement", 0.4],
];
const SEVERITIES = {
  contradiction: "error",
  tension: "warning",
  update: "note",
  omission: "note",
  variant: "note",
  agreement: "none",
} as const;
/** Findings of one event; 5,000 findings are 200 events. */
const PER_EVENT = 25;

const verdictAt = (index: number): Verdict => {
  let left = ((index * 37) % 100) / 100;
  for (const [verdict, share] of MIX) {
    if (left < share) return verdict;
    left -= share;
  }
  return "agreement";
};

const message = (text: string, english: string): Message => ({
  "zh-Hant": text,
  "zh-Hans": text,
  en: english,
});

interface Sentence {
  readonly text: string;
  readonly quote: string;
  readonly number: number;
}

const sentenceOf = (event: number, item: number, side: number, verdict: Verdict): Sentence => {
  const number =
    120 + event * 7 + item * 13 + (verdict === "contradiction" || verdict === "update" ? side * 9 : 0);
  const hedge = verdict === "tension" && side === 1 ? "約" : "";
  const quote = `${hedge}${number}${THINGS[item % THINGS.length]!}`;
  const lead = side === 0 || verdict === "agreement" ? "截至昨日，第" : "記者獲悉，到昨日為止第";
  return { text: `${lead}${item + 1}區共有${quote}納入計劃，較上月有所增加。`, quote, number };
};

interface Told {
  readonly claim: QuantityClaim;
  readonly evidence: FindingEvidence;
}

/** Two papers on each event, their sentences mixed with others, as text and as claims. */
const createEvent = (event: number, findings: number) => {
  const papers = [PAPERS[event % 4]!, PAPERS[(event + 1) % 4]!];
  const sides = papers.map((newspaper, side) => {
    const id = `s${event}-${side}`;
    let text = `第${event + 1}期綠化工程${side === 0 ? "如期展開" : "本周動工"}\n\n`;
    const told = Array.from({ length: findings }, (_, item): Told => {
      const {
        text: sentence,
        quote,
        number,
      } = sentenceOf(event, item, side, verdictAt(event * PER_EVENT + item));
      const start = text.length + sentence.indexOf(quote);
      text += `${sentence}${FILLER[item % FILLER.length]!}\n\n`;
      const span = { source: id, start, end: start + quote.length, quote };
      const range = { low: String(number), high: String(number) };
      const claim: QuantityClaim = {
        id: `${id}:${item}`,
        kind: "quantity",
        source: id,
        article: `${id}:1`,
        evidence: [span],
        role: "paragraph",
        clause: sentence,
        sentence,
        speaker: null,
        counted: "",
        predicate: "",
        whole: null,
        value: {
          form: "cardinal",
          written: range,
          allowed: { ...range, lowInclusive: true, highInclusive: true },
          suggested: range,
          exact: true,
          hedge: null,
          currency: null,
          text: quote,
          unit: { id: THINGS[item % THINGS.length]!, dimension: "item" },
        },
      };
      return { claim, evidence: { ...span, claim: claim.id, side } };
    });
    return { id, newspaper, text, told };
  });
  return { id: `event-${event + 1}`, label: `第${event + 1}期綠化工程`, sides };
};

const createFindings = (event: ReturnType<typeof createEvent>, number: number): readonly Finding[] => {
  const [left, right] = event.sides;
  return left!.told.map(({ evidence }, item): Finding => {
    const other = right!.told[item]!.evidence;
    const verdict = verdictAt(number * PER_EVENT + item);
    const hash = (number * PER_EVENT + item).toString(16).padStart(12, "0");
    return {
      id: `2:quantity-conflict:${hash}:${hash}`,
      fingerprint: `2:quantity-conflict:${hash}:${hash}`,
      rule: "quantity-conflict",
      verdict,
      severity: SEVERITIES[verdict],
      kind: "quantity",
      scope: "cross",
      confidence: 0.6 + (item % 4) / 10,
      state: item % 5 === 0 ? "known" : "new",
      message: message(
        `同一日刊出，一作「${evidence.quote}」，一作「${other.quote}」。若兩報統計的時點不同，須註明。`,
        `Published on the same day, one says “${evidence.quote}”, the other “${other.quote}”. Different counting dates would reconcile them.`,
      ),
      readings: [evidence, other].map(({ quote }) => message(`「${quote}」→ 正好`, `“${quote}” → exactly`)),
      evidence: [evidence, other],
    };
  });
};

const createFacts = (event: ReturnType<typeof createEvent>, findings: readonly Finding[]): readonly Fact[] =>
  findings.slice(0, 3).map((finding, item) => ({
    id: `fact-${event.id}-${item}`,
    event: event.id,
    label: `第${item + 1}區共有…`,
    findings: [finding.id],
    values: finding.evidence.map((evidence, side) => ({
      text: evidence.quote,
      sources: [evidence.source],
      evidence: [{ ...evidence, side }],
    })),
  }));

/** What a reporter is given of that many findings in events of 25 each, told by two of four papers. */
export const createLargeInput = (count: number): ReporterInput => {
  const events = Array.from({ length: Math.ceil(count / PER_EVENT) }, (_, event) =>
    createEvent(event, Math.min(PER_EVENT, count - event * PER_EVENT)),
  );
  const byEvent = events.map(createFindings);
  const findings = byEvent.flat();
  const sides = events.flatMap((event) => event.sides.map((side) => ({ ...side, event: event.id })));
  const claims = sides.flatMap(({ told }) => told.map(({ claim }) => claim));
  const known = findings.filter(({ state }) => state === "known").length;
  const report: Report = {
    schemaVersion: "1",
    tool: { name: "hedui", version: "0.0.0" },
    sources: sides.map(({ id, newspaper, text }) => ({
      id,
      path: `${id}.txt`,
      newspaper,
      published: "2025-06-12",
      sha256: "0".repeat(64),
      length: text.length,
    })),
    articles: sides.map(({ id, event, text }) => ({
      id: `${id}:1`,
      source: id,
      event,
      headline: text.slice(0, text.indexOf("\n")),
      spans: [{ start: 0, end: text.length }],
    })),
    events: events.map(({ id, label, sides: told }) => ({
      id,
      label,
      articles: told.map((side) => `${side.id}:1`),
    })),
    claims,
    findings,
    facts: events.flatMap((event, index) => createFacts(event, byEvent[index]!)),
    suggestions: [],
    resolved: [],
    counts: {
      sources: sides.length,
      articles: sides.length,
      events: events.length,
      claims: claims.length,
      aligned: claims.length,
      verdicts: countVerdicts(findings),
      states: { new: findings.length - known, known, changed: 0, resolved: 0 },
      suggestions: 0,
    },
    coverage: {
      events: events.length,
      comparableEvents: events.length,
      comparableClaims: claims.length,
      matchedClaims: claims.length,
      pairs: findings.length,
      facts: events.length * 3,
    },
  };
  return {
    report,
    texts: new Map(sides.map(({ id, text }) => [id, text])),
    language: "zh-Hant",
    colour: false,
  };
};
