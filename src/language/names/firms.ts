import type { Span } from "../../model/index.js";
import type { Page } from "./page.js";

/** Trades that listed firms are called by, folded; what stands before is coined. */
const trades =
  "轮渡 渡轮 航运 航空 物流 快递 科技 集团 控股 医药 制药 生物 医疗 能源 电力 汽车 地产 置业 证券 保险 食品 饮料 餐饮 茶业 酒业 乳业 纺织 服饰 钢铁 水泥 化工 电子 半导体 通信 通讯 传媒 文旅 教育 健康 影业 游戏 网络 软件 重工 机械 建设 建材 矿业 黄金 石油 燃气 水务 环保 农业 渔业 牧业 国际 资本 实业 机电 光电 家居 零售 超市 百货";

/** A firm by its name on the exchange at the start of a sentence, before what firms do: 海瀚輪渡昨天披露. */
const listedFirm = new RegExp(
  `(?:^|[。！？；\\s])(?<name>\\p{Script=Han}{2,3}(?:${trades.replaceAll(" ", "|")}))(?=(?:昨[天日晚]?|今[天日早晚]?|\\d{1,2}[日号]|近日|日前|周[一二三四五六日天])?(?:公布|披露|宣布|公告|发公告|股价|收报|挂牌|招股|上市))`,
  "gu",
);

/** Letters of a firm with its legal form: Prenetics Limited, PreneticsLimited. */
const latinFirm =
  /(?<![A-Za-z0-9])[A-Z][A-Za-z0-9&.-]*(?:\s[A-Z][A-Za-z0-9&.-]*){0,4}?\s?(?:Limited|Ltd\.?|Inc\.?|Corporation|Corp\.?|LLC|PLC|GmbH|Holdings)(?![A-Za-z])/gu;

/** Whether the words before a trade are no words of the language: 海瀚, not 香港 or 生物. */
const isCoinedName = (page: Page, start: number, end: number): boolean => {
  const words = page.words.filter((word) => word.start >= start && word.start < end - 1);
  const own = words.slice(0, -1);
  return own.length > 0 && own.every(({ key, tag }) => key.length === 1 || /^(?:n[rz]|x|zg)/.test(tag));
};

/**
 * The firms of a text that no ending of a body tells: by letters and a legal form, and by a coined name with a trade.
 *
 * @param page - the text with its words
 */
export const firmsIn = (page: Page): (Span & { readonly name: string })[] => [
  ...[...page.text.matchAll(latinFirm)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    name,
  })),
  ...[...page.folded.matchAll(listedFirm)].flatMap((match) => {
    const name = match.groups!["name"]!;
    const start = match.index + match[0].indexOf(name);
    const end = start + name.length;
    return isCoinedName(page, start, end) ? [{ start, end, name: page.text.slice(start, end) }] : [];
  }),
];
