import { expect } from "chai";
import { isFurniture } from "../../src/segment/furniture.js";

const furniture: readonly string[] = [
  "A8 港聞　海旁日報　2025年5月22日 星期四",
  "2025年5月22日　星期四　第4版　综合",
  "07 经济周刊　责编：柯然　美编：裴松",
  "乡村振兴　专版　B3",
  "港聞 · 法庭　A11",
  "A14新竹綜合新聞",
  "責任編輯：邢家慧　版面設計：杜凱",
  "電話：2345 0000　傳真：2345 0001",
  "廣告　海旁日報電子版 www.example.org 立即訂閱",
  "財經簡訊",
  "要聞",
  "首页 > 新闻 > 社会",
  "字号：大 中 小",
  "点击进入专题：望江交通出行指南",
  "相关新闻",
  "版權所有 不得轉載",
  "廣告",
];

const stories: readonly string[] = [
  "A1公路封閉 往來車輛改道",
  "C919客機首航",
  "G20峰會閉幕 各國領袖簽署宣言",
  "12名教師獲獎",
  "2025年5月22日起 隧道加價",
  "新聞自由的代價",
  "港聞記者協會換屆",
  "社會福利署推新聞",
  "三版方案 市民二選一",
  "查詢電話：2345 0000，辦公時間接聽。",
  "廣告業收入連跌三季",
  "責任編輯：邢家慧",
  "返回首頁風波 網店致歉賠償，用戶不滿",
];

describe("isFurniture", () => {
  for (const text of furniture) it(`${text} is furniture`, () => expect(isFurniture(text)).to.equal(true));
  for (const text of stories) it(`${text} is of a story`, () => expect(isFurniture(text)).to.equal(false));
});
