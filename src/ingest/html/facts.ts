import type { Document } from "./dom.js";

/** What a page says of itself. */
export interface Facts {
  readonly headline?: string | undefined;
  readonly newspaper?: string | undefined;
  /** A date or a date-time with offset. */
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

/** The facts of a page, from JSON-LD or else from its metadata. */
export const readFacts = (document: Document): Facts => {
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => readLinked(textContent ?? ""),
  );
  const factOf = (name: keyof Facts): string | undefined =>
    linked.map((fact) => fact[name]).find((value) => value !== undefined) ?? readMeta(document, META[name]);
  return {
    headline: factOf("headline"),
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
