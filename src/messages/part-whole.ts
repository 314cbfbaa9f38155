import type { RuleMessages } from "./message.js";

/** The words of `part-whole`: parts that are more than their whole, or do not come to it. */
export const partWhole = {
  title: {
    "zh-Hant": "部分與整體不符",
    "zh-Hans": "部分与整体不符",
    en: "Parts that do not fit their whole",
  },
  about: {
    "zh-Hant":
      "一篇文章之內，部分比整體還多（拘捕38人，其中45人被起訴），男女或各分項相加不等於總數，或同一整體的各個比例相加超過100%（45%＋30%＋20%＋10%）。可能重疊的部分（其中30人為女性，25人為學生）、沒有列齊的分項、約數、四捨五入的差距，以及可選多項的調查，都不算。",
    "zh-Hans":
      "一篇文章之内，部分比整体还多（拘捕38人，其中45人被起诉），男女或各分项相加不等于总数，或同一整体的各个比例相加超过100%（45%＋30%＋20%＋10%）。可能重叠的部分（其中30人为女性，25人为学生）、没有列齐的分项、约数、四舍五入的差距，以及可选多项的调查，都不算。",
    en: "Inside one article, a part is more than its whole (38 arrested, 45 of them charged), men and women or the items listed do not come to the total, or the shares of one whole come to more than 100 per cent (45 + 30 + 20 + 10). Parts that may overlap, lists that may be incomplete, hedged figures, differences of rounding, and surveys with several answers are left alone.",
  },
  messages: {
    tooLarge: {
      "zh-Hant": "「{part}」是「{whole}」的一部分，卻比整體還多。請核對兩數，或寫明「{part}」另屬何者。",
      "zh-Hans": "「{part}」是「{whole}」的一部分，却比整体还多。请核对两数，或写明「{part}」另属何者。",
      en: "“{part}” is given as a part of “{whole}”, yet is more than the whole. Check both figures, or say what else “{part}” belongs to.",
    },
    unlike: {
      "zh-Hant":
        "各部分相加 {sum}，與所寫的「{whole}」不符。請核對總數與各分項；若分項有重疊或有遺漏，請寫明。",
      "zh-Hans":
        "各部分相加 {sum}，与所写的「{whole}」不符。请核对总数与各分项；若分项有重叠或有遗漏，请写明。",
      en: "The parts add up: {sum}, which is not the “{whole}” stated. Check the total and the parts; if parts overlap or one is left out, say so.",
    },
    shares: {
      "zh-Hant": "同一整體的各個比例相加 {sum}，不是 100%。請核對各數；若其中一項包含在另一項之內，請寫明。",
      "zh-Hans": "同一整体的各个比例相加 {sum}，不是 100%。请核对各数；若其中一项包含在另一项之内，请写明。",
      en: "The shares of one whole add up: {sum}, not 100 per cent. Check them; if one lies within another, say so.",
    },
  },
} as const satisfies RuleMessages;
