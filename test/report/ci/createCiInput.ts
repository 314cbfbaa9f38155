import type { Finding, Message } from "../../../src/model/index.js";
import type { ReporterInput, RuleText } from "../../../src/report/index.js";
import { createInput, createReport } from "../createReport.js";

const same = (text: string): Message => ({ "zh-Hant": text, "zh-Hans": text, en: text });

const rule = (id: string, title: string, verdict: "contradiction" | "tension"): RuleText => ({
  id,
  title: same(title),
  about: same(`${title}：兩處所說的不是同一個數目。`),
  verdicts: [{ verdict, severity: verdict === "tension" ? "warning" : "error" }],
  examples: [
    { left: "碼頭每日開出渡輪四十班。", right: "碼頭每日開出渡輪50班。", verdict },
    { left: "碼頭每日開出渡輪四十班。", right: "每日40班渡輪由碼頭開出。", verdict: null },
  ],
});

const RULES: readonly RuleText[] = [
  rule("quantity-conflict", "數目衝突", "contradiction"),
  rule("quantity-unit", "單位不同", "tension"),
];

/** One finding known with a reason, one decided on with other values. */
const decide = (finding: Finding): Finding => {
  if (finding.id === "f04")
    return {
      ...finding,
      decision: {
        decision: "accepted",
        reason: "兩報譯法不同，已向講者查證",
        decidedBy: "夜班編輯",
        decidedOn: "2025-06-13",
        expires: "2025-12-31",
        standing: "holds",
      },
    };
  if (finding.id === "f03")
    return {
      ...finding,
      state: "changed",
      decision: {
        decision: "dismissed",
        reason: "當時只計首日",
        standing: "outdated",
        description: "大公報「至今已有2,800人完成課程」 ↔ 香港文匯報「累計2,800人次完成培訓課程」",
      },
    };
  return finding;
};

const base = createReport();

/** What CI gives the reporters: decisions, places in the repository, rules, and a document that has no lines. */
export const createCiInput = (overrides: Partial<ReporterInput> = {}): ReporterInput =>
  createInput({
    report: createReport({
      findings: base.findings.map(decide),
      sources: base.sources.map((source) =>
        source.id === "nfd-2025-06-14"
          ? { ...source, path: "nfd.pdf", mediaType: "application/pdf" as const }
          : source,
      ),
      resolved: [
        {
          fingerprint: "1:date-conflict:0011223344aa:55667788bbcc",
          rule: "date-conflict",
          description: "啟用日期：10日／11日",
          decision: "accepted",
          reason: "晚報截稿較遲",
        },
      ],
    }),
    paths: new Map([
      ["tkp-2025-06-12", "新聞/2025-06/大公報 A12.txt"],
      ["wwp-2025-06-12", "新聞/2025-06/文匯報#1.txt"],
      ["nfd-2025-06-14", "新聞/2025-06/南方觀察.pdf"],
    ]),
    failing: ["error"],
    rules: RULES,
    ...overrides,
  });
