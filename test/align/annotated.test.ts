/**
 * Holds the alignments against the pairs of reports whose claims two writers have linked, without having read the
 * program: every link that it makes between the two reports must join one fact, most facts must be joined, and
 * look-alikes must stay apart.
 */
import { expect } from "chai";
import { align } from "../../src/align/align.js";
import { extract } from "../../src/extract/extract.js";
import { group } from "../../src/group/group.js";
import type { Alignment, Claim } from "../../src/model/index.js";
import { segment } from "../../src/segment/articles.js";
import { joins, judgeOf, readPairs, sourcesOf, type ReportPair } from "./pairs.js";

/** The alignments of the two reports of a pair. */
const alignPair = (pair: ReportPair): Alignment[] => {
  const sources = sourcesOf(pair);
  const articles = sources.flatMap(segment);
  const claims = sources.flatMap((source) =>
    extract(
      source,
      articles.filter((article) => article.source === source.id),
    ),
  );
  const byArticle = new Map<string, readonly Claim[]>(
    articles.map(({ id }) => [id, claims.filter(({ article }) => article === id)]),
  );
  const bySource = new Map(sources.map((source) => [source.id, source]));
  return group(articles, byArticle, sources).flatMap((event) => align(event, byArticle, bySource));
};

/** Kinds of the annotation that a kind of claim stands for. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["quantity", ["quantity", "duration"]],
  ["date", ["date"]],
]);

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

describe("align of annotated pairs", function () {
  this.timeout(120_000);
  const pairs = readPairs();
  const aligned = pairs.map(alignPair);
  const total = { right: 0, wrong: 0, found: 0, wanted: 0, sure: 0, sureRight: 0, apart: 0, joined: 0 };
  for (const [index, pair] of pairs.entries()) {
    const isOne = judgeOf(pair);
    for (const [kind, wanted] of KINDS) {
      const across = aligned[index]!.filter(({ left }) => left.kind === kind).filter(
        ({ left, right }) => left.source !== right.source,
      );
      const right = across.filter(isOne);
      const sure = across.filter(({ similarity }) => similarity >= 0.9);
      const items = pair.aligned.filter(
        (item) => wanted.includes(item.kind) && item.one[0] !== item.other[0],
      );
      total.right += right.length;
      total.wrong += across.length - right.length;
      total.sure += sure.length;
      total.sureRight += sure.filter(isOne).length;
      total.wanted += items.length;
      total.found += items.filter((item) => across.some((link) => joins(pair, link, item))).length;
      const lookAlikes = pair.apart.filter((item) => wanted.includes(item.kind));
      total.apart += lookAlikes.length;
      total.joined += lookAlikes.filter((item) => across.some((link) => joins(pair, link, item))).length;
    }
  }

  it("are at least forty, each with look-alikes, over at least twelve subjects", () => {
    expect(pairs.length).to.be.at.least(40);
    expect(new Set(pairs.map(({ name }) => name.split("/")[0])).size).to.be.at.least(12);
    for (const { apart, name } of pairs) expect(apart, name).to.have.length.above(0);
  });

  it(`links figures and dates of one fact: precision ${percent(total.right, total.right + total.wrong)} %`, () => {
    expect(total.right / (total.right + total.wrong)).to.be.at.least(0.88);
  });

  it(`finds ${percent(total.found, total.wanted)} % of the ${total.wanted} facts that both reports give`, () => {
    expect(total.found / total.wanted).to.be.at.least(0.8);
  });

  it(`is right in ${percent(total.sureRight, total.sure)} % of the ${total.sure} that are given 0.9 or more`, () => {
    expect(total.sureRight / total.sure).to.be.at.least(0.9);
  });

  it(`joins ${total.joined} of ${total.apart} look-alikes`, () => {
    expect(total.joined / total.apart).to.be.at.most(0.08);
  });
});
