import { expect } from "chai";
import { align } from "../../src/align/align.js";
import type { Article, Claim } from "../../src/model/index.js";
import { createArticle, createEvent, createQuantityClaim, createTitleClaim, createValue } from "../create.js";

const count = (source: string, sentence: string, number: number, predicate: string): Claim =>
  createQuantityClaim({ source, sentence, predicate, value: createValue(number) });

const harbour = createArticle("harbour", [["headline", "屯門公路車禍"]]);
const evening = createArticle("evening", [["headline", "屯門公路四車相撞"]]);

const pairsOf = (articles: readonly Article[], claims: readonly Claim[]) =>
  align(
    createEvent(articles),
    new Map(articles.map(({ id }) => [id, claims.filter(({ article }) => article === id)])),
    new Map(articles.map(({ source }) => [source, { published: "2025-05-22" }])),
  ).map(({ left, right, isRepeat }) => [left.sentence, right.sentence, ...(isRepeat ? ["repeat"] : [])]);

describe("align", () => {
  const dead = count("harbour", "屯門公路車禍造成7人死亡。", 7, "死亡");
  const hurt = count("harbour", "屯門公路車禍另有12人受傷。", 12, "受伤");
  const deadToo = count("evening", "屯門公路車禍釀成9人遇難。", 9, "死亡");
  const hurtToo = count("evening", "車禍中12人受傷送院。", 12, "受伤");

  it("pairs the dead with the dead and the injured with the injured, whatever the numbers", () => {
    expect(pairsOf([harbour, evening], [dead, hurt, deadToo, hurtToo])).to.deep.include([
      dead.sentence,
      deadToo.sentence,
    ]);
    expect(pairsOf([harbour, evening], [dead, hurt, deadToo, hurtToo])).to.deep.include([
      hurt.sentence,
      hurtToo.sentence,
    ]);
  });

  it("puts the earlier article on the left", () => {
    expect(pairsOf([evening, harbour], [dead, deadToo])).to.deep.equal([[deadToo.sentence, dead.sentence]]);
  });

  it("pairs nothing of an event without claims", () => {
    expect(pairsOf([harbour, evening], [])).to.deep.equal([]);
  });

  it("does not pair two figures of one sentence", () => {
    const sentence = "車禍造成7人死亡、9人死亡。";
    const [one, other] = [count("harbour", sentence, 7, "死亡"), count("harbour", sentence, 9, "死亡")];
    expect(pairsOf([harbour], [one, other])).to.deep.equal([]);
  });

  it("pairs a figure of the headline with that of the text", () => {
    const headline = { ...count("harbour", "屯門公路車禍7人死亡", 7, "死亡"), role: "headline" as const };
    expect(pairsOf([harbour], [headline, dead])).to.deep.equal([[headline.sentence, dead.sentence]]);
  });

  it("lets a figure that one side repeats meet its counterpart again, as a repeat", () => {
    const again = count("harbour", "屯門公路車禍造成7人死亡，", 7, "死亡");
    const sevenToo = count("evening", "屯門公路車禍釀成7人遇難。", 7, "死亡");
    const pairs = pairsOf([harbour, evening], [dead, again, sevenToo]).filter(
      ([, right]) => right === sevenToo.sentence,
    );
    expect(pairs).to.have.length(2);
    expect(pairs.filter(([, , repeat]) => repeat === "repeat")).to.have.length(1);
  });

  it("does not let a title left over meet a sister document", () => {
    const titles = ["住宅升降機安全守則", "商場升降機安全守則"].map((title) => createTitleClaim(title));
    const other = createTitleClaim("住宅升降機安全守則", {
      source: "evening",
      sentence: "晚報列出《住宅升降機安全守則》。",
    });
    const between = pairsOf([harbour, evening], [...titles, other]).filter(
      ([, right]) => right === other.sentence,
    );
    expect(between).to.deep.equal([[titles[0]!.sentence, other.sentence]]);
  });
});
