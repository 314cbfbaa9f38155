/**
 * How long claims take to be aligned: of the two bundled pages, and of 10 to 1,000 articles, two to an event: npm run
 * bench:align. The pages are aligned six times and the best is shown. It asserts nothing.
 */
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { align } from "../../../dist/align/align.js";
import { extract } from "../../../dist/extract/extract.js";
import { group } from "../../../dist/group/group.js";
import { loadSources } from "../../../dist/index.js";
import { segment } from "../../../dist/segment/articles.js";
import { createSources } from "./articles.mjs";

/** The stages up to the alignment, each timed, in milliseconds. */
const run = (sources) => {
  const articles = sources.flatMap(segment);
  const claims = sources.flatMap((source) =>
    extract(
      source,
      articles.filter((article) => article.source === source.id),
    ),
  );
  const byArticle = new Map(articles.map(({ id }) => [id, []]));
  for (const claim of claims) byArticle.get(claim.article).push(claim);
  const events = group(articles, byArticle, sources);
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const start = performance.now();
  const count = events.flatMap((event) => align(event, byArticle, bySource)).length;
  const taken = performance.now() - start;
  return { articles: articles.length, events: events.length, claims: claims.length, count, taken };
};

const print = (label, { articles, events, claims, count, taken }) =>
  console.log(
    [
      label.padEnd(14),
      String(articles).padStart(8),
      String(events).padStart(7),
      String(claims).padStart(8),
      String(count).padStart(11),
      taken.toFixed(0).padStart(8),
      (taken / articles).toFixed(2).padStart(13),
    ].join(" "),
  );

console.log("               articles  events   claims  alignments       ms  ms / article");
const bundled = await loadSources([fileURLToPath(new URL("../../../seeds", import.meta.url))]);
const seeds = bundled.filter(({ published }) => published === "2025-05-22");
const rounds = Array.from({ length: 6 }, () => run(seeds));
print("two pages", rounds.toSorted((a, b) => a.taken - b.taken)[0]);
for (const size of [10, 30, 100, 300, 1_000]) print(`${size} articles`, run(createSources(size)));
