import type { DateClaim, Rule } from "../model/index.js";
import { describeDates } from "./dates/dates.js";
import { isExplicit, isOne } from "./dates/explicit.js";
import { isSameHappening } from "./dates/happenings.js";
import { comparePersons } from "./dates/persons.js";
import { compareSequels } from "./dates/sequels.js";
import { compareStretches } from "./dates/stretches.js";
import { compareWeekdays, findWeekdayMisfits } from "./dates/weekdays.js";
import { tell } from "../messages/message.js";
import { dateConflict as texts } from "../messages/date-conflict.js";
import { onlyFor } from "./rule.js";

const daysOf = (claim: DateClaim): string => `${claim.value.from}/${claim.value.to}`;

/** Most days between two publications that report one state of a plan. */
const sameState = 2;

/** Whether both dates lie after the earlier publication, so that the later report may give what was changed since. */
const mayHaveMoved = (left: DateClaim, right: DateClaim, published: readonly [string, string]): boolean => {
  const [first, last] = published.map((moment) => moment.slice(0, 10)).toSorted() as [string, string];
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days > sameState && [left, right].every(({ value }) => (value.to ?? "") > first);
};

/**
 * Flags the same happening dated on two days, months or years: 定於6月21日開學 against 定於6月22日開學. The act must be
 * the same, and neither side may name a thing that the other does not. Where reports of two days date what was still to
 * come, the later date is an update. Inside a text, a day and the weekday beside it that do not fit are flagged too, and
 * across two texts two weekdays of one happening. A tension are stretches that do not meet (6月起, 7月14日至16日; 6月底,
 * 8月中), two days of what befalls one person once who is told of alike (周二確診的司機), and an order of events that
 * cannot be (1日入住酒店; 4日發燒，之後入住酒店).
 *
 * Not flagged: relative dates (昨日, 下周二), which papers of two days resolve to two days; rough dates (約) and parts of
 * a month that lie near each other; a beginning against an end; what is announced against what happens; parts and rounds
 * (首批, 第二期); two persons, by age, sex, land or number; two cases, by charge or court; dates that were moved (原定,
 * 延期); and the periods and cut-off times that figures are of.
 */
export const dateConflict: Rule = {
  id: "date-conflict",
  ...texts,
  examples: [
    {
      left: "新建的海濱圖書館造價3億元，將於10月8日正式啟用。",
      right: "海濱圖書館樓高五層，訂於10月18日正式啟用。",
      verdict: "contradiction",
    },
    {
      left: "该剧团1950年在广州成立，至今演出逾六千场。",
      right: "创立于1955年的该剧团至今演出六千多场。",
      verdict: "contradiction",
    },
    {
      left: "廉署在2023年1月接獲勞工處轉介的投訴，展開調查。",
      right: "廉署於2022年10月接到勞工處轉介的投訴後展開調查。",
      verdict: "contradiction",
    },
    {
      left: "書畫展覽展出二百件珍品，至明年4月21日結束，逢周二休館。",
      right: "书画展览展出二百件珍品，展期至2026年4月12日，逢周二休馆。",
      verdict: "contradiction",
      published: ["2025-09-10", "2025-09-10"],
      note: "an end, told in two ways",
    },
    {
      left: "该楼2019年曾接获屋宇署消防安全指示，至今未遵从。",
      right: "该楼屋宇署早于2018年发出消防安全指示，至今未遵从。",
      verdict: "contradiction",
      note: "given and got",
    },
    {
      left: "自9月1日起，城南片区新开四条公交线路，七条线路改线。",
      right: "城南片区新开四条公交线路，七条线路改线，9月3日正式实施。",
      verdict: "contradiction",
      note: "a date alone in its clause is of the next one",
    },
    {
      left: "書畫展覽展期至4月21日，館方同時舉辦三場講座。",
      right: "書畫展覽講座報名至4月10日截止，館方共舉辦三場。",
      verdict: null,
      note: "the end of the show and the deadline of an application",
    },
    {
      left: "新股海灣食品預計11月27日掛牌，集資8億元。",
      right: "新股海灣食品預計11月28日掛牌，集資8億元。",
      verdict: "update",
      published: ["2025-11-18", "2025-11-21"],
      note: "the later report may give a new date",
    },
    {
      left: "書展7月16日開幕，展期七天。",
      right: "書展於7月22日閉幕，展期七天。",
      verdict: null,
      note: "a beginning and an end",
    },
    {
      left: "首批單位將於2026年3月入伙。",
      right: "第二批單位將於2027年3月入伙。",
      verdict: null,
      note: "two batches",
    },
    {
      left: "衞生防護中心昨日（20日）公布新增三宗個案。",
      right: "衞生防護中心於3月23日公布新增三宗個案。",
      verdict: null,
      published: ["2025-03-21", "2025-03-24"],
      note: "two announcements",
    },
    {
      left: "临宁高铁今日开通，全程58分钟。",
      right: "临宁高铁明天开通，全程58分钟。",
      verdict: null,
      note: "relative dates",
    },
    {
      left: "音樂會原定3月5日舉行。",
      right: "音樂會將於3月12日舉行。",
      verdict: null,
      note: "a date that was moved",
    },
    {
      left: "高等法院昨日聽取陳詞，案件12月17日（周四）宣判。",
      verdict: "contradiction",
      published: ["2025-12-16", "2025-12-16"],
      note: "the 17th is a Wednesday",
    },
    {
      left: "高等法院昨日听取陈词，案件12月17日（周三）宣判。",
      verdict: null,
      published: ["2025-12-16", "2025-12-16"],
    },
    {
      left: "海岸航運公開發售超購百倍。公司將於3月23日在主板掛牌。",
      right: "海岸航运公开发售超购百倍。股份将于3月24日挂牌。",
      verdict: "contradiction",
      note: "both of the subject of the story",
    },
    {
      left: "被告陳大明涉嫌受賄，案件押後至5月6日再提堂，期間准以保釋。",
      right: "陈大明涉嫌受贿一案押后至5月16日再提堂，期间获准保释。",
      verdict: "contradiction",
      published: ["2026-03-10", "2026-03-10"],
      note: "both the date to which it was moved",
    },
    {
      left: "新渡輪碼頭造價3億元，訂於下周三啟用。",
      right: "新渡轮码头造价3亿元，定于下周四启用。",
      verdict: "contradiction",
      note: "two days of the week",
    },
    {
      left: "公營診所公布，一名51歲護理員本周二（20日）確診，她曾到南灣兩間護老院上班。",
      right: "繼周三一名護理員在南灣確診後，公營診所指再多一名院友初步確診。",
      verdict: "tension",
      published: ["2025-05-22", "2025-05-22"],
      note: "one person, as far as both tell",
    },
    {
      left: "患者上周六（17日）入住荃灣「悅海灣酒店」，期間沒有外出。",
      right: "患者20日開始咳嗽，由妻子陪同求診，其後入住荃灣悅海灣酒店等候結果。",
      verdict: "tension",
      published: ["2025-05-22", "2025-05-22"],
      note: "before and after",
    },
    {
      left: "海關3月起展開打擊私煙行動，拘捕26人。",
      right: "海關於5月14日至16日展開打擊私煙行動，拘捕26人。",
      verdict: "tension",
      note: "two stretches of one operation",
    },
    {
      left: "公司5月6日宣布派息。",
      right: "公司股息將於5月20日派發。",
      verdict: null,
      note: "announced and done",
    },
  ],
  check: onlyFor("date", (alignment, { published }) => {
    const { left, right, isRepeat, parts } = alignment;
    if (isRepeat) return undefined;
    if (parts["sequel"] === 1) return compareSequels(alignment);
    const areExplicit =
      left.value.precision === right.value.precision &&
      [left, right].every((claim) => isExplicit(claim) && isOne(claim));
    if (!areExplicit || daysOf(left) === daysOf(right))
      return comparePersons(alignment) ?? compareWeekdays(alignment) ?? compareStretches(alignment);
    if (!isSameHappening(alignment)) return comparePersons(alignment);
    const verdict = mayHaveMoved(left, right, [published.left, published.right]) ? "update" : "contradiction";
    return {
      ...describeDates(alignment),
      verdict,
      certainty: 0.85,
      message: tell(texts.messages[verdict], { left: left.value.text, right: right.value.text }),
    };
  }),
  inspect: findWeekdayMisfits,
};
