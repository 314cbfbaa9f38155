import type { BlockRole } from "../model/index.js";
import { cellWidth } from "../text/width.js";
import { isFurniture } from "./furniture.js";

/** Ends a sentence, closing marks included. */
const sentenceEnd = /[。！？!?…；][」』”’）)》]*$/u;

/** Marks of running prose; a headline has at most a few. */
const proseMark = /[，。；]/u;

/** Sends the reader on to another page: （下轉A4版）. */
const jumpTo = /[（(](?:下轉|下转)[^（）()]{1,8}[）)]$/u;

/** Says that the text goes on from another page: （上接A3版）. */
const jumpFrom = /^[（(](?:上接|文接|緊接|紧接)[^（）()]{1,8}[）)]/u;

/** Whether the text says that it goes on from another page. */
export const comesFromPage = (text: string): boolean => jumpFrom.test(text);

/** Whether the text says that it goes on on another page. */
export const goesToPage = (text: string): boolean => jumpTo.test(text);

/** Whether the text stops in mid-sentence, so that it may go on elsewhere. */
export const isOpenEnded = (text: string): boolean => {
  const written = text.replace(jumpTo, "");
  return !sentenceEnd.test(written) && !/[：:]$/u.test(written);
};

/** Whether the text reads as prose rather than as a heading or a label. */
export const isProse = (text: string): boolean => proseMark.test(text) || startsStory(text);

const reporter = "(?:記者|记者|特派員|特派员|通訊員|通讯员|特約撰稿|實習生|见习记者)";

/** What may follow the name of the paper: 記者敖敏輝廣州報道：, （記者 陳大文 深圳報道）. */
const filed = `(?:\\s?[（(][^）)]{1,60}[）)])?(?:${reporter}[^，。：:]{2,24}(?:報道|报道|報導|报导|電|电)[：:，]?)?\\s*`;

/**
 * Openings of a story, by the habits of Hong Kong, mainland and Taiwan papers and agencies:
 * 【大公報訊】記者…報道：, 香港文匯報訊（記者 …）, 【本報訊】, 新华社南昌1月25日电（记者…）, （中央社記者…電）, 本報記者…報道：,
 * 〔記者…／新竹報導〕, 記者…／瑞芳報導.
 */
const storyOpenings: readonly RegExp[] = [
  "【[^】]{1,16}(?:訊|讯|電|电|專訊|专讯|報道|报道|綜合|综合)】",
  "[\\p{Script=Han}A-Za-z]{2,12}(?:訊|讯)\\s?(?=[（(])",
  "(?:本報|本报|本刊|本網|本网)[\\p{Script=Han}]{0,4}(?:訊|讯)",
  "[（(][\\p{Script=Han}]{2,8}(?:報道|报道|訊|讯)[）)]",
  "[\\p{Script=Han}]{1,8}[社网網][\\p{Script=Han}]{0,8}[\\d〇○零一二三四五六七八九十０-９]{1,3}月[\\d〇○零一二三四五六七八九十０-９]{1,3}日[\\p{Script=Han}]{0,4}(?:[電电]|報道|报道)",
  "[（(](?:中央社|新華社|新华社|法新社|路透社|美聯社|美联社)?[\\p{Script=Han}\\s]{0,4}(?:記者|记者)[^）)]{2,30}[）)]",
  "[〔【［\\[（(](?:記者|记者|特派員|特派员)[^〕】］\\]）)。，]{2,24}[／/][^〕】］\\]）)。，]{1,12}(?:報導|報道|报道|綜合報導)[〕】］\\]）)]",
  "(?:記者|记者|特派員|特派员)[\\p{Script=Han}、\\s]{2,16}[／/][\\p{Script=Han}]{1,8}(?:報導|報道|报道)(?=[\\s\u3000：:])[：:]?",
  `(?:本報|本报)(?=${reporter}[^，。：:]{2,24}(?:報道|报道|報導|报导|電|电))`,
].map((opening) => new RegExp(`^(?:${opening})${filed}`, "u"));

/** Length of the dateline or name of the paper that opens a story, in UTF-16 units; 0 where none does. */
export const openingLength = (text: string): number => {
  for (const opening of storyOpenings) {
    const match = opening.exec(text);
    if (match !== null) return match[0].length;
  }
  return 0;
};

/** Whether a paragraph opens a story with a dateline or the name of the paper. */
export const startsStory = (text: string): boolean => openingLength(text) > 0;

/** Lines that say who wrote, took, edited or supplied something, or when it was printed. */
const credits: readonly RegExp[] = [
  new RegExp(`^[\\p{Script=Han}、\\s]{0,10}${reporter}[\\s　]*[\\p{Script=Han}·、\\s]{2,20}$`, "u"),
  /^(?:整理|圖|图|文|攝影|摄影|撰文|編輯|编辑|責任編輯|责任编辑|資料來源|资料来源|來源|来源|資料圖片|資料圖)[：:／/]/u,
  /^[\p{Script=Han}]{2,6}(?:社|報|报|網|网)$/u,
  /^[\p{Script=Han}\s]{2,16}(?:攝|摄|整理|供圖|供图|翻譯|编译|編譯)$/u,
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?$/u,
];

/** The credit that closes a story: its writer or compiler, not its photographer or its date. */
const closing = new RegExp(`${reporter}|整理`, "u");

/** Whether a credit line closes the story above it. */
export const closesStory = (text: string): boolean =>
  closing.test(text) && !/[攝摄]$/u.test(text) && !/^[（(]/u.test(text);

/** Marks that point at a picture. */
export const captionMark = /^[▲▼►◄▶◀△▽◣◢]/u;

/** Words that only captions use. */
const captionWords = /(?:圖為|图为|[攝摄]$|供圖$|供图$|資料圖片$)/u;

/** List markers at the start of a line; the marker itself is no part of the item. */
export const listMarker = /^(?:[-–—•●○■□◆◇※★☆▪·▸]|[（(]?[\d一二三四五六七八九十]{1,2}[）)、．])\s*/u;

/** Longest heading, in full-width cells. */
const headingWidth = 48;

const isCredit = (text: string): boolean =>
  (cellWidth(text) <= 32 && credits.some((credit) => credit.test(text))) || isFurniture(text);
const isCaption = (text: string): boolean =>
  captionMark.test(text) || (captionWords.test(text) && (listMarker.test(text) || cellWidth(text) <= 60));
const isHeading = (text: string): boolean =>
  cellWidth(text) <= headingWidth && isOpenEnded(text) && (text.match(/，/gu)?.length ?? 0) <= 1;

/** Roles by their first test that passes; a heading becomes headline, deck or subheading by its place. */
const roles: readonly (readonly [BlockRole, (text: string) => boolean])[] = [
  ["credit", isCredit],
  ["paragraph", startsStory],
  ["caption", isCaption],
  ["list-item", (text) => listMarker.test(text)],
  ["subheading", (text) => isHeading(text) || /[：:]$/u.test(text)],
];

/** The layout role of a run of text, judged by the run alone. */
export const roleOf = (text: string): BlockRole =>
  roles.find(([, matches]) => matches(text))?.[0] ?? "paragraph";
