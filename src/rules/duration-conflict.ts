import { durationConflict as texts } from "../messages/duration-conflict.js";
import type { Rule } from "../model/index.js";
import { findCourseMisfits } from "./dates/courses.js";
import { compareLimits } from "./dates/limits.js";
import { findMisfits } from "./dates/spans.js";
import { compareTaken } from "./dates/taken.js";
import { onlyFor } from "./rule.js";

/**
 * Flags two lengths of time for one thing that no length fits: 判囚28個月 against 判囚18個月, and inside an article a length
 * that its own dates do not give: an anniversary against the year of founding, 為期三年半 between March 2025 and 2027, a year
 * since an opening ten months ago, 停工48小時 where the strike began and ended three days apart. Rough lengths that lie near
 * each other (4小時, 近5小時) are a tension, and so is a length counted up to the day of the report, and two limits of one
 * promise (三年內, 兩年內).
 *
 * Not flagged: one length in two units (18個月, 一年半) or rounded; how long ago something was; the reach of a record; limits
 * (最長); and lengths of two people or acts.
 */
export const durationConflict: Rule = {
  id: "duration-conflict",
  ...texts,
  examples: [
    {
      left: "前採購主任昨日在區域法院被判入獄28個月。",
      right: "前採購主任在區域法院被判入獄18個月。",
      verdict: "contradiction",
    },
    {
      left: "新大楼工程为期两年半，造价6亿元。",
      right: "新大楼工程需时三年半，造价6亿元。",
      verdict: "contradiction",
    },
    {
      left: "医生在手术室抢救了4个小时，病人转危为安。",
      right: "医生在手术室抢救了近五个小时，病人转危为安。",
      verdict: "tension",
    },
    {
      left: "青峰隧道发生车祸，往临州方向随即封闭，当晚恢复通行，前后中断三个多小时。",
      right: "青峰隧道往临州方向封闭近六个小时后恢复通行，车祸原因待查。",
      verdict: "contradiction",
      note: "a total of what its sentence tells",
    },
    {
      left: "物流中心大火燒毀兩層倉庫，消防員灌救三小時四十五分鐘，火警原因待查。",
      right: "物流中心大火燒毀兩層倉庫，消防員灌救三小時十五分鐘，未有人受傷。",
      verdict: "contradiction",
      note: "hours and minutes",
    },
    {
      left: "物流員監守自盜87件包裹，法院依侵占罪判刑1年2月。",
      right: "物流員監守自盜87件包裹，遭法院判刑14個月。",
      verdict: null,
      note: "one year and two months",
    },
    {
      left: "王某去年盗窃被捕，昨日在区法院被判监两年。",
      right: "同案李某去年盗窃被捕，昨日在区法院被判监三年。",
      verdict: null,
      note: "two defendants",
    },
    { left: "創立於1955年的劇團昨日迎來75周年團慶。", verdict: "contradiction", note: "70 years" },
    {
      left: "科研大樓今年3月動工，工程需時三年半，預計2027年落成。",
      verdict: "contradiction",
      note: "two years and ten months at most",
    },
    {
      left: "商場去年7月20日開幕，營運一年來吸引大批旅客，昨日舉行慶典。",
      verdict: "tension",
      note: "ten months",
    },
    {
      left: "【本報訊】碼頭司機停工48小時後復工。停工由7日零時開始，全部司機於10日零時復工，昨日秩序如常。",
      verdict: "contradiction",
      note: "three days, told in two sentences",
    },
    {
      left: "缠讼两年的「云满」商标案昨日宣判，被告须停用字号。「云满」公司2022年3月入禀法院。",
      verdict: "contradiction",
      published: ["2025-05-22", "2025-05-22"],
      note: "a suit of three years before",
    },
    {
      left: "該項比賽由2005年起舉辦，至今22年，昨日舉行決賽。",
      verdict: "tension",
      note: "twenty years in 2025",
    },
    {
      left: "東灣渡輪承諾三年內不再加價。",
      right: "东湾渡轮承诺两年内不再加价。",
      verdict: "tension",
      note: "one promise has one limit",
    },
    {
      left: "東灣渡輪承諾三個月內更換座椅。",
      right: "东湾渡轮承诺90天内更换座椅。",
      verdict: null,
      note: "one limit in two units",
    },
    {
      left: "城西地鐵3號線由北站至機場全程運行36分鐘。",
      right: "城西地铁3号线由北站坐到机场，全程要52分钟。",
      verdict: "contradiction",
      note: "one journey",
    },
    {
      left: "城西地鐵3號線由北站至機場全程運行36分鐘。",
      right: "城西地鐵3號線由北站至市中心全程需18分鐘。",
      verdict: null,
      note: "two journeys",
    },
    {
      left: "前採購主任被判入獄18個月。",
      right: "前採購主任被判入獄一年半。",
      verdict: null,
      note: "one length in two units",
    },
    {
      left: "李大文被判監四年。",
      right: "張小明被判監三年。",
      verdict: null,
      note: "two people",
    },
    {
      left: "列車停駛約兩小時，乘客改乘巴士。",
      right: "列車停駛近兩小時，乘客改乘巴士。",
      verdict: null,
      note: "about two hours and nearly two",
    },
    {
      left: "該區氣溫為12年來最低。",
      right: "該區氣溫為14年來最低。",
      verdict: null,
      note: "how far back a record reaches",
    },
    {
      left: "創立於1955年的劇團昨日慶祝抗戰勝利80周年。",
      verdict: null,
      note: "another anniversary",
    },
    {
      left: "列車上午7時38分起停駛，9時25分恢復通車，前後107分鐘。",
      verdict: null,
      note: "the dates give the length",
    },
    { left: "科研大樓今年3月動工，工程為期兩年半，預計2027年落成。", verdict: null, note: "it fits" },
  ],
  check: onlyFor("quantity", (alignment) => compareTaken(alignment) ?? compareLimits(alignment)),
  inspect: (claims) => [...findMisfits(claims), ...findCourseMisfits(claims)],
};
