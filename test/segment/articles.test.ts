import { expect } from "chai";
import fc from "fast-check";
import type { Article } from "../../src/model/index.js";
import { segment } from "../../src/segment/articles.js";
import { readBlocks } from "../../src/segment/blocks.js";
import { createSource } from "../create.js";
import { itUnlessKnown } from "../knownDefects.js";
import { layouts, type Layout } from "./pages.js";

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");

/** The articles in whose blocks a sentence stands unbroken, counted from 0. */
const homesOf = (sentence: string, articles: readonly Article[]): readonly number[] =>
  articles.flatMap((article, index) =>
    article.blocks.some(({ text }) => squeeze(text).includes(squeeze(sentence))) ? [index] : [],
  );

const read = ({ text }: Layout) => segment(createSource("page", text));

/** Every character of the articles with its place, in the order of the places. */
const charactersOf = (articles: readonly Article[]): readonly string[] =>
  articles
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ text, offsets }) => offsets.map((offset, index) => `${offset} ${text[index]}`))
    .toSorted();

describe("segment", () => {
  for (const layout of layouts)
    describe(layout.name, () => {
      itUnlessKnown(
        "finds the headlines",
        () => {
          expect(read(layout).map(({ headline }) => headline)).to.deep.equal(
            layout.articles.map(({ headline }) => headline),
          );
        },
        layout.knownDefect,
      );

      it("puts each sentence, unbroken, into its article", () => {
        const articles = read(layout);
        const wanted = layout.articles.flatMap(({ sentences }, home) =>
          sentences.map((sentence) => ({ sentence, homes: [home] })),
        );
        const found = wanted.map(({ sentence }) => ({ sentence, homes: homesOf(sentence, articles) }));
        expect(found).to.deep.equal(wanted);
      });

      it("covers each block once, and every character where it stands", () => {
        const articles = read(layout);
        const blocks = readBlocks(layout.text);
        const all = blocks
          .flatMap(({ text, offsets }) => offsets.map((offset, index) => `${offset} ${text[index]}`))
          .toSorted();
        expect(charactersOf(articles)).to.deep.equal(all);
      });
    });

  it("has no article for a source of white space", () => {
    expect(segment(createSource("blank", " \n\n　\n"))).to.deep.equal([]);
  });

  it("gives the beginning of the text for a headline where there is none", () => {
    const [article] = segment(
      createSource("page", "海事處昨日通報，兩艘渡輪在交椅洲對開相撞，12名乘客受輕傷。"),
    );
    expect(article!.headline).to.equal(
      "海事處昨日通報，兩艘渡輪在交椅洲對開相撞，12名乘客受輕傷。".slice(0, 30),
    );
    expect(article!.blocks.map(({ role }) => role)).to.deep.equal(["paragraph"]);
  });

  it("makes the first heading the headline, the next a deck, the dateline a byline", () => {
    const [article] = segment(
      createSource(
        "page",
        "維港泳三千健兒破浪\n\n林子健男子組封王\n\n【海港日報訊】維港渡海泳昨晨舉行，約3000名泳手參賽。",
      ),
    );
    expect(article!.blocks.map(({ role, text }) => [role, text])).to.deep.equal([
      ["headline", "維港泳三千健兒破浪"],
      ["deck", "林子健男子組封王"],
      ["byline", "【海港日報訊】"],
      ["paragraph", "維港渡海泳昨晨舉行，約3000名泳手參賽。"],
    ]);
  });

  it("numbers the articles of a source", () => {
    const articles = read(layouts[0]!);
    expect(articles.map(({ id, source }) => [id, source])).to.deep.equal([
      ["page:1", "page"],
      ["page:2", "page"],
      ["page:3", "page"],
    ]);
  });

  it("keeps the articles of two pages printed one after the other", () => {
    // Law: what a reader sees on a page does not depend on what is printed above it, given that datelines open both.
    const whole = layouts.filter(({ text }) => text.includes("【海港日報訊】") && !text.includes("\r"));
    fc.assert(
      fc.property(
        fc.constantFrom(...whole.slice(0, 3)),
        fc.constantFrom(...whole.slice(3, 6)),
        (one, other) => {
          const both = segment(createSource("page", `${one.text}\n\n${other.text}`));
          expect(both.length).to.equal(one.articles.length + other.articles.length);
        },
      ),
      { numRuns: 9 },
    );
  });
});
