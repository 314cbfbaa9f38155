import type { BlockRole } from "../model/index.js";
import { sentenceEnd } from "../text/sentenceEnd.js";
import { cellWidth } from "../text/width.js";
import { isFurniture } from "./furniture.js";

/** Whether a sentence ends in a text, or a part of one as long. */
export const hasSentenceEnd = (text: string): boolean => /[。！？；]/u.test(text);

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

/** Whether a text is a dateline and nothing else, so that the text, or the reporter's name, is still to come. */
export const isOnlyOpening = (text: string): boolean => openingLength(text) === text.length && text !== "";

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
  "(?:記者|记者|特派員|特派员)[\\p{Script=Han}、\\s]{2,16}[／/][\\p{Script=Han}]{1,8}(?:報導|報道|报道)[：:]?",
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

/** Agencies and picture libraries, as they stand below pictures. */
const agency =
  "(?:(?:新華|新华|中新|中央|美聯|美联|路透|法新|共同|彭博|歐新|塔斯|韓聯)社|視覺中國|视觉中国|(?:Getty|GETTY)\\s?(?:Images|IMAGES)|Reuters|REUTERS|AFP|AP|EPA|Bloomberg|Shutterstock)";

/** Who supplied a picture, or where it is from: 讀者提供圖片, 網上圖片, 受访者供图, 新华社发. */
const supplied =
  "(?:[\\p{Script=Han}A-Za-z]{0,12}(?:提供|供)(?:圖片|图片|圖|图|相片|照片)?|(?:本報|本报)?(?:網上|网上|網絡|网络|資料|资料|檔案|档案|設計|设计|模擬|模拟|效果)(?:圖片|图片|圖|图|相片|照片))";

/** Who took a picture. */
const photographer = `(?:${agency}(?:發|发|圖|图|記者[^，。]{2,12}[攝摄])?|${supplied}|[\\p{Script=Han}、·\\s]{2,16}[攝摄])`;

/**
 * When a page was put out: 發布時間：2025-06-12 09:31, 2025年6月12日 星期四 4:30AM, 更新時間：2025年6月12日 09:31 (HKT).
 * It stands under a headline and closes nothing.
 */
const published =
  /^(?:(?:發[布佈表]|发[布表]|更新|刊登|出版|建立|上稿)?(?:時間|时间|日期|於|于)?\s?[：:]?\s?)\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000]*(?:[（(]?(?:星期|週|周)[一二三四五六日天][）)]?)?[\s\u3000]*(?:(?:上午|下午|凌晨|晚上)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s?(?:[AaPp]\.?[Mm]\.?)?)?[\s\u3000]*(?:[（(]?[A-Z]{3}[）)]?)?[\s\u3000]*(?:(?:來源|来源)\s?[：:]\s?[^，。]{2,16})?$/u;

/** Lines that say who wrote, took, edited or supplied something, or when it was printed. */
const credits: readonly RegExp[] = [
  published,
  new RegExp(`^[\\p{Script=Han}、\\s]{0,10}${reporter}[\\s　]*[\\p{Script=Han}·、\\s]{2,20}$`, "u"),
  /^(?:整理|文|攝影|摄影|撰文|編輯|编辑|責任編輯|责任编辑|責編|责编|校對|校对|審核|审核|資料來源|资料来源|來源|来源|資料圖片|資料圖)\s?[：:／/]/u,
  /^[［【[（(]\s?(?:責任編輯|责任编辑|責編|责编|編輯|编辑)\s?[：:／/]?\s?[\p{Script=Han}\s、]{2,12}[］】\])）]$/u,
  new RegExp(
    `^[圖图](?:片)?(?:來源|来源)?\\s?[：:／/]\\s?(?:${photographer}|[\\p{Script=Han}·]{2,4}|[\\p{Script=Han}]{2,8}(?:社|報|报|網|网)|[^，。]{0,12}(?:記者|记者)[^，。]{2,12})$`,
    "u",
  ),
  new RegExp(`^[（(]?${photographer}[）)]?$`, "u"),
  /^[\p{Script=Han}]{2,6}(?:社|(?<!預|预|警|通|海|情|舉|举|申)(?:報|报)|網|网)$/u,
  /^[\p{Script=Han}\s]{2,16}(?:攝|摄|整理|供圖|供图|翻譯|编译|編譯)$/u,
];

/** The credit that closes a story: its writer or compiler, not its photographer or its date. */
const closing = new RegExp(`${reporter}|整理`, "u");

/** The editor in brackets, with whom the text of a web page ends. */
const signed = /^[［【[（(]\s?(?:責任編輯|责任编辑|責編|责编|編輯|编辑)/u;

/** An editor without brackets, who stands anywhere on a printed page and tells of no story. */
const editor = /^(?:責任編輯|责任编辑|責編|责编|編輯|编辑|校對|校对|審核|审核)\s?[：:／/]/u;

/** Whether a credit line closes the story above it. */
export const closesStory = (text: string): boolean =>
  signed.test(text) || (closing.test(text) && !/[攝摄]$/u.test(text) && !/^[（(]/u.test(text));

/** Whether a credit line stands where the page had room, and says nothing of where a story ends. */
export const isLoose = (text: string): boolean => editor.test(text);

/**
 * Marks that point at a picture: arrows, 圖為, 圖：, 圖／, 圖①, （圖）. 圖 alone is no mark: 圖書館, 圖謀; a number after it
 * takes a stop or a mark.
 */
export const captionMark =
  /^(?:[▲▼►◄▶◀△▽◣◢]|[上下左右中大小]?[圖图](?:片)?(?:為|为(?!何)|[：:／/]|[①-⑳㈠-㈩⑴-⒇]|\s?(?:\d{1,2}|[一二三四五六七八九十])[：:．、])|[（(][上下左右中]?[圖图][）)])/u;

/** Who took or supplied the picture, at the end of a caption. */
const pictureCredit = `[攝摄]$|(?:供|提供|網上|网上|資料|资料|網絡|网络)(?:圖片|图片|圖|图)$|[（(]${photographer}[）)]$|[。！？\\s]${agency}(?:發|发|圖|图|圖片|图片)?$|[（(][圖图][）)]$`;

/** Words that only captions use: 圖為 at the head of a sentence (not 試圖為), and the credit at the end. */
const captionWords = new RegExp(`(?:^|[。！？；\\s）)])[上下左右]?[圖图][為为]|${pictureCredit}`, "u");

const credited = new RegExp(pictureCredit, "u");

/** Whether a caption names who took or supplied the picture, with which it ends. */
export const isCredited = (text: string): boolean => credited.test(text);

/** List markers at the start of a line; the marker itself is no part of the item. */
export const listMarker =
  /^(?:[-–—•●○■□◆◇※★☆▪·▸]|[*+](?=\s)|[（(]?[\d一二三四五六七八九十]{1,2}[）)、．]|\d{1,2}\.(?:\s+(?!\d)|(?=[\p{Script=Han}「《“])))\s*/u;

/**
 * Whether what looks like the marker of an item is the middle of a sentence that the line breaks: of an enumeration
 * (第1、2、↵3、4期), or at a dash (科技↵—產業).
 */
export const isNoMarker = (text: string, before: string): boolean =>
  (/^[\d一二三四五六七八九十]{1,2}、/u.test(text) && before.endsWith("、")) ||
  (/^[-–—]+(?![\s\-–—])/u.test(text) && isOpenEnded(before) && isProse(before));

/** Longest heading, in full-width cells. */
const headingWidth = 48;

const isCredit = (text: string): boolean =>
  cellWidth(text) <= 32 && credits.some((credit) => credit.test(text));
const isCaption = (text: string): boolean =>
  captionMark.test(text) || (captionWords.test(text) && (listMarker.test(text) || cellWidth(text) <= 60));
const isHeading = (text: string): boolean =>
  cellWidth(text) <= headingWidth && isOpenEnded(text) && (text.match(/，/gu)?.length ?? 0) <= 1;

/** Roles by their first test that passes; a heading becomes headline, deck or subheading by its place. */
const roles: readonly (readonly [BlockRole, (text: string) => boolean])[] = [
  ["furniture", isFurniture],
  ["credit", isCredit],
  ["paragraph", startsStory],
  ["caption", isCaption],
  ["list-item", (text) => listMarker.test(text)],
  ["subheading", (text) => isHeading(text) || /[：:]$/u.test(text)],
];

/** The layout role of a run of text, judged by the run alone. */
export const roleOf = (text: string): BlockRole =>
  roles.find(([, matches]) => matches(text))?.[0] ?? "paragraph";
