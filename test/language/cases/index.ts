import { readdirSync } from "node:fs";
import type { Row } from "./row.js";

/** The rows of one family of expressions in one script. */
export interface Family {
  readonly script: "traditional" | "simplified";
  readonly name: string;
  readonly rows: readonly Row[];
}

async function readFamilies(script: Family["script"]): Promise<readonly Family[]> {
  const folder = new URL(`${script}/`, import.meta.url);
  const files = readdirSync(folder).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const { rows } = (await import(new URL(file, folder).href)) as { readonly rows: readonly Row[] };
      return { script, name: file.replace(/\.ts$/u, ""), rows };
    }),
  );
}

/** Every table of this folder. */
export const families: readonly Family[] = [
  ...(await readFamilies("traditional")),
  ...(await readFamilies("simplified")),
];
