import { expect } from "chai";
import {
  closesStory,
  comesFromPage,
  goesToPage,
  isOnlyOpening,
  isOpenEnded,
  isProse,
  openingLength,
  roleOf,
  startsStory,
} from "../../src/segment/roles.js";
import type { BlockRole } from "../../src/model/index.js";
import { itUnlessKnown } from "../knownDefects.js";

const openings: readonly (readonly [opening: string, text: string])[] = [
  ["【海港日報訊】", "屯門公路昨日發生四車相撞。"],
  ["【本報訊】", "立法會財委會通過撥款。"],
  ["【綜合報道】", "多國球隊抵港備戰。"],
  ["【海港日報訊】記者何美儀深圳報道：", "前海新增三所國際學校。"],
  ["香港海港報訊（記者 周家豪）", "工聯會促請增設託兒服務。"],
  ["新华社南宁5月20日电（记者刘海峰）", "记者从广西水文中心获悉，西江水位回落。"],
  ["中新社福州5月20日電（記者 吳曉燕）", "台商投資協會新會址昨啟用。"],
  ["新华社日内瓦5月20日电", "世界卫生大会19日开幕。"],
  ["（中央社記者林佳慧台北21日電）", "立法院今天三讀通過修正案。"],
  ["本報記者何美儀報道：", "房委會昨推出逾九千伙居屋。"],
  ["〔記者徐美玉／新竹報導〕", "南寮漁港連假湧入大批遊客。"],
  ["【記者林政宏／高雄報導】", "青棒聯賽四強出爐。"],
  ["記者葛維中／瑞芳報導　", "老字號芋圓店的招牌遭竊。"],
];

const plain: readonly string[] = [
  "記者昨日到現場採訪，見到路面積水。",
  "警方接獲通訊社查詢後回覆。",
  "訊號故障令列車停駛。",
  "中央社區會堂昨日重開。",
  "記者會上他說，新竹／苗栗報導有誤。",
  "本報上月曾報道，該廈的升降機多次失靈。",
];

const roles: readonly (readonly [role: BlockRole, text: string])[] = [
  ["paragraph", "【海港日報訊】屯門公路四車相撞"],
  ["paragraph", "消防員接報到場，約半小時後將火救熄，無人受傷。"],
  ["subheading", "學者促檢討驗窗制度"],
  ["subheading", "商會會長陳美玲："],
  ["subheading", "撥款涉2.6億 分三年發放"],
  ["credit", "海港日報記者 周家豪"],
  ["credit", "本報記者 何美儀"],
  ["credit", "整理：周家豪"],
  ["credit", "责任编辑：刘洋"],
  ["credit", "2025-05-21 16:32"],
  ["credit", "發布時間：2025-06-12 09:31"],
  ["credit", "2025年6月12日 星期四 4:30AM"],
  ["credit", "2025年6月12日 上午9:31"],
  ["credit", "更新時間：2025年6月12日 09:31 (HKT)"],
  ["credit", "周家豪攝"],
  ["furniture", "A8 港聞　海旁日報　2025年5月22日 星期四"],
  ["caption", "▲救援人員將傷者抬上救護車。"],
  ["caption", "►新校舍設有六條跑道。"],
  ["caption", "圖為災民在體育館領取被鋪。"],
  ["caption", "圖：江子悠示範書包的浮水功能。"],
  ["caption", "圖／災民在體育館領取被鋪"],
  ["caption", "圖①：龍門架墮下擊中貨車。"],
  ["caption", "图1：考古人员清理墓道。"],
  ["caption", "（圖）三千健兒暢泳維港"],
  ["caption", "右圖為獲救的麻鷹，翼部無礙。"],
  ["caption", "市民在觀塘海濱觀賞煙花。（美聯社）"],
  ["caption", "游客在河心洲观鸟。新华社发"],
  ["caption", "球迷在場外打氣。 Getty Images"],
  ["caption", "村民清理泥石流後的街道。受訪者供圖"],
  ["credit", "圖：新華社"],
  ["credit", "圖／記者周家豪攝"],
  ["credit", "讀者提供圖片"],
  ["credit", "網上圖片"],
  ["credit", "（美聯社）"],
  ["credit", "Getty Images"],
  ["credit", "新华社发"],
  ["credit", "受访者供图"],
  ["credit", "視覺中國"],
  ["credit", "【责任编辑：刘洋】"],
  ["credit", "2025-05-21 16:32 来源：海旁网"],
  ["furniture", "廣告　海旁日報電子版 www.example.org 立即訂閱"],
  ["subheading", "天气预报"],
  ["subheading", "圖書館延長開放時間"],
  ["paragraph", "局方試圖為市民解困，推出新措施，惠及萬戶。"],
  ["paragraph", "他企圖為弟弟頂罪，終被判囚三個月。"],
  ["list-item", "● 增聘教師350名"],
  ["list-item", "- 《電動車充電安全守則》"],
  ["list-item", "（一）擴大資助範圍"],
  ["list-item", "3、延長夜間服務"],
  ["list-item", "4. 增購渡輪"],
  ["list-item", "* 票價不變"],
];

describe("openingLength", () => {
  for (const [opening, text] of openings)
    itUnlessKnown(`reads ${opening}`, () => {
      expect((opening + text).slice(0, openingLength(opening + text))).to.equal(opening);
    });

  for (const text of plain)
    itUnlessKnown(`reads none in ${text}`, () => {
      expect(openingLength(text)).to.equal(0);
    });
});

describe("startsStory", () => {
  for (const [opening, text] of openings)
    itUnlessKnown(`passes ${opening}`, () => {
      expect(startsStory(opening + text)).to.equal(true);
    });
});

describe("roleOf", () => {
  for (const [role, text] of roles)
    itUnlessKnown(`${text} is ${role}`, () => {
      expect(roleOf(text)).to.equal(role);
    });
});

describe("isOpenEnded", () => {
  for (const [text, expected] of [
    ["救護車趕到時傷者已經", true],
    ["救護車將傷者送院。", false],
    ["「我們會上訴。」", false],
    ["陳美玲說：", false],
    ["市民，", true],
    ["新例（2024年版）", true],
    ["他問：「誰負責？」", false],
    ["劑量難以準確。（下轉A4版）", false],
    ["首批產品於五月推（下转第三版）", true],
  ] as const)
    itUnlessKnown(`${text} is ${expected ? "open" : "closed"}`, () => {
      expect(isOpenEnded(text)).to.equal(expected);
    });
});

describe("isProse", () => {
  for (const [text, expected] of [
    ["消防員到場，將火救熄。", true],
    ["颱風殺到 全城停課", false],
    ["【本報訊】颱風殺到", true],
  ] as const)
    itUnlessKnown(`${text} is ${expected ? "prose" : "a heading"}`, () => {
      expect(isProse(text)).to.equal(expected);
    });
});

describe("closesStory", () => {
  for (const [text, expected] of [
    ["海港日報記者 周家豪", true],
    ["海港日報記者何美儀整理", true],
    ["海港日報記者周家豪攝", false],
    ["2025-05-21 16:32", false],
    ["（記者 周家豪 深圳報道）", false],
    ["（责任编辑：刘洋）", true],
    ["责任编辑：刘洋", false],
  ] as const)
    itUnlessKnown(`${text}: ${expected}`, () => {
      expect(closesStory(text)).to.equal(expected);
    });
});

describe("isOnlyOpening", () => {
  for (const [text, expected] of [
    ["新华社西宁5月21日电", true],
    ["【海港日報訊】", true],
    ["【海港日報訊】屯門公路", false],
    ["", false],
  ] as const)
    it(`${text}: ${expected}`, () => {
      expect(isOnlyOpening(text)).to.equal(expected);
    });
});

describe("comesFromPage and goesToPage", () => {
  for (const [text, from, to] of [
    ["（上接A3版）製藥公會指出，原料八成仰賴進口。", true, false],
    ["劑量難以準確。（下轉A4版）", false, true],
    ["（上接第一版）工期三年。（下转第五版）", true, true],
    ["（上周五）工程開始。", false, false],
  ] as const)
    it(text, () => {
      expect([comesFromPage(text), goesToPage(text)]).to.deep.equal([from, to]);
    });
});
