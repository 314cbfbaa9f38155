import type { RuleMessages } from "./message.js";

/** What is said of two lists that part in an item. */
export const listMembers = {
  title: {
    "zh-Hant": "名單有別",
    "zh-Hans": "名单有别",
    en: "Lists that part in an item",
  },
  about: {
    "zh-Hant":
      "同一件事的名單，兩處都列全了，卻有一項不同：一處少了一項（缺漏），或同一位置寫了另一個名稱（出入），例如兩報同列四所合併的學校，其中一所不同。以「等」「包括」「例如」表明未列全的名單、同物異名、兩件事的名單，以及相差不止一項的名單，都不算。",
    "zh-Hans":
      "同一件事的名单，两处都列全了，却有一项不同：一处少了一项（缺漏），或同一位置写了另一个名称（出入），例如两报同列四所合并的学校，其中一所不同。以「等」「包括」「例如」表明未列全的名单、同物异名、两件事的名单，以及相差不止一项的名单，都不算。",
    en: "Two complete lists of the same things part in one item: one side lacks it (an omission), or names another in its place (a tension), as where two papers name the four schools that will merge and differ in one. Lists left open by “such as” or “including”, two names of one thing, lists of two things, and lists that part in more than one item are left alone.",
  },
  messages: {
    replaced: {
      "zh-Hant":
        "兩處所列 {count} 項，其餘相同，第 {place} 項卻一為「{left}」，一為「{right}」。核對原名單，改正有誤的一處；若是同物異名，則無出入。",
      "zh-Hans":
        "两处所列 {count} 项，其余相同，第 {place} 项却一为「{left}」，一为「{right}」。核对原名单，改正有误的一处；若是同物异名，则无出入。",
      en: "Both list {count} items, alike but for number {place}: “{left}” on one side, “{right}” on the other. The original list would settle it; two names of one thing would reconcile them.",
    },
    omitted: {
      "zh-Hant":
        "一處列出 {count} 項，另一處沒有「{items}」。若兩處說的是同一批，請補上，或以「等」字表明未列全。",
      "zh-Hans":
        "一处列出 {count} 项，另一处没有「{items}」。若两处说的是同一批，请补上，或以「等」字表明未列全。",
      en: "One side lists {count} items; the other lacks “{items}”. If both mean the same set, add what is missing, or show that the list is not complete.",
    },
  },
} as const satisfies RuleMessages;
