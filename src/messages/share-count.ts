import type { RuleMessages } from "./message.js";

/** The words of `share-count`: a share of a stated whole held against the count of the same part. */
export const shareCount = {
  title: {
    "zh-Hant": "比例與數目不符",
    "zh-Hans": "比例与数目不符",
    en: "A share that does not match the count",
  },
  about: {
    "zh-Hant":
      "整體已經寫明，一處說的比例與另一處數出來的數目算不到一起：97名受害人中「過半」應多於48人，另一處卻寫「42人」。同一句內的數目與比例（12人中7人，佔六成半）也會核對。整體沒有寫明、兩處整體不同，以及比例四捨五入後相符的，都不算。",
    "zh-Hans":
      "整体已经写明，一处说的比例与另一处数出来的数目算不到一起：97名受害人中「过半」应多于48人，另一处却写「42人」。同一句内的数目与比例（12人中7人，占六成半）也会核对。整体没有写明、两处整体不同，以及比例四舍五入后相符的，都不算。",
    en: "The whole is stated, and the share that one place gives does not match the count that the other gives: “over half” of 97 victims is more than 48, yet the other place says 42. A count and its share in one sentence are checked as well. Nothing is said where the whole is not stated, where there are two wholes, or where the share is the count rounded.",
  },
  messages: {
    comes: {
      "zh-Hant": "比例與數目相符。",
      "zh-Hans": "比例与数目相符。",
      en: "The share comes to the count.",
    },
    clash: {
      "zh-Hant": "「{whole}」之「{share}」應為「{range}」，另一處卻是「{count}」。核對原數，改正有誤的一處。",
      "zh-Hans": "「{whole}」之「{share}」应为「{range}」，另一处却是「{count}」。核对原数，改正有误的一处。",
      en: "“{share}” of “{whole}” comes to {range}, yet the other figure is “{count}”. The original count would settle it.",
    },
  },
} as const satisfies RuleMessages;
