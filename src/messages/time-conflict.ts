import type { RuleMessages } from "./message.js";

/** The words of `time-conflict`. */
export const timeConflict = {
  title: { "zh-Hant": "時間不符", "zh-Hans": "时间不符", en: "Times that cannot both hold" },
  about: {
    "zh-Hant":
      "同一天的同一件事寫成兩個鐘點，例如消防處「上午5時26分接報」與「上午6時26分接報」；又或後果早於起因，例如列車7時38分停駛而故障在7時58分才發生。相差一兩分鐘、約數、只寫整點，以及開始與結束、接報與抵達這些不同步驟，都不算。不同時區的鐘點也不比較。",
    "zh-Hans":
      "同一天的同一件事写成两个钟点，例如消防处「上午5时26分接报」与「上午6时26分接报」；又或后果早于起因，例如列车7时38分停驶而故障在7时58分才发生。相差一两分钟、约数、只写整点，以及开始与结束、接报与抵达这些不同步骤，都不算。不同时区的钟点也不比较。",
    en: "One happening of one day is at two times, as in a fire reported at 5:26 on one side and at 6:26 on the other; or a consequence comes before its cause, as in trains that stop at 7:38 for a failure at 7:58. A minute or two, rough times, bare hours, and different steps (a beginning and an end, a call and an arrival) are left alone. Times of different time zones are not compared.",
  },
  messages: {
    same: {
      "zh-Hant":
        "同一件事，一處說是「{left}」，另一處說是「{right}」：兩個時間不能都對。若指的是兩個步驟，請寫明。",
      "zh-Hans":
        "同一件事，一处说是「{left}」，另一处说是「{right}」：两个时间不能都对。若指的是两个步骤，请写明。",
      en: "The same happening is at “{left}” on one side and at “{right}” on the other: both cannot be right. If two steps are meant, say so.",
    },
    order: {
      "zh-Hant":
        "一處說後果在「{effect}」已經出現，另一處說起因在「{cause}」才發生：後果不會先於起因，兩個時間不能都對。",
      "zh-Hans":
        "一处说后果在「{effect}」已经出现，另一处说起因在「{cause}」才发生：后果不会先于起因，两个时间不能都对。",
      en: "On one side the consequence is there at “{effect}”, on the other its cause comes at “{cause}” only: nothing comes before its cause, so both times cannot be right.",
    },
  },
} as const satisfies RuleMessages;
