import type { RuleMessages } from "./message.js";

/** What is said of a count that its list does not meet. */
export const listCount = {
  title: {
    "zh-Hant": "數目與所列不符",
    "zh-Hans": "数目与所列不符",
    en: "A count that the list does not meet",
  },
  about: {
    "zh-Hant":
      "文中說明有幾項，隨後把各項全部列出，列出的項數卻與所說的不同，例如「五個地區」之前只列出三個地名，或標題說「通過六項法規」而內文只列出五項。以「等」「包括」「例如」表明未列全的名單、超過十二項的數目、與名單無關的數目，以及其中一項可能包含兩項的名單，都不算。",
    "zh-Hans":
      "文中说明有几项，随后把各项全部列出，列出的项数却与所说的不同，例如「五个地区」之前只列出三个地名，或标题说「通过六项法规」而内文只列出五项。以「等」「包括」「例如」表明未列全的名单、超过十二项的数目、与名单无关的数目，以及其中一项可能包含两项的名单，都不算。",
    en: "A report says how many there are and names them all, but names more or fewer, as in five districts of which three are named, or a headline with six laws over a story that names five. Lists that “such as” or “including” leave open, counts above twelve, counts of something else, and lists of which an item may be two are left alone.",
  },
  messages: {
    points: {
      "zh-Hant":
        "寫明「{count}」，逐點列出的卻有 {named} 點。核對原文，改正數目或補刪各點；若未列全，請加「等」。",
      "zh-Hans":
        "写明「{count}」，逐点列出的却有 {named} 点。核对原文，改正数目或补删各点；若未列全，请加「等」。",
      en: "“{count}” are announced, yet {named} points are told one by one. Correct the count or the points; if not all are told, say so.",
    },
    named: {
      "zh-Hant":
        "寫明「{count}」，列出的卻是 {named} 項：{items}。核對名單，改正數目或補刪項目；若未列全，請加「等」。",
      "zh-Hans":
        "写明「{count}」，列出的却是 {named} 项：{items}。核对名单，改正数目或补删项目；若未列全，请加「等」。",
      en: "“{count}” are announced, yet {named} are named: {items}. Correct the count or the list; if it is not complete, say so.",
    },
  },
} as const satisfies RuleMessages;
