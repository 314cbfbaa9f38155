import type { RuleMessages } from "./message.js";

/** What is said of the titles of documents and works. */
export const titleVariant = {
  title: {
    "zh-Hant": "文件名稱有別",
    "zh-Hans": "文件名称有别",
    en: "Versions of a document title",
  },
  about: {
    "zh-Hant":
      "同一份文件或同一部作品，兩處所寫的《》名稱不同，例如同一天通過的《安全管理規定》與《安全管理規例》，其中一個可能寫錯。只有標點或字形之別的列為異文，相同的列為一致。同一句並列的另一份文件、年份或期數不同的文件，以及差別太大的名稱，都不算。",
    "zh-Hans":
      "同一份文件或同一部作品，两处所写的《》名称不同，例如同一天通过的《安全管理规定》与《安全管理规例》，其中一个可能写错。只有标点或字形之别的列为异文，相同的列为一致。同一句并列的另一份文件、年份或期数不同的文件，以及差别太大的名称，都不算。",
    en: "The title in 《》 of one document or work is written differently on two sides, as in regulations passed on one day under two names: one is probably misquoted. Titles that differ in marks or characters only are noted as variants, equal ones as agreement. Sister documents named side by side, documents of other years or numbers, and titles that differ in too much are left alone.",
  },
  messages: {
    misquoted: {
      "zh-Hant": "《{left}》與《{right}》所指應為同一文件或作品，名稱卻不同，其中一個可能寫錯。查原件便知。",
      "zh-Hans": "《{left}》与《{right}》所指应为同一文件或作品，名称却不同，其中一个可能写错。查原件便知。",
      en: "《{left}》 and 《{right}》 are told of one document or work, yet the titles differ: one may be misquoted. The original would tell which.",
    },
    near: {
      "zh-Hant":
        "《{left}》與《{right}》只差 {distance} 字，應為同一文件或作品，其中一個可能寫錯。查原件便知。",
      "zh-Hans":
        "《{left}》与《{right}》只差 {distance} 字，应为同一文件或作品，其中一个可能写错。查原件便知。",
      en: "《{left}》 and 《{right}》 differ in {distance} character(s): probably one document or work, misquoted on one side. The original would tell which.",
    },
    agreement: {
      "zh-Hant": "文件名稱一致。",
      "zh-Hans": "文件名称一致。",
      en: "The titles agree.",
    },
    variant: {
      "zh-Hant": "文件名稱只有標點或字形之別。",
      "zh-Hans": "文件名称只有标点或字形之别。",
      en: "The titles differ in marks or characters only.",
    },
  },
} as const satisfies RuleMessages;
