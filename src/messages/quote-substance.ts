import type { RuleMessages } from "./message.js";

/** The words of `quote-substance`: one speaker's remark with another substance. */
export const quoteSubstance = {
  title: { "zh-Hant": "引述內容有別", "zh-Hans": "引述内容有别", en: "A quotation changed in substance" },
  about: {
    "zh-Hant":
      "同一人的同一句話，兩處的意思不同：換了名稱、數目、限定語或程度，多了或少了否定，收窄了範圍，由願意變成要研究，或批評的輕重不同。例如「全數撥入獎學金」與「一部分撥入獎學金」。不同的人所說、用詞不同而意思一樣、全名與簡稱，以及相近之處太少、可能是兩句話的，都不算。",
    "zh-Hans":
      "同一人的同一句话，两处的意思不同：换了名称、数目、限定语或程度，多了或少了否定，收窄了范围，由愿意变成要研究，或批评的轻重不同。例如「全数拨入奖学金」与「一部分拨入奖学金」。不同的人所说、用词不同而意思一样、全名与简称，以及相近之处太少、可能是两句话的，都不算。",
    en: "One speaker's remark means something else on the other side: another name, number, qualifier or degree, a negation more or less, a narrower scope, willing against must look into it, or a harsher and a milder judgement. So “all of the prize goes to scholarships” against “part of it”. Remarks of two speakers, other words of one meaning, a name and its short form, and remarks that share so little that they may be two are left alone.",
  },
  messages: {
    changed: {
      "zh-Hant":
        "應是{speaker}的同一句話，{what}不同：「{left}」與「{right}」。原話只能是其中一種，可對照錄音或講稿。",
      "zh-Hans":
        "应是{speaker}的同一句话，{what}不同：「{left}」与「{right}」。原话只能是其中一种，可对照录音或讲稿。",
      en: "Both give one remark of {speaker}, with {what} changed: “{left}” and “{right}”. Only one can be the wording; the recording or the script would tell.",
    },
    firmness: {
      "zh-Hant":
        "應是{speaker}的同一句話，一處是「{firm}」，另一處只是「{loose}」：答應做與未決定做，分別很大。原話只能是其中一種，可對照錄音或講稿。",
      "zh-Hans":
        "应是{speaker}的同一句话，一处是「{firm}」，另一处只是「{loose}」：答应做与未决定做，分别很大。原话只能是其中一种，可对照录音或讲稿。",
      en: "Both give one remark of {speaker}, on one side “{firm}”, on the other only “{loose}”: to agree to something and to leave it open are far apart. Only one can be the wording; the recording or the script would tell.",
    },
    severity: {
      "zh-Hant":
        "應是{speaker}對同一件事的說法，一處嚴厲（「{harsh}」），另一處輕描淡寫（「{mild}」）。同一場合的原話只有一種，可對照錄音；若兩句都說過，一併引述才算完整。",
      "zh-Hans":
        "应是{speaker}对同一件事的说法，一处严厉（「{harsh}」），另一处轻描淡写（「{mild}」）。同一场合的原话只有一种，可对照录音；若两句都说过，一并引述才算完整。",
      en: "Both give what {speaker} said of one thing, harshly on one side (“{harsh}”) and mildly on the other (“{mild}”). The recording would tell; if both were said, quote both.",
    },
  },
} as const satisfies RuleMessages;
