import type { RuleMessages } from "./message.js";

/** The words of `attribution-conflict`: one remark given to two persons. */
export const attributionConflict = {
  title: { "zh-Hant": "同一句話出自兩人", "zh-Hans": "同一句话出自两人", en: "One remark, two speakers" },
  about: {
    "zh-Hant":
      "同一句話，一處說是甲說的，另一處說是乙說的，例如「搬走圖書館，孩子便少了讀書的地方」，一處歸於委員，一處歸於主席。引號內的話，或一字不差的轉述，才拿來比較。沒有姓名的說話人（發言人、消息）、同一人的全名與簡稱、外國人名的兩種譯法，以及誰都會說的短句（全力配合），都不算。",
    "zh-Hans":
      "同一句话，一处说是甲说的，另一处说是乙说的，例如「搬走图书馆，孩子便少了读书的地方」，一处归于委员，一处归于主席。引号内的话，或一字不差的转述，才拿来比较。没有姓名的说话人（发言人、消息）、同一人的全名与简称、外国人名的两种译法，以及谁都会说的短句（全力配合），都不算。",
    en: "One remark is given to one person here and to another there, as a sentence about a library that moves, once from a member and once from the chairman. Only words in quotation marks, or reported word for word, are compared. Speakers without a name (a spokesman, sources), a name and its short form, two transliterations of a foreign name, and what anybody might say are left alone.",
  },
  messages: {
    twoSpeakers: {
      "zh-Hant":
        "同一句話，一處說出自{one}，另一處說出自{other}。張冠李戴會令人負上沒說過的話；對照錄音便知是誰所說，若兩人都說過，寫明便可。",
      "zh-Hans":
        "同一句话，一处说出自{one}，另一处说出自{other}。张冠李戴会令人负上没说过的话；对照录音便知是谁所说，若两人都说过，写明便可。",
      en: "The same words are given to {one} on one side and to {other} on the other. A remark must not be laid to somebody who never made it: the recording would tell whose it is; if both said so, saying it would reconcile them.",
    },
  },
} as const satisfies RuleMessages;
