import type { RuleMessages } from "./message.js";

/** The words of `quantity-agreement`: figures that were checked and agree. */
export const quantityAgreement = {
  title: { "zh-Hant": "數目一致", "zh-Hans": "数目一致", en: "Figures that agree" },
  about: {
    "zh-Hant":
      "同一個數目在兩處已經核對，而且一致，無論用的是哪種數字，例如「235個單位」與「二百三十五個單位」；寫法不同而相容的（如「約500平方米」與「520平方米」）列為異文。這只是核對過的記錄，無須修改。",
    "zh-Hans":
      "同一个数目在两处已经核对，而且一致，无论用的是哪种数字，例如「235个单位」与「二百三十五个单位」；写法不同而相容的（如「约500平方米」与「520平方米」）列为异文。这只是核对过的记录，无须修改。",
    en: "One figure was compared in two places and agrees, in whatever numerals it is written; where it is put differently and fits, such as about 500 and 520 square metres, it is listed as a variant. This records what was checked, and nothing needs a change.",
  },
  messages: {
    same: { "zh-Hant": "兩處數目一致。", "zh-Hans": "两处数目一致。", en: "The figures agree." },
    fits: {
      "zh-Hant": "「{left}」與「{right}」寫法不同，數目相容。",
      "zh-Hans": "「{left}」与「{right}」写法不同，数目相容。",
      en: "“{left}” and “{right}” differ in form and fit each other.",
    },
  },
} as const satisfies RuleMessages;
