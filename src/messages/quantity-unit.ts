import type { RuleMessages } from "./message.js";

/** The words of `quantity-unit`: one number in two units, and a conversion that does not come out. */
export const quantityUnit = {
  title: { "zh-Hant": "單位不同或換算不符", "zh-Hans": "单位不同或换算不符", en: "Units that do not fit" },
  about: {
    "zh-Hant":
      "兩處數目一樣，單位卻不一樣：人與人次、公頃與畝、港元與人民幣、百分比與百分點，例如「45公頃農地」與「45畝農地」。一篇文章之內寫出的換算若算不通，例如「1200平方米，即約1.9萬平方呎」，也在此列出。大小相同的單位（公里、千米）、換算得通的數目，以及換算時的四捨五入，都不算。",
    "zh-Hans":
      "两处数目一样，单位却不一样：人与人次、公顷与亩、港元与人民币、百分比与百分点，例如「45公顷农地」与「45亩农地」。一篇文章之内写出的换算若算不通，例如「1200平方米，即约1.9万平方呎」，也在此列出。大小相同的单位（公里、千米）、换算得通的数目，以及换算时的四舍五入，都不算。",
    en: "Both places give one number in units that are not one: persons and visits, hectares and mu, Hong Kong dollars and yuan, per cent and percentage points, as in 45 hectares of farmland against 45 mu. A conversion inside one article that does not come out, such as 1,200 square metres given as about 19,000 square feet, is listed here too. Units of one size, sums that convert, and conversions that were rounded are left alone.",
  },
  messages: {
    heads: {
      "zh-Hant":
        "數目相同而單位不同：「{left}」與「{right}」。人數與人次只有在無人重複時才相等。請寫明所計的是人數還是次數。",
      "zh-Hans":
        "数目相同而单位不同：「{left}」与「{right}」。人数与人次只有在无人重复时才相等。请写明所计的是人数还是次数。",
      en: "One number in two units: “{left}” and “{right}”. People and occurrences are equal only if none is counted twice. Say which of them is counted.",
    },
    points: {
      "zh-Hant":
        "數目相同而單位不同：「{left}」與「{right}」。百分點是兩個比率之差，百分比是相對的增減：由20%升至21%是1個百分點，也是5%。核對原數，改正有誤的一處。",
      "zh-Hans":
        "数目相同而单位不同：「{left}」与「{right}」。百分点是两个比率之差，百分比是相对的增减：由20%升至21%是1个百分点，也是5%。核对原数，改正有误的一处。",
      en: "One number in two units: “{left}” and “{right}”. A percentage point is the difference of two rates, a per cent a relative change: from 20 % to 21 % is one point, and 5 per cent. The original figure would settle it.",
    },
    rate: {
      "zh-Hant":
        "數目相同而單位不同：「{left}」與「{right}」。千瓦時等計的是能量，千瓦等計的是功率，兩者不能是同一數。核對原文，改正單位。",
      "zh-Hans":
        "数目相同而单位不同：「{left}」与「{right}」。千瓦时等计的是能量，千瓦等计的是功率，两者不能是同一数。核对原文，改正单位。",
      en: "One number in two units: “{left}” and “{right}”. One measures energy, the other power: they cannot be one figure. Check the original and correct the unit.",
    },
    measure: {
      "zh-Hant":
        "數目相同而單位不同：「{left}」與「{right}」。兩個單位大小不同，同一數目不能同時成立。核對原文，改正單位，或換算其中一數。",
      "zh-Hans":
        "数目相同而单位不同：「{left}」与「{right}」。两个单位大小不同，同一数目不能同时成立。核对原文，改正单位，或换算其中一数。",
      en: "One number in two units: “{left}” and “{right}”. The units differ in size, so that one number cannot hold in both. Check the original; correct a unit or convert a number.",
    },
    currency: {
      "zh-Hant":
        "數目相同而單位不同：「{left}」與「{right}」。兩種貨幣幣值不同，同一數目不能同時成立。核對原文，改正貨幣，或按匯率換算。",
      "zh-Hans":
        "数目相同而单位不同：「{left}」与「{right}」。两种货币币值不同，同一数目不能同时成立。核对原文，改正货币，或按汇率换算。",
      en: "One number in two units: “{left}” and “{right}”. The currencies differ in value, so that one number cannot hold in both. Check the original; correct a currency or convert a sum.",
    },
    conversion: {
      "zh-Hant": "「{left}」換算後是「{converted}」，文中卻寫「{right}」。核對原數與單位，改正其中一數。",
      "zh-Hans": "「{left}」换算后是「{converted}」，文中却写「{right}」。核对原数与单位，改正其中一数。",
      en: "“{left}” comes to {converted}, yet the text gives “{right}” for it. Check both numbers and their units, and correct one.",
    },
  },
} as const satisfies RuleMessages;
