import type { RuleMessages } from "./message.js";

/** The words of `quantity-conflict`: two figures of one count that no number fits. */
export const quantityConflict = {
  title: { "zh-Hant": "數目不符", "zh-Hans": "数目不符", en: "Figures that cannot both hold" },
  about: {
    "zh-Hant":
      "同一件事的同一個數目，兩處寫得不同，而且沒有一個數能同時符合兩種寫法，例如「12人受傷」與「21人受傷」。四捨五入得來的數、換算得通的單位、不同時間發布而會變動的數目（如傷亡人數），以及範圍、地點或統計者不同的數目，都不算。",
    "zh-Hans":
      "同一件事的同一个数目，两处写得不同，而且没有一个数能同时符合两种写法，例如「12人受伤」与「21人受伤」。四舍五入得来的数、换算得通的单位、不同时间发布而会变动的数目（如伤亡人数），以及范围、地点或统计者不同的数目，都不算。",
    en: "Two places give one figure of one event differently, and no number fits both, as in 12 injured against 21 injured. Rounded figures, units that convert, figures that run on between two publications (a toll), and figures of other parts, places or counters are left alone.",
  },
  messages: {
    apart: {
      "zh-Hant":
        "兩處說的是同一數目，卻沒有一個數能同時符合「{left}」與「{right}」。若其中一處指不同時間或範圍，請寫明。",
      "zh-Hans":
        "两处说的是同一数目，却没有一个数能同时符合「{left}」与「{right}」。若其中一处指不同时间或范围，请写明。",
      en: "Both give the same count, yet no number fits both “{left}” and “{right}”. If one of them means another time or scope, say so.",
    },
  },
} as const satisfies RuleMessages;
