/** How the cost of grouping grows with the number of articles: npm run bench:group. It asserts nothing. */
import { performance } from "node:perf_hooks";
import { group } from "../../../dist/group/group.js";
import { createArticles } from "./articles.mjs";

group(...Object.values(createArticles(100))); // loads the dictionaries
console.log("articles   seconds   ms an article   events");
for (const count of [1_000, 5_000, 10_000]) {
  const { articles, claims, sources } = createArticles(count);
  const start = performance.now();
  const events = group(articles, claims, sources);
  const taken = performance.now() - start;
  console.log(
    [
      String(count).padStart(8),
      (taken / 1000).toFixed(1).padStart(9),
      (taken / count).toFixed(2).padStart(15),
      String(events.length).padStart(8),
    ].join(" "),
  );
}
