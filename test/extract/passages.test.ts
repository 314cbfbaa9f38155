import { expect } from "chai";
import { evidenceOf, isQuoted, locate } from "../../src/extract/passages.js";
import { createPassage, readArticle } from "./createPassage.js";
import { itUnlessKnown } from "../knownDefects.js";

const speakersOf = (passages: ReturnType<typeof readArticle>) =>
  passages.map(({ sentences }) => sentences.map(({ speaker }) => speaker));

describe("readPassages", () => {
  itUnlessKnown("leaves out bylines and credits", () => {
    const passages = readArticle(
      ["headline", "八號信號下航班取消"],
      ["byline", "【海港日報訊】"],
      ["paragraph", "機場昨日取消142班航班。"],
      ["credit", "海港日報記者 周家豪"],
    );
    expect(passages.map(({ block }) => block.role)).to.deep.equal(["headline", "paragraph"]);
  });

  itUnlessKnown("lets a pronoun stand for whoever spoke last", () => {
    expect(
      speakersOf([createPassage("運輸署署長李頌恩表示，隧道照常開放。她指出，巴士改道。")]),
    ).to.deep.equal([["李頌恩", "李頌恩"]]);
  });

  itUnlessKnown("goes on with the speaker in a sentence that is all quotation", () => {
    const [speakers] = speakersOf([
      createPassage("教練洪家駒表示，球員已盡全力。「對手實力強勁，我們輸得心服。」"),
    ]);
    expect(speakers).to.deep.equal(["洪家駒", "洪家駒"]);
  });

  itUnlessKnown("comes back to the paper's own voice", () => {
    const [speakers] = speakersOf([createPassage("警方表示，案件列作謀殺。死者為六十二歲男子。")]);
    expect(speakers).to.deep.equal(["警方", null]);
  });

  itUnlessKnown("takes the speaker that a heading announces, until the next heading", () => {
    const passages = readArticle(
      ["subheading", "經濟學者陳啟良："],
      ["paragraph", "赤字屬可控水平。"],
      ["subheading", "稅制改革"],
      ["paragraph", "當局將檢討稅制。"],
    );
    expect(speakersOf(passages).filter((_, index) => index % 2 === 1)).to.deep.equal([["陳啟良"], [null]]);
  });
});

describe("locate", () => {
  itUnlessKnown("finds the sentence and the clause of a span", () => {
    const passage = createPassage("兩車相撞，三人受傷。司機被捕，案件交交通部跟進。");
    const { text } = passage.block;
    const start = text.indexOf("交通部");
    const { sentence, clause } = locate(passage, { start, end: start + 3 });
    expect(text.slice(sentence.start, sentence.end)).to.equal("司機被捕，案件交交通部跟進。");
    expect(text.slice(clause.start, clause.end)).to.equal("案件交交通部跟進");
  });
});

describe("isQuoted", () => {
  itUnlessKnown("tells speech from a quoted term", () => {
    const passage = createPassage("她說：「水位升得很快，我們爬上屋頂。」居民稱之為「百年一遇」。");
    const at = (words: string) => {
      const start = passage.block.text.indexOf(words);
      return { start, end: start + words.length };
    };
    expect(isQuoted(passage, at("水位"))).to.equal(true);
    expect(isQuoted(passage, at("百年一遇"))).to.equal(false);
  });
});

describe("evidenceOf", () => {
  itUnlessKnown("points into the source, not into the block", () => {
    const [, passage] = readArticle(["headline", "屯門車禍"], ["paragraph", "兩車相撞。"]);
    expect(evidenceOf(passage!, { start: 0, end: 2 })).to.deep.equal([
      { source: "harbour", start: 5, end: 7, quote: "兩車" },
    ]);
  });
});
