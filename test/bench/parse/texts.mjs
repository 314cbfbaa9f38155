import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ConverterFactory } from "opencc-js/core";
import { from, to } from "opencc-js/preset";
import ts from "typescript";
import { loadSources, parse } from "../../../dist/index.js";
import { segment } from "../../../dist/segment/articles.js";

/**
 * Texts of one kind.
 * @typedef {object} Texts
 * @property {string} name
 * @property {readonly string[]} paragraphs
 */

/** Shortest paragraph that is joined of sentences: the median of the real pages is 136 characters. */
const usualLength = 136;

const root = new URL("../../../", import.meta.url);
const simplify = ConverterFactory(from.hk, to.cn);

/**
 * The paragraphs of pages, as the program cuts them, with hard line wraps undone.
 * @param {URL} folder one with a manifest.json
 */
const readParagraphs = async (folder) =>
  (await loadSources([fileURLToPath(folder)]))
    .flatMap(segment)
    .flatMap(({ blocks }) => blocks.filter(({ role }) => role === "paragraph").map(({ text }) => text));

/** Tables of test/language/cases that are no prose of news: nonsense, and broken lines. */
const notNews = new Set(["bad-input.ts", "offsets.ts"]);

/**
 * The sentences of the parser's tests in one script.
 * @param {"traditional" | "simplified"} script
 * @returns {Promise<readonly string[]>}
 */
const readSentences = async (script) => {
  const folder = new URL(`test/language/cases/${script}/`, root);
  const files = readdirSync(folder).filter((file) => !notNews.has(file));
  const tables = await Promise.all(
    files.toSorted().map((file) => {
      // Node 20 runs no TypeScript, and a loader in this process could cost what is measured.
      const code = ts.transpile(readFileSync(new URL(file, folder), "utf8"), {
        module: ts.ModuleKind.ESNext,
      });
      return import(`data:text/javascript,${encodeURIComponent(code)}`);
    }),
  );
  return tables.flatMap(({ rows }) => rows.map(([sentence]) => sentence));
};

/**
 * Joins sentences until a paragraph has its usual length.
 * @param {readonly string[]} sentences
 */
const joinParagraphs = (sentences) => {
  const paragraphs = [""];
  for (const sentence of sentences) {
    if (paragraphs.at(-1).length >= usualLength) paragraphs.push("");
    paragraphs.push(paragraphs.pop() + sentence);
  }
  return paragraphs;
};

/**
 * Sets a sentence that mentions nothing after each sentence. So they have some 30 mentions in 1,000 characters, and
 * 96 without; the real pages have 17, the shorter real news 37.
 * @param {readonly string[]} sentences
 * @param {readonly string[]} plain
 */
const thin = (sentences, plain) =>
  sentences.flatMap((sentence, index) => [sentence, plain[index % plain.length]]);

/**
 * Takes every so many of some paragraphs, so that all parts of them are in it.
 * @param {readonly string[]} paragraphs
 * @param {number} size characters, about
 */
export const sample = (paragraphs, size) => {
  const step = Math.max(1, paragraphs.join("").length / size);
  return Array.from(
    { length: Math.floor(paragraphs.length / step) },
    (_, index) => paragraphs[Math.floor(index * step)],
  );
};

/** Everything that is measured. Pages beside the project are read where they stand, if they do. */
export const readTexts = async () => {
  const pages = await readParagraphs(new URL("seeds/", root));
  const plain = pages
    .flatMap((paragraph) => paragraph.match(/[^。！？]+[。！？]+[」』]?/gu) ?? [])
    .filter((sentence) => parse(sentence).length === 0);
  const [traditional, simplified] = await Promise.all([
    readSentences("traditional"),
    readSentences("simplified"),
  ]);
  const news = new URL("../shared/news/", root);
  const besideFolders = [
    { name: "real pages, shared/seeds", folders: [new URL("../shared/seeds/", root)] },
    {
      name: "real news, shared/news",
      folders: existsSync(news) ? readdirSync(news).map((folder) => new URL(`${folder}/`, news)) : [],
    },
  ];
  const beside = await Promise.all(
    besideFolders.map(async ({ name, folders }) => {
      const whole = folders.filter((folder) => existsSync(new URL("manifest.json", folder)));
      return { name, paragraphs: (await Promise.all(whole.map(readParagraphs))).flat() };
    }),
  );
  return {
    /** Paragraphs of the project, at the density of news. @type {readonly Texts[]} */
    ordinary: [
      { name: "pages, Traditional", paragraphs: pages },
      { name: "pages, Simplified", paragraphs: pages.map((text) => simplify(text)) },
      { name: "joined, Traditional", paragraphs: joinParagraphs(thin(traditional, plain)) },
      {
        name: "joined, Simplified",
        paragraphs: joinParagraphs(
          thin(
            simplified,
            plain.map((text) => simplify(text)),
          ),
        ),
      },
    ],
    /** Sentences of the tests alone. @type {Texts} */
    dense: { name: "dense, both scripts", paragraphs: joinParagraphs([...traditional, ...simplified]) },
    /** @type {readonly Texts[]} */
    beside: beside.filter(({ paragraphs }) => paragraphs.length > 0),
  };
};
