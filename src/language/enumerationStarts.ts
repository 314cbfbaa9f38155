import { foldCharacters } from "../text/fold.js";
import { parse } from "./parse.js";
import { segmentWords } from "./words.js";
import type { Word } from "./word.js";

/** Words that a list follows, folded; whatever stands after them is its first item. */
const intros = new Set(
  "包括 包含 涵盖 覆盖 涉及 如 例如 比如 譬如 即 分别 分为 有 为 是 在 于 从 由 对 向 与 和 及 将 把 给 以 至 到 等 面临 存在 出现 遍及 横跨 来自 前往 关闭 设有 设 共设 共 合共 过 穿越 可 提供 加强 推动 促进 打造 旗下 辖下 属下 名为 名叫 途经 行经 流经 经过 停靠 走访 到访 抵达 考察 参观 访问 造访 位于 设于 分布 分布于 波及 席卷 影响 入选 获选 邀请 签署 的".split(
    " ",
  ),
);

/** Parts of speech that end what may belong to the first item, going back from the first 、. */
const foreign = /^(?:v(?!n)|p|d|c|r|t|u|y|w)/;

/** Longest first item, in UTF-16 units. */
const longest = 24;

/** A word of one character that is part of a longer name is no verb or preposition there: 仁/愛/街市. */
const isBoundary = (word: Word): boolean =>
  intros.has(word.key) ||
  (foreign.test(word.tag) && word.end - word.start > 1) ||
  /^[\s\p{P}]+$/u.test(word.key);

/** Words with marks that belong to a name are no boundary: 「AI學堂」, 《…》. */
const closing = /[」』”》）)]$/u;

/** A count of what is listed, where 人為 and the like read as a word: 四人為 before 林家緯. */
const countAtStart =
  /^(?:[\d０-９]{1,2}|[兩两二三四五六七八九十]{1,2})(?:人|者|地|校|市|省|國|国|隊|队|縣|县|鎮|镇|村|區|区)(?:分別|分别)?(?:為|为|是|即|包括|有)(?=[\p{Script=Han}「『“《])/u;

/**
 * Where the first item of a list begins.
 *
 * @param text - the sentence
 * @param from - start of the clause that the list stands in
 * @param mark - offset of the first 、
 * @returns an offset in the sentence
 */
export const startOfFirst = (text: string, from: number, mark: number): number => {
  const stretch = text.slice(from, mark);
  const base = Math.max(0, stretch.length - 2 * longest);
  const words = segmentWords(stretch.slice(base));
  let start = mark;
  let isInside = false;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]!;
    if (closing.test(word.key)) isInside = true;
    const isOpening = /^[「『“《（(]$/u.test(word.key);
    if (!isInside && at < words.length - 1 && isBoundary(word)) break;
    if (isOpening) isInside = false;
    if (mark - (from + base + word.start) > longest && start < mark && !isInside) break;
    start = from + base + word.start;
  }
  return start + (countAtStart.exec(text.slice(start, mark))?.[0].length ?? 0);
};

/** A count that announces the list right after it: 四個街市：, 三類物品，包括; 當中包括 announces a part only. */
const announcement =
  /([\d０-９]{1,3}|[兩两二三四五六七八九十]{1,3})\s*(?:個|个|項|项|類|类|間|间|家|名|位|大|種|种|款|條|条|所|座|處|处|宗)([\p{Script=Han}]{2,8})(?:，|：|——)?(?:分別|分别)?(?:包括|為|为|是|即|有)?(?:：)?$/u;

/** Words that announce clauses as things that are listed, folded: 原因為, 用於五方面，即, 措施包括. */
const clausesAnnounced =
  /(?:(?:原因|成因|理由|措施|方法|办法|手段|目的|用途|内容|步骤|建议|要求|条件|任务|目标|罪名|控罪|违规行为|症状|伤势)(?:主要|分别|依次)?(?:包括|为|是|有|：)|[\d一二两三四五六七八九十]+(?:大|个|项|方面|点|步|类|种)[\p{Script=Han}]{0,4}[，：]?(?:即是?|分别[为是]|就是|：))$/u;

/**
 * Whether what stands right before a list says that its clauses are the things it names: 傷病原因為誤吞魚鉤、被船撞傷.
 *
 * @param before - the sentence up to the first item
 */
export const announcesClauses = (before: string): boolean =>
  clausesAnnounced.test(foldCharacters(before).trimEnd());

/** A count of persons or things at the start of the first item: 四位主演 of 四位主演龍菲兒. */
const countedHead =
  /^(?<number>[兩两二三四五六七八九十]|\d{1,2})(?:位|名|个|個|间|間|家|项|項|所|座|条|條|款|支|隊|队|处|處|大|方|国|國|地|市|省|县|縣|区|區)/u;

/**
 * Length of a count with its noun that a list of as many items begins with, 0 where none stands there: 四位主演 before
 * 龍菲兒、尹少樵、駱冰心和湯佩文.
 *
 * @param first - the first item
 * @param count - how many items there are
 */
export const headAtStart = (first: string, count: number): number => {
  const number = countedHead.exec(first)?.groups?.["number"];
  const [mention] = number === undefined ? [] : parse(`${number}個`);
  if (mention?.type !== "quantity" || Number(mention.written.low) !== count) return 0;
  const [, noun, ...rest] = segmentWords(first);
  return noun !== undefined && noun.tag.startsWith("n") && noun.end - noun.start > 1 && rest.length > 0
    ? noun.end
    : 0;
};

/** What a sentence announces right before a list: how many of what. */
export const announcedBefore = (
  before: string,
): { readonly head: string | null; readonly count: number | null } | undefined => {
  const match = announcement.exec(before);
  if (match === null || !/(?:[，：—]|包括|分[別别]|[為为是即])$/u.test(match[0])) return undefined;
  if (/(?:其中|當中|当中)$/u.test(match[2]!)) return undefined;
  const head = match[2]!.replace(/(?:分[別别]|依次|包括|[為为是即有])+$/u, "");
  const [mention] = parse(`${match[1]!}個`);
  const low = mention?.type === "quantity" ? mention.written.low : null;
  return { head: head.length < 2 ? null : head, count: low === null ? null : Number(low) };
};
