/**
 * Holds the alignments against the pairs of reports whose claims readers have linked, without having read the program:
 * what it links must be one fact, most facts must be linked, and look-alikes must stay apart. The weights are set on these
 * very pairs; how they do on pairs that they have not seen is printed by `npm run fit:align`.
 */
import { expect } from "chai";
import { align } from "../../src/align/align.js";
import { extract } from "../../src/extract/extract.js";
import { group } from "../../src/group/group.js";
import type { Alignment, Claim } from "../../src/model/index.js";
import { segment } from "../../src/segment/articles.js";
import {
  connects,
  holds,
  joins,
  judgeOf,
  readPairs,
  sourcesOf,
  type Item,
  type ReportPair,
} from "./pairs.js";

/** The claims of the two reports of a pair, and how they are aligned. */
const readPair = (pair: ReportPair): { claims: readonly Claim[]; alignments: readonly Alignment[] } => {
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
  const events = group(articles, byArticle, sources);
  return { claims, alignments: events.flatMap((event) => align(event, byArticle, bySource)) };
};

/** Kinds of the annotation that a kind of claim stands for. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["quantity", ["quantity", "duration"]],
  ["date", ["date"]],
]);

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

describe("align of annotated pairs", function () {
  this.timeout(240_000);
  const pairs = readPairs();
  const total = {
    right: 0,
    wrong: 0,
    facts: 0,
    read: 0,
    linked: 0,
    sure: 0,
    sureRight: 0,
    apart: 0,
    joined: 0,
  };
  before(() => {
    for (const pair of pairs) {
      const { claims, alignments } = readPair(pair);
      const isOne = judgeOf(pair);
      for (const [kind, wanted] of KINDS) {
        const own = claims.filter((claim) => claim.kind === kind);
        const links = alignments.filter(({ left }) => left.kind === kind);
        const isRead = (item: Item) => [item.one, item.other].every((quote) => holds(pair, own, quote));
        const isLinked = connects(pair, links);
        const facts = pair.aligned.filter((item) => wanted.includes(item.kind));
        const readable = facts.filter(isRead);
        const lookAlikes = pair.apart.filter((item) => wanted.includes(item.kind));
        const sure = links.filter(({ similarity }) => similarity >= 0.9);
        total.right += links.filter(isOne).length;
        total.wrong += links.filter((link) => !isOne(link)).length;
        total.facts += facts.length;
        total.read += readable.length;
        total.linked += readable.filter(isLinked).length;
        total.sure += sure.length;
        total.sureRight += sure.filter(isOne).length;
        total.apart += lookAlikes.length;
        total.joined += lookAlikes.filter((item) => links.some((link) => joins(pair, link, item))).length;
      }
    }
    const lines = [
      `${pairs.length} pairs of reports, figures and dates, between two reports and inside one:`,
      `precision ${percent(total.right, total.right + total.wrong)} % of ${total.right + total.wrong} links`,
      `recall ${percent(total.linked, total.read)} % of the ${total.read} facts whose claims are extracted`,
      `extracted ${percent(total.read, total.facts)} % of ${total.facts} facts that are given twice`,
      `of ${total.sure} links given 0.9 or more ${percent(total.sureRight, total.sure)} % are right`,
      `${total.joined} of ${total.apart} look-alikes are joined`,
    ];
    process.stdout.write(lines.map((line) => `      ${line}\n`).join(""));
  });

  it("are at least 150, each with look-alikes, over at least twelve subjects", () => {
    expect(pairs.length).to.be.at.least(150);
    expect(new Set(pairs.map(({ name }) => name.split("/")[0])).size).to.be.at.least(12);
    for (const { apart, name } of pairs) expect(apart, name).to.have.length.above(0);
  });

  it("links claims of one fact: precision", () => {
    expect(total.right / (total.right + total.wrong)).to.be.at.least(0.95);
  });

  it("finds the facts whose claims it has: recall", () => {
    expect(total.linked / total.read).to.be.at.least(0.9);
  });

  it("extracts the facts that readers see", () => {
    expect(total.read / total.facts).to.be.at.least(0.93);
  });

  it("is right nine times in ten where it is given 0.9", () => {
    expect(total.sureRight / total.sure).to.be.at.least(0.9);
  });

  it("keeps look-alikes apart", () => {
    expect(total.joined / total.apart).to.be.at.most(0.1);
  });
});
