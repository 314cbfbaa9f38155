import { expect } from "chai";
import { featuresOf } from "../../src/align/features.js";
import { lists } from "../../src/align/lists.js";
import type { Candidate } from "../../src/align/similarity.js";
import { superlatives } from "../../src/align/superlatives.js";
import { surroundingsOf } from "../../src/align/surroundings.js";
import { extractLists } from "../../src/extract/lists.js";
import { extractSuperlatives } from "../../src/extract/superlatives.js";
import type { Claim } from "../../src/model/index.js";
import { createPassage } from "../extract/createPassage.js";

const candidate = <C extends Claim>(claim: C): Candidate<C> => ({
  claim,
  features: featuresOf(claim, surroundingsOf([claim], "2025-05-22")),
});

describe("superlatives", () => {
  const similarity = (left: string, right: string): number => {
    const [one, other] = [left, right].map((text) => candidate(extractSuperlatives(createPassage(text))[0]!));
    return superlatives.compare(one!, other!)?.similarity ?? 0;
  };
  const whole = "這是全港首個水上太陽能電站。";

  it("meet for one thing, in either script and in other words", () => {
    expect(similarity(whole, "这是全港首个水上太阳能电站。")).to.be.above(superlatives.least);
    expect(similarity("12,300人參賽，為歷屆之冠。", "12,300人參賽，創歷來新高。")).to.be.above(
      superlatives.least,
    );
  });

  it("meet with another scope only where what is ranked is nearly the same", () => {
    expect(similarity(whole, "這是全球首個水上太陽能電站。")).to.be.above(superlatives.least);
    expect(similarity(whole, "這是全球首個跨海單車徑。")).to.equal(0);
  });

  it("do not meet across groups", () => {
    expect(similarity(whole, "這是全港最大水上太陽能電站。")).to.equal(0);
  });
});

describe("lists", () => {
  const similarity = (left: string, right: string): number => {
    const [one, other] = [left, right].map((text) => candidate(extractLists([createPassage(text)])[0]!));
    return lists.compare(one!, other!)?.similarity ?? 0;
  };

  it("meet by the items that they share", () => {
    expect(
      similarity("排前三位的是东山县、临河县、柳城区。", "東山、臨河、柳城3個縣區排在前列。"),
    ).to.be.above(lists.least);
  });

  it("do not meet with one item in common", () => {
    expect(similarity("檢獲手槍、子彈及現金。", "檢獲電腦、電話及現金。")).to.equal(0);
  });
});
