import type { RuleMessages } from "./message.js";

/** What is said of a name that differs in a character. */
export const nameVariant = {
  title: {
    "zh-Hant": "人名、機構名、地名差一字",
    "zh-Hans": "人名、机构名、地名差一字",
    en: "A name that differs in one character",
  },
  about: {
    "zh-Hant":
      "同一個人、同一個機構或同一條街道，兩處的名稱只差一個字，而那個字音近或形近，或者那個職位只有一人擔任，例如「水務署署長陳志明」與「水務署署長陳志銘」。外國人名的兩種譯法只列為異文。簡繁之別、異體字、全稱與簡稱、兩個不同職銜的人，以及只差數字或方位的機構（第一小學與第二小學），都不算。",
    "zh-Hans":
      "同一个人、同一个机构或同一条街道，两处的名称只差一个字，而那个字音近或形近，或者那个职位只有一人担任，例如「水务署署长陈志明」与「水务署署长陈志铭」。外国人名的两种译法只列为异文。简繁之别、异体字、全称与简称、两个不同职衔的人，以及只差数字或方位的机构（第一小学与第二小学），都不算。",
    en: "One person, body or street whose name differs in one character that sounds or looks alike, or the holder of an office that only one person has, as in two directors of one department called Chan Chi-ming with two different characters for “ming”. Two transliterations of one foreign name are only noted. Names in two scripts, variant characters, short forms, persons with two roles and bodies told apart by a number or a quarter are left alone.",
  },
  messages: {
    transliterated: {
      "zh-Hant": "「{left}」與「{right}」應為同一人的兩種譯名，統一譯法便可。",
      "zh-Hans": "「{left}」与「{right}」应为同一人的两种译名，统一译法便可。",
      en: "“{left}” and “{right}” are probably one name transliterated in two ways; either may stand.",
    },
    confused: {
      "zh-Hant":
        "應為同一人，名字卻差一字：「{left}」與「{right}」，「{one}」與「{other}」音近或形近，其中一處可能寫錯。查官方名單或當事人的寫法便知。",
      "zh-Hans":
        "应为同一人，名字却差一字：「{left}」与「{right}」，「{one}」与「{other}」音近或形近，其中一处可能写错。查官方名单或当事人的写法便知。",
      en: "Probably one person, yet the names differ in one character: “{left}” and “{right}”; “{one}” and “{other}” are easily mistaken for each other. One may be misspelt; an official list, or the person, would tell which.",
    },
    differing: {
      "zh-Hant":
        "職位只有一人擔任，名字卻差一字：「{left}」與「{right}」，「{one}」與「{other}」並不相同，其中一處可能寫錯。查官方名單便知；若職位已換人，請寫明。",
      "zh-Hans":
        "职位只有一人担任，名字却差一字：「{left}」与「{right}」，「{one}」与「{other}」并不相同，其中一处可能写错。查官方名单便知；若职位已换人，请写明。",
      en: "Only one person holds the office, yet the names differ in one character: “{left}” and “{right}”, with “{one}” against “{other}”. One may be misspelt; an official list would tell. If the office has changed hands, say so.",
    },
    body: {
      "zh-Hant":
        "應為同一機構，名稱卻差一字：「{left}」與「{right}」，兩字音近或形近，其中一處可能寫錯。查註冊名稱便知。",
      "zh-Hans":
        "应为同一机构，名称却差一字：「{left}」与「{right}」，两字音近或形近，其中一处可能写错。查注册名称便知。",
      en: "Probably one body, yet the names differ in one character that is easily mistaken: “{left}” and “{right}”. One may be misspelt; the register would tell which.",
    },
    place: {
      "zh-Hant":
        "應為同一地點，名稱卻差一字：「{left}」與「{right}」，兩字音近或形近，其中一處可能寫錯。查地圖便知。",
      "zh-Hans":
        "应为同一地点，名称却差一字：「{left}」与「{right}」，两字音近或形近，其中一处可能写错。查地图便知。",
      en: "Probably one place, yet the names differ in one character that is easily mistaken: “{left}” and “{right}”. One may be misspelt; a map would tell which.",
    },
  },
} as const satisfies RuleMessages;
