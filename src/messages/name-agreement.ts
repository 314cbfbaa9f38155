import type { RuleMessages } from "./message.js";

/** What is said of names that agree. */
export const nameAgreement = {
  title: {
    "zh-Hant": "名稱一致",
    "zh-Hans": "名称一致",
    en: "Names that agree",
  },
  about: {
    "zh-Hant":
      "兩處的人名、機構名或專名已經核對：完全相同列為一致；只有簡繁、異體之別，或一處用全稱、一處用簡稱，列為異文。名稱真有出入的不在此列，由「人名、機構名差一字」判斷。",
    "zh-Hans":
      "两处的人名、机构名或专名已经核对：完全相同列为一致；只有简繁、异体之别，或一处用全称、一处用简称，列为异文。名称真有出入的不在此列，由「人名、机构名差一字」判断。",
    en: "Names of persons, bodies and things that were checked against each other: the same, or the same in other characters or in full on one side and short on the other. Names that truly differ are judged elsewhere.",
  },
  messages: {
    agreement: {
      "zh-Hant": "兩處名稱一致。",
      "zh-Hans": "两处名称一致。",
      en: "The names agree.",
    },
    script: {
      "zh-Hant": "名稱相同，只有字形之別。",
      "zh-Hans": "名称相同，只有字形之别。",
      en: "One name, in other characters.",
    },
    short: {
      "zh-Hant": "同一名稱，一處用全稱，一處用簡稱。",
      "zh-Hans": "同一名称，一处用全称，一处用简称。",
      en: "One name, in full on one side and shortened on the other.",
    },
  },
} as const satisfies RuleMessages;
