import type { Document, Element } from "./dom.js";

/** What a page says of itself. */
export interface Facts {
  readonly headline?: string | undefined;
  readonly newspaper?: string | undefined;
  /** A date or a date-time with offset. */
  readonly published?: string | undefined;
  /** The text of the article, of pages that print it by script only. */
  readonly body?: string | undefined;
}

/** Metadata that name the same things, the most exact first: by name, property or itemprop, in lower case. */
const META: Readonly<Record<Exclude<keyof Facts, "body">, readonly string[]>> = {
  headline: ["og:title", "title", "articletitle"],
  newspaper: ["og:site_name", "source", "contentsource", "publisher"],
  published: ["article:published_time", "pubdate", "publishdate", "datepublished", "time"],
};

/** What a metadata element is of; an element of time is of the publication. */
const nameOf = (element: Element): string =>
  ["property", "name", "itemprop"]
    .map((key) => element.getAttribute(key))
    .find((name) => name !== null)
    ?.toLowerCase() ?? (element.localName === "time" ? "time" : "");

/** The facts of a page, from JSON-LD or else from its metadata. */
export const readFacts = (document: Document): Facts => {
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => readLinked(textContent ?? ""),
  );
  const factOf = (name: keyof typeof META): string | undefined =>
    linked.map((fact) => fact[name]).find((value) => value !== undefined) ?? readMeta(document, META[name]);
  return {
    headline: factOf("headline"),
    newspaper: factOf("newspaper"),
    published: normalizeDate(factOf("published")),
    body: linked.map(({ body }) => body).find((value) => value !== undefined),
  };
};

const readMeta = (document: Document, names: readonly string[]): string | undefined => {
  const elements = [...document.querySelectorAll("meta, time[datetime]")];
  for (const name of names) {
    const element = elements.find((one) => nameOf(one) === name);
    const value = (element?.getAttribute("content") ?? element?.getAttribute("datetime") ?? "").trim();
    if (value !== "") return value;
  }
  return undefined;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What pages put around and into JSON-LD that JSON does not allow: CDATA marks, raw line breaks, last commas. */
const mendings: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/gu, ""],
  [/[\n\r\t]+/gu, " "],
  [/,\s*(?=[}\]])/gu, ""],
];

/** The facts of schema.org articles in a block of JSON-LD; a block that is not JSON says nothing. */
const readLinked = (json: string): Facts[] => {
  const mended = mendings.reduce((text, [wrong, right]) => text.replace(wrong, right), json);
  for (const written of [json, mended]) {
    try {
      return findArticles(JSON.parse(written) as unknown);
    } catch {
      // The next reading, or none.
    }
  }
  return [];
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
        body: asText(item["articleBody"]),
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
  const stamp = `${date}T${time}${seconds}${zone.replace(/^([+-]\d{2})(\d{2})$/u, "$1:$2")}`;
  return zone === "Z" ? inChina(stamp) : stamp;
};

/** Hours east of Greenwich of Beijing, Hong Kong, Macau, Taipei and Singapore. */
const EAST = 8;

/**
 * A moment in UTC as the clock of a Chinese paper shows it: systems publish 2025-06-11T20:30:00Z for a story of the
 * 12th, and 昨日 in it is the 11th.
 */
const inChina = (moment: string): string => {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return moment;
  return new Date(time + EAST * 3_600_000).toISOString().replace(/\.\d+Z$/u, `+0${EAST}:00`);
};
