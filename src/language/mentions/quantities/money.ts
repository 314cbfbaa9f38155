import { createTable, type Table } from "../table.js";
import type { UnitRow } from "./unit.js";

/** A currency: its code, its words after a number, the first of them its id, and its words and signs before one. */
type Row = readonly [code: string, after: string, before?: string];

/** One row a currency of ISO 4217. */
const CURRENCIES: readonly Row[] = [
  ["HKD", "港元 元港幣 元港元 港幣 港紙", "HK$ HKD 港幣 港元"],
  ["CNY", "人民幣 元人民幣 元(人民幣) 圓人民幣", "RMB CNY 人民幣 CN¥"],
  ["USD", "美元 元美金 元美元 美金", "US$ USD 美元 美金"],
  ["EUR", "歐元", "€ EUR 歐元"],
  ["GBP", "英鎊", "£ GBP 英鎊"],
  ["JPY", "日圓 日元 円", "JPY 日圓 日元"],
  ["TWD", "新台幣 元新台幣 元台幣 台幣", "NT$ TWD 新台幣 台幣"],
  ["MOP", "澳門元 澳門幣 葡幣 元澳門幣", "MOP$ MOP 澳門幣"],
  ["AUD", "澳元 澳幣", "A$ AU$ AUD 澳元"],
  ["CAD", "加元 加幣", "C$ CA$ CAD 加元"],
  ["NZD", "紐元 新西蘭元", "NZ$ NZD"],
  ["SGD", "新加坡元 坡元 坡紙 新元", "S$ SGD 新加坡元"],
  ["KRW", "韓元 韓圜 韓圓 韓幣", "KRW ₩"],
  ["CHF", "瑞士法郎 瑞郎", "CHF"],
  ["RUB", "盧布", "RUB"],
  ["THB", "泰銖", "THB 泰銖"],
  ["MYR", "林吉特 令吉 馬幣", "RM MYR 馬幣"],
  ["PHP", "菲律賓比索 披索"],
  ["INR", "印度盧比 盧比"],
  ["IDR", "印尼盾"],
  ["VND", "越南盾"],
  ["BRL", "巴西雷亞爾 雷亞爾"],
  ["TRY", "里拉 土耳其里拉"],
];

/** Words of money that say no currency, or say one in the speech of a place: code, id, other forms, vetoes. */
const COINS: readonly (readonly [code: string | null, id: string, aliases?: string, notBefore?: string])[] = [
  // 元 alone is yuan, Hong Kong dollar or Taiwan dollar: the newspaper knows, the sentence may not.
  [null, "元", "", "旦首朝素老帥宇件年朗化"],
  [null, "塊錢"],
  [null, "圓", "", "滿形桌"],
  ["HKD", "蚊", "", "子帳香型蟲"],
];

/** Money after a number. */
export const MONEY: readonly UnitRow[] = [
  {
    id: "元",
    dimension: "money",
    aliases: "角 毫 毫子",
    notBefore: "度色落逐匙形螺星柱戀升米克髮無不安釐",
    currency: null,
    times: "0.1",
  },
  {
    id: "元",
    dimension: "money",
    aliases: "分錢 仙",
    notBefore: "人女境丹台游股",
    currency: null,
    times: "0.01",
  },
  { id: "港元", dimension: "money", aliases: "港仙", notBefore: "", currency: "HKD", times: "0.01" },
  { id: "美元", dimension: "money", aliases: "美仙 美分", notBefore: "", currency: "USD", times: "0.01" },
  {
    id: "皮",
    dimension: "money",
    aliases: "",
    notBefore: "膚革帶鞋衣毛具箱包蛋卡膜肉球特實克夾沙艇影疹草劃筋囊層屑炎諾開厚膏紙",
    currency: "HKD",
    times: "10000",
  },
  ...CURRENCIES.map(([currency, after]) => {
    const [id = "", ...aliases] = after.split(" ");
    return { id, dimension: "money", aliases: aliases.join(" "), notBefore: "", currency };
  }),
  ...COINS.map(([currency, id, aliases = "", notBefore = ""]) => ({
    id,
    dimension: "money",
    aliases,
    notBefore,
    currency,
  })),
];

function* before(): Generator<readonly [string, string | null]> {
  for (const [code, , words = ""] of CURRENCIES)
    for (const word of words.split(" ")) if (word !== "") yield [word, code];
  // ¥ is yuan in Chinese text; yen are written 日圓.
  yield ["¥", "CNY"];
  // $ alone is the dollar of the place.
  yield ["$", null];
}

function* names(): Generator<readonly [string, string]> {
  for (const [code, after, words = ""] of CURRENCIES)
    for (const word of `${after} ${words}`.trim().split(" ")) yield [word, code];
}

/** Currencies in a note after 元: 2億元（人民幣，下同）. */
export const CURRENCY_NAMES: Table<string> = createTable(names());

/** Currencies before a number: HK$500, 港幣五百元. Null where the sign leaves it open. */
export const CURRENCIES_BEFORE: Table<string | null> = createTable(before());
