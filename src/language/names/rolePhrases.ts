import type { Word } from "../word.js";
import { innerWords } from "./innerWords.js";
import type { Page } from "./page.js";
import { roleAtEnd, roleAtStart } from "./roles.js";

/** The roles beside a name, as written, and where they begin or end. */
interface Before {
  readonly roles: readonly string[];
  readonly start: number;
}
interface After {
  readonly roles: readonly string[];
  readonly end: number;
}

/** Longest phrase for one role, in characters. */
const longest = 40;

/** Parts of speech that a role and the body before it are built of. */
const nominal = /^(?:n|vn|a|b|j|l|i|eng|s|g|z|q|m|x|h|k)/;

/** Words that stand inside the names of roles and of the bodies before them, whatever their tags, folded. */
const inside = new Set([
  ...innerWords,
  ..."暂 暂委 署理 代理 常务 执行 副 总 前 原 兼 候任 时任 现任 创校 首席 高级 助理 传染 经济 联席 荣誉 名誉 特别 行政 创办 本土 独立 非 种粮 推广 宣传 委 后备 入替 华 讲座 客座 改革 卫生 政制 防护 应变 评估 考试 评核 就业 治疗 辅导 咨询 追查 驻港 驻华 对外 涉外 处置 备灾 体育 学术 教学 组织 统筹 合规 执法 巡逻 搜救 缉毒 反恐 投诉".split(
    " ",
  ),
]);

/** What stands before 及 or 和 inside the name of one body, folded: 環境及生態局, 文化和旅遊部. */
const joinedHeads = new Set(
  "药品 医疗器械 文化 体育 环境 运输 房屋 政制 商务 劳工 民政 财经事务 创新 科技 创新科技 住房 人力资源 自然资源 粮食 工业 规划 食物 康乐 发展 经济 知识产权 信息化 卫生 教育 农业 公民 社会 青年 药物 食品 生物 商业 食品药物 投资 市场 城市 公园 防灾 防汛 疾病 电影".split(
    " ",
  ),
);

/** Words that are nominal by their tag and never part of a role, folded. */
const outside = new Set(
  "记者会 当中 其中 包括 成员 一名 一位 目前 今年 昨日 今日 早前 日前 表示 被捕 嘉宾 身份 时间 期间 等 第".split(
    " ",
  ),
);

const isInside = (word: Word): boolean =>
  !outside.has(word.key) &&
  (inside.has(word.key) ||
    roleAtEnd(word.key) > 0 ||
    (nominal.test(word.tag) && /^[\p{L}\p{N}·]+$/u.test(word.key) && !/^\d+$/u.test(word.key)));

/** Where a bracket or quotation that closes at `end` opens, if it is short; otherwise -1. */
const openingOf = (page: Page, end: number): number => {
  const open = { "）": "（", ")": "(", "」": "「", "”": "“", "』": "『" }[page.text.charAt(end - 1)];
  if (open === undefined) return -1;
  const start = page.text.lastIndexOf(open, end - 2);
  return start >= 0 &&
    end - start <= 16 &&
    !/[，。！？；\s\d]|報道|报道|簡稱|简称/u.test(page.text.slice(start, end))
    ? start
    : -1;
};

/** Whether a word is 及 or 和 inside the name of a body. */
export const joinsHead = (page: Page, { key, start }: Word): boolean => {
  const before = page.words.find(({ end }) => end === start);
  return /^[及和与]$/u.test(key) && before !== undefined && joinedHeads.has(before.key);
};

/** Lone characters that are words of grammar and begin no coined name, folded. */
const grammar =
  /^[又也亦还再均都曾并则已不未就才只更最由与和及向对在于为被把将让从到给是有说称指他她其该此名位个任]/u;

/** Most characters that are taken back to the mark before a coined name. */
const mostCoined = 2;

/** Where a coined name begins whose characters the dictionary cuts apart: 台積電, 極海所 after a mark; otherwise -1. */
const coinedStart = (page: Page, at: number): number => {
  let start = at;
  for (let count = 0; count < mostCoined; count += 1) {
    const word = page.words.find(({ end }) => end === start);
    if (word === undefined || !/^\p{Script=Han}$/u.test(word.key) || grammar.test(word.key)) break;
    start = word.start;
  }
  return start < at && /(?:^|[、，。；：「\s])$/u.test(page.text.slice(0, start)) ? start : -1;
};

/** Where the phrase begins that ends at a place: nominal words and short brackets, back to a mark or a verb. */
const phraseStart = (page: Page, end: number, floor: number): number => {
  let start = end;
  while (start > floor && end - start < longest) {
    const opening = openingOf(page, start);
    const word = page.words.find((one) => one.end === start);
    if (opening >= Math.max(0, floor)) start = opening;
    else if (word !== undefined && (isInside(word) || joinsHead(page, word))) start = word.start;
    else break;
  }
  const coined = page.wordAt(start)?.key.length === 1 && start < end ? coinedStart(page, start) : -1;
  if (coined >= floor) return coined;
  // A number or a leading classifier of the sentence is no part: 名司機.
  return start;
};

/** Whether a phrase ends with a role. */
const endsWithRole = (page: Page, start: number, end: number): boolean =>
  roleAtEnd(page.folded.slice(Math.max(start, end - 12), end).replace(/[（(][^（）()]*[）)]$/u, "")) > 0;

/**
 * The roles right before a name: 國務院參事、國家發展改革委原副主任 before 胡祖才 are two.
 *
 * @param page - the text with its words
 * @param at - where the name begins
 * @param floor - where the mention before it ends: its words are not this one's
 */
export const rolesBefore = (page: Page, at: number, floor: number): Before => {
  const roles: string[] = [];
  let start = at;
  let end = at - (page.text.slice(0, at).length - page.text.slice(0, at).trimEnd().length);
  while (end > floor) {
    const from = phraseStart(page, end, floor);
    if (from === end || !endsWithRole(page, from, end)) break;
    roles.unshift(page.text.slice(from, end).trim());
    start = from;
    if (!/[、兼]/u.test(page.text.charAt(from - 1))) break;
    end = from - 1;
  }
  return { roles, start };
};

/** An office before the name of its holder, folded: 首席財務官由 before 冼慕華 and 擔任. */
const heldBefore =
  /(?<office>[\p{Script=Han}A-Za-z]{2,24}?)(?:一职|之职|职务)?(?:现|目前|则|亦|也|均|仍|同时)?由$/u;
const heldAfter = /^(?:担任|兼任)/u;

/**
 * The office that a sentence says a person holds, the name between it and the verb: 首席財務官由特許會計師冼慕華擔任.
 *
 * @param page - the text with its words
 * @param start - where the person's roles and name begin
 * @param end - where the name ends
 * @param floor - where the mention before it ends
 */
export const officeHeldBy = (page: Page, start: number, end: number, floor: number): Before | undefined => {
  if (!heldAfter.test(page.folded.slice(end))) return undefined;
  // Words that only qualify the first role stand between 由 and it: 由特許會計師.
  const by = page.folded.lastIndexOf("由", start);
  if (by < floor || start - by > 6 || /[，。；：、]/u.test(page.folded.slice(by, start))) return undefined;
  const clause = Math.max(floor, lastMark(page.folded, by) + 1);
  const office = heldBefore.exec(page.folded.slice(clause, by + 1))?.groups?.["office"];
  if (office === undefined || roleAtEnd(office) === 0) return undefined;
  const from = clause + page.folded.slice(clause, by + 1).lastIndexOf(office);
  return { roles: [page.text.slice(from, from + office.length)], start: from };
};

/** The last mark before a place, -1 where none stands there. */
const lastMark = (folded: string, at: number): number =>
  Math.max(...Array.from("，。；：！？\n", (mark) => folded.lastIndexOf(mark, at)));

/** Roles that are verbs after a name, folded: 方敏華主持會議, 陳志明代表公司. */
const verbal = /^(?:主持(?!人)|代表|导演|编剧|编辑|主编)/u;

/** The role right after a name: 薛其坤院士, 梁頌賢法官; in brackets 陳志明（42歲，貨車司機）. */
export const rolesAfter = (page: Page, at: number): After => {
  const rest = page.folded.slice(at, at + 24);
  const bracket = /^[（(](?:[男女]，)?(?:\d{1,3}岁[，、])?([^（）()，\d]{2,12})[）)]/u.exec(rest);
  const inner = bracket?.[1] ?? "";
  if (bracket !== null && roleAtEnd(inner) > 0) {
    const from = at + bracket[0].indexOf(inner);
    return { roles: [page.text.slice(from, from + inner.length)], end: at + bracket[0].length };
  }
  const length = verbal.test(rest) ? 0 : roleAtStart(rest);
  return length === 0
    ? { roles: [], end: at }
    : { roles: [page.text.slice(at, at + length)], end: at + length };
};
