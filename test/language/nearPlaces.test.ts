import { expect } from "chai";
import { nearPlaces } from "../../src/language/nearPlaces.js";

describe("nearPlaces", () => {
  for (const [left, right, expected] of [
    ["貨車在海亭道失控", "货车在海庭道失控", ["海亭道", "海庭道"]],
    ["火警在榮輝街一幢唐樓發生", "火警在榮暉街發生", ["榮輝街", "榮暉街"]],
    ["雲溪水庫昨日放水", "云西水库放水", ["雲溪水庫", undefined]],
  ] as const)
    it(`${left} and ${right}`, () => {
      const found = nearPlaces(left, right);
      expect(found?.left ?? undefined).to.equal(expected[1] === undefined ? undefined : expected[0]);
      expect(found?.right).to.equal(expected[1]);
    });

  for (const [why, left, right] of [
    ["one street", "貨車在海亭道失控", "货车在海亭道失控"],
    ["a word", "兩車在海底隧道相撞", "兩車在海底隨道相撞"],
    ["a number", "事故在三元街發生", "事故在二元街發生"],
    ["both named", "巴士由海亭道駛往機場", "巴士由海庭道驶往机场，海亭道封闭"],
    ["two kinds", "火警在青山道發生", "火警在青珊路發生"],
    ["unlike characters", "火警在海亭道發生", "火警在海貝道發生"],
  ] as const)
    it(`${why}: ${left}`, () => {
      expect(nearPlaces(left, right)).to.equal(undefined);
    });
});
