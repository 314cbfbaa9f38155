import { expect } from "chai";
import { nameAtEnd } from "../../../src/language/names/nameAtEnd.js";
import { itUnlessKnown } from "../../knownDefects.js";

const rows: readonly (readonly [phrase: string, name: string | undefined])[] = [
  ["消防處高級區長梁志明", "梁志明"],
  ["運輸署署長李頌恩", "李頌恩"],
  ["衞生防護中心總監徐樂堅", "徐樂堅"],
  ["经济学者陈启良", "陈启良"],
  ["國家發展改革委發言人孟瑋", "孟瑋"],
  ["省应急管理厅副厅长王刚", "王刚"],
  ["辯方大律師歐陽文傑", "歐陽文傑"],
  ["事主司徒敏", "司徒敏"],
  ["區議員鄺葆賢", "鄺葆賢"],
  ["球隊教練、前國腳洪家駒", "洪家駒"],
  ["市民陳先生", undefined],
  ["警方", undefined],
  ["消防處", undefined],
  ["當局", undefined],
  ["該廈業主", undefined],
  ["何", undefined],
  ["何穎琳", "何穎琳"],
  ["", undefined],
  ["教育局", undefined],
  ["廣東省", undefined],
  ["高等法院", undefined],
  ["金融管理局", undefined],
  ["馬來西亞", undefined],
  ["大會主席", undefined],
  ["項目經理張偉", "張偉"],
  ["醫生黃志强", "黃志强"],
  ["母親麥女士", undefined],
  ["行政長官李家超", "李家超"],
  ["大灣辦常務副主任方偉", "方偉"],
  ["中心主任薛其山院士", "薛其山"],
  ["海岸電子CEO麥志豪", "麥志豪"],
  ["負責研究的葉知秋", "葉知秋"],
  ["主辦單位", undefined],
  ["署方昨起", undefined],
  ["公司的高層人員", undefined],
];

describe("nameAtEnd", () => {
  for (const [phrase, name] of rows)
    itUnlessKnown(`${phrase || "nothing"} → ${name ?? "no name"}`, () => {
      expect(nameAtEnd(phrase)).to.equal(name);
    });
});
