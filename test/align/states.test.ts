import { expect } from "chai";
import { align } from "../../src/align/align.js";
import { extract } from "../../src/extract/extract.js";
import { segment } from "../../src/segment/articles.js";
import { createSource } from "../createSource.js";

/** The states of two texts that are aligned. */
const aligned = (left: string, right: string): string[] => {
  const sources = [createSource("left", left), createSource("right", right)];
  const articles = sources.flatMap(segment);
  const claims = sources.flatMap((source) =>
    extract(
      source,
      articles.filter((article) => article.source === source.id),
    ),
  );
  const byArticle = new Map(
    articles.map(({ id }) => [id, claims.filter(({ article }) => article === id)] as const),
  );
  const byId = new Map(sources.map((source) => [source.id, source] as const));
  return align({ id: "event", label: "", articles }, byArticle, byId)
    .filter(({ parts }) => parts["state"] !== undefined)
    .map(({ left: one, right: other }) => `${one.clause}|${other.clause}`);
};

describe("the alignment of states", () => {
  it("joins contrary states of one thing or person, in other words", () => {
    expect(aligned("該黨團支持徵收。", "該黨團反對徵收。")).to.deep.equal(["該黨團支持徵收|該黨團反對徵收"]);
    expect(aligned("巴士撞欄，無人受傷。", "巴士撞欄，17名乘客受傷。")).to.deep.equal([
      "無人受傷|17名乘客受傷",
    ]);
  });

  const apart: readonly (readonly [string, string, string])[] = [
    ["two parties", "工聯會支持修例。", "民建聯反對修例。"],
    ["two objects", "市長支持興建焚化爐。", "市長反對興建堆填區。"],
    ["two things", "抽檢的奶粉樣本合格。", "抽檢的冰淇淋樣本不合格。"],
    ["two people", "司機當場死亡。", "乘客送院後不治。"],
    ["some of many", "居民反對建橋。", "居民支持建橋。"],
    ["two groups", "無乘客受傷。", "3名消防員受傷。"],
    ["two axes", "陳大文罪名成立。", "陳大文獲准保釋。"],
  ];
  for (const [what, left, right] of apart)
    it(`keeps apart ${what}: ${left} | ${right}`, () => {
      expect(aligned(left, right)).to.deep.equal([]);
    });
});
