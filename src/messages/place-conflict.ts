import type { RuleMessages } from "./message.js";

/** What is said of one thing with two places. */
export const placeConflict = {
  title: {
    "zh-Hant": "地點相左",
    "zh-Hans": "地点相左",
    en: "Two places of one thing",
  },
  about: {
    "zh-Hant":
      "同一個人或同一件事，兩處給出的地點不同，而且互不包含：住處、出生地、發生地點、舉行地點、搜查地點、提堂的法院，或傷者送往的醫院，例如「傷者送往瑪嘉烈醫院」與「傷者送往瑪麗醫院」。大小地名（九龍與觀塘）、全稱與簡稱、兩個時間、兩個人或兩批人、同時提到兩地的句子，以及轉院，都不算。",
    "zh-Hans":
      "同一个人或同一件事，两处给出的地点不同，而且互不包含：住处、出生地、发生地点、举行地点、搜查地点、提堂的法院，或伤者送往的医院，例如「伤者送往玛嘉烈医院」与「伤者送往玛丽医院」。大小地名（九龙与观塘）、全称与简称、两个时间、两个人或两批人、同时提到两地的句子，以及转院，都不算。",
    en: "One person or happening is given two places, neither of which holds the other: a home, a birthplace, a scene, a venue, where a search was made, the court of a case, or the hospital that the injured were taken to, as in Princess Margaret Hospital against Queen Mary Hospital for the same patients. A place and a larger one around it, full and short names, two times, two persons or groups, sentences that name both places, and patients who were transferred are left alone.",
  },
  messages: {
    home: {
      "zh-Hant":
        "兩處說的是同一人，住處卻一為「{left}」，一為「{right}」，兩地互不包含。查原始紀錄便知；若是兩個人，寫明便可。",
      "zh-Hans":
        "两处说的是同一人，住处却一为「{left}」，一为「{right}」，两地互不包含。查原始纪录便知；若是两个人，写明便可。",
      en: "Both tell of one person, yet the home is “{left}” on one side and “{right}” on the other, and neither lies in the other. The record would tell; if these are two persons, saying so would reconcile them.",
    },
    birthplace: {
      "zh-Hant":
        "兩處說的是同一人，出生地卻一為「{left}」，一為「{right}」，兩地互不包含。查原始紀錄便知；若一為祖籍，寫明便可。",
      "zh-Hans":
        "两处说的是同一人，出生地却一为「{left}」，一为「{right}」，两地互不包含。查原始纪录便知；若一为祖籍，写明便可。",
      en: "Both tell of one person, yet the birthplace is “{left}” on one side and “{right}” on the other, and neither lies in the other. The record would tell; if one is where the family came from, saying so would reconcile them.",
    },
    scene: {
      "zh-Hant":
        "兩處說的是同一件事，發生地點卻一為「{left}」，一為「{right}」，兩地互不包含。查原始紀錄便知；若是兩件事，寫明便可。",
      "zh-Hans":
        "两处说的是同一件事，发生地点却一为「{left}」，一为「{right}」，两地互不包含。查原始纪录便知；若是两件事，写明便可。",
      en: "Both tell of one happening, yet it took place in “{left}” on one side and in “{right}” on the other, and neither lies in the other. The record would tell; if these are two happenings, saying so would reconcile them.",
    },
    venue: {
      "zh-Hant":
        "兩處說的是同一活動，舉行地點卻一為「{left}」，一為「{right}」，兩地互不包含。查主辦者的公布便知；若分兩地舉行，寫明便可。",
      "zh-Hans":
        "两处说的是同一活动，举行地点却一为「{left}」，一为「{right}」，两地互不包含。查主办者的公布便知；若分两地举行，写明便可。",
      en: "Both tell of one occasion, yet it is held in “{left}” on one side and in “{right}” on the other, and neither lies in the other. The organiser’s notice would tell; if it is held in both, saying so would reconcile them.",
    },
    court: {
      "zh-Hant":
        "兩處說的應是同一宗案件，卻一處在「{left}」處理，另一處在「{right}」。查法庭紀錄便知；若案件曾轉介，寫明便可。",
      "zh-Hans":
        "两处说的应是同一宗案件，却一处在「{left}」处理，另一处在「{right}」。查法庭纪录便知；若案件曾转介，写明便可。",
      en: "Probably one case, yet it is heard at “{left}” on one side and at “{right}” on the other. The court’s record would tell; if the case was transferred, saying so would reconcile them.",
    },
    hospital: {
      "zh-Hant":
        "兩處說的應是同一批人，卻一處送往「{left}」，另一處送往「{right}」。查院方或警方的紀錄便知；若分送兩院或其後轉院，寫明便可。",
      "zh-Hans":
        "两处说的应是同一批人，却一处送往「{left}」，另一处送往「{right}」。查院方或警方的纪录便知；若分送两院或其后转院，写明便可。",
      en: "Probably the same people, yet they are taken to “{left}” on one side and to “{right}” on the other. The hospital or the police would tell; if they were taken to both, or moved later, saying so would reconcile them.",
    },
  },
} as const satisfies RuleMessages;
