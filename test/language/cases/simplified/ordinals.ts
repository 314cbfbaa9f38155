import type { Row } from "../row.js";

export const rows: readonly Row[] = [
  ["第19届亚运会开幕。", "第19届 = ordinal 19 屆/item"],
  [
    "这是第二十三次会议，第三批名单公布。",
    "第二十三次 = ordinal 23 次/occurrences",
    "第三批 = ordinal 3 批/item",
  ],
  [
    "两人分列第三名和第五名。",
    "两人 = 2 人/people",
    "第三名 = ordinal 3 名/people",
    "第五名 = ordinal 5 名/people",
  ],
  [
    "昨天是第二天，今天是第三天。",
    "昨天 = 2025-05-21..2025-05-21 day",
    "第二天 = ordinal 2 day/duration",
    "今天 = 2025-05-22..2025-05-22 day",
    "第三天 = ordinal 3 day/duration",
  ],
  [
    "第137届广交会落幕，第三期展览到会采购商突破20万人。",
    "第137届 = ordinal 137 屆/item",
    "第三期 = ordinal 3 期/item",
    "突破20万人 = 200000 (200000,) ~200000,300000 人/people",
  ],
  [
    "他在第八轮落败，世界排名由第十二位跌至第十五位。",
    "第八轮 = ordinal 8 輪/occurrences",
    "第十二位 = ordinal 12 位/people",
    "第十五位 = ordinal 15 位/people",
  ],
  [
    "我国已成为世界第二大经济体，连续第十五年稳居制造业第一大国。",
    "第二大 = ordinal 2 大/item",
    "第十五年 = ordinal 15 year/duration",
    "第一大 = ordinal 1 大/item",
  ],
  [
    "根据刑法第二百三十四条第二款，处三年以上十年以下有期徒刑。",
    "第二百三十四条 = ordinal 234 條/item",
    "第二款 = ordinal 2 款/item",
    "三年以上 = P3Y 3 [3,) ~3,4 year",
    "十年以下 = P10Y 10 (,10] ~,10 year",
  ],
  [
    "她是第七名遇难者，也是今年以来的第23例死亡病例。",
    "第七名 = ordinal 7 名/people",
    "今年以来 = 2025-01-01..2025-05-22 year",
    "第23例 = ordinal 23 例/cases",
  ],
  [
    "展厅设在三楼，教室在五层，地下二层是停车场。",
    "三楼 = ordinal 3 樓/floors",
    "五层 = 5 層/floors",
    "二层 = 2 層/floors",
  ],
  [
    "第一天收获三金，第二天颗粒无收，第１０天重返榜首。",
    "第一天 = ordinal 1 day/duration",
    "三金 = 3 金/score",
    "第二天 = ordinal 2 day/duration",
    "第１０天 = ordinal 10 day/duration",
  ],
];
