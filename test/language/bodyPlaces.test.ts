import { expect } from "chai";
import { bodiesApart, bodyPlacesIn } from "../../src/language/bodyPlaces.js";
import { foldCharacters } from "../../src/text/fold.js";

describe("bodyPlacesIn", () => {
  const table: readonly (readonly [clause: string, found: readonly string[]])[] = [
    ["其餘13人送往瑪嘉烈醫院治理", ["hospital 玛嘉烈医院"]],
    ["傷者由救護車送屯門醫院搶救", ["hospital 屯门医院"]],
    ["她在聯合醫院留醫", ["hospital 联合医院"]],
    ["伤者被送往市区三家医院救治", []],
    ["傷者送往附近醫院", []],
    ["論壇昨日在香港文化中心舉行", ["venue 香港文化中心"]],
    ["案件今日在沙田裁判法院提堂", ["court 沙田裁判法院"]],
    ["他到瑪麗醫院探望傷者", []],
  ];
  for (const [clause, found] of table)
    it(`${clause}: ${found.join(", ") || "none"}`, () => {
      const places = bodyPlacesIn(foldCharacters(clause));
      expect([...new Set(places.map(({ role, name }) => `${role} ${name}`))]).to.deep.equal(found);
    });
});

describe("bodiesApart", () => {
  const table: readonly (readonly [left: string, right: string, distance: string])[] = [
    ["瑪嘉烈醫院", "瑪麗醫院", "apart"],
    ["東區醫院", "東區尤德夫人那打素醫院", "same"],
    ["威院", "威爾斯親王醫院", "same"],
    ["法國醫院", "聖德肋撒醫院", "same"],
    ["市第二人民醫院", "臨江市第一人民醫院", "apart"],
    ["市第一人民醫院", "臨江市第一人民醫院", "same"],
    ["臨江市人民醫院", "臨江市第一人民醫院", "same"],
    ["臨江市中心醫院", "臨江市人民醫院", "same"],
    ["海灣大學附屬醫院", "市第一人民醫院", "same"],
    ["西九龍裁判法院", "西九裁判法院", "same"],
    ["東區裁判法院", "沙田裁判法院", "apart"],
    ["香港文化中心", "沙田大會堂", "neighbours"],
  ];
  for (const [left, right, distance] of table)
    it(`${left}, ${right}: ${distance}`, () => {
      expect(bodiesApart(foldCharacters(left), foldCharacters(right))).to.equal(distance);
      expect(bodiesApart(foldCharacters(right), foldCharacters(left))).to.equal(distance);
    });
});
