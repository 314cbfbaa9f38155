import { expect } from "chai";
import { findEnumerations } from "../../src/language/enumerations.js";

const read = (sentence: string): string[] =>
  findEnumerations(sentence).map(({ items, head, count, isOpen }) =>
    [
      items.map(({ start, end }) => sentence.slice(start, end)).join("|"),
      head ?? "",
      count ?? "",
      isOpen ? "等" : "",
    ]
      .join(" ")
      .trimEnd(),
  );

const cases: readonly (readonly [sentence: string, found: readonly string[]])[] = [
  ["明日提早關閉橋頭街市、河畔街市、新園街市和南灣街市。", ["橋頭街市|河畔街市|新園街市|南灣街市"]],
  [
    "騙徒在Instagram、facebook及Telegram等熱門社交平台招徠顧客。",
    ["Instagram|facebook|Telegram 熱門社交平台  等"],
  ],
  ["受损作物以香蕉、番石榴、枣子为主。", ["香蕉|番石榴|枣子"]],
  ["专项整治覆盖河东、江州、南岭三省。", ["河东|江州|南岭 省 3"]],
  ["東山、臨河、柳城3個縣區排在榜末。", ["東山|臨河|柳城 縣區 3"]],
  ["球隊補充門將、後衛、前鋒等7名球員。", ["門將|後衛|前鋒 球員 7"]],
  ["檢獲332部手機、46部電腦及十二隻名錶。", ["332部手機|46部電腦|十二隻名錶"]],
  ["檢獲332部手機、46部電腦及12隻名錶。", ["332部手機|46部電腦|12隻名錶"]],
  ["傷者出現發燒、咳嗽等症狀。", ["發燒|咳嗽 症狀  等"]],
  ["展覽分為陶瓷、書畫、玉器，以及織繡。", ["陶瓷|書畫|玉器|織繡"]],
  [
    "醫療隊由眼科、牙科等9個專業的14名醫生、5名護士和2名技師組成。",
    ["眼科|牙科 專業 9", "14名醫生|5名護士|2名技師"],
  ],
  ["四位主演龙菲儿、尹少樵、骆冰心和汤佩文都获奖。", ["龙菲儿|尹少樵|骆冰心|汤佩文"]],
  ["傷者入院原因為跌倒、被車撞傷和遭狗咬傷。", ["跌倒|被車撞傷|遭狗咬傷"]],
  ["款項用於三方面，即開設新店、升級系統及償還貸款。", ["開設新店|升級系統|償還貸款"]],
  ["消防、警方、政府飛行服務隊三個部門出動。", ["消防|警方|政府飛行服務隊 部門 3"]],
  ["演出由南韻粵劇院、濠江曲藝社和獅城戲苑派員助陣。", ["南韻粵劇院|濠江曲藝社|獅城戲苑"]],
  ["當局關閉河畔街市、新園街市、官涌街市和南灣街市。", ["河畔街市|新園街市|官涌街市|南灣街市"]],
  ["被告涉及串謀詐騙、洗黑錢、使用虛假文書三項罪名。", ["串謀詐騙|洗黑錢|使用虛假文書 罪名 3"]],
];

const silent: readonly string[] = [
  "深圳和東莞同日展開行動。",
  "同日發布《跨境車輛服務要求、流程》。",
  "現場約有三、四名途人。",
  "颱風造成2人死亡、1人失蹤、15人受傷。",
  "當局將加強監管、推動合作、完善制度。",
  "市長、書記出席儀式。",
  "法院判處罰款，並沒收賭款。",
];

describe("findEnumerations", () => {
  for (const [sentence, found] of cases)
    it(sentence, () => {
      expect(read(sentence)).to.deep.equal(found);
    });

  for (const sentence of silent)
    it(`none: ${sentence}`, () => {
      expect(read(sentence)).to.deep.equal([]);
    });
});
