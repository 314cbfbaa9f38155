import type { RuleMessages } from "./message.js";

/** The words of `quantity-hedge`: a bound dropped, a hedge stretched, or two hedges that point apart. */
export const quantityHedge = {
  title: {
    "zh-Hant": "界限或約數走樣",
    "zh-Hans": "界限或约数走样",
    en: "A bound dropped or a hedge stretched",
  },
  about: {
    "zh-Hant":
      "「逾」「最多」「近」這類字眼說明數目的界限。一處寫「最多可獲3.5萬元」，另一處寫「獲發3.5萬元」，界限便丟了；一處寫「逾500人」，另一處寫「近500人」，一個在上，一個在下；一處寫「逾200部手機」，另一處寫「286部」，沒有讀者會這樣理解；別報正文寫「約有500家」，小標題或圖片說明寫「500家」，成了確數。兩篇正文之間只是略去「約」字、同一方向的兩種說法、引號內的口語，以及會隨時間增加的數目，都不算。",
    "zh-Hans":
      "「逾」「最多」「近」这类字眼说明数目的界限。一处写「最多可获3.5万元」，另一处写「获发3.5万元」，界限便丢了；一处写「逾500人」，另一处写「近500人」，一个在上，一个在下；一处写「逾200部手机」，另一处写「286部」，没有读者会这样理解；别报正文写「约有500家」，小标题或图片说明写「500家」，成了确数。两篇正文之间只是略去「约」字、同一方向的两种说法、引号内的口语，以及会随时间增加的数目，都不算。",
    en: "Words such as “over”, “at most” and “nearly” say where the limits of a figure lie. If one report says up to 35,000 dollars and the other 35,000 dollars, the limit is lost; over 500 people and nearly 500 people lie on two sides of one number; no reader takes “over 200 phones” for 286; and a subheading or caption that says 500 firms makes an exact figure of the “about 500” of another paper. A mere “about” left out between two texts, two words that bend a figure the same way, speech in quotation marks, and counts that rise with time are left alone.",
  },
  messages: {
    limit: {
      "zh-Hant":
        "一處「{words}」說的是上限，另一處的「{number}」卻成了實數。補回「最多」或「上限」，兩處便一致。",
      "zh-Hans":
        "一处「{words}」说的是上限，另一处的「{number}」却成了实数。补回「最多」或「上限」，两处便一致。",
      en: "One side gives a limit (“{words}”), the other the figure itself, “{number}”. Restoring “at most” would reconcile them.",
    },
    dropped: {
      "zh-Hant": "一處寫「{words}」，另一處寫「{number}」，成了確數。補回所略的字眼，兩處便一致。",
      "zh-Hans": "一处写「{words}」，另一处写「{number}」，成了确数。补回所略的字眼，两处便一致。",
      en: "One side says “{words}”, the other “{number}” as an exact figure. Restoring what is left out would reconcile them.",
    },
    beyond: {
      "zh-Hant":
        "「{words}」容許「{number}」，但讀者不會這樣理解：兩數相差{excess}。核對原數，或寫明兩處所指的時間與範圍。",
      "zh-Hans":
        "「{words}」容许「{number}」，但读者不会这样理解：两数相差{excess}。核对原数，或写明两处所指的时间与范围。",
      en: "“{words}” allows “{number}”, yet no reader takes it so: the two lie {excess} apart. Check the original figure, or say which time and scope each side means.",
    },
    opposed: {
      "zh-Hant":
        "同一數目，一處寫「{over}」，在這個數以上；另一處寫「{under}」，在這個數以下。核對原數，改正有誤的一處。",
      "zh-Hans":
        "同一数目，一处写「{over}」，在这个数以上；另一处写「{under}」，在这个数以下。核对原数，改正有误的一处。",
      en: "Of one number, “{over}” lies above it and “{under}” below it. Both cannot hold of one count; the original figure would settle it.",
    },
  },
} as const satisfies RuleMessages;
