/** What befalls people, folded; words of a row say the same, the first stands for all, and no two rows do. */
const fates = [
  "死亡 遇难 罹难 丧生 身亡 死者 遇难者 死 熏死 烧死 毙命 丧命 不治 亡",
  "受伤 负伤 伤者 伤员 伤",
  "重伤 重伤者",
  "轻伤 轻伤者",
  "失踪 失联",
  "被困 受困",
  "获救 救出 搜救 抢救 脱险",
  "拘捕 被捕 逮捕 落网",
  "确诊 感染 染疫 中招",
  "出院 痊愈 治愈",
  "入院 住院 留医 送院",
];

/** What else the news says happens to people and things. */
const events = [
  ...fates,
  "公布 发布 公开",
  "发生 爆发",
  "召开 举行 举办 揭幕",
  "赶赴 抵达 到场 到达",
  "制定 研制 制订 订立",
  "兴建 建 建造 搭建 增建 建设 扩建",
  "提供 供应",
  "关闭 停业 停市",
  "检获 搜获 搜出 起获",
];

/** Other words that the news uses for the same thing. */
const things = [
  "总数 总量 合计 共计 总共",
  "企业 公司",
  "火灾 大火 失火 起火 着火 火警 火情 火势",
  "车祸 交通事故 交通意外 撞车 相撞",
  "事故 意外",
  "同比 按年 同期",
  "科学家 学者",
  "价值 市值 总值 约值",
  "病床 床位 床",
  "香港 本港 港",
  "司机 男司机 驾驶者",
  "男子 男 汉",
  "家庭 户 住户",
  "病例 个案",
  "余震 强余震",
];

const group = (rows: readonly string[]) =>
  rows.flatMap((row) => {
    const words = row.split(" ");
    return words.map((word) => [word, words[0]!] as const);
  });

const eventTerms: ReadonlyMap<string, string> = new Map(group(events));
const terms: ReadonlyMap<string, string> = new Map([...group(things), ...eventTerms]);

/** Every word of the tables. */
export const newsTerms: readonly string[] = [...terms.keys()];

/** The term that stands for a folded word and its synonyms in the news. */
export const canonicalTerm = (key: string): string => terms.get(key) ?? key;

const fateTerms: ReadonlySet<string> = new Set(group(fates).map(([, first]) => first));

/** What one person may have suffered at once: the injured are taken to hospital, the trapped are saved. */
const compatible = [
  new Set(["受伤", "重伤", "轻伤", "入院", "出院"]),
  new Set(["被困", "获救", "入院"]),
  new Set(["确诊", "入院", "出院"]),
];

/** Whether a term, as `canonicalTerm` gives it, says what befell somebody. */
export const isFate = (term: string): boolean => fateTerms.has(term);

/** Whether two terms are fates that are counted apart: 7人死亡 and 7人受傷. */
export const areContrary = (one: string, other: string): boolean =>
  one !== other &&
  isFate(one) &&
  isFate(other) &&
  !compatible.some((together) => together.has(one) && together.has(other));

/** Whether a folded word says what happens, whatever part of speech the dictionary gives it: 重傷, 被困. */
export const isEventTerm = (key: string): boolean => eventTerms.has(key);
