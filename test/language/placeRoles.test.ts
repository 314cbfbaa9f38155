import { expect } from "chai";
import { distanceOf, placedIn } from "../../src/language/placeRoles.js";

describe("placedIn", () => {
  const table: readonly (readonly [clause: string, found: readonly string[]])[] = [
    ["老翁離開觀塘住所後失蹤", ["home 观塘"]],
    ["该作家1935年生于宁波", ["birthplace 宁波"]],
    ["探員在九龍灣一個工廈單位檢獲逾200部手機", ["scene 九龙湾"]],
    ["论坛昨日在厦门举行", ["venue 厦门"]],
    ["傷者送往瑪麗醫院", ["hospital 玛丽医院"]],
    ["他昨日到觀塘視察", []],
  ];
  for (const [clause, found] of table)
    it(`${clause}: ${found.join(", ") || "none"}`, () =>
      expect(placedIn(clause).map(({ role, name }) => `${role} ${name}`)).to.deep.equal(found));
});

describe("distanceOf", () => {
  const placeOf = (clause: string) => placedIn(clause)[0]!;
  it("tells quarters apart, and holds no body against a quarter", () => {
    const [kwunTong, hospital] = [placeOf("老翁離開觀塘住所"), placeOf("傷者送往瑪麗醫院")];
    expect(distanceOf(kwunTong, placeOf("老翁離開荃灣住所"))).to.equal("apart");
    expect(distanceOf(kwunTong, hospital)).to.equal("same");
  });
});
