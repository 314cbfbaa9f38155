/**
 * How fast documents are read, and how the cost of a page grows with their number: after `npm run build`,
 * node test/bench/ingest/bench.mjs [pages of the largest document]. It asserts nothing.
 */
import { performance } from "node:perf_hooks";
import { readDocument } from "../../../dist/ingest/documents.js";
import { createText, printPdfs, toDocx, toHtml } from "./documents.mjs";

const most = Number(process.argv[2] ?? 1_000);
const SIZES = [10, 100, 1_000].filter((size) => size <= most);
const ROUNDS = 3;

/** The shortest of some readings, in milliseconds, and the characters read; what cannot be read says why. */
const measure = async (bytes, name) => {
  let [taken, length] = [Infinity, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const { text } = await readDocument(bytes, name);
    taken = Math.min(taken, performance.now() - start);
    length = text.length;
  }
  return { taken, length };
};

const print = async (label, pages, bytes, name) => {
  const row = [label.padEnd(16), String(pages).padStart(6)];
  try {
    const { taken, length } = await measure(bytes, name);
    const speed = Math.round(length / (taken / 1_000)).toLocaleString("en");
    console.log([...row, speed.padStart(15), (taken / pages).toFixed(3).padStart(13)].join(" "));
  } catch (error) {
    console.log([...row, ` ${error.message}`].join(" "));
  }
};

console.log("format            pages  characters / s     ms / page");
for (const size of SIZES) {
  const pages = createText(size);
  await print("text", size, Buffer.from(pages.join("\n\n")), "bench.txt");
  await print("HTML", size, Buffer.from(toHtml(pages)), "bench.html");
  await print("DOCX", size, toDocx(pages), "bench.docx");
  const [horizontal, vertical] = await printPdfs([toHtml(pages), toHtml(pages, true)]);
  await print("PDF, horizontal", size, horizontal, "bench.pdf");
  await print("PDF, vertical", size, vertical, "bench.pdf");
}
