import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { reporters, type ReporterInput } from "../../../src/report/index.js";
import type { View } from "../../../src/report/html/words.js";
import { createInput, createReport } from "../createReport.js";

const CHROMIUM = process.env["HEDUI_CHROMIUM"] ?? "/usr/bin/chromium";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page that was opened, and what it complained of or asked for. */
export interface Opened {
  readonly page: Page;
  readonly noise: readonly string[];
  readonly url: string;
}

/** Opens reports by their files in Chromium. */
export interface Browsing {
  readonly open: (
    input?: ReporterInput,
    options?: BrowserContextOptions & { readonly hash?: string },
  ) => Promise<Opened>;
}

/** Describes tests of the page in Chromium; they are skipped where there is none. */
export const describeInBrowser = (title: string, body: (browsing: Browsing) => void): void => {
  const suite = existsSync(CHROMIUM)
    ? describe
    : (describe.skip as (name: string, tests: () => void) => unknown);
  suite(`${title} (skipped without a Chromium at ${CHROMIUM}; HEDUI_CHROMIUM names another)`, () => {
    let browser: Browser;
    let folder: string;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), "hedui-html-"));
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
    });
    after(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });
    body({
      open: async (input = createInput(), { hash = "", ...options } = {}) => {
        const file = join(folder, "report.html");
        writeFileSync(file, reporters.get("html")!(input));
        const url = pathToFileURL(file).href;
        const page = await (await browser.newContext(options)).newPage();
        const noise: string[] = [];
        page.on("console", (message) => noise.push(`console: ${message.text()}`));
        page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
        page.on("dialog", (dialog) => noise.push(`dialog: ${dialog.message()}`));
        page.on("request", (request) => {
          if (request.url().split("#")[0] !== url) noise.push(`request: ${request.url()}`);
        });
        await page.goto(url + hash);
        return { page, noise, url };
      },
    });
  });
};

/** How long a page may take to come to rest, and how often it is looked at: milliseconds. */
const PATIENCE = { longest: 15_000, pause: 40 };

/** Tries what is claimed of a page until it holds: a filter, a jump and scrolling take a moment. Else it fails as it last did. */
export const eventually = async (claim: () => Promise<unknown>): Promise<void> => {
  const end = Date.now() + PATIENCE.longest;
  for (;;)
    try {
      await claim();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(PATIENCE.pause);
    }
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * What axe finds wrong with the part of the page that is shown (WCAG 2.2 AA and best practice), from its top: what is half
 * under the bar while it is scrolled would count as too small. All of it is laid out first: a card whose layout is put off
 * (`content-visibility`) keeps the height that it had or was given, and what is cut from sight in it would count as standing
 * on the next card.
 */
export const violationsOf = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(AXE);
  await page.evaluate(
    "document.styleSheets[0].insertRule('* { content-visibility: visible !important }'); scrollTo(0, 0)",
  );
  const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>(
    'axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  );
  await page.evaluate("document.styleSheets[0].deleteRule(0)");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
};

/** Goes to a part of the page by the bar. */
export const goTo = async (page: Page, view: View): Promise<void> => {
  await page.locator(`.views a[href="#${view}"]`).click();
  await page.locator(`#${view}`).waitFor();
};

/** Opens all that is folded in what is shown. */
export const unfold = (page: Page): Promise<unknown> =>
  page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");

/** The report of the factory with a fact of three sources and a decision, so that every part of the page shows. */
export const createFullInput = (overrides: Partial<ReporterInput> = {}): ReporterInput => {
  const report = createReport();
  const finding = report.findings.find(({ id }) => id === "f01");
  const update = report.findings.find(({ id }) => id === "f05");
  const values = [finding!.evidence[0]!, finding!.evidence[1]!, update!.evidence[1]!];
  const fact = {
    id: "fact-1",
    event: "corridor",
    label: "接入企業…",
    findings: [finding!.id, update!.id],
    values: values.map((evidence, side) => ({
      text: evidence.quote,
      sources: [evidence.source],
      evidence: [{ ...evidence, side }],
    })),
  };
  const decision = { decision: "dismissed", reason: "兩報所指不同", standing: "holds" } as const;
  const findings = report.findings.map((one) => (one.id === "f04" ? { ...one, decision } : one));
  const rules = ["quantity-conflict", "share-count", "quantity-unit"].map((id) => ({
    id,
    title: { "zh-Hant": "數目不符", "zh-Hans": "数目不符", en: "Figures that clash" },
    about: {
      "zh-Hant": "同一件事的數目不同。",
      "zh-Hans": "同一件事的数目不同。",
      en: "Two figures for one thing.",
    },
    verdicts: [{ verdict: "contradiction", severity: "error" }] as const,
    examples: [],
  }));
  return createInput({ report: createReport({ findings, facts: [fact] }), rules, ...overrides });
};
