import { expect } from "chai";
import { answerIn, areOfOneQuestion, areOneAnswer } from "../../src/language/answers.js";

describe("answerIn", () => {
  for (const [clause, side] of [
    ["41%認為預算案「差」", "against"],
    ["36%认为「一般」", "middle"],
    ["五成二市民滿意政府表現", "favour"],
    ["三成一表示不滿意", "against"],
    ["反對的佔39%", "against"],
    ["35%因價錢購物", undefined],
  ] as const)
    it(`${clause}: ${side ?? "none"}`, () => {
      expect(answerIn(clause)?.side).to.equal(side);
    });
});

describe("areOfOneQuestion", () => {
  for (const [clauses, isOne] of [
    [["41%認為「差」", "36%認為「一般」", "28%認為「好」"], true],
    [["六成贊成", "四成五滿意"], false],
    [["六成贊成加價", "五成支持減班"], false],
    [["六成贊成", "一成因價錢購物"], false],
  ] as const)
    it(`${clauses.join("，")}: ${isOne}`, () => {
      expect(areOfOneQuestion(clauses.map(answerIn))).to.equal(isOne);
    });
});

describe("areOneAnswer", () => {
  for (const [left, right, isOne] of [
    ["七成工人投下贊成票", "四百二十名工人投票贊成罷工", true],
    ["七成工人投下贊成票", "180名工人反對罷工", false],
    ["七成市民滿意", "四百人滿意", false],
  ] as const)
    it(`${left} | ${right}: ${isOne}`, () => {
      expect(areOneAnswer(left, right)).to.equal(isOne);
    });
});
