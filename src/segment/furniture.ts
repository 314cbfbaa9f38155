import { cellWidth } from "../text/width.js";

/** Widest line of page furniture, in full-width cells. */
const widest = 40;

/** What parts the pieces of a running head. */
const gaps = /[\s\u3000\u00A0·|｜]+/u;

const section =
  "(?:要聞|要闻|港聞|港闻|新聞|新闻|時政|时政|綜合|综合|國際|国际|兩岸|两岸|財經|财经|經濟|经济|體育|体育|娛樂|娱乐|副刊|文化|教育|社會|社会|科技|健康|法庭|評論|评论|專題|专题|專版|专版|特刊|周刊|週刊|簡訊|简讯|短訊|短讯)";

/** Pieces that only a running head, a folio or an imprint has: page numbers, dates, editors, telephones, addresses. */
const telling: readonly RegExp[] = [
  /^[A-D]\d{1,2}$/u,
  /^(?:第[\d一二三四五六七八九十]{1,3}|\d{1,2})版$/u,
  /^\d{4}年\d{1,2}月\d{1,2}日(?:星期[一二三四五六日天])?$/u,
  /^(?:責任編輯|责任编辑|責編|责编|編輯|编辑|美編|美编|版面設計|版面设计|版式|校對|校对|電話|电话|傳真|传真|熱線|热线)[：:]/u,
  /^(?:https?:\/\/)?(?:www\.)[\w.-]+$/u,
  new RegExp(`^[A-D]?\\d{1,2}[\\p{Script=Han}]{0,4}${section}$`, "u"),
  new RegExp(`^[\\p{Script=Han}]{0,4}${section}[A-D]?\\d{1,2}$`, "u"),
];

/** Pieces that stand beside the telling ones: weekdays, the farmer's calendar, names of sections and papers, numbers. */
const usual: readonly RegExp[] = [
  /^星期[一二三四五六日天]$/u,
  /^(?:農曆|农历)[\p{Script=Han}]{2,8}$/u,
  new RegExp(`^[\\p{Script=Han}]{0,6}${section}$`, "u"),
  /^[\p{Script=Han}]{2,6}(?:報|报|網|网)$/u,
  /^[\d-]{2,12}$/u,
];

/** A name of a section that stands alone on its line. */
const sectionAlone = /^[\p{Script=Han}]{0,4}(?:要聞|要闻|港聞|簡訊|简讯|短訊|短讯|專版|专版|副刊)$/u;

/** A notice that a paper sets between its stories: an advertisement, or what a web page has its reader press. */
const notice =
  /^(?:(?:廣告|广告)(?:$|[\s\u3000：:])|[（(【[［]?(?:廣告|广告)[】）)\]］]|(?:點擊|点击)(?:進入|进入|查看|下載|下载)|(?:掃描|扫描|掃一掃|扫一扫)[^，。]{0,12}(?:二維碼|二维码|QR\s?Code)|(?:相關|相关)(?:新聞|新闻|報道|报道|閱讀|阅读|鏈接|链接)[：:]?$|(?:延伸閱讀|延伸阅读|更多(?:新聞|新闻|精彩))[：:]?|(?:返回|回到)(?:首頁|首页|頂部|顶部)|(?:上一篇|下一篇|上一頁|下一頁|上一页|下一页)[：:]?|(?:分享到|分享至|打印本頁|打印本页|關閉窗口|关闭窗口)|(?:首頁|首页)\s?[>＞»›]|(?:字號|字号|字體大小|字体大小)\s?[：:]|(?:版權所有|版权所有|版權聲明|版权声明|Copyright))/u;

/** An editor alone on a line, who signs a text (责任编辑：刘洋) rather than heads a page. */
const editorAlone = /^(?:責任編輯|责任编辑|責編|责编|編輯|编辑|校對|校对)\s?[：:]\s?[\p{Script=Han}]{2,4}$/u;

const matches = (patterns: readonly RegExp[], piece: string): boolean =>
  patterns.some((pattern) => pattern.test(piece));

/**
 * Whether a line is furniture of the page (A8 港聞 海旁日報 2025年5月22日 星期四, 第4版 综合) and no part of a
 * story: pieces of such lines throughout, one of them telling, and at most one other name.
 */
export const isFurniture = (text: string): boolean => {
  if (cellWidth(text) > widest || /[，。；！？!?]/u.test(text)) return false;
  if (editorAlone.test(text)) return false;
  if (notice.test(text) || sectionAlone.test(text)) return true;
  const pieces = text.split(gaps).filter((piece) => piece !== "");
  if (!pieces.some((piece) => matches(telling, piece))) return false;
  const others = pieces.filter((piece) => !matches(telling, piece) && !matches(usual, piece));
  return others.length <= 1 && others.every((piece) => /^[\p{Script=Han}]{2,6}$/u.test(piece));
};
