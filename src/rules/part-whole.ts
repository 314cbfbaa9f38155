import type { Inspection, Rule } from "../model/index.js";
import { divisionIn } from "./figures/divisions.js";
import { exclusiveSharesIn } from "./figures/exclusive-shares.js";
import { figuredSentences, type FiguredSentence } from "./figures/figures.js";
import { itemisedIn } from "./figures/itemised.js";
import { partWhole as texts } from "../messages/part-whole.js";
import { listedSharesIn } from "./figures/listed-shares.js";
import { shareSumsIn } from "./figures/share-sums.js";
import { clashesIn } from "./figures/wholes.js";

const sharesIn = (sentences: readonly FiguredSentence[], at: number): readonly Inspection[] => {
  const found = shareSumsIn(sentences[at]!);
  if (found.length > 0) return found;
  const listed = listedSharesIn(sentences, at);
  return listed.length > 0 ? listed : exclusiveSharesIn(sentences, at);
};

const sumsIn = (sentence: FiguredSentence): readonly Inspection[] => {
  const found = clashesIn(sentence);
  return found.length > 0 ? found : itemisedIn(sentence);
};

/**
 * Flags a part that is more than its whole (20人，其中25人), parts that exclude each other and come to more than their
 * whole, men and women that do not come to the people stated, a total that the classes told after it do not come to,
 * and shares of one whole whose sum is not 100 %: all of them told, the uses of one sum, the answers to one question.
 *
 * Not flagged: parts that may overlap (其中30人為女性，25人為學生), lists that may be incomplete, figures with a hedge,
 * sums that differ by rounding, and answers of a survey that one person may give together.
 */
export const partWhole: Rule = {
  id: "part-whole",
  ...texts,
  examples: [
    { left: "工廠宿舍共住有58人，其中46人自行逃生，15人由消防員救出。", verdict: "contradiction" },
    { left: "警方共拘捕38人，其中45人已被落案起訴。", verdict: "contradiction" },
    {
      left: "當局共接獲208宗投訴，涉及女性96人、男性122人，其中12宗已經轉介。",
      verdict: null,
      note: "cases and people",
    },
    { left: "警方拘捕了27名男子及9名女子，合共38人。", verdict: "contradiction" },
    { left: "该市常住人口为812.4万人，男女分别为416.3万人和406.1万人。", verdict: "contradiction" },
    {
      left: "项目总投资42.5亿元，其中中央补助12亿元，省级财政安排8.5亿元，银行贷款25亿元。",
      verdict: "contradiction",
    },
    {
      left: "署方公布明年度撥款，總額9.4億元。撥款分三個類別：道路4.2億元，公園3.1億元，碼頭2.6億元。",
      verdict: "contradiction",
    },
    {
      left: "求診者以痛症居多，佔52%，呼吸系統疾病佔24%，其餘為皮膚等各類病症，佔34%。",
      verdict: "contradiction",
    },
    {
      left: "集資淨額約20.4億元，當中45%用作購船，30%擴建碼頭，20%還銀行貸款，10%作營運資金。",
      verdict: "contradiction",
      note: "uses of one sum",
    },
    {
      left: "本報民調訪問了502名市民，41%認為預算案「差」，36%認為「一般」，28%認為「好」。",
      verdict: "contradiction",
      note: "answers to one question",
    },
    {
      left: "民調訪問了502名市民，61%認為票價太高，46%認為班次太少，28%認為車廂不潔。",
      verdict: null,
      note: "answers that one person may give together",
    },
    {
      left: "集資淨額約20.4億元，當中45%用作購船，30%擴建碼頭，15%還銀行貸款，10%作營運資金。",
      verdict: null,
      note: "they come to the whole",
    },
    {
      left: "傷者包括司機同14名乘客，9女6男，年齡由19至74歲。",
      verdict: null,
      note: "the driver is one of the fifteen",
    },
    {
      left: "教育、卫生、养老三项合计安排412亿元，其中教育214亿元、卫生131亿元、养老57亿元。",
      verdict: "contradiction",
      note: "all that the total is of",
    },
    { left: "代表團在世界賽奪得12金8銀15銅，合共36面獎牌。", verdict: "contradiction", note: "medals" },
    { left: "表決結果為贊成45票、反對12票、棄權3票，合共61票。", verdict: "contradiction" },
    {
      left: "分业务看，储能收入占比52%，电池收入占比31%，其他业务占比27%。",
      verdict: "contradiction",
      note: "one whole, divided",
    },
    {
      left: "按年齡劃分，18歲以下佔12%，18至60歲佔71%，60歲以上佔27%。",
      verdict: "contradiction",
      note: "a whole divided by age",
    },
    {
      left: "開票結果，張育誠得票率47.2%，當選縣長。其餘三人中，王淑芬得票率40.6%，蔡明宏9.7%，林家緯5.5%。",
      verdict: "contradiction",
      note: "the votes of one contest",
    },
    {
      left: "第一選區林家緯得票率58.1%，第二選區蔡明宏得票率52.6%。",
      verdict: null,
      note: "two contests",
    },
    {
      left: "兩項工程合共撥款36億元，其中道路12億元、橋樑15億元，其餘用作設計。",
      verdict: null,
      note: "there is more",
    },
    {
      left: "車禍造成輕傷12人、重傷3人，連同司機合共16人送院。",
      verdict: null,
      note: "one besides",
    },
    { left: "代表團共奪得獎牌35枚，其中金牌12枚、銀牌8枚、銅牌15枚。", verdict: null },
    { left: "公司指，82%乘客的加幅在一元以內，另有四成三只需多付五角。", verdict: "tension" },
    { left: "課程有40名學員，其中30名為女性，14名為大學生。", verdict: null, note: "parts that overlap" },
    { left: "警方共拘捕15人，其中9男4女已被起訴。", verdict: null, note: "two may not be charged" },
    { left: "基金去年批出12.5亿元，其中医疗6.3亿元，教育6.3亿元。", verdict: null, note: "rounded" },
    { left: "受訪者中六成贊成加價，另有四成五認為服務未有改善。", verdict: null, note: "two questions" },
    { left: "医院去年新增20名医生，其中累计已有35人取得证书。", verdict: null, note: "another count" },
  ],
  inspect: (claims) => {
    const sentences = figuredSentences(claims);
    return sentences.flatMap((sentence, at) => [
      ...sumsIn(sentence),
      ...divisionIn(sentences, at),
      ...sharesIn(sentences, at),
    ]);
  },
};
