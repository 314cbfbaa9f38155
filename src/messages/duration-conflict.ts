import type { RuleMessages } from "./message.js";

/** The words of `duration-conflict`. */
export const durationConflict = {
  title: {
    "zh-Hant": "時間長短不符",
    "zh-Hans": "时间长短不符",
    en: "Lengths of time that cannot both hold",
  },
  about: {
    "zh-Hant":
      "同一件事的時間長短寫得不同，例如同一名被告「判囚28個月」與「判囚18個月」；又或文中的長短與文中的日期對不上，例如1955年創立的劇團今年慶祝75周年，或停工由7日零時到10日零時卻寫「停工48小時」。同一長短換了單位（18個月與一年半）、約數、距今多久、紀錄追溯多遠、上限（最長三個月），以及不同的人或不同的事，都不算。",
    "zh-Hans":
      "同一件事的时间长短写得不同，例如同一名被告「判囚28个月」与「判囚18个月」；又或文中的长短与文中的日期对不上，例如1955年创立的剧团今年庆祝75周年，或停工由7日零时到10日零时却写「停工48小时」。同一长短换了单位（18个月与一年半）、约数、距今多久、纪录追溯多远、上限（最长三个月），以及不同的人或不同的事，都不算。",
    en: "One thing is given two lengths of time, as in a defendant jailed for 28 months on one side and for 18 on the other; or a length does not fit the dates of its own text, as in a troupe of 1955 that is 75 years old this year, or a strike of “48 hours” from midnight of the 7th to midnight of the 10th. One length in two units (18 months, a year and a half), rough lengths, how long ago something was, the reach of a record, limits (at most three months) and lengths of different people or things are left alone.",
  },
  messages: {
    contradiction: {
      "zh-Hant":
        "同一件事的時間長短，一處說是「{left}」，另一處說是「{right}」：兩個長度不能都對。若起點或終點不同，請寫明。",
      "zh-Hans":
        "同一件事的时间长短，一处说是「{left}」，另一处说是「{right}」：两个长度不能都对。若起点或终点不同，请写明。",
      en: "One thing lasts “{left}” on one side and “{right}” on the other: no length fits both. If they begin or end elsewhere, say so.",
    },
    tension: {
      "zh-Hant":
        "同一件事的時間長短，一處說是「{left}」，另一處說是「{right}」：兩者相近而不相合，宜核對起點與終點。",
      "zh-Hans":
        "同一件事的时间长短，一处说是「{left}」，另一处说是「{right}」：两者相近而不相合，宜核对起点与终点。",
      en: "One thing lasts “{left}” on one side and “{right}” on the other: near each other, yet they do not meet. Check where each begins and ends.",
    },
    limits: {
      "zh-Hant":
        "同一個承諾或期限，一處說是「{left}」，另一處說是「{right}」：短的一個雖在長的一個之內，期限卻只有一個，宜核對原話。",
      "zh-Hans":
        "同一个承诺或期限，一处说是「{left}」，另一处说是「{right}」：短的一个虽在长的一个之内，期限却只有一个，宜核对原话。",
      en: "One promise or limit is “{left}” on one side and “{right}” on the other: the shorter lies within the longer, yet there is one limit only. Check the original words.",
    },
    dates: {
      "zh-Hant": "文中日期相距{counted}，卻寫「{stated}」：長短與日期不能都對。",
      "zh-Hans": "文中日期相距{counted}，却写「{stated}」：长短与日期不能都对。",
      en: "The dates given are {counted} apart, yet the text says “{stated}”: the length and the dates cannot both be right.",
    },
  },
} as const satisfies RuleMessages;
