import type { RuleMessages } from "./message.js";

/** What is said of lists that agree. */
export const listAgreement = {
  title: {
    "zh-Hant": "列舉一致",
    "zh-Hans": "列举一致",
    en: "Lists that agree",
  },
  about: {
    "zh-Hant":
      "兩處所列的各項已經核對：次序和寫法相同列為一致；次序不同，或省去「縣」「市」等字，列為異文。各項有出入的名單不在此列。",
    "zh-Hans":
      "两处所列的各项已经核对：次序和写法相同列为一致；次序不同，或省去「县」「市」等字，列为异文。各项有出入的名单不在此列。",
    en: "Lists that were checked against each other and name the same items: in the same order and words, or in another order or wording. Lists that differ in an item are judged elsewhere.",
  },
  messages: {
    agreement: {
      "zh-Hant": "兩處所列的 {count} 項一致。",
      "zh-Hans": "两处所列的 {count} 项一致。",
      en: "The {count} items listed agree.",
    },
    variant: {
      "zh-Hant": "兩處所列的 {count} 項相同，次序或寫法有別。",
      "zh-Hans": "两处所列的 {count} 项相同，次序或写法有别。",
      en: "The {count} items listed are the same, in another order or wording.",
    },
  },
} as const satisfies RuleMessages;
