import { isOneOf } from "../fold.js";
import { createTable, createWords, matchWord, words, type Table, type Match } from "../table.js";

/** How a hedge bends a number. */
export type HedgeKind =
  | "about"
  | "over"
  | "most"
  | "almostAll"
  | "atLeast"
  | "near"
  | "nearOrPast"
  | "under"
  | "atMost"
  | "more"
  | "several"
  | "pair";

/** A hedge before a number and what may stand between. */
export interface Hedge {
  readonly kind: HedgeKind;
  /** Only before 百 千 萬 億 without a digit, or 半: 上百, 過萬, 過半. */
  readonly bareOnly?: true;
  /** Not before a number of 日, which is a date as often: 限27日前. */
  readonly notDays?: true;
  /** Folded characters before it that make another word: 附近, 合約. */
  readonly notAfter?: string;
}

const rows = (kind: HedgeKind, text: string, notAfter = ""): readonly (readonly [string, Hedge])[] =>
  words({ kind, notAfter }, text);

/** Words before a number. */
const BEFORE: Table<Hedge> = createTable([
  ...rows("about", "約", "死生签契条公违制合节相预租续赴毁简大纽履爽"),
  ...rows("about", "大約 大概 約莫 約摸 大致 粗略估計 差不多 估計約 平均約 接近於"),
  // 買超 and 賣超 are net buying and selling.
  ...rows("over", "超 超逾", "赶高反英买卖出入溢"),
  ...rows(
    "over",
    "逾 超過 超出 升破 升穿 飆破 首破 衝破 漲破 料破 勢破 多於 多過 高於 高過 大於 不止 遠超 遠逾 多達逾 突破",
  ),
  // 生長於 is to grow in a place.
  ...rows("over", "長於", "生成擅专善"),
  // 起碼 and 不下 include the number itself.
  ...rows("atLeast", "至少 最少 不下 不下於 起碼 少說 最低 年滿"),
  ...rows("near", "近", "附最临邻靠亲远新走逼接将抵挨毗相凑就左"),
  ...rows("near", "將近 接近 逼近 幾近 近乎 幾乎 直逼 將滿 即將滿 快滿 快到"),
  ...rows("under", "不足 未到 少於 少過 低於 低過 小於 短於 未滿 不滿 未足 不夠 未達 跌破 跌穿 失守"),
  // 想不到, 得不到 are of other verbs.
  ...rows("under", "不到", "想得料找看见达做买等用感意遇收赶抓听碰办"),
  ...rows("atMost", "最多 至多 頂多 上限"),
  // 限四小時; 期限 and 年限 are nouns.
  ...rows("atMost", "限購 限乘 限載 限坐 限用"),
  ["限", { kind: "atMost", notAfter: "期年时权界极有无局上下宽门受大", notDays: true }],
  // 上 and 過 are verbs before a full number (上3樓, 過5關), and 成 is ten per cent.
  ["上", { kind: "atLeast", bareOnly: true }],
  ["成", { kind: "atLeast", bareOnly: true }],
  ["過", { kind: "over", bareOnly: true }],
  ["破", { kind: "over", bareOnly: true, notAfter: "打突攻爆识侦告揭撞刺残" }],
]);

/** A hedge after a number. */
export interface Suffix {
  readonly kind: HedgeKind;
  readonly notBefore: string;
}

const suffixes = (kind: HedgeKind, text: string, notBefore = ""): readonly (readonly [string, Suffix])[] =>
  words({ kind, notBefore }, text);

const denials = (text: string, notAfter = ""): readonly (readonly [string, string])[] =>
  words(notAfter, text);

/** Words before a hedge that turn it round, and the folded characters before them that make another word or a question. */
const NEGATIONS: Table<string> = createTable([
  // 不得不超過 is a must; 超不超過 asks.
  ...denials("不", "得超"),
  ...denials("不得 不能 不能夠 不可 不可以 不可能 不會 不應 不應該 不應當 不宜 不准 不許 不允許 不容許"),
  ...denials("不致 不至於 不再 不曾 不要 不是 並不 並非 絕不 決不 不得有 不能有 不可有 不會有 不應有"),
  ...denials("未 未有 未曾 未能 未嘗 並未 尚未 從未 仍未 還未 並未有 從未有 尚未有"),
  // 淹沒超過500公頃: the flood denies nothing.
  ...denials("沒", "有淹埋沉覆吞出隐浸泯湮"),
  ...denials("沒有 並沒有 從沒有 還沒有"),
  ...denials("無 無法", "有"),
  ...denials("並無 毋 勿 切勿"),
]);

/** What a negated hedge comes to: not over is at most, not under is at least. The others are not negated. */
const NEGATED: Partial<Readonly<Record<HedgeKind, HedgeKind>>> = { over: "atMost", under: "atLeast" };

/** Words that a hedge, its negation included, can begin with. */
export const HEDGE_WORDS: readonly Table<unknown>[] = [BEFORE, NEGATIONS];

/**
 * Finds the hedge at an offset, its negation included: 約, 超過, 不得超過, 未有少於.
 * @param folded text after `fold`
 */
export function matchHedge(folded: string, at: number): Match<Hedge> | null {
  const plain = matchWord(BEFORE, folded, at);
  if (plain !== null) return isOneOf(folded.charAt(at - 1), plain.row.notAfter ?? "") ? null : plain;
  const negation = matchWord(NEGATIONS, folded, at);
  if (negation === null || isOneOf(folded.charAt(at - 1), negation.row)) return null;
  // 會不會超過 and 有沒有多於 ask; 最多不多於 does not.
  if (negation.end > at + 1 && at > 0 && folded[at - 1] === folded[at + 1]) return null;
  const hedge = matchWord(BEFORE, folded, folded[negation.end] === "\n" ? negation.end + 1 : negation.end);
  const kind = hedge === null ? undefined : NEGATED[hedge.row.kind];
  return hedge === null || kind === undefined ? null : { row: { ...hedge.row, kind }, end: hedge.end };
}

/** Words that may stand between a hedge and its number: 約有500家, 超過了, 約為. */
export const LINKS: Table<true> = createWords(
  "有 也有 已有 另有 在 於 發生 曾與 與 救出 出動 拘捕 檢獲 了 為 值 合 達 達到 達至 至 是 共 共有 佔 造成 導致 致 令 涉及 錄得 容納 可容納 可 可處理 可供 只能 只可 能夠 需 需要 須 會有 曾有 要",
);

/** Words after a number or its unit. Their `notBefore` is of the folded characters that follow them. */
export const AFTER: Table<Suffix> = createTable<Suffix>([
  ...suffixes("about", "左右 上下 許 附近"),
  ...suffixes("atLeast", "以上 或以上 及以上 之上 或更多"),
  ...suffixes("over", "有餘 開外 不止"),
  // 百萬有多 and 一萬五出頭 stay below the next step.
  ...suffixes("more", "有多 出頭"),
  // 兩成不到; 3人不到場 is another word.
  ...suffixes("under", "不到 未到", "场位案庭达一任底家校职站"),
  ...suffixes("atMost", "以下 以內 之內 或以下 及以下"),
]);
