/**
 * Writes `claims/SOURCE.json` for the bundled pages: the claims that the program extracts from `seeds/`, with what
 * people corrected, as `hedui extract seeds` does. Run by `npm run generate`; a test fails when the files are not current.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { updateClaims, writeClaims } from "../src/claims.js";
import { loadClaims, loadSources } from "../src/load.js";

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The claims files of the bundled pages by their names, as they should be. */
export const generateClaims = async (): Promise<ReadonlyMap<string, string>> => {
  const sources = await loadSources([at("../seeds")]);
  const files = loadClaims(at("."), sources);
  return new Map(
    sources.map((source) => {
      const { file } = updateClaims(source, files.get(source.id), "../schemas/claims.schema.json");
      return [`${source.id}.json`, writeClaims(file)];
    }),
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of await generateClaims()) writeFileSync(at(name), text);
