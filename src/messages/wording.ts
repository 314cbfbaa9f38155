import type { RuleMessages } from "./message.js";

/** The words of `wording`: one fact in the same or in other words. */
export const wording = {
  title: { "zh-Hant": "用詞對照", "zh-Hans": "用词对照", en: "The wording of what both say" },
  about: {
    "zh-Hant":
      "兩處說同一件事，記下用詞是完全一致，還是同說一事而字眼或詳略有別，例如「有效推動了貨物往來」與「有力推動了貨物往來」。這只是對照的記錄，不是警報：編輯可以看到哪些句子已經核對過。繁簡和異體字不算分別；數目不同、肯定否定不同的句子不在此列，由另外的規則處理。",
    "zh-Hans":
      "两处说同一件事，记下用词是完全一致，还是同说一事而字眼或详略有别，例如「有效推动了货物往来」与「有力推动了货物往来」。这只是对照的记录，不是警报：编辑可以看到哪些句子已经核对过。繁简和异体字不算分别；数目不同、肯定否定不同的句子不在此列，由另外的规则处理。",
    en: "Where both sides tell one thing, this notes whether they use the same words, other words or more detail (effectively promoted trade, strongly promoted trade). It is a record and no alarm: an editor sees which sentences were checked. Scripts and variant characters make no difference; sentences that differ in a number or a negation are not recorded here, other rules judge them.",
  },
  messages: {
    same: { "zh-Hant": "兩處用詞一致。", "zh-Hans": "两处用词一致。", en: "The wording agrees." },
    other: {
      "zh-Hant": "兩處說同一件事，用詞或詳略有別。",
      "zh-Hans": "两处说同一件事，用词或详略有别。",
      en: "Both tell one thing, in other words or in more detail.",
    },
  },
} as const satisfies RuleMessages;
