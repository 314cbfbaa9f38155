import { foldCharacters } from "../text/fold.js";
import { canonicalTerm, isEventTerm } from "./synonyms.js";
import { termsOf, type Terms } from "./terms.js";
import type { Word } from "./word.js";
import { segmentWords } from "./words.js";

/** Words that say one thing of a happening, beside those of `language/synonyms`; the first stands for all. */
const acts: ReadonlyMap<string, string> = new Map(
  [
    "接报 接获 接到 接警 报案",
    "发生 事发 案发 出现 肇事",
    "开跑 起跑 鸣枪 起步",
    "开赛 开球 开波",
    "成立 创校 建校 创建 开办 建团 建馆 建院",
    "截止 截止认购",
    "动工 兴工",
    "出生 诞生",
    "去世 逝世 病逝 离世",
    "生效 实施 落实 上路",
    "通过 流经",
    "开幕 揭幕 开锣",
    "结束 完结 闭幕 届满 期满 终结",
    "首演 开演",
    "恢复 重开 解封 复通 复驶",
    "中断 停摆 瘫痪 宕机 当机 停顿",
    "封闭 封路 封锁",
    "燃烧 焚烧",
    "离开 离家 出走",
    "发病 病发 发烧",
    "提交 递交 呈交",
    "放榜 揭晓",
    "坠毁 失事",
    "起飞",
    "沉没",
    "搁浅",
    "停牌",
    "复牌",
    "停课",
    "复课",
    "停工",
    "复工",
    "除净 除息",
    "出土",
    "发现 寻获",
    "减弱",
    "解除",
    "投产",
    "退休",
    "毕业",
    "结婚 成婚",
    "签发",
    "交付",
    "脱轨 出轨",
  ].flatMap((row) => {
    const words = row.split(" ").map(canonicalTerm);
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** Verbs that say nothing of what happens on a day, folded; 回覆 answers, though 回复 stands for 恢复 elsewhere. */
const emptyVerbs = new Set(
  "有 是 为 回复 订 定 料 预计 预料 预期 预算 计划 拟 将 会 可 可以 起 获 遭 被 进行 要 须 需 使 令 致 达 达到 至 到 以 上 下 来 开始 表示 称 说 指 指出 透露 介绍 认为 希望 相信 截至 超过 再 升 转 仍 曾 亦 录得 低见 低于 高于 跌至 升至 下跌 上升".split(
    " ",
  ),
);

/** Nouns that tell a happening without a verb: 號誌系統故障. */
const eventNouns = /(?:故障|火灾|火警|地震|车祸|事故|意外|爆炸|洪峰)$/u;

/** What an accident or a failure is told by: 事發 and 發生 say nothing else of it. */
const mishaps =
  /^(?:撞|撞击|撞上|相撞|车祸|追尾|翻侧|火灾|起火|爆炸|倒塌|地震|山泥倾泻|泄漏|坠楼|坠海|出轨|脱轨|失控|沉没|搁浅|事故|.*故障)$/u;

const isAct = ({ key, tag }: Word): boolean =>
  !emptyVerbs.has(key) &&
  (/^v(?!n)/u.test(tag) || isEventTerm(key) || acts.has(canonicalTerm(key)) || eventNouns.test(key));

const actOf = ({ key }: Word): string => {
  const term = canonicalTerm(key);
  return acts.get(term) ?? term;
};

const isNoun = ({ key, tag }: Word): boolean => !tag.startsWith("v") && eventNouns.test(key);

/** The acts of a text in their order; nouns (故障) only where no verb tells one. */
export const listActs = (text: string): readonly string[] => {
  const found = segmentWords(text).filter(isAct);
  const verbs = found.filter((word) => !isNoun(word));
  return (verbs.length > 0 ? verbs : found).map(actOf);
};

/** Words that stand for a happening told elsewhere, folded: they name nothing by themselves. */
const proforms = new Set(
  "日期 时间 日子 赛事 比赛 活动 事件 意外 事故 工程 计划 项目 大会 会议 展览 仪式 典礼 案件 当局 院方 校方 馆方 官方 公司 集团 机构 方面 消息 报道 现场 地点 股份 新股 消防处 警方 政府 部门 记者".split(
    " ",
  ),
);

const namings = new Map<string, Terms>();
/** Texts of a run whose naming words are remembered: each pair of dates asks for those of both. */
const cacheSize = 20_000;

/** The words of a text that name what it is about: neither acts nor words that stand for others. */
export const namingTerms = (text: string): Terms => {
  const known = namings.get(text);
  if (known !== undefined) return known;
  const found = readNamingTerms(text);
  if (namings.size >= cacheSize) namings.clear();
  namings.set(text, found);
  return found;
};

const readNamingTerms = (text: string): Terms => {
  const verbs = new Set(
    segmentWords(text)
      .filter((word) => isAct(word) || word.tag.startsWith("v") || word.tag.startsWith("d"))
      .map(({ key }) => canonicalTerm(key)),
  );
  return new Map([...termsOf(text)].filter(([term]) => !verbs.has(term) && !proforms.has(term)));
};

/** The clock that a time is of, where it is named. */
export const zones = /(?:当地|北京|格林|美东|台北|东京|伦敦|纽约)[^，。]{0,4}时间/u;

/** Whether a clause says nothing but its date: what happens stands beside it. */
export const isBare = (text: string): boolean =>
  namingTerms(foldCharacters(text).replace(zones, "")).size === 0;

/** Acts that are told in several words, or in words that the dictionary parts, folded. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/摇号|抽签|搅珠|(?:电脑|随机)(?:随机)?(?:录取|派位|抽取)/u, "抽签"],
  [/停[下车]|停在/u, "停下"],
  [
    /[射顶扫攻打踢轰追扳][入进成平](?!警)|扳平|追平|入球|进球|破门|破网|建功|下一城|领先|反超|头[槌球]/u,
    "进球",
  ],
  [/罚下|被逐|逐离|逐出|红牌|第二(?:面|张)黄牌|两(?:面|张)?黄(?:牌)?/u, "罚下"],
  [
    /夺冠|封王|折桂|捧杯|夺标|首[个名位]完成|率先冲线|首先冲线|第一[个名位]?(?:完成|冲线)|(?:得|获|夺|赢)[^，。]{0,6}冠军(?![赛杯])|冠军(?![赛杯联球])/u,
    "夺冠",
  ],
  [/[判重]囚|囚(?!犯|徒|室|衣)|判监|入狱|判[处刑]|徒刑|监禁/u, "判囚"],
  [/升[为至]?[一二三四五]级/u, "升级"],
  [/[号灯]?系统(?:故障|异常)|号[志誌]异常|大当机/u, "故障"],
];

/** What is given on one side and got on the other: 發出指示 and 接獲指示 are one happening. */
const handed =
  /(?:发出|发给|接获|接到|收到|获发|收悉|送达)[^，。；]{0,10}?(指示|通知书?|命令|警告|传票|信函?|函件|申请|投诉|订单|令)/gu;

/** Acts that say too little of a happening to know it by, or that happen again and again. */
const vague = new Set(
  "提供 参加 出席 导致 支持 批评 调查 访问 制定 上升 下跌 提高 打破 会晤 磋商 修订"
    .split(" ")
    .map(canonicalTerm),
);

/**
 * The acts of a text that the news dates and that are known by their words, whatever the dictionary takes them for.
 *
 * @param text - a clause or a sentence, in any script
 * @returns each act once, as one word for its synonyms
 */
export const knownActs = (text: string): ReadonlySet<string> => {
  const folded = foldCharacters(text);
  const given = Array.from(folded.matchAll(handed), ([, what]) => `发出${what}`);
  const told = phrases.flatMap(([words, act]) => (words.test(folded) ? [act] : []));
  const words = segmentWords(text).filter(
    (word) =>
      !emptyVerbs.has(word.key) &&
      (isEventTerm(word.key) || acts.has(canonicalTerm(word.key)) || isNoun(word)),
  );
  const verbs = words.filter((word) => !isNoun(word)).map(actOf);
  // 火警升為三級 is no second telling of the fire: a noun is an act only where no verb is one.
  const isTold = given.length + told.length + verbs.length > 0;
  const nouns =
    !isTold && listActs(text).every((act) => eventNouns.test(act)) ? words.filter(isNoun).map(actOf) : [];
  const found = given.length > 0 ? verbs.filter((act) => act !== "接报") : verbs;
  return new Set(
    [...given, ...told, ...found, ...nouns].filter((act) => !vague.has(act) && !announcing.has(act)),
  );
};

/** Acts that one body does day after day: two announcements, not two versions of one. */
const announcing = new Set(
  ["公布", "宣布", "通报", "发表", "公告", "报道", "表示", "回应", "更新", "预报"].map(canonicalTerm),
);

/** Whether two acts, as `listActs` gives them, tell one happening: 事發 is any mishap, and announcements are never one. */
export const areSameActs = (left: string | undefined, right: string | undefined): boolean => {
  if (left === undefined || right === undefined || announcing.has(left)) return false;
  if (left === right) return true;
  const [general, other] = left === "发生" ? [left, right] : [right, left];
  return general === "发生" && mishaps.test(other);
};
