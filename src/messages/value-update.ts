import type { RuleMessages } from "./message.js";

/** The words of `value-update`: a later value of a figure that moves. */
export const valueUpdate = {
  title: { "zh-Hant": "數目更新", "zh-Hans": "数目更新", en: "A later value of a figure" },
  about: {
    "zh-Hant":
      "會變動的數目（傷亡、疏散、個案、票數等）在較後的報道或較後的統計時間有了新的數值，這是更新，不是矛盾。只會上升的數目（如死亡人數）後來反而較少，便列為出入。同一統計時間的兩個數值不算更新。",
    "zh-Hans":
      "会变动的数目（伤亡、疏散、个案、票数等）在较后的报道或较后的统计时间有了新的数值，这是更新，不是矛盾。只会上升的数目（如死亡人数）后来反而较少，便列为出入。同一统计时间的两个数值不算更新。",
    en: "A figure that runs on (casualties, evacuations, cases, votes) has a new value in a later report, or as of a later time: an update, not a contradiction. Where a figure that can only rise, such as the dead, is lower later, that is a tension. Two values as of one moment are no update.",
  },
  messages: {
    changed: {
      "zh-Hant": "較早的數目是「{earlier}」，較後的是「{later}」：數目已更新。",
      "zh-Hans": "较早的数目是「{earlier}」，较后的是「{later}」：数目已更新。",
      en: "The earlier figure is “{earlier}”, the later one “{later}”: the figure has been updated.",
    },
    fallen: {
      "zh-Hant":
        "較早的數目是「{earlier}」，較後的是「{later}」：這個數目只會上升，卻下降了。若有更正或範圍不同，請寫明。",
      "zh-Hans":
        "较早的数目是「{earlier}」，较后的是「{later}」：这个数目只会上升，却下降了。若有更正或范围不同，请写明。",
      en: "The earlier figure is “{earlier}”, the later one “{later}”: it can only rise, yet it has fallen. If it was corrected, or is of another scope, say so.",
    },
  },
} as const satisfies RuleMessages;
