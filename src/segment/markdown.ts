/** Where the marks of a line stand, and what they make of it. */
export interface Marks {
  /** Indices of the UTF-16 units that are marks and no part of the reader's text. */
  readonly dropped: ReadonlySet<number>;
  /** The role that the marks give the line, whatever it says. */
  readonly role?: "subheading" | "caption";
}

/** Lines that only part or frame what stands around them: rules (---, * * *), underlines of headings, code fences. */
const frame = /^(?:(?:-[ ]?){3,}|(?:\*[ ]?){3,}|(?:_[ ]?){3,}|={3,}|(?:`{3,}|~{3,})[\w-]*)$/u;

/** Whether a line holds nothing but marks that part or frame. */
export const isFrame = (text: string): boolean => frame.test(text);

/** Quotation marks of mail and Markdown; >5% is a comparison, so that a digit must not follow at once. */
const quote = /^(?:>\s*)+(?![\d.])/u;

/** The marks of a heading (## 標題 ##); a topic (#全城停課#) and a number (#1) have no space after the mark. */
const heading = /^#{1,6}\s+(?=\S)/u;
const headingEnd = /(?<!\s)\s+#+$/u;

/** What a link points to. */
const target =
  '\\((?:https?:|mailto:|data:|\\.{0,2}/|#|[\\w-]{1,100}\\.\\w)[^\\s()]{0,2000}(?:\\s+"[^"]*")?\\)';
const image = new RegExp(`!\\[([^\\[\\]]{0,300})\\]${target}`, "gu");
const link = new RegExp(`(?<!!)\\[([^\\[\\]]{1,300})\\]${target}`, "gu");
const imageAlone = new RegExp(`^!\\[[^\\[\\]]{1,300}\\]${target}$`, "u");

/** Stops, which nothing emphasized begins with: the stars of 張**，35歲 hide a name. */
const stop = "[，。、；：！？）」』》,;:!?)]";

/** Names are hidden by one or two stars after the surname (張*和李*稱): no emphasis begins there. */
const surname =
  "[王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何高林羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭曾蕭萧田董袁潘蔡蔣蒋余于杜葉叶程蘇苏魏呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范石廖賈贾夏韋韦付傅方白鄒邹孟熊秦邱丘江尹薛閻阎段雷侯龍龙史陶黎賀贺顧顾毛郝龔龚邵萬万錢钱嚴严覃武戴莫孔湯汤]";

/** Pairs of marks around emphasized words; the marks are groups 1 and 2. */
const emphases: readonly RegExp[] = [
  new RegExp(`(?<!\\*)(\\*\\*\\*?)(?![\\s*]|${stop})[^*]*[^\\s*](\\*\\*\\*?)(?!\\*)`, "dgu"),
  /(?<![\w_])(__)(?![\s_])[^_]*[^\s_](__)(?![\w_])/dgu,
  new RegExp(`(?<![\\w*]|${surname})(\\*)(?![\\s*]|${stop})[^*]*[^\\s*（「『《](\\*)(?![\\w*])`, "dgu"),
  /(?<!`)(`)[^`]+(`)(?!`)/dgu,
];

/** Emphasis whose other half stands on another line, or nowhere: at the ends of a line, after the marker of an item. */
const stray = /(?<=^(?:[-–—•●○*+]\s+|[-–—•●○]|\d{1,2}[.、]\s*)?)\*\*(?!\*)|(?<!\*)\*\*(?=[：:]|$)/gu;

/** Marks units as dropped. */
type Drop = (from: number, to: number) => void;

const dropInto =
  (dropped: Set<number>): Drop =>
  (from, to) => {
    for (let at = from; at < to; at += 1) dropped.add(at);
  };

/**
 * Finds the marks inside a text: of emphasis, code, links and images; an image says nothing inside a text.
 *
 * @param text - a line or a block
 * @returns the index of each UTF-16 unit that is no part of the reader's text
 */
const findInlineMarks = (text: string): ReadonlySet<number> => {
  const dropped = new Set<number>();
  const drop = dropInto(dropped);
  for (const { 0: whole, index } of text.matchAll(image)) drop(index, index + whole.length);
  for (const { 0: whole, 1: words, index } of text.matchAll(link))
    dropAround(drop, index + 1, words!, whole.length - 1, 1);
  for (const emphasis of emphases)
    for (const { indices } of text.matchAll(emphasis))
      for (const mark of indices!.slice(1)) if (mark !== undefined) drop(...mark);
  return dropped;
};

/**
 * Finds the marks inside a whole block, and those of emphasis whose other half stands elsewhere.
 *
 * @param text - a block, its lines joined
 */
export const findBlockMarks = (text: string): ReadonlySet<number> => {
  if (!/[*_`[]/u.test(text)) return new Set();
  const halves = Array.from(text.matchAll(stray), ({ index }) => [index, index + 1]);
  return new Set([...findInlineMarks(text), ...halves.flat()]);
};

/**
 * Finds the marks of Markdown in a line, in text files too: copies of electronic papers carry them astray.
 *
 * @param text - a line without white space at its ends
 */
export const findMarks = (text: string): Marks => {
  const [alone] = text.matchAll(image);
  if (alone !== undefined && imageAlone.test(text)) {
    const dropped = new Set<number>();
    dropAround(dropInto(dropped), 2, alone[1]!, text.length - 2, 2);
    return { dropped, role: "caption" };
  }
  const dropped = new Set(findInlineMarks(text));
  const drop = dropInto(dropped);
  const opening = quote.exec(text)?.[0].length ?? 0;
  const title = heading.exec(text.slice(opening))?.[0].length ?? 0;
  drop(0, opening + title);
  if (title === 0) return { dropped };
  drop(headingEnd.exec(text)?.index ?? text.length, text.length);
  return { dropped, role: "subheading" };
};

/** Drops what stands around the words of a link: `before` units above `start`, and the rest of its `length`. */
const dropAround = (drop: Drop, start: number, words: string, length: number, before: number): void => {
  drop(start - before, start);
  drop(start + words.length, start + length);
};

/** A row of a table, between bars; the bars of running heads are full-width ones. */
const row = /^\|.*\|$/u;

/** The row of dashes under the head of a table. */
const underline = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/u;

/** Whether a line is a row of a table. */
export const isRow = (text: string): boolean => row.test(text) && text.length > 2;

/** The half-open ranges of the cells of a row that hold something. */
export const findCells = (text: string): readonly (readonly [start: number, end: number])[] => {
  if (underline.test(text)) return [];
  const cells: (readonly [number, number])[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/(?<!\\)\||$/gu)) {
    if (text.slice(start, index).trim() !== "") cells.push([start, index]);
    start = index + 1;
  }
  return cells;
};
