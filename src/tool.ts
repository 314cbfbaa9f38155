import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly name: string;
  readonly version: string;
};

/** Name and version of the program, as reports give them. */
export const tool = { name: manifest.name, version: manifest.version } as const;
