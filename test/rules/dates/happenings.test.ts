import { expect } from "chai";
import { check } from "../../../src/check.js";
import { createSource } from "../../createSource.js";

/** Alarms on dates, times and lengths between two reports of one day. */
const alarmsBetween = (left: string, right: string, published: string): readonly string[] => {
  const sources = [createSource("morning", left, published), createSource("evening", right, published)];
  const { findings } = check(sources).report;
  const alarms = findings.filter(
    ({ rule, verdict }) =>
      /^(?:date|time|duration)-conflict$/u.test(rule) &&
      (verdict === "contradiction" || verdict === "tension"),
  );
  return [...new Set(alarms.map(({ rule }) => rule))];
};

type Row = readonly [left: string, right: string, rule: string | null];

/** Pairs of short reports by what tells that two acts are one, each with look-alikes that must stay silent. */
const tables: Readonly<Record<string, { readonly published: string; readonly rows: readonly Row[] }>> = {
  "what befalls one person once": {
    published: "2024-05-18",
    rows: [
      [
        "防護中心公布，一名51歲護理員本周二（14日）確診，她在南灣護老院工作。",
        "至於周三確診的護理員，防護中心指她在南灣一間護老院工作。",
        "date-conflict",
      ],
      [
        "防護中心公布，一名51歲護理員本周二（14日）確診，她在南灣護老院工作。",
        "至於周三確診的34歲護理員，防護中心指她在南灣一間護老院工作。",
        null,
      ],
      [
        "一名印傭本周二（14日）確診，她曾在旺角宿舍留宿。",
        "至於周三確診的菲傭，防護中心指她曾入住旺角一間宿舍。",
        null,
      ],
      [
        "一名護理員本周二（14日）確診，她在南灣護老院工作。",
        "一名護理員周三初步確診，她在南灣護老院工作。",
        null,
      ],
      ["中心指，一名巴士車長昨日確診。", "中心指，一名巴士車長今日確診。", null],
      [
        "中心公布，三名護理員本周二（14日）確診，她們在南灣工作。",
        "中心公布，一名護理員周三確診，她在南灣工作。",
        null,
      ],
      [
        "肇事货车司机本周二（14日）被捕，案件交由交警跟进。",
        "货车司机周三在家中被捕，案件由交警跟进。",
        "date-conflict",
      ],
      [
        "肇事货车司机本周二（14日）被捕，案件交由交警跟进。",
        "肇事出租车司机周三在家中被捕，案件由交警跟进。",
        null,
      ],
      ["女教師本周二（14日）被捕，案件由警方跟進。", "男教師周三被捕，案件由警方跟進。", null],
    ],
  },
  "what came after something dated": {
    published: "2024-05-18",
    rows: [
      [
        "患者上周六（11日）入住荃灣「悅海灣酒店」，期間沒有外出。",
        "患者14日開始咳嗽，由妻子陪同求診，其後入住荃灣悅海灣酒店等候結果。",
        "date-conflict",
      ],
      [
        "患者本周三（15日）入住荃灣「悅海灣酒店」，期間沒有外出。",
        "患者14日開始咳嗽，由妻子陪同求診，其後入住荃灣悅海灣酒店等候結果。",
        null,
      ],
      [
        "患者上周六（11日）入住荃灣「悅海灣酒店」，期間沒有外出。",
        "患者14日開始咳嗽，由妻子陪同求診，其後入住屯門碧濤賓館等候結果。",
        null,
      ],
      [
        "患者上周六（11日）入住荃灣「悅海灣酒店」，期間沒有外出。",
        "患者14日開始咳嗽，其後離開荃灣悅海灣酒店求診。",
        null,
      ],
    ],
  },
  "stretches and parts of a month": {
    published: "2024-07-18",
    rows: [
      [
        "海關5月起展開打擊私煙行動，拘捕26人。",
        "海關於7月14日至16日展開打擊私煙行動，拘捕26人。",
        "date-conflict",
      ],
      ["海關7月起展開打擊私煙行動，拘捕26人。", "海關於7月14日至16日展開打擊私煙行動，拘捕26人。", null],
      ["海關自5月起調查，拘捕26人。", "海關於7月14日至16日展開打擊私煙行動，拘捕26人。", null],
      [
        "海關本周日至二展開打擊私煙行動，拘捕26人。",
        "海關於本月14日至16日展開打擊私煙行動，拘捕26人。",
        null,
      ],
      [
        "東灣動物園誕下小熊貓，園方預計8月底讓小熊貓寶寶對外亮相。",
        "东湾动物园诞下小熊猫，园方计划9月中让小熊猫与公众见面。",
        "date-conflict",
      ],
      [
        "東灣動物園誕下小熊貓，園方預計8月底讓小熊貓寶寶對外亮相。",
        "东湾动物园诞下小熊猫，园方计划9月初让小熊猫与公众见面。",
        null,
      ],
      [
        "東灣動物園誕下小熊貓，園方預計8月底讓小熊貓寶寶對外亮相。",
        "东湾动物园诞下小熊猫，园方计划9月中让小熊猫接种疫苗。",
        null,
      ],
    ],
  },
  "cases in court": {
    published: "2024-05-18",
    rows: [
      [
        "「南嶺」集資案二審昨日宣判，周某刑期減至九年。案件一審於今年1月12日宣判。",
        "“南岭”集资案二审昨日宣判，周某刑期减至九年。该案一审于今年1月22日宣判，周某随后上诉。",
        "date-conflict",
      ],
      [
        "「南嶺」集資案昨日有新進展，周某被還押。案件一審於今年1月12日宣判。",
        "“南岭”集资案昨日有新进展，周某被还押。该案二审于今年4月22日宣判。",
        null,
      ],
      ["被告承認盜竊罪，案件4月18日判刑。", "被告承認襲警罪，案件4月20日判刑。", null],
      ["20歲男生管有鐳射筆罪成，5月16日在沙田法院判刑。", "22歲男生襲警罪成，5月17日在屯門法院判刑。", null],
    ],
  },
  "elections, schools and launches": {
    published: "2024-05-18",
    rows: [
      [
        "南山縣議員補選昨（17）日投開票，林志成當選。",
        "南山縣議員補選16日舉行，林志成當選。",
        "date-conflict",
      ],
      ["南山縣議員補選昨（17）日投開票，林志成當選。", "南山縣議員補選17日舉行，林志成當選。", null],
      ["南山縣議員補選昨（17）日投開票，林志成當選。", "林志成將於6月1日宣誓就職，南山縣補選落幕。", null],
      [
        "創校於1953年的海棠書院現有學生八百人，下月搬遷。",
        "海棠书院1935年创校，现有学生八百人，下月搬迁。",
        "date-conflict",
      ],
      [
        "創校於1953年的海棠書院現有學生八百人，下月搬遷。",
        "海棠書院1985年遷入現址，現有學生八百人，下月搬遷。",
        null,
      ],
      ["創校於1953年的海棠書院現有學生八百人。", "海棠小學1935年創校，現有學生三百人。", null],
      [
        "16日9时20分，“海测三号”卫星在东岭发射场发射升空。",
        "5月15日上午，由海洋研究院研制的“海测三号”，在东岭发射场乘火箭升空。",
        "date-conflict",
      ],
      [
        "16日9时20分，“海测三号”卫星在东岭发射场发射升空。",
        "5月15日上午，由海洋研究院研制的“海测三号”，在东岭发射场完成总装。",
        null,
      ],
      [
        "下午3時10分左右，四名蒙面男子闖入「金麗珠寶」行劫。",
        "昨日下午5時許，四名蒙面男子進入「金麗珠寶」行劫。",
        "time-conflict",
      ],
      [
        "下午3時10分左右，四名蒙面男子闖入「金麗珠寶」行劫。",
        "昨日下午5時許，警方在「金麗珠寶」舉行記者會。",
        null,
      ],
    ],
  },
  "lengths of one measure": {
    published: "2024-05-18",
    rows: [
      [
        "城西地鐵3號線由北站至機場全程運行36分鐘。",
        "城西地铁3号线由北站坐到机场，全程要52分钟。",
        "duration-conflict",
      ],
      ["城西地鐵3號線由北站至機場全程運行36分鐘。", "城西地铁3号线由北站坐到机场，全程要36分钟。", null],
      ["城西地鐵3號線由北站至機場全程運行36分鐘。", "城西地鐵3號線由北站至市中心全程需18分鐘。", null],
      [
        "男病人被誤診患腸癌，在濟世醫院接受化療四個月。",
        "男子在濟世醫院被誤當腸癌病人，白捱八個月化療。",
        "duration-conflict",
      ],
      [
        "男病人被誤診患腸癌，在濟世醫院接受化療四個月。",
        "男子在濟世醫院被誤當腸癌病人，治療延誤八個月。",
        null,
      ],
      ["城西首條地鐵2004年通車，今年是城西地鐵運營十周年。", "城西地鐵昨日慶祝。", "duration-conflict"],
      ["城西首條地鐵2004年通車，今年是城西地鐵運營二十周年。", "城西地鐵昨日慶祝。", null],
    ],
  },
};

describe("happenings that two reports date", () => {
  for (const [what, { published, rows }] of Object.entries(tables))
    describe(what, () => {
      for (const [left, right, rule] of rows)
        it(`${rule ?? "silent"}: ${left} | ${right}`, () => {
          expect(alarmsBetween(left, right, published)).to.deep.equal(rule === null ? [] : [rule]);
        });
    });
});
