import type { RuleMessages } from "./message.js";

/** The words of `date-agreement`. */
export const dateAgreement = {
  title: { "zh-Hant": "日期一致", "zh-Hans": "日期一致", en: "Dates that agree" },
  about: {
    "zh-Hant":
      "兩處為同一件事寫的日期或時間經核對相同，例如「7月16日至22日」與「七月十六日至二十二日」。日期不同的，由日期不符與時間不符兩條規則判斷。",
    "zh-Hans":
      "两处为同一件事写的日期或时间经核对相同，例如「7月16日至22日」与「七月十六日至二十二日」。日期不同的，由日期不符与时间不符两条规则判断。",
    en: "Two places date one thing alike, in whatever numerals, as in 16 to 22 July on both sides. Dates that differ are for the rules on dates and times that cannot both hold.",
  },
  messages: {
    same: {
      "zh-Hant": "兩處日期一致。",
      "zh-Hans": "两处日期一致。",
      en: "The dates agree.",
    },
  },
} as const satisfies RuleMessages;
