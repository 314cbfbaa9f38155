import { expect } from "chai";
import { readPage } from "../../../src/language/names/page.js";
import { findPersons } from "../../../src/language/names/persons.js";

/** A text, and the persons that it tells: NAME, or ROLE+ROLE:NAME. */
const rows: readonly (readonly [text: string, ...persons: readonly string[]])[] = [
  // Hong Kong: officials, discipline forces, professions.
  ["消防處高級消防區長梁志明表示，火勢於凌晨受控。", "消防處高級消防區長:梁志明"],
  ["水務署署理副署長黃詠詩到場視察。", "水務署署理副署長:黃詠詩"],
  [
    "環境及生態局局長何子謙、運輸及物流局局長林學文出席。",
    "環境及生態局局長:何子謙",
    "運輸及物流局局長:林學文",
  ],
  ["國務院參事、農業農村部原副主任胡思遠指出，", "國務院參事+農業農村部原副主任:胡思遠"],
  ["醫院行政總監區慧敏教授則表示，", "醫院行政總監+教授:區慧敏"],
  ["總經理李娜和副總經理王強致辭。", "總經理:李娜", "副總經理:王強"],
  ["商會主席朱偉說：「很好。」", "商會主席:朱偉"],
  ["研究局（參事室）副局長（副主任）紀明：", "研究局（參事室）副局長（副主任）:紀明"],
  // Courts.
  ["高等法院法官梁頌賢判刑時指出，被告陳卓倫違反誠信。", "高等法院法官:梁頌賢", "被告:陳卓倫"],
  ["陳志明（42歲，貨車司機）被控危險駕駛。", "貨車司機:陳志明"],
  ["死者為姓林女子，另一名傷者姓羅，53歲。", "姓林女子", "另一名傷者:姓羅"],
  ["被告人郑某、樊某某被刑事拘留。", "被告人:郑某", "樊某某"],
  // Health, mainland, Taiwan, sport.
  ["县人民医院院长苏培元介绍，眼科医生纪红梅完成手术。", "县人民医院院长:苏培元", "眼科医生:纪红梅"],
  ["市应急管理局局长黄志平说，群众已转移。", "市应急管理局局长:黄志平"],
  ["台南市長黃建銘、行政院長沈文輝到場。", "台南市長:黃建銘", "行政院長:沈文輝"],
  ["門將葉鴻輝撲出十二碼，前鋒迪亞高補射入網。", "門將:葉鴻輝", "前鋒:迪亞高"],
  // Foreign names.
  ["巴西總統盧拉·達席爾瓦與特朗普會面。", "巴西總統:盧拉·達席爾瓦", "特朗普"],
  ["俄羅斯駐港總領事 Igor Petrov對平台感興趣。", "俄羅斯駐港總領事:Igor Petrov"],
  ["聯合國秘書長古特雷斯表示關注。", "聯合國秘書長:古特雷斯"],
  // No names.
  ["學生會主席高度評價計劃，主席方面未有回應。"],
  ["任何人都可以參加，馬上出發，金融市場平穩。"],
  ["高铁通车后，周边居民表示支持，常用语言不变。"],
  ["署長在今年曾向業界發出邀請。"],
];

const told = (text: string): string[] =>
  findPersons(readPage(text)!)
    .filter(({ isSure }) => isSure)
    .map(({ name, roles }) => (roles.length === 0 ? name : `${roles.join("+")}:${name}`));

describe("findPersons", () => {
  for (const [text, ...persons] of rows)
    it(text, () => {
      expect(told(text)).to.deep.equal(persons);
    });
});
