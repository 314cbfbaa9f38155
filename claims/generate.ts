/**
 * Writes `claims/SOURCE.json` for the bundled pages: the claims that the program extracts from `seeds/`.
 * Run by `npm run generate`; a test fails when the files are not current.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "../src/extract/extract.js";
import { loadSources } from "../src/load.js";
import type { ClaimsFile, Source } from "../src/model/index.js";
import { segment } from "../src/segment/articles.js";

/** The claims file of a source. */
export const claimsOf = (source: Source): ClaimsFile => ({
  $schema: "../schemas/claims.schema.json",
  schemaVersion: "1",
  source: source.id,
  sha256: source.sha256,
  claims: extract(source, segment(source)),
});

/** The text of a claims file. */
export const writeClaims = (source: Source): string => `${JSON.stringify(claimsOf(source), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const source of await loadSources(["seeds"]))
    writeFileSync(new URL(`${source.id}.json`, import.meta.url), writeClaims(source));
