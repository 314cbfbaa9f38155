import type { RuleMessages } from "./message.js";

/** The words of `quantity-rounding`: a figure and the same one rounded. */
export const quantityRounding = {
  title: { "zh-Hant": "數目取整", "zh-Hans": "数目取整", en: "A rounded figure" },
  about: {
    "zh-Hant":
      "一處的數目是另一處的數目按所寫的位數取整，例如「15234名學生」與「1.5萬名學生」。兩處相容，只作記錄。若取整得不出另一數（如1.6萬），便不在此列。",
    "zh-Hans":
      "一处的数目是另一处的数目按所写的位数取整，例如「15234名学生」与「1.5万名学生」。两处相容，只作记录。若取整得不出另一数（如1.6万），便不在此列。",
    en: "One figure is the other, rounded to the digits that it shows, as in 15,234 pupils and 15,000 pupils. The two fit, and this is only recorded. Where no rounding gives the other number (16,000), this rule stays silent.",
  },
  messages: {
    rounded: {
      "zh-Hant": "「{left}」與「{right}」相容：其中一數是另一數按所寫的位數取整。",
      "zh-Hans": "「{left}」与「{right}」相容：其中一数是另一数按所写的位数取整。",
      en: "“{left}” and “{right}” fit each other: one is the other rounded to the digits that it shows.",
    },
  },
} as const satisfies RuleMessages;
