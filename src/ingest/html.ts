import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { UsageError } from "../model/errors.js";

/** What a web page says: its article as text, and what it says of itself. */
export interface HtmlArticle {
  /** The headline and the paragraphs, an empty line between each two. */
  readonly text: string;
  readonly newspaper?: string;
  /** A date or a date-time with offset, as the page writes it. */
  readonly published?: string;
}

/** The part of the DOM that is used; the program is compiled without the types of browsers. */
interface Node {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
}
interface Element extends Node {
  readonly localName: string;
  readonly getAttribute: (name: string) => string | null;
}
interface Document extends Node {
  readonly documentElement: Element | null;
  readonly body: Element | null;
  readonly title: string;
  readonly querySelector: (selector: string) => Element | null;
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
}

const [ELEMENT, TEXT] = [1, 3];
/** A page of a newspaper is some twenty elements deep. Past this many, readers of pages take minutes. */
const DEEPEST = 400;
/** Elements of a page that are read; a long article has some hundred. */
const MOST_ELEMENTS = 100_000;

/** A fragment is read as the body of a page: linkedom adds none. */
const parseDocument = (html: string): Document => {
  const page = /<html[\s>]/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return (parseHTML(page) as unknown as { readonly document: Document }).document;
};

/**
 * Reads the article of a web page: its text by readability, the rest from JSON-LD and the metadata.
 * No script is run and nothing is fetched.
 * @param path - for the message
 * @throws UsageError where the page is nested too deeply, too large or without text
 */
export const readHtml = (html: string, path: string): HtmlArticle => {
  const document = parseDocument(html);
  assertReadable(document, path);
  const facts = readFacts(document);
  const paragraphs = readArticle(document, html);
  const headline = facts.headline ?? "";
  const isRepeated = squeeze(paragraphs[0] ?? "") === squeeze(headline);
  const text = (isRepeated || headline === "" ? paragraphs : [headline, ...paragraphs]).join("\n\n");
  if (paragraphs.length === 0) throw new UsageError(`${path} has no text that could be an article`);
  return {
    text,
    ...(facts.newspaper === undefined ? {} : { newspaper: facts.newspaper }),
    ...(facts.published === undefined ? {} : { published: facts.published }),
  };
};

/** Readability walks by recursion: what is too deep or too large is refused before it begins. */
const assertReadable = (document: Document, path: string): void => {
  let count = 0;
  for (const { depth } of walk(document)) {
    if (++count > MOST_ELEMENTS)
      throw new UsageError(`${path} has more than ${MOST_ELEMENTS} elements: cut it into articles`);
    if (depth > DEEPEST) throw new UsageError(`${path} nests more than ${DEEPEST} elements: no page does`);
  }
};

interface Step {
  readonly node: Node;
  readonly depth: number;
  /** Whether the node is left rather than entered. */
  readonly isExit: boolean;
}

/** Every node below another one, entered and left in the order of the page. */
function* walk(root: Node): Generator<Step> {
  const open: { readonly node: Node; readonly depth: number }[] = [];
  let next: Node | null = root.firstChild;
  for (;;) {
    if (next !== null) {
      yield { node: next, depth: open.length, isExit: false };
      open.push({ node: next, depth: open.length });
      next = next.firstChild;
      continue;
    }
    const last = open.pop();
    if (last === undefined) return;
    yield { ...last, isExit: true };
    next = last.node.nextSibling;
  }
}

/** Elements that stand in a line of text; every other one begins a paragraph and ends it. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup time u".split(" "),
);
/** Elements whose text no reader sees. */
const UNSEEN = new Set("script style template noscript head button select textarea svg iframe".split(" "));

const asElement = (node: Node): Element | null => (node.nodeType === ELEMENT ? (node as Element) : null);

/** The paragraphs of a part of a page, white space run together as a browser shows it. */
const toParagraphs = (root: Node): string[] => {
  const paragraphs: string[] = [];
  let [current, unseen] = ["", 0];
  const flush = (): void => {
    const paragraph = current.replace(/[\s\u00a0]+/gu, " ").trim();
    if (paragraph !== "") paragraphs.push(paragraph);
    current = "";
  };
  for (const { node, isExit } of walk(root)) {
    const name = asElement(node)?.localName ?? "";
    if (UNSEEN.has(name)) unseen += isExit ? -1 : 1;
    if (name !== "" && !INLINE.has(name)) flush();
    if (node.nodeType === TEXT && !isExit && unseen === 0) current += node.nodeValue ?? "";
  }
  flush();
  return paragraphs;
};

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

interface Facts {
  readonly headline?: string | undefined;
  readonly newspaper?: string | undefined;
  readonly published?: string | undefined;
}

/** Metadata that name the same things, the most exact first. */
const META: Readonly<Record<keyof Facts, readonly string[]>> = {
  headline: ['meta[property="og:title"]', 'meta[name="title"]'],
  newspaper: ['meta[property="og:site_name"]', 'meta[name="source"]', 'meta[name="publisher"]'],
  published: [
    'meta[property="article:published_time"]',
    'meta[name="pubdate"]',
    'meta[name="publishdate"]',
    'meta[itemprop="datePublished"]',
    "time[datetime]",
  ],
};

const readFacts = (document: Document): Facts => {
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => readLinked(textContent ?? ""),
  );
  const factOf = (name: keyof Facts): string | undefined =>
    linked.map((fact) => fact[name]).find((value) => value !== undefined) ?? readMeta(document, META[name]);
  const headline = factOf("headline") ?? document.querySelector("h1")?.textContent ?? document.title;
  return {
    headline: headline.replace(/\s+/gu, " ").trim(),
    newspaper: factOf("newspaper"),
    published: normalizeDate(factOf("published")),
  };
};

const readMeta = (document: Document, selectors: readonly string[]): string | undefined => {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const value = (element?.getAttribute("content") ?? element?.getAttribute("datetime") ?? "").trim();
    if (value !== "") return value;
  }
  return undefined;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The facts of schema.org articles in a block of JSON-LD; a block that is not JSON says nothing. */
const readLinked = (json: string): Facts[] => {
  try {
    return findArticles(JSON.parse(json) as unknown);
  } catch {
    return [];
  }
};

const findArticles = (value: unknown): Facts[] => {
  const items = isRecord(value) ? [value, ...asArray(value["@graph"])] : asArray(value);
  return items
    .filter(isRecord)
    .filter((item) =>
      asArray(item["@type"]).some((type) => typeof type === "string" && /Article|Posting/u.test(type)),
    )
    .map((item) => {
      const publisher = asArray(item["publisher"]).find(isRecord);
      return {
        headline: asText(item["headline"]),
        newspaper: asText(publisher?.["name"]),
        published: asText(item["datePublished"]),
      };
    });
};

const asArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];

const asText = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/** 2025-05-22 08:00:00 and 2025/05/22 as ISO 8601 writes them; a time without an offset is dropped. */
const normalizeDate = (written: string | undefined): string | undefined => {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u.exec(
      written ?? "",
    );
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", time, seconds = ":00", zone] = match;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (time === undefined || zone === undefined) return date;
  return `${date}T${time}${seconds}${zone.replace(/^([+-]\d{2})(\d{2})$/u, "$1:$2")}`;
};

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");

/** The encoding that a page names in its first kilobyte: <meta charset="big5">; undefined where it names none. */
export const declaredEncoding = (bytes: Buffer): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(bytes.subarray(0, 1024).toString("latin1"))?.[1];
