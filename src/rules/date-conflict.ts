import type { DateClaim, DateValue, Message, Rule } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { describeDates } from "./dates/dates.js";
import { isSameHappening } from "./dates/happenings.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** The words in which a date itself says which day, month or year it is; a relative one (昨日, 下周二) leaves it to the reader. */
const explicit: Readonly<Partial<Record<DateValue["precision"], RegExp>>> = {
  time: /[\d一二三四五六七八九十廿卅]+[日号]/u,
  day: /[\d一二三四五六七八九十廿卅]+[日号]|\d+[-/.]\d+/u,
  month: /[\d一二三四五六七八九十]+月/u,
  year: /[\d〇○零一二三四五六七八九]{2,4}年/u,
};

/** Words that make a date a rough one: 約, 左右, 前後, 上旬, 月底. */
const rough = /[约約]|左右|前[后後]|大概|大约|[上中下]旬|[初底末]|[许許]|年代|以?[来來]$/u;

const isExplicit = ({ value: { text, precision } }: DateClaim): boolean =>
  explicit[precision]?.test(foldCharacters(text)) === true && !rough.test(text);

/** Letters of a day that its day, month or year takes: YYYY-MM-DD. */
const lengths: Readonly<Partial<Record<DateValue["precision"], number>>> = { month: 7, year: 4 };

/** Whether a date is one day, month or year, and not a stretch of them (2018年以來). */
const isOne = ({ value: { from, to, precision } }: DateClaim): boolean => {
  const length = lengths[precision] ?? 10;
  return from !== null && to !== null && from.slice(0, length) === to.slice(0, length);
};

const daysOf = (claim: DateClaim): string => `${claim.value.from}/${claim.value.to}`;

/** Most days between two publications that report one state of a plan. */
const sameState = 2;

/** Whether both dates lie after the earlier publication, so that the later report may give what was changed since. */
const mayHaveMoved = (left: DateClaim, right: DateClaim, published: readonly [string, string]): boolean => {
  const [first, last] = published.map((moment) => moment.slice(0, 10)).toSorted() as [string, string];
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days > sameState && [left, right].every(({ value }) => (value.to ?? "") > first);
};

const messages: {
  readonly [verdict in "contradiction" | "update"]: (one: string, other: string) => Message;
} = {
  contradiction: (one, other) =>
    say(
      `同一件事，一處說是「${one}」，另一處說是「${other}」：兩個日期不能都對。若指的是兩件事或兩個步驟，請寫明。`,
      `同一件事，一处说是「${one}」，另一处说是「${other}」：两个日期不能都对。若指的是两件事或两个步骤，请写明。`,
      `The same happening is dated “${one}” on one side and “${other}” on the other: both cannot be right. If two happenings or two steps are meant, say so.`,
    ),
  update: (one, other) =>
    say(
      `兩篇報道日期不同，對未來同一件事先後寫「${one}」與「${other}」：日期可能已更改。`,
      `两篇报道日期不同，对未来同一件事先后写「${one}」与「${other}」：日期可能已更改。`,
      `Reports of different days date the same thing to come “${one}” and “${other}”: the date may have been changed.`,
    ),
};

/**
 * Flags the same happening dated on two days, months or years: 定於6月21日開學 against 定於6月22日開學. The act must be
 * the same, and neither side may name a thing that the other does not. Where reports of two days date what was still to
 * come, the later date is an update.
 *
 * Not flagged: relative dates (昨日, 下周二), which papers of two days resolve to two days; stretches and rough dates
 * (6月底, 約); a beginning against an end; what is announced against what happens; parts and rounds (首批, 第二期);
 * dates that were moved (原定, 延期); and the periods and cut-off times that figures are of.
 */
export const dateConflict: Rule = {
  id: "date-conflict",
  title: say("日期不符", "日期不符", "Dates that cannot both hold"),
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
      left: "公司5月6日宣布派息。",
      right: "公司股息將於5月20日派發。",
      verdict: null,
      note: "announced and done",
    },
  ],
  check: onlyFor("date", (alignment, { published }) => {
    const { left, right, isRepeat } = alignment;
    if (isRepeat || left.value.precision !== right.value.precision) return undefined;
    if (![left, right].every((claim) => isExplicit(claim) && isOne(claim))) return undefined;
    if (daysOf(left) === daysOf(right) || !isSameHappening(alignment)) return undefined;
    const verdict = mayHaveMoved(left, right, [published.left, published.right]) ? "update" : "contradiction";
    return {
      ...describeDates(alignment),
      verdict,
      certainty: 0.85,
      message: messages[verdict](left.value.text, right.value.text),
    };
  }),
};
