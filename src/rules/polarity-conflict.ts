import { polarityConflict as texts } from "../messages/polarity-conflict.js";
import type { Rule } from "../model/index.js";
import { alignmentOf } from "./rule.js";
import { clausesOf } from "./wording/clauses.js";
import { compareDenials } from "./wording/denials.js";
import { compareDirections } from "./wording/directions.js";
import { compareStates } from "./wording/states.js";

/**
 * Flags what one side asserts and the other denies or says the opposite of: two clauses that are the same but for a
 * negation or an opposite (增加 and 減少), and two states of one person or thing that exclude each other in whatever words
 * (承認 and 否認, 測試合格 and 不合格, 當場死亡 and 送院後不治, 無人受傷 and 17人受傷, 行動仍在進行 and 已經結束), and one figure that goes up on
 * one side and down on the other. A contradiction where one voice says both
 * and neither speaks only for the time being, else a tension. Nobody hurt as far as was reported, or still trapped, is
 * noted as updated where a later report has somebody, or nobody any more; what goes on and has ended by the hour of the
 * later report is in order.
 *
 * Not flagged: two speakers of two minds, two people, places, numbers, parts or times, reports of different days (unless the
 * later one dates what it tells before the other), what is asked, planned, supposed or may be, denials of a part (並非所有), an
 * article that has both sides, one group's toll and another's (無乘客受傷 and 3名消防員受傷), who is freed or arrested within
 * the day, and clauses that share few words.
 */
export const polarityConflict: Rule = {
  id: "polarity-conflict",
  ...texts,
  examples: [
    {
      left: "校長林美華表示，學生可以把手機帶進課室。",
      right: "校長林美華說：「學生不可以把手機帶進課室。」",
      verdict: "contradiction",
    },
    {
      left: "署方公布，新航線的貨運量按年增加。",
      right: "署方公布，新航線的貨運量按年減少。",
      verdict: "contradiction",
      note: "opposites",
    },
    {
      left: "公司发言人秦若谷表示，车内配备安全员。",
      right: "公司發言人秦若谷說，車內不配備安全員。",
      verdict: "contradiction",
      note: "two scripts",
    },
    {
      left: "局長沙芷蘅表示，油污尚未漂到浪茄灣泳灘。",
      right: "據了解，油污已漂到浪茄灣泳灘。",
      verdict: "tension",
      note: "so far, and by another voice",
    },
    {
      left: "議員林美華表示，支持徵收垃圾費。",
      right: "議員何家豪表示，反對徵收垃圾費。",
      verdict: null,
      note: "two speakers",
    },
    {
      left: "新規定下，小學生不可以把手機帶進課室。",
      right: "新規定下，中學生可以把手機帶進課室。",
      verdict: null,
      note: "two groups",
    },
    {
      left: "署方表示，今年的貨運量增加。",
      right: "署方表示，明年的貨運量會減少。",
      verdict: null,
      note: "two years",
    },
    {
      left: "署方表示，並非所有車輛安裝了感應器。",
      right: "署方表示，車輛安裝了感應器。",
      verdict: null,
      note: "a part",
    },
    {
      left: "新碼頭尚未開放。",
      right: "新碼頭已經開放。",
      published: ["2025-05-20", "2025-05-22"],
      verdict: null,
      note: "two days lie between",
    },
    {
      left: "李姓司機通過了警方的酒精測試。",
      right: "警方為李姓司機進行酒精測試，結果不合格。",
      verdict: "contradiction",
      note: "passed and failed, told in other words",
    },
    {
      left: "被告陳大文在庭上承認誤殺。",
      right: "被告陳大文在法庭上否認誤殺。",
      verdict: "contradiction",
    },
    {
      left: "首被告陳大文承認誤殺。",
      right: "次被告李小明否認誤殺。",
      verdict: null,
      note: "two defendants",
    },
    {
      left: "工聯會支持修例。",
      right: "民建聯反對修例。",
      verdict: null,
      note: "two parties",
    },
    {
      left: "大厦的消防警钟没有响起。",
      right: "大廈的消防警鐘當時曾響起。",
      verdict: "contradiction",
    },
    {
      left: "政府昨日拒絕撥款建橋。",
      right: "政府可能批准撥款建橋。",
      verdict: null,
      note: "what may be",
    },
    {
      left: "校方未有報警，只要求學生道歉。",
      right: "校方諮詢警方意見後，要求學生道歉。",
      verdict: "tension",
      note: "both may hold, yet sit ill together",
    },
    {
      left: "巴士在彌敦道撞欄，無人受傷。",
      right: "巴士在彌敦道撞欄，17名乘客受傷送院。",
      verdict: "contradiction",
      note: "nobody and somebody",
    },
    {
      left: "巴士在彌敦道撞欄，無人受傷。",
      right: "巴士在彌敦道撞欄，17名乘客受傷送院。",
      verdict: "update",
      published: ["2025-05-20T09:00:00+08:00", "2025-05-20T18:00:00+08:00"],
      note: "later in the day",
    },
    {
      left: "位於東區的化工廠昨日發生爆炸，目前暫無人員傷亡報告。",
      right: "位於東區的化工廠昨日發生爆炸，造成3人死亡。",
      verdict: "tension",
      note: "none reported so far is no denial",
    },
    {
      left: "工厂爆炸，现场仍有人员被困。",
      right: "工厂爆炸，现场已无被困人员。",
      verdict: "update",
      published: ["2025-05-20", "2025-05-21"],
    },
    {
      left: "上半年新樓成交量同比增長8.4%。",
      right: "上半年新樓成交量同比下降8.4%。",
      verdict: "contradiction",
      note: "one figure, two directions",
    },
    {
      left: "上半年新樓成交量同比增長8.4%。",
      right: "上半年新樓成交量環比下降8.4%。",
      verdict: null,
      note: "compared with two times",
    },
    {
      left: "总警司何家豪说，搜捕行动仍在进行。",
      right: "總警司何家豪表示，搜捕行動已經結束。",
      verdict: "tension",
      note: "goes on, and has ended",
    },
    {
      left: "總警司何家豪說，搜捕行動仍在進行。",
      right: "總警司何家豪表示，搜捕行動已經結束。",
      verdict: null,
      published: ["2025-05-20T09:00:00+08:00", "2025-05-20T18:00:00+08:00"],
      note: "it ended in between",
    },
    {
      left: "交通委員會主席林美華表示，不反對加價。",
      right: "交通委員會主席林美華表示，反對加價。",
      verdict: "contradiction",
    },
    {
      left: "東灣商場地庫昨日起火。「一樓店面沒事。」一名街坊說。",
      right: "東灣商場地庫起火，火勢蔓延至一樓及二樓的商店。",
      verdict: "tension",
      published: ["2025-05-20", "2025-05-21"],
      note: "what a fire did to one floor",
    },
    {
      left: "住户说：“二层没有被波及，门窗完好。”",
      right: "大火从五层迅速蔓延至六楼、七楼。",
      verdict: null,
      note: "two floors",
    },
    {
      left: "街坊陳先生說，一樓店面沒事。",
      right: "火勢一度波及隔壁大廈一樓。",
      verdict: null,
      note: "another building",
    },
    {
      left: "被告梁淑儀任職會計主任，昨在區域法院承認三項盜竊罪。",
      right: "54歲被告梁淑儀面對3項盜竊罪，全部否認。",
      verdict: "contradiction",
      note: "all of the charges, told before",
    },
    {
      left: "有乘客說看見火光，海灣航空昨日發布聲明，否認引擎起火。",
      right: "海灣航空當日發表聲明，承認發動機起火。",
      verdict: "contradiction",
      note: "who says it stands in the clause before",
    },
    {
      left: "有乘客說看見火光，海灣航空昨日發布聲明，否認引擎起火。",
      right: "南星航空當日發表聲明，承認發動機起火。",
      verdict: null,
      note: "two companies",
    },
    {
      left: "候選人林美華昨晚8時在總部承認敗選。",
      right: "林美華陣營則拒絕承認敗選。",
      verdict: "tension",
      note: "what camps say may change within the day",
    },
    { left: "第一期工程已經完成。", right: "第二期工程尚未完成。", verdict: null, note: "two parts" },
    {
      left: "巴士撞欄起火，無乘客受傷。",
      right: "巴士撞欄起火，3名消防員受傷。",
      verdict: null,
      note: "two groups",
    },
    {
      left: "巴士撞欄起火，3名消防員受傷，乘客無人受傷。",
      right: "巴士撞欄起火，3名消防員受傷。",
      verdict: null,
      note: "one side has both",
    },
  ],
  check: (alignment, circumstances) => {
    const predicates = alignmentOf("modality", alignment);
    if (predicates !== undefined) return compareStates(predicates, circumstances);
    const figures = alignmentOf("quantity", alignment);
    if (figures !== undefined) return compareDirections(figures);
    const clauses = clausesOf(alignment);
    return clauses && compareDenials(clauses, circumstances);
  },
};
