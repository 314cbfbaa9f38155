import { expect } from "chai";
import { findPostConflict } from "../../src/language/postConflicts.js";
import { readPosts } from "../../src/language/posts.js";

describe("findPostConflict", () => {
  const table: readonly (readonly [left: string, right: string, found: string])[] = [
    ["運輸署署長", "運輸署副署長", "contradiction"],
    ["東灣醫院行政總監", "東灣醫院副行政總監", "contradiction"],
    ["省人大常委会法制工作委员会主任", "省人大常委会法工委副主任", "contradiction"],
    ["遠洋實業執行董事", "遠洋實業獨立非執行董事", "contradiction"],
    ["消防處處長", "消防處助理處長", "contradiction"],
    ["署長", "副署長", "tension"],
    ["總督察", "見習督察", "tension"],
    ["海山科技首席財務官", "海山科技首席營運官", "tension"],
    ["斐濟貿易部長", "斐济外交部长", "tension"],
    ["斐濟貿易部長", "斐济商务部长", "none"],
    ["財經事務及庫務局局長", "財政部長", "none"],
    ["海灣大學校長", "海灣理工大學副校長", "none"],
    ["獨立非執行董事", "非執行董事", "none"],
    ["教授", "海灣大學副教授", "none"],
    ["常務副市長", "副市長", "none"],
    ["前署長", "副署長", "none"],
  ];
  for (const [left, right, found] of table)
    it(`${left}, ${right}: ${found}`, () => {
      const conflict = findPostConflict(readPosts(left), readPosts(right));
      const verdict = conflict?.isContradiction === true ? "contradiction" : "tension";
      expect(conflict === undefined ? "none" : verdict).to.equal(found);
    });

  it("takes no minister who holds two offices for two", () => {
    const [left, right] = [readPosts("斐濟貿易部長"), readPosts("斐濟外交部長")];
    const sentences = ["斐濟貿易部長林德致辭。", "斐濟外交部長林德兼任另一部門首長。"];
    expect(findPostConflict(left, right, sentences)).to.equal(undefined);
    expect(findPostConflict(left, right, ["斐濟貿易部長林德致辭。"])).not.to.equal(undefined);
  });
});
