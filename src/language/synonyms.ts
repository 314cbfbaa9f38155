/** Words that the news uses for the same thing, folded; the first of a row stands for all. */
const rows = [
  "死亡 遇难 罹难 丧生 身亡 死者 遇难者 死 熏死 烧死 毙命 丧命 不治",
  "受伤 负伤 伤者 伤员 伤",
  "失踪 失联 下落不明",
  "拘捕 被捕 逮捕 落网",
  "确诊 新增 病例 个案",
  "公布 发布 公开",
  "发生 爆发",
  "总数 总量 合计 共计 总共",
  "企业 公司",
  "召开 举行 举办 揭幕",
  "火灾 大火 失火 起火 着火",
  "搜救 救出 抢救 救援",
  "赶赴 抵达 到场 到达",
  "制定 研制 制订 订立",
  "科学家 学者",
  "价值 市值 总值",
  "兴建 建 建造 搭建 增建 建设 兴建",
  "兴建 扩建",
  "床位 病床 床",
  "提供 供应",
  "本港 香港 港",
  "内地 中国内地",
  "司机 男司机 驾驶者",
  "男子 男 汉",
  "家庭 户 住户",
];

const canonical: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const words = row.split(" ");
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** The term that stands for a folded word and its synonyms in the news. */
export const canonicalTerm = (key: string): string => canonical.get(key) ?? key;
