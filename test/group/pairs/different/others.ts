import type { ReportPair } from "../pair.js";
import { told } from "../told.js";

/** Schools, hospitals, ships, animals, firms. */
export const others: readonly ReportPair[] = [
  {
    name: "two food poisonings",
    left: told("oysters", "left"),
    right: {
      newspaper: "海港日報",
      published: "2025-08-22",
      text: `荃灣幼稚園二十三童嘔吐 疑午餐出事
【海港日報訊】衞生防護中心正調查一宗懷疑食物中毒個案，涉及荃灣一間幼稚園十一女十二男，年齡介乎3至5歲，本月20日進食午餐後腹痛、嘔吐。
四名學童求診，毋須留院，中心人員已到供應午膳的中央廚房取樣化驗。`,
    },
  },
  {
    name: "two universities, two presidents",
    left: told("a president appointed", "left"),
    right: {
      newspaper: "海港日報",
      published: "2025-06-27",
      text: `城西大學校長傅正明續任三年
【海港日報訊】城西大學校董會昨日通過傅正明教授續任校長，任期三年，明年1月1日起生效。
傅正明專研材料科學，任內籌得善款24億元。
校董會主席譚惠玲表示，期望他帶領大學籌辦第三所醫學院。`,
    },
  },
  {
    name: "two metro lines opened",
    left: told("a metro line opens", "left"),
    right: {
      newspaper: "滨海日报",
      published: "2024-12-29",
      text: `滨海地铁5号线开通 机场到高铁站半小时
本报讯 滨海地铁5号线28日11时开通初期运营，全长29.8公里，设车站16座，连接机场与高铁东站。
列车采用全自动驾驶，最高时速120公里，高峰期行车间隔6分钟。
至此滨海轨道交通运营里程达206公里。`,
    },
  },
  {
    name: "two listings on one day",
    left: told("a new share", "left"),
    right: {
      newspaper: "維港時報",
      published: "2025-07-10",
      text: `藥企瑞格首掛潛水 每手蝕900元
【維港時報訊】內地創新藥企瑞格醫藥昨日在主板掛牌，收報31元，較招股價35.5元跌一成三，每手200股賬面蝕900元。
公開發售超額認購18倍，集資淨額約11億元。
行政總裁林伯年表示，所得款項用於兩款抗癌藥的三期臨床試驗。`,
    },
  },
  {
    name: "two panda births",
    left: told("panda twins", "left"),
    right: {
      newspaper: "江城晚报",
      published: "2025-08-03",
      text: `江城动物园金丝猴添丁
本报讯 江城动物园2日宣布，川金丝猴“小满”上月28日产下一只雌性幼崽，是该园今年迎来的第四只金丝猴。
“小满”今年9岁，育幼经验丰富。
园方向市民征集幼崽的名字，截止日期为8月15日。`,
    },
  },
  {
    name: "two hospital blunders",
    left: told("gauze left inside", "left"),
    right: {
      newspaper: "海港日報",
      published: "2025-10-11",
      text: `屯門醫院派錯藥 老翁血糖過低昏迷
【海港日報訊】屯門醫院公布一宗醫療事故，一名83歲男病人本周二獲派另一名病人的降血糖藥，服藥後血糖過低昏迷，現於深切治療部留醫，情況嚴重。
院方已向病人家屬致歉，並成立根源分析小組，八星期內提交報告。`,
    },
  },
];
