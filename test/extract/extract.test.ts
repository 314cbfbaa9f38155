import { expect } from "chai";
import { extract } from "../../src/extract/extract.js";
import type { Article } from "../../src/model/index.js";
import { createArticle, createSource } from "../create.js";

const read = (...texts: readonly string[]) =>
  extract(createSource("harbour", texts.join("\n")), [
    createArticle(
      "harbour",
      texts.map((text) => ["paragraph", text] as const),
    ),
  ]);

describe("extract", () => {
  const sentence = "當局昨日公布《升降機安全守則》，將抽查320部升降機。";

  it("reads every kind of claim of a sentence", () => {
    const claims = read(sentence);
    expect(new Set(claims.map(({ kind }) => kind))).to.deep.equal(
      new Set(["quantity", "date", "title", "statement", "modality"]),
    );
  });

  it("dates a claim from the day of publication", () => {
    const date = read(sentence).find((claim) => claim.kind === "date");
    expect(date?.value.from).to.equal("2025-05-21");
  });

  it("gives every claim an id of its own, though a sentence is printed twice", () => {
    const ids = read(sentence, sentence).map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.length).to.equal(2 * read(sentence).length);
  });

  it("gives every claim an id of its own in two articles of a source", () => {
    const text = `${sentence}\n${sentence}`;
    const whole = createArticle("harbour", [
      ["paragraph", sentence],
      ["paragraph", sentence],
    ]);
    const articles: readonly Article[] = whole.blocks.map((block, index) => ({
      ...whole,
      id: `harbour:${index + 1}`,
      blocks: [block],
    }));
    const ids = extract(createSource("harbour", text), articles).map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it("keeps the ids when the sentence moves down the page", () => {
    const alone = read(sentence).map(({ id }) => id);
    const below = read("天文台預料周末有雨。", sentence).map(({ id }) => id);
    expect(below).to.include.members(alone);
  });

  it("quotes what stands at each span", () => {
    const text = ["天文台預料周末有雨。", sentence].join("\n");
    for (const { evidence } of read("天文台預料周末有雨。", sentence))
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).to.equal(quote);
  });

  it("finds nothing in a source without articles", () => {
    expect(extract(createSource("harbour", "。"), [])).to.deep.equal([]);
  });
});
