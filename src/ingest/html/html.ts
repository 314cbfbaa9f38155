import { Readability } from "@mozilla/readability";
import { UsageError } from "../../model/errors.js";
import { readImprint } from "../imprint.js";
import { toParagraphs } from "./blocks.js";
import { assertParsable } from "./bounds.js";
import { assertShallow, parseDocument, type Document } from "./dom.js";
import { readFacts, type Facts } from "./facts.js";

/** What a web page says: its article as text, and what it says of itself. */
export interface HtmlArticle extends Omit<Facts, "headline" | "body"> {
  /** The headline and the paragraphs, an empty line between each two. */
  readonly text: string;
}

/**
 * Reads the article of a web page: its text by readability, the rest from JSON-LD and the metadata. A page without
 * links is a document that was saved as one, and is read whole.
 * No script is run and nothing is fetched.
 * @param path - for the message
 * @throws UsageError where the page is nested too deeply, too large or without text
 */
export const readHtml = (html: string, path: string): HtmlArticle => {
  assertParsable(html, path);
  const document = parseDocument(html);
  assertShallow(document, path);
  const { headline, body, ...facts } = readFacts(document);
  const whole = toParagraphs(document.body ?? document);
  const printed = isWhole(document)
    ? withHeadline(headline, whole)
    : withHeadline(headline ?? titleOf(document), readArticle(document, html));
  const isScripted = body !== undefined && body.length > printed.join("").length;
  const paragraphs = isScripted
    ? withHeadline(headline ?? titleOf(document), body.split(/\s*\n\s*/u))
    : printed;
  if (paragraphs.length === 0) throw new UsageError(`${path} has no text that could be an article`);
  // The date stands above the article, where readability leaves it out.
  const said = readImprint(whole.slice(0, 40).join("\n"));
  return {
    text: paragraphs.join("\n\n"),
    newspaper: facts.newspaper ?? said.newspaper,
    published: facts.published ?? said.published,
  };
};

/** Whether there is nothing on the page that readability would have to leave out. */
const isWhole = (document: Document): boolean =>
  document.querySelector("a[href], nav, aside, form, header, footer") === null;

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");

/** The paragraphs under the headline, which the page may print above them itself. */
const withHeadline = (written: string | undefined, paragraphs: readonly string[]): readonly string[] => {
  const headline = (written ?? "").replace(/\s+/gu, " ").trim();
  const isPrinted = paragraphs.slice(0, 3).some((paragraph) => squeeze(paragraph) === squeeze(headline));
  return headline === "" || paragraphs.length === 0 || isPrinted ? paragraphs : [headline, ...paragraphs];
};

const titleOf = (document: Document): string => document.querySelector("h1")?.textContent ?? document.title;

/** Least characters that readability takes for an article; a short report has a hundred. */
const SHORTEST = 60;

/** The paragraphs of the article, or of the whole body where readability finds none. */
const readArticle = (document: Document, html: string): string[] => {
  // Readability changes what it reads: it is given a page of its own.
  const copy = parseDocument(html) as unknown as ConstructorParameters<typeof Readability>[0];
  const found = new Readability(copy, { charThreshold: SHORTEST }).parse()?.content;
  const article = found ? toParagraphs(parseDocument(found)) : [];
  if (article.join("").length >= SHORTEST || document.body === null) return article;
  return toParagraphs(document.body);
};

/** The encoding that a page names in its first kilobyte: <meta charset="big5">; undefined where it names none. */
export const declaredEncoding = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(
    Buffer.from(bytes.subarray(0, 1024)).toString("latin1"),
  )?.[1];
