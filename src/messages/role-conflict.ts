import type { RuleMessages } from "./message.js";

/** What is said of one person with two offices that do not go together. */
export const roleConflict = {
  title: {
    "zh-Hant": "同一人的職銜相左",
    "zh-Hans": "同一人的职衔相左",
    en: "Roles that do not go together",
  },
  about: {
    "zh-Hant":
      "同一個人，兩處給他的職銜不能同時成立：正職與副職（署長與副署長）、同一機構的兩種職務（藝術總監與行政總監、執行董事與獨立非執行董事），或首長與下屬職位。職銜的全稱與簡稱、可以兼任的職務（主席兼議員、校長兼教授）、不同機構的職務、前任、候任和署理，以及相隔逾兩周的報道，都不算。",
    "zh-Hans":
      "同一个人，两处给他的职衔不能同时成立：正职与副职（署长与副署长）、同一机构的两种职务（艺术总监与行政总监、执行董事与独立非执行董事），或首长与下属职位。职衔的全称与简称、可以兼任的职务（主席兼议员、校长兼教授）、不同机构的职务、前任、候任和署理，以及相隔逾两周的报道，都不算。",
    en: "One person is given two offices that cannot both be held: a head against a deputy (director, deputy director), two posts in one body (artistic director, executive director of a troupe; executive against independent non-executive director), or a head against a post below. Full and short forms, posts that may be held together (chairman and legislator, president and professor), posts in other bodies, former, coming and acting holders, and reports more than two weeks apart are left alone.",
  },
  messages: {
    deputy: {
      "zh-Hant":
        "同是{name}，一處稱「{left}」，另一處稱「{right}」：正職與副職不會同時由一人擔任。查該機構的名單便知；若先後擔任，寫明時間便可。",
      "zh-Hans":
        "同是{name}，一处称「{left}」，另一处称「{right}」：正职与副职不会同时由一人担任。查该机构的名单便知；若先后担任，写明时间便可。",
      en: "{name} is “{left}” on one side and “{right}” on the other: nobody is head and deputy at once. The body’s own list would tell; if one followed the other, saying when would reconcile them.",
    },
    apart: {
      "zh-Hant":
        "同是{name}，一處稱「{left}」，另一處稱「{right}」，這兩個職銜一般不會同時由一人擔任。查該機構的名單便知；若確為兼任或先後擔任，寫明便可。",
      "zh-Hans":
        "同是{name}，一处称「{left}」，另一处称「{right}」，这两个职衔一般不会同时由一人担任。查该机构的名单便知；若确为兼任或先后担任，写明便可。",
      en: "{name} is “{left}” on one side and “{right}” on the other, which seldom go together. The body’s own list would tell; if both are held, or one followed the other, saying so would reconcile them.",
    },
  },
} as const satisfies RuleMessages;
