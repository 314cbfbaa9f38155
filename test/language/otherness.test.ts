import { expect } from "chai";
import {
  areOfOtherAges,
  areOfOtherParts,
  hasOtherFigures,
  isSamePart,
} from "../../src/language/otherness.js";

describe("isSamePart", () => {
  for (const [left, right, isOne] of [
    ["第十二期公布", "第12期公布", true],
    ["第廿三期公布", "第23期公布", true],
    ["首批售罄", "第一批售罄", true],
    ["第十二期公布", "第二期公布", false],
    ["第十期公布", "第11期公布", false],
  ] as const)
    it(`${left} | ${right}: ${isOne}`, () => {
      expect(isSamePart(left, right)).to.equal(isOne);
    });
});

describe("areOfOtherAges", () => {
  for (const [left, right, areTwo] of [
    ["十二歲男童", "12歲男童", false],
    ["十二歲男童", "55歲男子", true],
    ["男童", "55歲男子", false],
  ] as const)
    it(`${left} | ${right}: ${areTwo}`, () => {
      const [one, other] = [left, right].map((text) => ({ clause: text, sentence: text }));
      expect(areOfOtherAges(one as never, other as never)).to.equal(areTwo);
    });
});

describe("areOfOtherParts", () => {
  it("parts the two ways of a road", () => {
    const told = (text: string) => ({ clause: text, sentence: text }) as never;
    expect(areOfOtherParts(told("往北方向封閉"), told("往南方向封閉"))).to.equal(true);
    expect(areOfOtherParts(told("往北方向封閉"), told("往北方向封路"))).to.equal(false);
  });
});

describe("hasOtherFigures", () => {
  for (const [left, right, hasOther] of [
    ["8.2級", "7.7級", true],
    ["8.2級", "8.2級地震", false],
    ["地震", "8.2級", false],
  ] as const)
    it(`${left} | ${right}: ${hasOther}`, () => {
      expect(hasOtherFigures(left, right)).to.equal(hasOther);
    });
});
