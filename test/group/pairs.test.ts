/**
 * Pairs of reports that look alike, and pairs that tell one happening in two ways, written before the grouper was
 * asked: `test/group/pairs/{different,same}/FAMILY.ts`. The figures stand in the titles of the tests.
 */
import { expect } from "chai";
import { extract } from "../../src/extract/extract.js";
import { group } from "../../src/group/group.js";
import { segment } from "../../src/segment/articles.js";
import { createSource } from "../createSource.js";
import { different } from "./pairs/different.js";
import type { ReportPair } from "./pairs/pair.js";
import { same } from "./pairs/same.js";

/** Fewest pairs of each sort. */
const leastPairs = 44;

/** Least share of the joined pairs that are of one happening, and of the pairs of one happening that are joined. */
const leastShare = 0.95;

/** Whether an event holds text of both sides. */
const isJoined = ({ left, right }: ReportPair): boolean => {
  const sources = [
    { ...createSource("left", left.text, left.published), newspaper: left.newspaper },
    { ...createSource("right", right.text, right.published), newspaper: right.newspaper },
  ];
  const articles = sources.flatMap((source) => segment(source));
  const claims = sources.flatMap((source) =>
    extract(
      source,
      articles.filter((article) => article.source === source.id),
    ),
  );
  const claimsOf = new Map(articles.map(({ id }) => [id, claims.filter(({ article }) => article === id)]));
  return group(articles, claimsOf, sources).some(
    (event) => new Set(event.articles.map(({ source }) => source)).size === 2,
  );
};

const namesOf = (pairs: readonly ReportPair[]): string => pairs.map(({ name }) => name).join("; ");

describe("group over pairs of reports", () => {
  const wrong = different.filter(isJoined);
  const found = same.filter(isJoined);
  const missed = same.filter((pair) => !found.includes(pair));
  const precision = found.length / (found.length + wrong.length);
  const recall = found.length / same.length;

  it(`joins ${wrong.length} of ${different.length} pairs of different happenings, precision ${precision.toFixed(3)}`, () => {
    expect(different).to.have.length.at.least(leastPairs);
    expect(precision, `joined: ${namesOf(wrong)}`).to.be.at.least(leastShare);
  });

  it(`joins ${found.length} of ${same.length} pairs of one happening, recall ${recall.toFixed(3)}`, () => {
    expect(same).to.have.length.at.least(leastPairs);
    expect(recall, `apart: ${namesOf(missed)}`).to.be.at.least(leastShare);
  });
});
