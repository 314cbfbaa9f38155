import { CHINESE_NUMERALS } from "../numerals/digits.js";
import { createTable, matchWord, type Match, type Table } from "../table.js";

/** What a word that holds a numeral is: nothing to report, or a label. */
export type NonNumeral = "word" | "label";

/** Words of the language. They are read over: no count, no label. */
const WORDS = [
  // 一 that is no one
  "一些 一旦 一定 一起 一直 一樣 一批 一系列 一方面 一般 一致 一體 一體化 一共 一向 一切 一再 一同 一味 一邊 一面 一側 一旁",
  "一度 一番 一下 一下子 一時 一時間 一經 一貫 一律 一概 一如 一並 一齊 一帶 一連 一連串 一流 一舉 一手 一心 一早",
  "一會 一會兒 一陣 一口氣 一視同仁 一絲 一群 一身 一應 一頭 一路 一大批 一條龍 一攬子 一次性 一部分 一部份 一份子",
  "一眾 一線 一點也 一點都 一把 一把手 一世 一生 一代 一輩子 一成不變 一目了然 一帆風順 一席之地 一場空 一級市場",
  "兩度 一地 冰山一角 一波三折 一無所知 一片 一派 一股 一條心 一個勁 一來 一往 一臂之力 一步步 一層樓 一家老小 一字 一言 一行",
  "連同 一動 一氣 一把火 一家之言 一家親 一家獨大 一戶一 一樓一 一面倒 一鼓作氣 一站 一員 一則",
  "同一 統一 唯一 惟一 萬一 單一 專一 之一 逐一 不一 劃一 合一 任一 某一 每一 這一 那一 哪一 新一 下一 上一 前一 後一 另一方面",
  "進一步 下一步 上一步 第一步 第一時間 第一線 第一手 第二產業 第三產業 第三方 第三者 第三世界 一一 其一 說一不二 獨一 萬眾一心 不一定 如一",
  "歸一 統一戰線 三合一 二合一 多合一 星期一至五 每一個",
  // other digits
  "二手 二戰 二胎 二孩 二維碼 二維 二氧化 二次元 二線 二話 二流 二房東 二級市場 二人轉 兩岸 兩會 兩制 兩性 兩極 兩難 兩旁 兩側 兩邊",
  "三角 三角洲 三文魚 三文治 三農 三軍 三明治 三維 三重 三好 三線 三緘其口 三令五申 三番五次 三三兩兩 三長兩短 三天兩頭 三更 三輪車 三權",
  "再三 接二連三 舉一反三 朝三暮四 不三不四 丟三落四 說三道四 張三 李四 四處 四周 四方 四面 四面八方 四海 四肢 四起 四通八達 四捨五入 四分五裂 四合院 四人幫 四環素",
  "五官 五金 五花八門 五味 五穀 五音 五線譜 五顏六色 五星 五星級 五湖四海 五行 五臟 五體 六神 六合彩 六親 七上八下 七嘴八舌 亂七八糟 七情",
  "八卦 八仙 八字 八方 八哥 九宮 九霄 九牛一毛 九死一生 十分 十足 十字 十全 十萬火急 十拿九穩 十年樹木 十月懷胎 百分點 兩市 一次過 一夜之間 一夜致富 一夜成名 一夜暴富",
  "呢一 嗰一 一段時間 一段時期 十年如一日 七手八腳 五十步 一例一休 一髮 二人三足 二十四節氣 三國無雙 四大天王 四大皆空 五月天 七十二家房客 一票難求 一口價 三分球 兩分球 七人車 一子一女 九九金",
  "四不放過 千萬別 千萬不 千萬要 千方百計 千家萬戶 千千萬萬 千變萬化 千行百業 千篇一律 千辛萬苦 萬分 萬萬 萬能 萬歲 萬物 萬象更新 萬無一失 萬人空巷 萬家燈火 百花齊放 百年大計 百年老店",
  "百裏挑一 百科 百貨 百姓 百葉 百般 百分制 千里 千金 千禧 千瓦 億萬 億元戶 百萬富翁 千萬富翁 億萬富翁 萬元戶",
  "零售 零件 零食 零碎 零星 零散 零容忍 零距離 零故障 零用 零錢 零部件 零排放 零碳 零基礎 零和 零工 零花 零起點 零事故 凋零 飄零 歸零 清零",
  "數據 數字 數目 數量 數碼 數學 數額 數值 幾何 幾率 幾時 幾經 多數據 多數位 半島 半導體 半徑 半夜 半途 半路 半決賽 半球 半信半疑 半場 半空 半成品 半自動 半山 半點 半壁 半邊天 半官方 半邊 多半 對半 各半 參半 減半 折半 夜半 另一半 半數據 半隻",
  "多個 多名 多家 多次 多項 多種 多年 幾個 幾名 數名 數個 幾次",
  // 成 and 倍 as verbs and nouns
  "三成員 五成員 十分鐘熱度 一時三刻 一點一滴 一心一意 十惡不赦 一分為二 一五一十 二話不說 一刀切 一窩蜂 一網打盡 一觸即發",
].join(" ");

/** Places, companies and works. They are read over: the readers of names find them. */
const NAMES = [
  "四大發明 八項規定 九章 六合 四庫全書 三國演義 三字經 百度 百事 百勝 百老匯 百靈 百佳 千島湖 千葉 萬科 萬達 萬豪 萬象 萬州 萬寧 萬盛 萬事達 萬國 萬寶 萬向 萬華 億達 億利 億緯 三星 三菱 三洋 三一重工 三井 三明 三亞 三沙 三水 三峽 三門峽 三聯 三聚氰胺 三鹿",
  "四川 四平 四會 九份 三芝 七堵 六龜 五股 八里 十八鄉 四環 五常 五台山 五糧液 五指山 五華 五大連池 六安 六盤水 六福 七台河 七喜 七匹狼 八達嶺 八寶山 八一 八鄉 八仙嶺 九龍 九龍城 九龍灣 九龍塘 九龍東 九龍西 九江 九寨溝 九廣 九廣鐵路 九巴 十堰 十里洋場 百色 百濟 二郎山 二連浩特 兩江新區 兩廣 兩湖 兩非",
].join(" ");

/** Proper labels that begin with, or hold, a numeral. */
const LABELS = [
  "一帶一路 三位一體 一國兩制 一老一幼 一站式 一對一 一小時生活圈 十五五 十四五 十三五 十二五 十一五 一五計劃 八達通 二十大 十九大 十八大 十七大 十六大 二十國集團 八國聯軍 七國集團",
  "九小場所 三無人員 三胞胎 雙胞胎 五四運動 五四青年節 九一八 六四 七七事變 三八婦女節 六一 八一 雙十一 雙十二 雙11 雙12 12碼 十二碼 五十後 六十後 七十後 八十後 九十後 三一五 九七回歸 二二八 九二共識 兩彈一星 五大一 一二·九 一二三自由日",
  "零八憲章 一汽 一加 一拖 一覽 二七區 三里屯 三藩市 三林 三家村 五角大樓 五角場 五羊 五礦 六國化工 九陽 十月革命 萬里長城 千手觀音 千與千尋 一號文件 三農問題 三條紅線 四中全會 三中全會 二中全會 五中全會 六中全會 一中全會 七中全會 八國峰會 零零後 八零後 九零後 零點樂隊 兩學一做 三嚴三實 三公經費 一中原則 一個中國 一中 四點鐘學校 三權分立 九層塔 九州 三江源 三江 五邑 八七會議",
  "負一樓 負二樓 負三樓 負一層 負二層 負三層 500強 100強 百強 110報警 119指揮中心 315晚會 120急救 120救援 120救護 120指揮中心 120中心 120調度 110指揮中心 720全景 360公司 58同城 51job",
].join(" ");

function* rows(): Generator<readonly [string, NonNumeral]> {
  for (const word of LABELS.split(" ")) yield [word, "label"];
  for (const word of `${NAMES} ${WORDS}`.split(" ")) yield [word, "word"];
}

/** Words that hold numerals and count nothing. */
export const NON_NUMERALS: Table<NonNumeral> = createTable(rows());

/** A word of the table whose last characters are of a numeral where others follow. */
interface Continuation {
  /** The end of the word, and of what stands before it. */
  readonly word: RegExp;
  /** What follows it. */
  readonly after: RegExp;
}

/** Characters before the end of a word, and after it, that a continuation is looked for in. */
const [LOOK_BACK, LOOK_AHEAD] = [3, 14];

const CONTINUATIONS: readonly Continuation[] = [
  // 每一百人
  { word: /一$/u, after: /^[十百千万亿至点两]/u },
  // 十分之一, 十分鐘
  { word: /分$/u, after: /^[之钟]/u },
  // 四方面
  { word: /方$/u, after: /^面/u },
  // 新一宗, 下一財政年度
  { word: /[新下上后].$/u, after: /^[宗例名圈财季学]/u },
  // 震後一小時; 最後一天 is the last.
  { word: /(?<!最)后一$/u, after: /^[小天年个月周星日分秒]/u },
  // 一起六車追尾事故, where 一起 is one and no "together"
  { word: /一起$/u, after: /^[^。、;,]{0,10}?(?:事故|案|火灾|爆炸|袭击|事件|空难|车祸)/u },
  // 一一零 digit by digit
  { word: /一一$/u, after: new RegExp(`^[${CHINESE_NUMERALS}]`, "u") },
];

/** Reads a word that holds a numeral and counts nothing; null where none stands or its numeral goes on. */
export function readNonNumeral(folded: string, at: number): Match<NonNumeral> | null {
  const match = matchWord(NON_NUMERALS, folded, at);
  return match === null || goesOn(folded, match.end) ? null : match;
}

/** 每一 of 每一百人, 十分 of 十分之一 and 四方 of 四方面 are no words of their own: the numeral goes on. */
function goesOn(folded: string, end: number): boolean {
  const before = folded.slice(Math.max(0, end - LOOK_BACK), end);
  const ahead = folded.slice(end, end + LOOK_AHEAD);
  return CONTINUATIONS.some(({ word, after }) => word.test(before) && after.test(ahead));
}

/** Whether such a word begins at an offset, whatever follows it: 萬科 of 近萬科. */
export function isNonNumeral(folded: string, at: number): boolean {
  return matchWord(NON_NUMERALS, folded, at) !== null;
}
