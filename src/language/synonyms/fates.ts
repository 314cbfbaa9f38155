/**
 * What befalls people, folded; words of a row say the same, the first stands for all, and no two rows do: who is taken
 * to hospital (送院) need not be kept there (留医). A word with * is one that the dictionary of jieba lacks, or parts,
 * in this table and in the others.
 */
export const fates: readonly string[] = [
  "死亡 遇难 罹难 丧生 身亡 死者 遇难者 罹难者 死难者 死 熏死* 烧死 溺亡* 溺毙 淹死 毙命 丧命 殒命 送命 身故 不治* 亡 离世 去世 逝世 辞世 过世",
  "受伤 负伤 伤者 伤员 伤患 伤",
  "重伤 重伤者* 重伤员",
  "轻伤 轻伤者* 轻伤员*",
  "失踪 失联* 失踪者 失联者* 下落不明 失去联络* 失去联系*",
  "被困 受困 被困者* 受困者",
  "获救 救出 脱险 救起 解救",
  "生还 幸存 生还者 幸存者",
  "拘捕 被捕 逮捕 落网 被捕者* 被捕人士* 抓获 抓捕 擒获 就逮*",
  "确诊 感染 染疫* 中招 染病 确诊者 感染者",
  "出院 痊愈 治愈 康复 康复者",
  "入院 住院 留医* 留院*",
  "送院* 送医 送治*",
];

/** What one person may have suffered at once: the injured are taken to hospital, the trapped are saved. */
export const compatibleFates: readonly ReadonlySet<string>[] = [
  new Set(["受伤", "重伤", "轻伤", "送院", "入院", "出院"]),
  new Set(["被困", "获救", "生还", "送院", "入院"]),
  new Set(["受伤", "重伤", "轻伤", "生还"]),
  new Set(["确诊", "送院", "入院", "出院"]),
];
