/**
 * How long claims take to be aligned: of the two bundled pages, and of 10 to 1,000 articles, four to an event. After
 * `npm run build`, node test/bench/align/bench.mjs. It asserts nothing.
 */
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { align } from "../../../dist/align/align.js";
import { extract } from "../../../dist/extract/extract.js";
import { group } from "../../../dist/group/group.js";
import { loadSources } from "../../../dist/index.js";
import { segment } from "../../../dist/segment/articles.js";

const PLACES = "荃灣 沙田 大埔 屯門 元朗 北角 柴灣 觀塘 西貢 灣仔 中環 葵涌 青衣 東涌 旺角 粉嶺".split(" ");
const SUBJECTS = [
  (place, n) => `${place}一間工廠起火，消防處出動${(n % 30) + 3}輛消防車，${(n % 70) + 2}人疏散。`,
  (place, n) => `${place}${n}號公路昨日發生車禍，${(n % 9) + 2}人受傷，其中${(n % 2) + 1}人情況嚴重。`,
  (place, n) => `教育局公布，${place}${(n % 12) + 2}間學校停課，涉及${n * 7 + 300}名學生。`,
  (place, n) => `政府撥款${n + 2}億元在${place}興建公屋，預計提供${n * 11 + 900}個單位。`,
  (place, n) => `天文台錄得${place}雨量達${(n % 80) + 40}毫米，另有${(n % 17) + 2}宗水浸報告。`,
];

/** A report of an event; the teller says what he says a little otherwise. */
const createArticle = (event, teller) => {
  const place = PLACES[event % PLACES.length];
  const tell = SUBJECTS[event % SUBJECTS.length];
  const sentences = Array.from({ length: 6 }, (_, at) => tell(place, event * 13 + at));
  return `${place}第${event}宗事故\n\n【海港日報訊】${sentences.slice(teller % 2).join("\n\n")}`;
};

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
  return { articles: articles.length, claims: claims.length, count, taken: performance.now() - start };
};

const print = (label, { articles, claims, count, taken }) =>
  console.log(
    [
      label.padEnd(14),
      String(articles).padStart(8),
      String(claims).padStart(8),
      String(count).padStart(11),
      taken.toFixed(0).padStart(8),
      (taken / articles).toFixed(2).padStart(13),
    ].join(" "),
  );

console.log("                articles   claims  alignments       ms  ms / article");
const seeds = await loadSources([fileURLToPath(new URL("../../../seeds", import.meta.url))]);
run(seeds);
print("two pages", run(seeds));
for (const size of [10, 30, 100, 300, 1_000]) {
  const sources = Array.from({ length: size }, (_, index) => {
    const text = createArticle(Math.floor(index / 4), index % 4);
    const id = `paper-${index}`;
    return {
      id,
      path: id,
      newspaper: `paper ${index % 4}`,
      published: "2025-05-22",
      sha256: "",
      length: text.length,
      text,
    };
  });
  print(`${size} articles`, run(sources));
}
