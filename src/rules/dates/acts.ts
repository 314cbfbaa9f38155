import { canonicalTerm, isEventTerm } from "../../language/synonyms.js";
import { termsOf, type Terms } from "../../language/terms.js";
import type { Word } from "../../language/word.js";
import { segmentWords } from "../../language/words.js";
import { foldCharacters } from "../../text/fold.js";

/** Words that say one thing of a happening, beside those of `language/synonyms`; the first stands for all. */
const acts: ReadonlyMap<string, string> = new Map(
  [
    "接报 接获 接到 接警",
    "发生 事发 案发 出现 肇事",
    "开跑 起跑 鸣枪",
    "成立 创校 建校 创建 开办",
    "截止 截止认购",
    "动工 兴工",
    "出生 诞生",
    "去世 逝世 病逝 离世",
    "生效 实施",
    "通过 流经",
  ].flatMap((row) => {
    const words = row.split(" ").map(canonicalTerm);
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** Verbs that say nothing of what happens on a day, folded. */
const emptyVerbs = new Set(
  "有 是 为 订 定 料 预计 预料 预期 预算 计划 拟 将 会 可 可以 起 获 遭 被 进行 要 须 需 使 令 致 达 达到 至 到 以 上 下 来 开始 表示 称 说 指 指出 透露 介绍 认为 希望 相信 截至 超过 再 升 转 仍 曾 亦 录得 低见 低于 高于 跌至 升至 下跌 上升".split(
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

/** The words of a text that name what it is about: neither acts nor words that stand for others. */
export const namingTerms = (text: string): Terms => {
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

/** Acts that one body does day after day: two announcements, not two versions of one. */
const announcing = new Set(
  ["公布", "宣布", "通报", "发表", "公告", "报道", "表示", "回应", "回复", "更新", "预报"].map(canonicalTerm),
);

/** Whether two acts, as `listActs` gives them, tell one happening: 事發 is any mishap, and announcements are never one. */
export const areSameActs = (left: string | undefined, right: string | undefined): boolean => {
  if (left === undefined || right === undefined || announcing.has(left)) return false;
  if (left === right) return true;
  const [general, other] = left === "发生" ? [left, right] : [right, left];
  return general === "发生" && mishaps.test(other);
};
