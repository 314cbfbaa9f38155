import { expect } from "chai";
import {
  canonicalScope,
  findSuperlatives,
  isTimeScope,
  superlativeGroup,
} from "../../src/language/superlatives.js";

const read = (clause: string): string[] =>
  findSuperlatives(clause).map(({ group, start, end, scope }) =>
    `${group} ${clause.slice(start, end)} ${scope === null ? "" : clause.slice(scope.start, scope.end)}`.trimEnd(),
  );

const cases: readonly (readonly [clause: string, found: readonly string[]])[] = [
  ["這是全球首個水上太陽能電站", ["first 首個 全球"]],
  ["該校成為內地首批試點", ["first 首批 內地"]],
  ["是全港最大的公屋項目", ["most 最大 全港"]],
  ["他是本屆唯一的女主教練", ["only 唯一"]],
  ["运营里程居全省第一", ["most 第一 全省"]],
  ["球隊首次打入決賽", ["first 首次"]],
  ["雨量創近十年新高", ["most 新高 近十年"]],
  ["失業率見12年新低", ["least 新低 12年"]],
  ["為1998年以來最高", ["most 最高 1998年以來"]],
  ["刷新該縣縣長最年輕紀錄", ["least 最年輕 該縣"]],
  ["破全国纪录", ["most 纪录 全国"]],
  ["人均床位敬陪末座", ["least 敬陪末座"]],
];

const silent: readonly string[] = [
  "每戶最多寬減五百元",
  "最快明年動工",
  "最高人民法院昨日宣判",
  "行政長官率先出席",
  "首席法官宣判",
  "最近有市民求助",
  "過去三年並無違規紀錄",
  "首批單位明年入伙",
  "第一季盈利上升",
  "最低工資委員會開會",
];

describe("findSuperlatives", () => {
  for (const [clause, found] of cases)
    it(clause, () => {
      expect(read(clause)).to.deep.equal(found);
    });

  for (const clause of silent)
    it(`none: ${clause}`, () => {
      expect(read(clause)).to.deep.equal([]);
    });
});

describe("canonicalScope", () => {
  it("has one word for the words of a scope, in either script", () => {
    expect(canonicalScope("全港")).to.equal(canonicalScope("本港"));
    expect(canonicalScope("內地")).to.equal(canonicalScope("内地"));
    expect(canonicalScope("近十年")).to.equal(canonicalScope("十年來"));
    expect(canonicalScope("全球")).not.to.equal(canonicalScope("全國"));
    expect(canonicalScope(null)).to.equal(null);
  });
});

describe("superlativeGroup", () => {
  it("tells the first from the most and the least", () => {
    expect(["首個", "最大", "最低", "唯一"].map(superlativeGroup)).to.deep.equal([
      "first",
      "most",
      "least",
      "only",
    ]);
    expect(superlativeGroup("甚大")).to.equal(undefined);
  });
});

describe("isTimeScope", () => {
  it("tells since when from among what", () => {
    expect(["近十年", "開館以來", "全球"].map(isTimeScope)).to.deep.equal([true, true, false]);
  });
});
