/** Articles made at random, the same at every run: some words that all use, a few names and figures of each event. */
import { readFileSync, readdirSync } from "node:fs";

const seeds = new URL("../../../seeds/", import.meta.url);

/** Common words, as often as the bundled pages have them. */
const words = readdirSync(seeds)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => [
    ...new Intl.Segmenter("zh", { granularity: "word" }).segment(readFileSync(new URL(name, seeds), "utf8")),
  ])
  .filter(({ isWordLike }) => isWordLike)
  .map(({ segment }) => segment);

/**
 * A linear congruential generator (Knuth, “The Art of Computer Programming”, 3.3.4): the same numbers at every run.
 *
 * @param {number} seed
 */
const createRandom = (seed) => {
  let state = seed;
  /** @param {number} below */
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const articlesPerEvent = 4;
const namesPerEvent = 10;
const figuresPerEvent = 6;
const wordsPerParagraph = 60;
const paragraphs = 4;
const firstDay = Date.UTC(2025, 0, 1);
const daysInAll = 90;

/** @param {number} time */
const toDay = (time) => new Date(time).toISOString().slice(0, 10);

/**
 * @param {string} article
 * @param {number} start
 * @param {string} number
 */
const createQuantity = (article, start, number) => ({
  kind: "quantity",
  article,
  evidence: [{ start }],
  value: { written: { low: number, high: number }, unit: { id: "人", dimension: "people" } },
});

/**
 * @param {string} article
 * @param {string} day
 */
const createDate = (article, day) => ({
  kind: "date",
  article,
  evidence: [{ start: 0 }],
  value: { from: day, to: day, precision: "day" },
});

/**
 * @param {number} count how many articles
 * @returns what `group` takes: articles, claims by article, sources
 */
export const createArticles = (count) => {
  const random = createRandom(count);
  const createName = () => String.fromCharCode(0x4e00 + random(20_000), 0x4e00 + random(20_000));
  const events = Array.from({ length: count / articlesPerEvent }, () => ({
    names: Array.from({ length: namesPerEvent }, createName),
    figures: Array.from({ length: figuresPerEvent }, () => String(1 + random(9_999))),
    day: firstDay + random(daysInAll) * 86_400_000,
  }));
  const made = Array.from({ length: count }, (_, at) => {
    const { names, figures, day } = events[random(events.length)];
    const id = `source-${at}:1`;
    const blocks = Array.from({ length: paragraphs }, () => {
      const parts = Array.from({ length: wordsPerParagraph }, () =>
        random(8) === 0 ? `，${names[random(names.length)]}，` : words[random(words.length)],
      );
      return { role: "paragraph", text: parts.join(""), offsets: [] };
    });
    const told = figures.filter(() => random(3) > 0);
    return {
      article: { id, source: `source-${at}`, headline: id, blocks },
      claims: [createDate(id, toDay(day)), ...told.map((figure, nth) => createQuantity(id, nth + 1, figure))],
      source: { id: `source-${at}`, newspaper: "海港日報", published: toDay(day + random(2) * 86_400_000) },
    };
  });
  return {
    articles: made.map(({ article }) => article),
    claims: new Map(made.map(({ article, claims }) => [article.id, claims])),
    sources: made.map(({ source }) => source),
  };
};
