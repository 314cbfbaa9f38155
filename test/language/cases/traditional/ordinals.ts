import type { Row } from "../row.js";

export const rows: readonly Row[] = [
  ["第19屆亞運會開幕。", "第19屆 = ordinal 19 屆/item"],
  ["第 19屆運動會有三十個項目。", "第 19屆 = ordinal 19 屆/item", "三十個 = 30 個/item"],
  [
    "這是第二十三次會議，第三批名單已公布。",
    "第二十三次 = ordinal 23 次/occurrences",
    "第三批 = ordinal 3 批/item",
  ],
  [
    "兩人分列第三名和第五名。",
    "兩人 = 2 人/people",
    "第三名 = ordinal 3 名/people",
    "第五名 = ordinal 5 名/people",
  ],
  [
    "昨日是第二日，今日是第三天。",
    "昨日 = 2025-05-21..2025-05-21 day",
    "第二日 = ordinal 2 day/duration",
    "今日 = 2025-05-22..2025-05-22 day",
    "第三天 = ordinal 3 day/duration",
  ],
  [
    "港隊在第三屆亞冬運以第四名完賽，隊長第二度獲選最有價值球員。",
    "第三屆 = ordinal 3 屆/item",
    "第四名 = ordinal 4 名/people",
    "第二度 = ordinal 2 度/levels",
  ],
  [
    "第1277章《僱傭條例》第31條列明，第二期公營房屋不受第七號報告影響。",
    "第1277章 = ordinal 1277 章/item",
    "第31條 = ordinal 31 條/item",
    "第二期 = ordinal 2 期/item",
    "第七號 = label",
  ],
  [
    "他是第五位華人、也是首位台灣人登上該榜，排行第三十七。",
    "第五位 = ordinal 5 位/people",
    "第三十七 = ordinal 37",
  ],
  [
    "決賽第二節落後11分，第四節完場前3.2秒反超，系列賽第六場移師主場。",
    "第二節 = ordinal 2 節/item",
    "11分 = 11 分/score",
    "第四節 = ordinal 4 節/item",
    "3.2秒 = PT3.2S 3.2 second",
    "第六場 = ordinal 6 場/events",
  ],
  [
    "新生代演員奪第四十三屆香港電影金像獎，該片更入選第78屆康城影展。",
    "第四十三屆 = ordinal 43 屆/item",
    "第78屆 = ordinal 78 屆/item",
  ],
];
