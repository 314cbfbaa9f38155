/**
 * What befalls a place and why, folded; the first of a row stands for all. Grades of one warning system are not
 * merged: 大雨 and 暴雨, 颱風 and 熱帶風暴, 烈度 and 震級.
 */
export const happenings: readonly string[] = [
  "火灾 大火 失火 起火 着火 火警 火情 火势",
  "车祸 交通事故 交通意外* 撞车 相撞",
  "事故 意外",
  "原因 起因 成因 肇因",
  "余震 强余震*",
  "震中 震央",
  "里氏 芮氏* 黎克特制*",
  "洪灾 水灾 洪涝 涝灾",
  "山泥倾泻* 滑坡 山体滑坡* 塌方 坍方 山崩",
  "泥石流 土石流*",
  "干旱 旱灾 旱情",
  "雨量 降雨量 降水量",
  "气温 温度",
  "寒潮 寒流",
  "冰雹 雹",
  "烟霾 雾霾* 霾",
  "沙尘暴 沙暴",
  "恐怖袭击 恐袭* 恐攻* 恐怖攻击*",
];
