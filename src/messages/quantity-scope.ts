import type { RuleMessages } from "./message.js";

/** The words of `quantity-scope`: one number told of two wholes. */
export const quantityScope = {
  title: { "zh-Hant": "同數而範圍不同", "zh-Hans": "同数而范围不同", en: "One number of two wholes" },
  about: {
    "zh-Hant":
      "兩處寫的是同一個數目，所屬的範圍卻不同：全港或一區、兩條航線或一條、首批撥款或全部撥款，又或所計的事物不同，例如「全港有64個巴士站裝設顯示屏」與「九龍區有64個巴士站裝設顯示屏」。其中一處多半把部分當成了整體。沒有寫明範圍的數目、個位數、同一地方的兩個名稱，都不算。",
    "zh-Hans":
      "两处写的是同一个数目，所属的范围却不同：全港或一区、两条航线或一条、首批拨款或全部拨款，又或所计的事物不同，例如「全港有64个巴士站装设显示屏」与「九龙区有64个巴士站装设显示屏」。其中一处多半把部分当成了整体。没有写明范围的数目、个位数、同一地方的两个名称，都不算。",
    en: "Both places give one number, but of two wholes: of the whole city or of one district, of both routes or of one, of the first instalment or of the whole sum; or of two things counted, as in 64 bus stops with displays in all Hong Kong against 64 in Kowloon. One of them has most likely taken a part for the whole. Figures whose scope is not stated, numbers of one digit, and two names of one place are left alone.",
  },
  messages: {
    apart: {
      "zh-Hant":
        "數目相同而範圍不同：一處的「{first}」屬「{one}」，另一處的「{second}」屬「{other}」。核對原文，寫明所指範圍。",
      "zh-Hans":
        "数目相同而范围不同：一处的「{first}」属「{one}」，另一处的「{second}」属「{other}」。核对原文，写明所指范围。",
      en: "One number of two wholes: “{first}” is of “{one}” on one side, “{second}” of “{other}” on the other. Check the original and say which is meant.",
    },
    part: {
      "zh-Hant":
        "一處的「{first}」只是「{one}」，另一處的「{second}」卻像是全部。核對原文；若只是其中一部分，請寫明。",
      "zh-Hans":
        "一处的「{first}」只是「{one}」，另一处的「{second}」却像是全部。核对原文；若只是其中一部分，请写明。",
      en: "“{first}” is only the “{one}” on one side, while “{second}” on the other reads as all of it. Check the original; if it is a part, say so.",
    },
  },
} as const satisfies RuleMessages;
