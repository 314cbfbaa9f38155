import type { RuleMessages } from "./message.js";

/** What is said of superlatives that agree. */
export const superlativeAgreement = {
  title: {
    "zh-Hant": "「最」「首」之說一致",
    "zh-Hans": "「最」「首」之说一致",
    en: "Superlatives that agree",
  },
  about: {
    "zh-Hant":
      "兩處都說同一事物是某範圍內的「首個」「唯一」或「最」，而且範圍相同：用詞相同列為一致，用詞不同列為異文。範圍有別的不在此列，由「『最』『首』的範圍不同」判斷。",
    "zh-Hans":
      "两处都说同一事物是某范围内的「首个」「唯一」或「最」，而且范围相同：用词相同列为一致，用词不同列为异文。范围有别的不在此列，由「『最』『首』的范围不同」判断。",
    en: "Both sides call one thing the first, the only or the most among the same: in the same words or in others. Superlatives of other scopes are judged elsewhere.",
  },
  messages: {
    agreement: {
      "zh-Hant": "兩處的說法一致。",
      "zh-Hans": "两处的说法一致。",
      en: "The superlatives agree.",
    },
    variant: {
      "zh-Hant": "兩處所說的「最」或「首」相同，用詞有別。",
      "zh-Hans": "两处所说的「最」或「首」相同，用词有别。",
      en: "Both give it the same rank in other words.",
    },
  },
} as const satisfies RuleMessages;
