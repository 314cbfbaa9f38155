import type { UnitMatch } from "./amounts.js";
import { isOneOf } from "../fold.js";
import type { Page } from "../page.js";
import { createTable, matchWord, words, type Table } from "../table.js";

/** What 度 measures; 華氏 is a scale of its own. */
interface Degree {
  readonly dimension: "temperature" | "angle" | "levels";
  readonly id?: string;
}

const TEMPERATURE = { dimension: "temperature" } as const;
const ANGLE = { dimension: "angle" } as const;
const LEVELS = { dimension: "levels" } as const;

/** Words before the number; the nearest decides. */
const BEFORE: Table<Degree> = createTable<Degree>([
  ...words(
    TEMPERATURE,
    "氣溫 高溫 低溫 體溫 室溫 水溫 溫度 溫 攝氏 零下 最高 最低 發燒 高燒 燒至 酷熱 炎熱 嚴寒 寒冷",
  ),
  ...words({ dimension: "temperature", id: "華氏度" }, "華氏"),
  ...words(ANGLE, "旋轉 轉動 轉彎 角度 仰角 俯角 夾角 傾斜 斜度 坡度"),
  // 烈度最高8度 and 近視最高800度 are of scales of their own.
  ...words(LEVELS, "烈度 近視 遠視 散光 老花 用電 耗電 電量 濕度 硬度 濃度 酒精"),
]);

/** Words after the unit: 36度高溫, 180度大轉彎. */
const AFTER: Table<Degree> = createTable<Degree>([
  ...words(
    TEMPERATURE,
    "高溫 低溫 氣溫 體溫 的高溫 的低溫 的氣溫 的水溫 的體溫 高燒 高熱 酷熱 嚴寒 的酷熱 的嚴寒 恆溫",
  ),
  ...words(ANGLE, "角 轉 大轉 轉彎 旋轉 急轉 全景 環繞 仰角 俯角"),
  ...words(LEVELS, "近視 散光 老花"),
]);

/** 北緯26.2度, 東經101度30分: only a number that stands at the word itself is of the globe. */
const GLOBE = /(?:[东西]经|[南北]纬|纬度|经度)[\d.度分秒约为在至到和及与、 -]{0,16}$/u;
/** Characters before the number, and after the unit, that are looked at. */
const [LOOK_BACK, LOOK_AHEAD] = [20, 4];

/**
 * Reads 度 by what stands around it: degrees of temperature, of an angle, or steps of another scale.
 * @param start where the number begins
 * @returns the match with its dimension; other units unchanged
 */
export function readDegree(page: Page, start: number, match: UnitMatch, negative: boolean): UnitMatch {
  if (match.unit.id !== "度") return match;
  const { folded } = page;
  const before = folded.slice(Math.max(0, start - LOOK_BACK), start);
  const degree =
    (GLOBE.test(before) ? ANGLE : null) ??
    (negative ? TEMPERATURE : null) ??
    matchWord(AFTER, folded.slice(match.end, match.end + LOOK_AHEAD), 0)?.row ??
    findNearest(before) ??
    LEVELS;
  return { ...match, unit: { ...match.unit, ...degree } };
}

/**
 * The last word of the table in the same sentence. Over a comma only warmth is carried (氣溫回升，市區達28度), and
 * before 最高 stands what is highest (烈度最高8度).
 */
function findNearest(before: string): Degree | null {
  let extreme: Degree | null = null;
  let isSameClause = true;
  for (let at = before.length - 1; at >= 0 && !isOneOf(before.charAt(at), "。;!?"); at--) {
    if (before[at] === ",") isSameClause = false;
    const row = matchWord(BEFORE, before, at)?.row;
    if (row === undefined || (!isSameClause && row.dimension !== "temperature")) continue;
    if (before[at] !== "最") return row;
    if (isSameClause) extreme ??= row;
  }
  return extreme;
}
