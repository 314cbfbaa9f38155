import { foldCharacters } from "../text/fold.js";
import { segmentWords } from "./words.js";

/**
 * Words that say which part of a thing, or which stretch of time, a figure is for, folded. A row is one question
 * (which round? which sex? against when?): what it parts by spaces are answers that exclude each other, words joined
 * by = are one answer. Two figures of different scope are two figures. An answer that begins with ~ is what a figure is of
 * when nothing is said: it parts from the other answers, and not from silence.
 */
const rows = [
  "新一轮=新一批=新增=再增=再多=另有=另 累计=合计=总计=共计=至今=总数=总共",
  "首批=第一批 第二批 第三批",
  "首轮=第一轮 第二轮",
  "首场=第一场 第二场 第三场",
  "首被告=第一被告 次被告=第二被告 第三被告",
  "其中=当中=包括",
  "其余=余下",
  "每=平均=人均",
  "全年 上半年 下半年",
  "首季=第一季=一季度 第二季=二季度=次季 第三季=三季度 第四季=四季度",
  "去年=上年=同期 今年=本年 明年=来年=下年",
  "上月 本月=当月",
  "单日=当日=今日=昨日=昨天=今天",
  "过去=之前=早前=此前 未来=今后",
  "同比=按年=年增 环比=按月=月增 按季=季增",
  "上午=早上 下午",
  "晚上=今晚=昨晚 凌晨",
  "男=男生=男性=男子=男童=男学生 女=女生=女性=女子=女童=女学生",
  "首名=首宗=首位=首例=第一名=第一宗=第一例 第二名=第二宗=第二例=次名 第三名=第三宗=第三例",
  "平日=工作日=闲日 周末=假日=假期",
  "首志愿=第一志愿 首三志愿=前三志愿=首3志愿=前3志愿 第二志愿 第三志愿",
  "东北方向=东北部=东北面=以东北 东南方向=东南部=东南面=以东南 西北方向=西北部=西北面=以西北 西南方向=西南部=西南面=以西南",
  "成人 儿童=小童",
  "本地 输入=境外",
  "初步=疑似",
  "重伤=严重=危殆 轻伤",
  "预算=预计=料",
  "目标",
  "最多=最高=上限 最少=最低=下限",
  "限速=时速限制=速度限制=车速限制=时速上限 ~涉事=超速=车速达",
  "核载=核定=限载=限乘=可容纳=可载=可坐=可乘=载客量=定员 ~实载=载客=当时载有=乘载=搭载=车上有=机上有=船上有=入场=进场=到场=出席",
];

interface Scope {
  readonly scope: string;
  readonly words: readonly string[];
  /** The row that it answers. */
  readonly row: number;
}

/** Mark of what is meant when nothing is said. */
const plain = "~";

const scopes: readonly Scope[] = rows.flatMap((row, at) =>
  row.split(" ").map((answer) => {
    const words = answer.replace(plain, "").split("=");
    return { scope: answer.split("=")[0]!, words, row: at };
  }),
);

const rowOf: ReadonlyMap<string, number> = new Map(scopes.map(({ scope, row }) => [scope, row]));

/** Characters that name a scope only as words of their own: 女 in 子女 and 料 in 燃料 name none. */
const wholeWords = new Set(["男", "女", "料", "另", "最高", "严重"]);

const names = (words: readonly string[], text: string, cut: () => ReadonlySet<string>): boolean =>
  words.some((word) => text.includes(word) && (!wholeWords.has(word) || cut().has(word)));

/**
 * The scopes that a text names, each once.
 *
 * @param text - a clause as a reader would write it, in any script
 */
export const scopesIn = (text: string): ReadonlySet<string> => {
  const folded = foldCharacters(text);
  const cut = () => new Set(segmentWords(text).map(({ key }) => key));
  return new Set(scopes.filter(({ words }) => names(words, folded, cut)).map(({ scope }) => scope));
};

/**
 * The scopes that narrow a figure, without what is meant when nothing is said.
 *
 * @param found - scopes as `scopesIn` gives them
 */
export const narrowing = (found: ReadonlySet<string>): readonly string[] =>
  [...found].filter((scope) => !scope.startsWith(plain));

/**
 * Whether two sets of scopes exclude each other: both answer one question, and not alike (同比 and 環比, 男 and 女).
 *
 * @param left - scopes as `scopesIn` gives them
 * @param right - those of another clause
 */
export const areScopesApart = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  [...left].some((scope) => {
    if (right.has(scope)) return false;
    const rivals = [...right].filter((other) => rowOf.get(other) === rowOf.get(scope));
    return rivals.length > 0 && !rivals.some((rival) => left.has(rival));
  });
