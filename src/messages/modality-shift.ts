import type { RuleMessages } from "./message.js";

/** The words of `modality-shift`: one thing told as settled and as not sure. */
export const modalityShift = {
  title: { "zh-Hant": "語氣強弱不同", "zh-Hans": "语气强弱不同", en: "A change of modality" },
  about: {
    "zh-Hant":
      "同一件事，一處說已成事實、已決定或一定會做，另一處只說預計、擬、考慮或可能，例如「將增設專線」與「擬增設專線」、「已簽署協議」與「正洽談合作」；又或一處說已經，另一處說將會。「沒有傷亡」與「暫無傷亡報告」也算。「將」與「會」、「有望」與「爭取」程度相若，兩個部分、兩個說話人、條件句和反問，以及計劃隔天已經落實的，都不算。",
    "zh-Hans":
      "同一件事，一处说已成事实、已决定或一定会做，另一处只说预计、拟、考虑或可能，例如「将增设专线」与「拟增设专线」、「已签署协议」与「正洽谈合作」；又或一处说已经，另一处说将会。「没有伤亡」与「暂无伤亡报告」也算。「将」与「会」、「有望」与「争取」程度相若，两个部分、两个说话人、条件句和反问，以及计划隔天已经落实的，都不算。",
    en: "One side has a thing as done, decided or certain, the other only as expected, planned, considered or possible (will add a bus lane, plans to add one; signed, still in talks), or the one as done and the other as to come. No casualties against none reported so far is of this kind. Words of like strength (will, is to; hopes, aims), two parts, two speakers, conditions and questions, and plans that have come about by the next day's paper are left alone.",
  },
  messages: {
    firmer: {
      "zh-Hant":
        "一處寫「{firm}」，另一處只寫「{loose}」：同一件事，確定的程度不同，讀者會以為已成定局。寫明由誰、據何判斷，便可一致。",
      "zh-Hans":
        "一处写「{firm}」，另一处只写「{loose}」：同一件事，确定的程度不同，读者会以为已成定局。写明由谁、据何判断，便可一致。",
      en: "One side says “{firm}”, the other only “{loose}”: they differ in how certain it is, and readers of the first will take it for settled. Saying who expects it, and on what grounds, would reconcile them.",
    },
    plain: {
      "zh-Hant":
        "一處當作事實來寫（「{plain}」），另一處只寫「{loose}」：是否已成定局，讀者會有不同理解。寫明是已定、已生效還是仍在擬議，便可一致。",
      "zh-Hans":
        "一处当作事实来写（「{plain}」），另一处只写「{loose}」：是否已成定局，读者会有不同理解。写明是已定、已生效还是仍在拟议，便可一致。",
      en: "One side tells it as a fact (“{plain}”), the other only says “{loose}”: readers will differ on whether it is settled. Saying whether it is decided, in force or only proposed would reconcile them.",
    },
    listed: {
      "zh-Hant": "一處的清單已把它列為其中一項，另一處只寫「{mark}」：是否已成事實，兩處說法不同。",
      "zh-Hans": "一处的清单已把它列为其中一项，另一处只写「{mark}」：是否已成事实，两处说法不同。",
      en: "One side's list already counts it in, the other only says “{mark}”: they differ in whether it is settled.",
    },
    reported: {
      "zh-Hant":
        "一處寫「{none}」，說得確定；另一處只寫「{open}」，即到當時為止未有接報。寫明截至何時、據何人所說，便可一致。",
      "zh-Hans":
        "一处写「{none}」，说得确定；另一处只写「{open}」，即到当时为止未有接报。写明截至何时、据何人所说，便可一致。",
      en: "One side says “{none}” for certain, the other only “{open}”, none as far as reported. Saying as of when, and on whose word, would reconcile them.",
    },
  },
} as const satisfies RuleMessages;
