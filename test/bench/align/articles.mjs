/**
 * Articles for the bench: the reports under test/pairs, two to an event, and copies of them that are of other events:
 * in each copy the rarer characters are exchanged for each other, the digits too, and the day is another, so that
 * names, things and figures differ while the text keeps its length and its mixture.
 */
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../pairs/", import.meta.url);

const reports = readdirSync(folder)
  .flatMap((subject) => readdirSync(new URL(`${subject}/`, folder)).map((name) => `${subject}/${name}/`))
  .toSorted()
  .flatMap((name) => {
    const read = (file) => readFileSync(new URL(name + file, folder), "utf8");
    const { sources } = JSON.parse(read("expected.json"));
    return ["left", "right"].map((side) => ({
      text: read(`${side}.txt`),
      published: Date.parse(sources[side].published.slice(0, 10)),
    }));
  });

/** Characters that every text has; they stay. */
const kept = 400;

const counts = new Map();
for (const { text } of reports)
  for (const character of text)
    if (/\p{Script=Han}/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
const rare = [...counts]
  .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(kept)
  .map(([character]) => character);
const places = new Map(rare.map((character, place) => [character, place]));

/**
 * @param {string} text
 * @param {number} copy 0 is the text itself
 */
const exchange = (text, copy) =>
  copy === 0
    ? text
    : Array.from(text, (character) => {
        const place = places.get(character);
        if (place !== undefined) return rare[(place + copy * 97) % rare.length];
        return /[1-9]/u.test(character) ? String(((Number(character) + copy - 1) % 9) + 1) : character;
      }).join("");

/** Days between the publication of a report and that of its copy. */
const daysApart = 40;

/**
 * @param {number} count how many articles
 * @returns sources, one article each, two to an event
 */
export const createSources = (count) =>
  Array.from({ length: count }, (_, index) => {
    const copy = Math.floor(index / reports.length);
    const report = reports[index % reports.length];
    const text = exchange(report.text, copy);
    const id = `paper-${index}`;
    return {
      id,
      path: id,
      newspaper: `paper ${index % 2}`,
      published: new Date(report.published + copy * daysApart * 86_400_000).toISOString().slice(0, 10),
      sha256: "",
      length: text.length,
      text,
    };
  });
