import { segmentWords } from "./words.js";

/** Words right before a moment up to which a figure was counted. */
const asOfBefore = /(?:截至|截止至?|截止到|截|迄至?)$/u;

/** Words right after such a moment: 至昨晚8時為止, 今早10時止. */
const asOfAfter = /^(?:[為为]止|止(?!於|于))/u;

/** A clause that begins with 到 or 至 and its moment tells up to when: 到昨晚6時，已有112起; 至昨晚6時餘震已有112起. */
const opensClause = /^(?:[而直]?[到至])$/u;

/** 記者昨日從…獲悉: when the paper heard of it. */
const heardBefore = /[记記]者$/u;
const heardAfter = /^[^，。；]{0,24}?(?:[获獲]悉|了解到|[见見]到|看到)/u;

/** Words right before a period that a figure is held against: 比去年多, 較上月少, 由2月的0.7%. */
const compared = /(?:比|[較较]|[與与]|跟|同|[對对]比)$/u;

/** What may happen in a period, so that it is the date of that: folded; whatever else stands there is counted in it. */
const happenings = new Set(
  "开幕 闭幕 揭幕 举行 举办 召开 启用 启动 启航 开放 开业 开张 开馆 开学 开工 动工 施工 完工 竣工 落成 建成 入伙 入住 通车 开通 运营 营运 投产 投运 投用 投入 试运行 试行 上市 上映 上演 首演 首播 首航 出版 发表 公布 发布 宣布 公开 颁布 通过 生效 实施 施行 落实 执行 推出 推行 成立 创立 创办 创校 建校 创建 开办 创刊 建团 建馆 建院 建厂 设立 始建 签署 签订 订立 当选 上任 就任 出任 卸任 离任 退休 入职 加入 毕业 出生 去世 逝世 病逝 离世 结婚 判决 宣判 开庭 提堂 定罪 入狱 出狱 被捕 落网 发生 爆发 出现 开始 展开 结束 完成 交付 交楼 交收 完结 届满 到期 起 赴 访问 出席 抵达 返回 移师 续约 合并 分拆 收购 出售 关闭 停运 停产 裁撤 迁 搬 重开 复开 复航 复办 再办 亮相 登场 夺冠 封王 捧杯".split(
    " ",
  ),
);

const isHappening = (key: string): boolean =>
  happenings.has(key) || (key.length > 2 && happenings.has(key.slice(0, 2)));

/** Spans of a year, a half, a quarter or a month, which a figure may be of; a day seldom is one. */
const periods = new Set(["year", "half", "quarter", "month", "decade"]);

/** What a date that is not that of a happening is there for. */
export type DateUse = "period" | "as-of";

/**
 * Tells the date of a happening from the period that a figure is of and from the time up to which it was counted.
 *
 * @param before - the clause before the date
 * @param after - the clause after it
 * @param precision - of the date
 * @param isCounted - whether a figure stands in the clause
 * @returns undefined for the date of a happening
 */
export const readDateUse = (
  before: string,
  after: string,
  precision: string,
  isCounted: boolean,
): DateUse | undefined => {
  if (asOfBefore.test(before) || asOfAfter.test(after)) return "as-of";
  if (heardBefore.test(before) && heardAfter.test(after)) return "as-of";
  if (opensClause.test(before) && (isCounted || after === "")) return "as-of";
  if (!periods.has(precision)) return undefined;
  if (segmentWords(before + after).some(({ key }) => isHappening(key))) return undefined;
  return isCounted || compared.test(before) ? "period" : undefined;
};
