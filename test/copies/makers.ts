/** Makes copies of a page of text in the formats that pages arrive in. */
import { chromium, type Browser } from "playwright-core";
import { createDocx, paragraph } from "../ingest/docx/createDocx.js";

/** Where Debian has its Chromium, unless the environment says another place. */
export const CHROMIUM = process.env["HEDUI_CHROMIUM"] ?? "/usr/bin/chromium";

const escape = (text: string): string =>
  text.replaceAll(/[&<>]/gu, (character) => `&#${character.codePointAt(0)};`);

/** The lines of a page in blocks that empty lines part. */
const blocksOf = (text: string): string[][] =>
  text
    .split(/\n\s*\n/u)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);

const page = (body: string, style = ""): string =>
  `<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>page</title><style>${style}</style></head><body>${body}</body></html>`;

/** Ways to write a page of text as a web page. */
export const markups: readonly (readonly [name: string, body: (text: string) => string])[] = [
  ["a paragraph of preformatted text", (text) => `<pre>${escape(text)}</pre>`],
  [
    "paragraphs with line breaks",
    (text) =>
      blocksOf(text)
        .map((lines) => `<p>${lines.map(escape).join("<br>")}</p>`)
        .join("\n"),
  ],
  [
    "a paragraph for each line",
    (text) =>
      blocksOf(text)
        .flat()
        .map((line) => `<p>${escape(line)}</p>`)
        .join("\n"),
  ],
];

/** A web page. */
export const toHtml = (body: string): Buffer => Buffer.from(page(body));

/** A Word document with a paragraph for each line, empty ones included. */
export const toDocx = (text: string): Buffer =>
  Buffer.from(
    createDocx(
      text
        .split("\n")
        .map((line) => paragraph(line))
        .join(""),
    ),
  );

const SHEET = `@page { size: A4; margin: 15mm } body { margin: 0; font: 10.5pt/1.6 "Noto Serif CJK TC", "Noto Sans CJK TC" } pre { font: inherit; white-space: pre-wrap; margin: 0 } p { margin: 0 0 1.2em }`;
const DOWN = "html { writing-mode: vertical-rl } p { margin: 0 0 0 1.2em }";

/** Prints web pages to PDF. */
export const createPrinter = async (): Promise<{
  readonly print: (body: string, isVertical: boolean) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}> => {
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const tab = await browser.newPage();
  return {
    print: async (body, isVertical) => {
      await tab.setContent(page(body, isVertical ? SHEET + DOWN : SHEET));
      return tab.pdf({ preferCSSPageSize: true });
    },
    close: () => browser.close(),
  };
};
