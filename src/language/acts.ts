import { foldCharacters } from "../text/fold.js";
import { remember } from "../text/remember.js";
import { zones } from "./clocks.js";
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
    "成立 创校 建校 创建 开办 建团 建馆 建院 创社 建社 创会 建厂 立校 创刊",
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
    "闯入 闯进 进入 走进 走入 冲入 冲进 潜入 步入",
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
  "有 是 为 回复 订 定 料 预计 预料 预期 预算 计划 拟 将 会 可 可以 起 获 遭 被 进行 要 须 需 使 令 让 致 达 达到 至 到 以 上 下 来 开始 表示 称 说 指 指出 透露 介绍 认为 希望 相信 截至 超过 再 升 转 仍 曾 亦 录得 低见 低于 高于 跌至 升至 下跌 上升".split(
    " ",
  ),
);

/** Nouns that tell a happening without a verb: 號誌系統故障. */
export const eventNouns = /(?:故障|火灾|火警|地震|车祸|事故|意外|爆炸|洪峰)$/u;

/** What an accident or a failure is told by: 事發 and 發生 say nothing else of it. */
const mishaps =
  /^(?:撞|撞击|撞上|撞向|撞车|相撞|对撞|碰撞|撼|车祸|追尾|翻侧|火灾|起火|爆炸|倒塌|地震|山泥倾泻|泄漏|坠楼|坠海|出轨|脱轨|失控|沉没|搁浅|事故|.*故障)$/u;

const isAct = ({ key, tag }: Word): boolean =>
  !emptyVerbs.has(key) &&
  (/^v(?!n)/u.test(tag) || isEventTerm(key) || acts.has(canonicalTerm(key)) || eventNouns.test(key));

/** The act that a word tells, as one word for its synonyms. */
export const actOf = ({ key }: Word): string => {
  const term = canonicalTerm(key);
  return acts.get(term) ?? term;
};

/** Whether a word is a noun for a happening: 故障, 火警. */
export const isNoun = ({ key, tag }: Word): boolean => !tag.startsWith("v") && eventNouns.test(key);

/** Whether the tables know a word as an act, whatever the dictionary takes it for. */
export const isListed = (word: Word): boolean =>
  !emptyVerbs.has(word.key) && (isEventTerm(word.key) || acts.has(canonicalTerm(word.key)) || isNoun(word));

/** The acts of a text in their order; nouns (故障) only where no verb tells one. */
export const listActs = (text: string): readonly string[] => {
  const found = segmentWords(text).filter(isAct);
  const verbs = found.filter((word) => !isNoun(word));
  return (verbs.length > 0 ? verbs : found).map(actOf);
};

/** What is under way when something happens, and is not what happens: 沿公路行駛期間，與貨車相撞. */
const background = new Set(
  "行驶 驶 驶至 驾驶 途经 途径 经过 前往 往 沿 乘坐 搭乘 乘 下班 上班 放学 上学 返家 回家 外出 路过 步行 行走 行 巡逻 作业 工作 值班 当值 返".split(
    " ",
  ),
);

/** Ends of a clause that tells when or how, not what happens. */
const circumstance = /(?:期间|途中|其间|之际|之时|时|后|前|当日)$/u;

/** Whether a clause only leads up to what happens, which the next one tells. */
export const isLeadingUp = (clause: string): boolean =>
  circumstance.test(foldCharacters(clause)) || listActs(clause).every((act) => background.has(act));

/** Words that stand for a happening told elsewhere, folded: they name nothing by themselves. */
const proforms = new Set(
  "日期 时间 日子 全案 本案 该案 此案 本次 是次 该次 此次 今次 赛事 比赛 活动 事件 意外 事故 工程 计划 项目 大会 会议 展览 仪式 典礼 案件 当局 院方 校方 馆方 官方 公司 集团 机构 方面 消息 报道 现场 地点 股份 新股 消防处 警方 政府 部门 记者".split(
    " ",
  ),
);

/** What stands for something named before: 該中心, 這家公司, 此案, 上一次. */
const anaphor =
  /(?:该|此|本|这)[家间所座宗个次名位架艘]?\p{Script=Han}{1,4}|对?上一?[次宗回届趟]|[最前]近?一次/gu;

/** The stage of a case in court, which names no case: 案件一審於. */
const stageOfCase = /[一二终再初原]审/gu;

/**
 * Whether words name the subject of the whole story by what stands for it, and nothing else: 公司將於, 該中心, 意外發生在.
 *
 * @param text - the words before a date in its clause, in any script
 */
export const namesStory = (text: string): boolean => {
  const folded = foldCharacters(text).replace(stageOfCase, "");
  const rest = folded.replace(anaphor, "");
  if (!isBare(rest)) return false;
  return rest !== folded || segmentWords(rest).some((word) => proforms.has(word.key) || isNoun(word));
};

/** Texts of a run whose naming words are remembered: each pair of dates asks for those of both. */
const mostRemembered = 20_000;

/** The words of a text that name what it is about: neither acts nor words that stand for others. */
export const namingTerms: (text: string) => Terms = remember((text) => readNamingTerms(text), mostRemembered);

const readNamingTerms = (text: string): Terms => {
  const verbs = new Set(
    segmentWords(text)
      .filter((word) => isAct(word) || word.tag.startsWith("v") || word.tag.startsWith("d"))
      .map(({ key }) => canonicalTerm(key)),
  );
  return new Map([...termsOf(text)].filter(([term]) => !verbs.has(term) && !proforms.has(term)));
};

/** Whether a clause says nothing but its date: what happens stands beside it. */
export const isBare = (text: string): boolean =>
  namingTerms(foldCharacters(text).replace(zones, "")).size === 0;

/** Acts that one body does day after day: two announcements, not two versions of one. */
export const announcing: ReadonlySet<string> = new Set(
  ["公布", "宣布", "通报", "发表", "公告", "报道", "表示", "回应", "更新", "预报"].map(canonicalTerm),
);

/** Whether two acts, as `listActs` gives them, tell one happening: 事發 is any mishap, and announcements are never one. */
export const areSameActs = (left: string | undefined, right: string | undefined): boolean => {
  if (left === undefined || right === undefined || announcing.has(left)) return false;
  if (left === right) return true;
  const [general, other] = left === "发生" ? [left, right] : [right, left];
  return general === "发生" && mishaps.test(other);
};
