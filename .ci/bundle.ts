/**
 * Writes src/report/html/assets.ts: what the report page carries in itself, bundled from the browser/ and style/ beside
 * it. Run by `npm run generate`; a test fails when the file is not current.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync, type BuildOptions } from "esbuild";

const at = (name: string): string => fileURLToPath(new URL(`../src/report/html/${name}`, import.meta.url));

const OPTIONS = {
  bundle: true,
  charset: "utf8",
  format: "iife",
  legalComments: "none",
  logLevel: "silent",
  minify: true,
  platform: "browser",
  sourcemap: false,
  target: "es2022",
  write: false,
} as const satisfies BuildOptions;

/** What the page carries: the name of the constant, what it is, and the file that it begins with. */
const ASSETS = [
  ["EARLY_SCRIPT", "Runs in the head, before anything is drawn.", "browser/early.ts"],
  ["SCRIPT", "The script of the page.", "browser/page.ts"],
  ["STYLE", "The style sheet of the page.", "style/index.css"],
] as const;

/** What would end the element that holds the text, or begin a comment in it. */
const UNSAFE = /<\/(?:script|style)|<!--/iu;

const bundle = (entry: string): string => {
  const { outputFiles } = buildSync({ ...OPTIONS, entryPoints: [at(entry)] });
  const text = outputFiles.map((file) => file.text.trimEnd()).join("");
  if (UNSAFE.test(text)) throw new Error(`${entry}: the bundle holds what ends its element`);
  return text;
};

/**
 * The text of src/report/html/assets.ts.
 *
 * @throws Error where a source cannot be bundled, or its bundle could not stand in a page
 */
export const generateAssets = (): string => {
  const constants = ASSETS.map(
    ([name, what, entry]) => `/** ${what} */\nexport const ${name} = ${JSON.stringify(bundle(entry))};\n`,
  );
  const head =
    "// Written by `npm run generate` (.ci/bundle.ts) from src/report/html/: change that, not this file.\n";
  return [head, ...constants].join("\n");
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(at("assets.ts"), generateAssets());
