import { createTable, type Table } from "../table.js";

/** Currencies before a number: HK$500, 港幣五百元. Null where the sign leaves it open. */
export const CURRENCIES_BEFORE: Table<string | null> = createTable<string | null>([
  ["HK$", "HKD"],
  ["HKD", "HKD"],
  ["港幣", "HKD"],
  ["港元", "HKD"],
  ["US$", "USD"],
  ["USD", "USD"],
  ["美元", "USD"],
  ["美金", "USD"],
  ["RMB", "CNY"],
  ["CNY", "CNY"],
  ["人民幣", "CNY"],
  // ¥ is yuan in Chinese text; yen are written 日圓.
  ["¥", "CNY"],
  ["NT$", "TWD"],
  ["新台幣", "TWD"],
  ["台幣", "TWD"],
  ["MOP$", "MOP"],
  ["澳門幣", "MOP"],
  ["A$", "AUD"],
  ["S$", "SGD"],
  ["€", "EUR"],
  ["歐元", "EUR"],
  ["£", "GBP"],
  ["英鎊", "GBP"],
  ["日圓", "JPY"],
  ["日元", "JPY"],
  // $ alone is the dollar of the place.
  ["$", null],
]);

/** Currencies in parentheses after 元: 2億元（人民幣，下同）. */
export const CURRENCIES_NOTED: Table<string> = createTable([
  ["人民幣", "CNY"],
  ["港元", "HKD"],
  ["港幣", "HKD"],
  ["美元", "USD"],
  ["新台幣", "TWD"],
  ["台幣", "TWD"],
  ["澳門元", "MOP"],
  ["歐元", "EUR"],
  ["新加坡元", "SGD"],
]);
