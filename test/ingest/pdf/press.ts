import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const CHROMIUM = process.env["HEDUI_CHROMIUM"] ?? "/usr/bin/chromium";

/** `describe` where there is a browser that prints; elsewhere the suite is skipped. */
export const describePrinted = existsSync(CHROMIUM)
  ? describe
  : (describe.skip as (title: string, body: () => void) => unknown);

/** Prints pages. */
export interface Press {
  /** The PDF of a body, with styles of its own, on A4. */
  readonly print: (
    body: string,
    style?: string,
    options?: { readonly landscape?: boolean },
  ) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const base = `html { font: 11pt/1.7 "Noto Serif CJK TC" } body { margin: 0 } p { margin: 0; margin-block-end: 1em }`;

/** Starts one browser for a suite. */
export const openPress = async (): Promise<Press> => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  return {
    print: async (body, style = "", options = {}) => {
      await page.setContent(`<html lang="zh-Hant"><style>${base}${style}</style><body>${body}`);
      const margin = { top: "2cm", bottom: "2cm", left: "2cm", right: "2cm" };
      return Uint8Array.from(await page.pdf({ format: "A4", margin, ...options }));
    },
    close: () => browser.close(),
  };
};
