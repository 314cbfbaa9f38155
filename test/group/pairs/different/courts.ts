import type { ReportPair } from "../pair.js";
import { told } from "../told.js";

/** Two cases of one kind: in court, at customs, with the police. */
export const courts: readonly ReportPair[] = [
  {
    name: "two phone thieves in one court",
    left: told("a stolen phone", "left"),
    right: {
      newspaper: "維港時報",
      published: "2025-06-19",
      text: `清潔工偷病人電話 囚三個月
【維港時報訊】醫院清潔工蘇美蓮偷取病人一部值4,300元的智能電話，昨日在沙田裁判法院承認一項盜竊罪，判囚三個月。
案情指，被告今年3月在威爾斯親王醫院外科病房工作時，從床頭櫃取走電話，其後典當得款800元。
裁判官指被告違反誠信，判監無可避免。`,
    },
  },
  {
    name: "two drug cases at one airport",
    left: told("cocaine in a suitcase", "left"),
    right: {
      newspaper: "海港日報",
      published: "2025-08-15",
      text: `海關機場檢大麻花22公斤 曼谷抵港女子被捕
【海港日報訊】海關昨日在機場從一名由曼谷抵港的34歲女旅客的兩個行李箱，檢獲約22公斤懷疑大麻花，市值約480萬元。
女子報稱文員，被控一項販運危險藥物罪，明日在西九龍裁判法院提堂。`,
    },
  },
  {
    name: "two officials sentenced",
    left: told("an official sentenced, short and long", "left"),
    right: {
      newspaper: "南方早报",
      published: "2025-03-28",
      text: `黔水省政协原副主席邱建业受贿案一审宣判 获刑十二年
本报讯 27日，滨海市中级人民法院公开宣判黔水省政协原副主席邱建业受贿案，以受贿罪判处有期徒刑十二年，并处罚金三百万元。
经审理查明，2006年至2023年，邱建业在项目审批、职务调整等方面为他人谋利，非法收受财物折合人民币3,270余万元。
邱建业当庭表示认罪悔罪。`,
    },
  },
  {
    name: "one court, two days of two trials",
    left: told("a trial for murder, two witnesses first", "left"),
    right: {
      newspaper: "海港日報",
      published: "2025-11-06",
      text: `天水圍劏房命案開審 死者身中十三刀
【海港日報訊】天水圍劏房男住客疑因欠租被斬死一案，昨日在高等法院開審，控方指死者身中十三刀。
被告孫國強，52歲，否認謀殺，但承認誤殺不獲控方接納，案件由法官張慧玲審理。
審訊預計為期十二日。`,
    },
  },
  {
    name: "two telephone frauds",
    left: told("a teacher deceived", "left"),
    right: {
      newspaper: "維港時報",
      published: "2025-04-16",
      text: `內地女生墮假公安騙局 自拍被禁錮片
【維港時報訊】警方前日接獲一名20歲內地女大學生報案，指墮入假冒公安的電話騙局，損失210萬元。
騙徒聲稱她的護照涉偽造文件，指示她在旺角一間賓館拍攝被禁錮短片，向父親勒索。
案件交由旺角警區刑事調查隊跟進。`,
    },
  },
  {
    name: "two patent suits",
    left: told("robot cleaners in court", "left"),
    right: {
      newspaper: "江城晚报",
      published: "2025-07-25",
      text: `光远诉鼎和专利侵权 法院驳回诉请
本报讯 苏州市中级人民法院24日宣判，鼎和新材的隔膜涂布工艺未落入光远能源专利的保护范围，驳回全部诉讼请求。
光远能源此前索赔1.2亿元，称将上诉。
受消息影响，鼎和新材股价昨日涨停。`,
    },
  },
];
