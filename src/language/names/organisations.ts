import type { Span } from "../../model/index.js";
import type { Word } from "../word.js";
import { bodyAtEnd, isDepartment, isNoBody, knownBodies } from "./bodies.js";
import type { Page } from "./page.js";
import { joinsHead } from "./rolePhrases.js";
import { roleAtStart, roleAtEnd } from "./roles.js";

/** An organisation as a text names one. */
export interface OrganisationMention extends Span {
  readonly name: string;
}

/** Longest name of a body, in characters. */
const longest = 34;

/** Parts of speech that names of bodies are built of. */
const nominal = /^(?:n|vn|a|b|j|l|i|eng|s|g|z|x|k|h|q|v|m)/;

/** Words that no name of a body begins after or holds, folded: verbs of the sentence, numbers of things, pointers. */
const outside = new Set(
  "是 有 说 称 指 在 由 于 向 对 与 和 及 或 为 被 把 将 会 从 到 送往 送抵 送到 送 前往 位于 落户 来自 任职 包括 成立 加入 访问 参观 出席 举行 出任 担任 获 批评 呼吁 要求 联同 联合 协同 根据 引述 通知 报告 报警 击败 领先 逆转 险胜 考察 走进 捐给 控制 接获 批准 透露 表示 获悉 召开 涉及 邀请 支持 促请 希望 转介 转至 转送 经 据 今年 去年 目前 负责人 旗下 多家 两家 三家 家 间 所 名 个 位 多间 首家 首间 一家 一间 该 本 这 那 各 每 某 另 其他 其它 上市 附近 获准 指派 就读 毕业 隶属 统筹 推动 协助 通过 透过 设立 组建 注资 收购 入主 改名 进驻 开设 兴建 服务 帮助 作为 成为 引进 联络 接管 合作 记者 主办 承办 协办 委托 起诉 控告 状告 提交 致电 去信 邮寄 创立 创办 属于 属 曾 已 正 现 前 原 并 因 让 令 使 使得 给 跟 同 以 等 之一 时 后 中 内 上 下 外 昨 今 昨日 今日 当日 早前 日前 不少 大量 许多 部分 全部 全港 全国 全市 全省 全县 内地 本地 当地 外国 国内 国外 市民 居民 学生 代表 消息 集资 领导 发现 解散 要 可 也 还 都 就 则 亦 均 又 但 而 若 如 若干 每间 至 赴 抵 往 返 离开 进入 涉嫌 怀疑".split(
    " ",
  ),
);

/** Verbs that only stand inside names, as in 服務 above where nothing is before them, are told by what follows. */
const mayBeInside = new Set(
  "联合 合作 服务 联络 统筹 控制 协同 创办 原 前 中 上 内 外 下 总 同 代表 领导 全国 内地 投资 家".split(" "),
);

const isPart = (word: Word): boolean =>
  nominal.test(word.tag) &&
  /^[\p{L}\p{N}·]+$/u.test(word.key) &&
  !/^\d/u.test(word.key) &&
  (!outside.has(word.key) || mayBeInside.has(word.key));

/** A verb inside a name stands between nouns, and these are no verbs of names. */
const isVerb = ({ tag, key }: Word): boolean => /^v(?!n)/.test(tag) && !innerVerbs.has(key);
const innerVerbs = new Set(
  "创新 转化 协同 管理 监督 监管 发展 规划 运营 营运 运输 预报 投资 控股 教育 保护 调查 应急 防治 工作 指挥 测报 服务 交流 信息 预防 控制 生产 制造 检验 检测 监测 通讯 通信 开发 建设 研究 统计 设计 合作 促进 协进 联合 联络 印刷 贸易 救援 救护 审计 仲裁 服务 选举 培训 福利 环保 处理 回收 出版 广播 医疗 护理 康复 证券 交易 结算 物流 注册 储备 抗旱 防汛 研发 策划 拓展 旅游 展览 餐饮 分行 支行 驻 配送 测量 保安 保险 航运 惩教 气象 移民 观光 参事 工联 新闻 申诉 办 消防 采购 种植 养殖 加工 进出口 安装 装备 修复 考古 勘探 勘测 监察 检疫 防控 传媒 电讯 航空".split(
    " ",
  ),
);

/** The bracket that stands inside a name: 深港細胞谷（深圳）醫療科技有限公司. */
const place = /^[（(]\p{Script=Han}{2,4}[）)]/u;

/** What a name of a body begins with: a place, a proper noun, a level of government, letters, 國家 and the like. */
const leading =
  /^(?:中国|中华|中央|国家(?!级)|全国|国际|世界|亚洲|亚太|欧洲|美国|联合国|香港|澳门|台湾|大湾区|粤港澳|(?:省|市|县|区|州)$|圣|首都|第[一二三四五六七八九十]+|人民|民主|公共|社区|皇家|维多利亚|玛丽|玛嘉烈|伊利沙伯|仁济|东华)/u;

const isProper = (word: Word): boolean => /^(?:n[rstz]|j|eng|x|zg|nrt|nrfg)/.test(word.tag);

/** Lone characters that no word holds begin a coined name: 恒灝地產, 深研生物公司. */
const isCoined = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words[0]!.key.length === 1 &&
  words[1]!.key.length === 1 &&
  !/^[mqfdpcur]/.test(words[0]!.tag);

/** Whether words may begin a name of their own. */
const isDistinct = (words: readonly Word[]): boolean => {
  const [first] = words;
  return first !== undefined && (isProper(first) || leading.test(first.key) || isCoined(words));
};

/** The words back from a place that may belong to the name of a body that ends there. */
const wordsBack = (page: Page, last: number, from: number): readonly Word[] => {
  let first = last;
  const end = page.words[last]!.end;
  while (first > 0) {
    const word = page.words[first - 1]!;
    if (word.start < from || end - word.start > longest) break;
    if (word.key === "）" && place.test(page.folded.slice(page.words[first - 3]?.start ?? end))) {
      first -= 3;
      continue;
    }
    const isJoint = joinsHead(page, word);
    const beforePlace =
      /^v(?!n)/.test(word.tag) && /^n[srt]/.test(page.words[first]!.tag) && word.key !== "驻";
    if (!isJoint && (!isPart(word) || isVerb(word) || beforePlace)) break;
    // 局長陳新烈教育局: what a role ends is no part of a body.
    if (roleAtEnd(word.key) > 0) break;
    first -= 1;
  }
  return page.words.slice(first, last + 1);
};

/** Where the name that is found at a word begins: before 及 in the names of departments stands a part of it. */
const startOf = (page: Page, words: readonly Word[], at: number): number => {
  const joint = words[at - 1];
  return joint !== undefined && joinsHead(page, joint) ? words[0]!.start : words[at]!.start;
};

/** Shortest name that is told by its words alone. */
const shortest = 4;

/** The name among the words that lead up to an ending: the longest that begins like a name. */
const nameIn = (page: Page, words: readonly Word[]): Span | undefined => {
  const end = words.at(-1)!.end;
  for (let at = 0; at < words.length; at += 1) {
    const start = words[at]!.start;
    const key = page.folded.slice(start, end);
    if (isNoBody(key) || /^[^（(]*[）)]/u.test(key)) continue;
    if (knownBodies.has(key) || isDepartment(key)) return { start: startOf(page, words, at), end };
    const hasOwn = end - start > bodyAtEnd(key) && key.length >= shortest;
    // What nominal words stand before is cut off from a longer name, unless it begins with a place.
    const isWhole = at === 0 || /^n[st]/.test(words[at]!.tag) || leading.test(words[at]!.key);
    if (isWhole && hasOwn && isDistinct(words.slice(at))) return { start, end };
  }
  return undefined;
};

/** Whether what follows makes the ending a part of another word: 公司債, 部長, 委員, 大學生. */
const goesOn = /^(?:长|員|员|生|债|级|门|城|网|街|道|站|制|化|性|系|会员|路|股|界|票)/u;

/** Where a name may stop: at an ending that no further ending follows in the same run of words. */
const endsAt = (page: Page, index: number): boolean => {
  const { end } = page.words[index]!;
  if (goesOn.test(page.folded.slice(end)) && roleAtStart(page.folded.slice(end)) === 0) return false;
  return (
    bodyAtEnd(page.folded.slice(Math.max(0, end - 14), end)) > 0 || knownBodies.has(page.words[index]!.key)
  );
};

/** Words after an ending up to a further ending of the same name: 中國人民銀行深圳市分行. */
const furthest = (page: Page, index: number): number => {
  let best = index;
  for (let at = index + 1; at < page.words.length && at - index <= 6; at += 1) {
    const word = page.words[at]!;
    if (!isPart(word) || isVerb(word) || (outside.has(word.key) && !mayBeInside.has(word.key))) break;
    if (roleAtStart(page.folded.slice(word.start)) > 0) break;
    if (endsAt(page, at) && !knownBodies.has(word.key)) best = at;
  }
  return best;
};

/** Bodies that the dictionary knows whole. */
const isKnown = (word: Word): boolean =>
  (knownBodies.has(word.key) && word.key.length > 1) ||
  (word.tag === "nt" && word.key.length >= 3 && bodyAtEnd(word.key) > 0 && !isNoBody(word.key));

/**
 * The organisations that a text names, in reading order, no two over the same characters: the longest name that
 * begins like one and ends like one.
 *
 * @param page - the text with its words
 * @param persons - spans of the names of persons, which no body holds
 */
export const findOrganisations = (page: Page, persons: readonly Span[]): OrganisationMention[] => {
  const found: OrganisationMention[] = [];
  let from = 0;
  for (let index = 0; index < page.words.length; index += 1) {
    if (page.words[index]!.start < from || !endsAt(page, index)) continue;
    const last = furthest(page, index);
    const span = spanOf(page, last, from, persons) ?? spanOf(page, index, from, persons);
    if (span === undefined) continue;
    found.push({ ...span, name: page.text.slice(span.start, span.end) });
    from = span.end;
  }
  return found;
};

const spanOf = (page: Page, last: number, from: number, persons: readonly Span[]): Span | undefined => {
  const floor = Math.max(from, ...persons.map(({ end }) => end).filter((end) => end < page.words[last]!.end));
  const span = nameIn(page, wordsBack(page, last, floor));
  const word = page.words[last]!;
  const own = span ?? (isKnown(word) ? { start: word.start, end: word.end } : undefined);
  return own !== undefined && !persons.some((person) => person.start < own.end && own.start < person.end)
    ? own
    : undefined;
};
