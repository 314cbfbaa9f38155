import type { RuleMessages } from "./message.js";

/** The words of `quote-wording`: one quotation in other words of the same sense. */
export const quoteWording = {
  title: { "zh-Hant": "引號內用詞有別", "zh-Hans": "引号内用词有别", en: "A quotation in other words" },
  about: {
    "zh-Hant":
      "同一人的話，兩處都放在引號內，意思相同而字眼不同，例如「圖書館搬走以後」與「圖書館遷走之後」。引號表示原話，原話只有一種，所以記下不同的字眼，但不作警報。繁簡、標點之別，沒有引號的轉述，兩個人的話，以及數目或肯定否定有變的（由另外的規則處理），都不記。",
    "zh-Hans":
      "同一人的话，两处都放在引号内，意思相同而字眼不同，例如「图书馆搬走以后」与「图书馆迁走之后」。引号表示原话，原话只有一种，所以记下不同的字眼，但不作警报。繁简、标点之别，没有引号的转述，两个人的话，以及数目或肯定否定有变的（由另外的规则处理），都不记。",
    en: "One speaker's words stand in quotation marks on both sides, of one meaning and in other words (after the library moved, once the library had moved). Quotation marks promise the very words, and there is only one original, so the differing words are noted, without an alarm. Script and punctuation, reported speech, two speakers, and changed numbers or negations, which other rules judge, are left alone.",
  },
  messages: {
    otherWords: {
      "zh-Hant": "同一句話都放在引號內，意思相同而用詞有別（{changes}）。原話只有一種，可對照錄音。",
      "zh-Hans": "同一句话都放在引号内，意思相同而用词有别（{changes}）。原话只有一种，可对照录音。",
      en: "One remark, in quotation marks on both sides, in other words of the same sense ({changes}). Only one can be verbatim; the recording would tell.",
    },
  },
} as const satisfies RuleMessages;
