/**
 * How fast `parse` is, beside @microsoft/recognizers-text-suite on the same texts in the same run: npm run bench:parse.
 * It asserts nothing. Best of several rounds, for what else a machine does can only slow them down.
 */
import { availableParallelism } from "node:os";
import { parse } from "../../../dist/index.js";
import { countFound, models, version } from "./peer.mjs";
import { readTexts, sample } from "./texts.mjs";

const reference = "2025-05-22";
const referenceDate = new Date(2025, 4, 22);

const rounds = 10;
const peerRounds = 3;
const growthRounds = 3;
/** Characters that a round of hedui reads at least, by going over its texts again. */
const roundLength = 100_000;
/** Characters of each kind of text that the peer is given, at most: it reads some thousands a second. */
const sampleLength = 6_000;
const longLength = 1_000_000;

/** @typedef {(text: string) => number} Count how many mentions a program finds in a text */
/** @type {Count} */
const hedui = (text) => parse(text, { reference }).length;
/** @type {Count} */
const peer = (text) => countFound(text, referenceDate);

/** @param {readonly string[]} texts */
const lengthOf = (texts) => texts.reduce((sum, { length }) => sum + length, 0);

/**
 * @param {Count} count
 * @param {readonly string[]} texts
 */
const countAll = (count, texts) => texts.reduce((sum, text) => sum + count(text), 0);

/**
 * Seconds that one reading of the texts takes.
 * @param {Count} count
 * @param {readonly string[]} texts
 * @param {number} times how often it is read, for a time long enough to measure
 */
const time = (count, texts, times) => {
  const start = performance.now();
  for (let turn = 0; turn < times; turn++) countAll(count, texts);
  return (performance.now() - start) / 1000 / times;
};

/**
 * Best of several rounds of each task after one that warms up, in turns: what slows the machine for a while slows all.
 * @param {number} many
 * @param {readonly (() => number)[]} tasks give their seconds
 */
const bestInTurns = (many, tasks) => {
  for (const task of tasks) task();
  const turns = Array.from({ length: many }, () => tasks.map((task) => task()));
  return tasks.map((_, index) => Math.min(...turns.map((turn) => turn[index])));
};

/** @param {readonly string[]} texts */
const timeHedui = (texts) => time(hedui, texts, Math.ceil(roundLength / lengthOf(texts)));

/** @param {number} number */
const whole = (number) => Math.round(number).toLocaleString("en");

/** @param {readonly (readonly string[])[]} rows the first names the columns */
const print = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join("  "),
    );
  console.log();
};

/**
 * Puts the sum of the first rows, the ordinary texts of the project, after them.
 * @param {readonly (readonly number[])[]} rows
 */
const addTogether = (rows) => {
  const parts = rows.slice(0, ordinary.length);
  const sums = parts[0].map((_, column) => parts.reduce((sum, row) => sum + row[column], 0));
  return [...parts, sums, ...rows.slice(ordinary.length)];
};

/** hedui alone, over all texts of each kind: characters, mentions, seconds. */
const measure = () => {
  const seconds = bestInTurns(
    rounds,
    kinds.map(
      ({ paragraphs }) =>
        () =>
          timeHedui(paragraphs),
    ),
  );
  return kinds.map(({ paragraphs }, index) => [
    lengthOf(paragraphs),
    countAll(hedui, paragraphs),
    seconds[index],
  ]);
};

/** Both programs, over a sample of each kind: characters, what each finds, seconds of each. */
const compare = () => {
  const samples = kinds.map(({ paragraphs }) => sample(paragraphs, sampleLength));
  const seconds = bestInTurns(
    peerRounds,
    samples.flatMap((part) => [() => timeHedui(part), () => time(peer, part, 1)]),
  );
  return samples.map((part, index) => [
    lengthOf(part),
    countAll(hedui, part),
    countAll(peer, part),
    seconds[2 * index],
    seconds[2 * index + 1],
  ]);
};

/**
 * What one long paragraph costs a character, against ordinary paragraphs of the same words.
 * @param {string} name
 * @param {readonly string[]} paragraphs
 */
const grow = (name, paragraphs) => {
  const unit = paragraphs.join("");
  const times = Math.ceil(longLength / unit.length);
  const long = [unit.repeat(times).slice(0, longLength)];
  const [short, single] = bestInTurns(growthRounds, [
    () => time(hedui, paragraphs, times) / unit.length,
    () => time(hedui, long, 1) / longLength,
  ]);
  return [name, whole(longLength), whole(1 / short), whole(1 / single), (single / short).toFixed(2)];
};

const { ordinary, dense, beside } = await readTexts();
const news = ordinary.flatMap(({ paragraphs }) => paragraphs);
const kinds = [...ordinary, ...beside, dense];
const together = "the four together";
const names = kinds.map(({ name }) => name).toSpliced(ordinary.length, 0, together);

console.log(
  `Node ${process.version}, ${availableParallelism()} cores, one used; ${process.platform} ${process.arch}`,
);
console.log(
  `After warm-up, the best of ${rounds} rounds (with the peer: ${peerRounds}, growth: ${growthRounds}); characters are UTF-16 units.`,
);
console.log("Word segmentation: not used, parse reads characters.\n");

time(hedui, news, Math.ceil(longLength / lengthOf(news)));

print([
  ["hedui", "characters", "mentions", "per 1,000", "characters/s"],
  ...addTogether(measure()).map(([characters, mentions, seconds], index) => [
    names[index],
    whole(characters),
    whole(mentions),
    ((mentions / characters) * 1000).toFixed(1),
    whole(characters / seconds),
  ]),
]);

print([
  ["growth", "characters", "in paragraphs, chars/s", "as one paragraph, chars/s", "cost per character"],
  grow(together, news),
  grow(dense.name, dense.paragraphs),
]);

console.log(`Beside @microsoft/recognizers-text-suite ${version}, on one sample of the same paragraphs;`);
console.log(`its Chinese models, built beforehand: ${Object.keys(models).join(", ")}.`);
print([
  ["sample", "characters", "hedui finds", "peer finds", "hedui chars/s", "peer chars/s", "ratio"],
  ...addTogether(compare()).map(([characters, mentions, peerFound, seconds, peerSeconds], index) => [
    names[index],
    whole(characters),
    whole(mentions),
    whole(peerFound),
    whole(characters / seconds),
    whole(characters / peerSeconds),
    `${(peerSeconds / seconds).toFixed(1)}×`,
  ]),
]);
