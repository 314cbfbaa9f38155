import type { RuleMessages } from "./message.js";

/** The words of `date-conflict`. */
export const dateConflict = {
  title: { "zh-Hant": "日期不符", "zh-Hans": "日期不符", en: "Dates that cannot both hold" },
  about: {
    "zh-Hant":
      "同一件事寫成不同的日子、月份、年份或星期，例如圖書館「10月8日啟用」與「10月18日啟用」；又或日子與所寫的星期對不上，例如「17日（周四）」而當月17日是星期三。兩段時間互不重疊（3月起、5月14日至16日）、看來是同一人的同一件事卻寫成兩天、先後次序不能都對，則列為出入。兩份報紙各自的「昨日」、約數、相近的旬底、不同的人或案件、開始與結束、公布與實行、不同批次、已改期的日子，以及數字所屬的時期，都不算。較後的報道為未來的事寫出另一個日期，列為更新。",
    "zh-Hans":
      "同一件事写成不同的日子、月份、年份或星期，例如图书馆「10月8日启用」与「10月18日启用」；又或日子与所写的星期对不上，例如「17日（周四）」而当月17日是星期三。两段时间互不重叠（3月起、5月14日至16日）、看来是同一人的同一件事却写成两天、先后次序不能都对，则列为出入。两份报纸各自的「昨日」、约数、相近的旬底、不同的人或案件、开始与结束、公布与实行、不同批次、已改期的日子，以及数字所属的时期，都不算。较后的报道为未来的事写出另一个日期，列为更新。",
    en: "One happening is given two days, months, years or days of the week, as in a library that opens on 8 October on one side and on 18 October on the other; or a day and the weekday beside it do not fit, as in Thursday the 17th where the 17th is a Wednesday. Stretches that do not meet (from March; 14 to 16 May), two days of what seems to have befallen one person, and orders of events that cannot both be are tensions. Each paper's own “yesterday”, rough dates, other persons or cases, a beginning against an end, an announcement against what it announces, different batches, dates that were moved and the periods of figures are left alone. Where a later report gives another date for something still to come, that is an update.",
  },
  messages: {
    contradiction: {
      "zh-Hant":
        "同一件事，一處說是「{left}」，另一處說是「{right}」：兩個日期不能都對。若指的是兩件事或兩個步驟，請寫明。",
      "zh-Hans":
        "同一件事，一处说是「{left}」，另一处说是「{right}」：两个日期不能都对。若指的是两件事或两个步骤，请写明。",
      en: "The same happening is dated “{left}” on one side and “{right}” on the other: both cannot be right. If two happenings or two steps are meant, say so.",
    },
    stretches: {
      "zh-Hant":
        "同一件事，一處說在「{left}」，另一處說在「{right}」：兩段時間並不重疊。若一處說的是全程、另一處只是其中一步，請寫明。",
      "zh-Hans":
        "同一件事，一处说在「{left}」，另一处说在「{right}」：两段时间并不重叠。若一处说的是全程、另一处只是其中一步，请写明。",
      en: "The same happening is put at “{left}” on one side and at “{right}” on the other: the two stretches do not meet. If one is the whole of it and the other a step, say so.",
    },
    person: {
      "zh-Hant":
        "兩處看來說的是同一人的同一件事，一處說是「{left}」，另一處說是「{right}」：若是同一人，日子不能都對；若是兩人，請寫明。",
      "zh-Hans":
        "两处看来说的是同一人的同一件事，一处说是「{left}」，另一处说是「{right}」：若是同一人，日子不能都对；若是两人，请写明。",
      en: "Both sides seem to tell what befell one person, on “{left}” on one side and on “{right}” on the other: if it is one person, both cannot be right; if they are two, say so.",
    },
    sequel: {
      "zh-Hant":
        "同一件事，一處寫在「{early}」，另一處說是「{late}」的事之後才發生：先後不能都對。若次序另有不同，請寫明。",
      "zh-Hans":
        "同一件事，一处写在「{early}」，另一处说是「{late}」的事之后才发生：先后不能都对。若次序另有不同，请写明。",
      en: "The same happening is dated “{early}” on one side, and on the other it came after what happened on “{late}”: both orders cannot be right. If the order was another, say so.",
    },
    update: {
      "zh-Hant": "兩篇報道日期不同，對未來同一件事先後寫「{left}」與「{right}」：日期可能已更改。",
      "zh-Hans": "两篇报道日期不同，对未来同一件事先后写「{left}」与「{right}」：日期可能已更改。",
      en: "Reports of different days date the same thing to come “{left}” and “{right}”: the date may have been changed.",
    },
    weekday: {
      "zh-Hant": "「{date}」是{counted}，文中卻寫「{weekday}」：日子與星期不能都對，請翻查日曆。",
      "zh-Hans": "「{date}」是{counted}，文中却写「{weekday}」：日子与星期不能都对，请翻查日历。",
      en: "“{date}” is a {counted}, yet the text says “{weekday}”: the day and the day of the week cannot both be right. Look it up in a calendar.",
    },
    weekdays: {
      "zh-Hant":
        "同一件事，一處說是{left}，另一處說是{right}：兩個星期幾不能都對。若指的是兩件事或兩個步驟，請寫明。",
      "zh-Hans":
        "同一件事，一处说是{left}，另一处说是{right}：两个星期几不能都对。若指的是两件事或两个步骤，请写明。",
      en: "The same happening is on a {left} on one side and on a {right} on the other: both cannot be right. If two happenings or two steps are meant, say so.",
    },
  },
} as const satisfies RuleMessages;
