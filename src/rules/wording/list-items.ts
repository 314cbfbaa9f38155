import { canonicalTerm } from "../../language/synonyms.js";
import { itemsAlike } from "../../language/items.js";
import type { ListClaim } from "../../model/index.js";
import { matchKey } from "../../text/fold.js";

/** Two names that may be joined in one item: 楓谷大學和金合歡大學; such an item may count twice. */
const joined =
  /.[及和與与或暨、/／].|男女|夫[婦妇]|兄弟|姊妹|姐妹|父子|母子|父女|母女|兄妹|姊弟|姐弟|[兩两][人地岸市校]/u;

/** Whether an item may be two. */
export const mayBeTwo = (item: string): boolean => joined.test(item);

/** A word that joins the last item of a list. */
const joining = /[和及與与]/u;

/** Whether the last two items may be one (前沿研究，以及大科學裝置和公共平台): what joins them is the second such word. */
export const mayEndInOne = ({ sentence, items }: ListClaim): boolean => {
  const places = items.slice(-3).map((item) => ({ start: sentence.lastIndexOf(item), item }));
  const [first, second, last] = places;
  if (first === undefined || second === undefined || last === undefined) return false;
  const between = (one: typeof first, other: typeof first): string =>
    sentence.slice(one.start + one.item.length, Math.max(one.start + one.item.length, other.start));
  return joining.test(between(first, second)) && joining.test(between(second, last));
};

/** Words right before a list that leave it open, folded. */
const opensList =
  /(?:包括|包含|例如|比如|譬如|诸如|如|像|涉及|涵盖|其中有|其中包括|特别是|尤其是|主要[是为有]?|部分)$/u;

/** The text of a claim's sentence before its items and after them, folded. */
export const besideList = ({
  sentence,
  items,
}: ListClaim): { readonly before: string; readonly after: string } => {
  const start = sentence.indexOf(items[0]!);
  const last = items.at(-1)!;
  const end = sentence.indexOf(last, Math.max(0, start)) + last.length;
  return {
    before: matchFolded(sentence.slice(0, Math.max(0, start))),
    after: matchFolded(sentence.slice(end)),
  };
};

/** White space left out, marks kept. */
const matchFolded = (text: string): string =>
  Array.from(text.replace(/\s+/gu, ""), (character) => matchKey(character) || character).join("");

const digits: { readonly [count: number]: string } = {
  2: "兩两二",
  3: "三",
  4: "四",
  5: "五",
  6: "六",
  7: "七",
  8: "八",
  9: "九",
  10: "十",
};

/** Whether what opens a list counts as many as it names: 該四校包括 and four schools. */
const countsAll = (before: string, count: number): boolean =>
  new RegExp(
    `(?<![\\d十百千萬万其之第])(?:${count}|[${digits[count] ?? "無"}])[\\p{Script=Han}]{1,8}?(?:包括|包含|涵盖|涉及|有)$`,
    "u",
  ).test(before) && !/其中|当中|主要|部分/u.test(before.slice(-16));

/** Whether a list says that it names all there is: nothing opens it, and no 等 follows it. */
export const isComplete = (list: ListClaim): boolean => {
  if (list.isOpen) return false;
  const { before, after } = besideList(list);
  // 涵蓋漁業、航空及教育三個領域 names three of three.
  const isCounted = list.count === list.items.length || countsAll(before, list.items.length);
  if (isCounted && !/^[^，。；、]{0,8}等/u.test(after)) return true;
  return !opensList.test(before) && !/^[^，。；、]{0,8}等/u.test(after);
};

/** Whether the characters of a short name stand in a long one in their order: 港大 and 香港大學. */
export const isShortFor = (short: string, long: string): boolean => {
  let at = -1;
  return Array.from(short).every((character) => (at = long.indexOf(character, at + 1)) >= 0);
};

/** The characters of a name in one order: 儲存 and 存儲 are one word. */
const sorted = (item: string): string => Array.from(item).toSorted().join("");

const isWithin = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** Whether two items may be one thing under two names: alike, one short for the other, or synonyms. */
export const mayBeOne = (left: string, right: string): boolean => {
  const [one, other] = [matchKey(left), matchKey(right)];
  return (
    itemsAlike(left, right) ||
    sorted(one) === sorted(other) ||
    isWithin(one, other) ||
    isShortFor(one, other) ||
    isShortFor(other, one) ||
    canonicalTerm(one) === canonicalTerm(other)
  );
};

/** Fewest characters that the first or last items of two lists share where a verb stands in front or behind. */
const leastEdge = 3;

const commonStart = (one: string, other: string): number => {
  const at = Array.from(one).findIndex((character, index) => character !== other[index]);
  return at < 0 ? one.length : at;
};

const backwards = (text: string): string => Array.from(text).toReversed().join("");

/** Where an item stands in its list: the words before a list may stick to the first, those after it to the last. */
export type Edge = "first" | "last" | "inner";

/** What names of bodies and places end in, folded, that no verb ends in. */
const wholeNames = /(?:大学|学院|中学|小学|医院|公司|集团|银行|剧院|委员会|[街市区县镇村州省国]|公园|车站)$/u;

/** Whether two items may be one thing, the words around their lists set aside. */
export const mayBeOneAt = (edge: Edge, left: string, right: string): boolean => {
  if (mayBeOne(left, right)) return true;
  const [one, other] = [matchKey(left), matchKey(right)];
  // No verb sticks to names of one kind: 明德會南昌小學, 明德會李鄭屋小學.
  const ending = wholeNames.exec(one)?.[0];
  if (ending !== undefined && ending === wholeNames.exec(other)?.[0]) return false;
  if (edge === "last") return commonStart(one, other) >= leastEdge;
  return edge === "first" && commonStart(backwards(one), backwards(other)) >= leastEdge;
};

/** Where an item of a list stands. */
export const edgeOf = (at: number, count: number): Edge => {
  if (at === 0) return "first";
  return at === count - 1 ? "last" : "inner";
};

/** What kinds of things end in, folded: two names of one kind are not one name. */
const kinds =
  /(?:大学|学院|中学|小学|医院|公司|集团|银行|剧院|中心|委员会|服务|课程|路|街|站|队|区|县|市|镇|村|州|省|国|岛|线|科|部|局|署|处|院|团|会|馆|社|学|角)$/u;

/** Characters of short names, of which one shared may be a name written otherwise: 沙特 and 沙地, 川普 and 特朗普. */
const short = 3;

/** Largest share of characters that two different names have in common: 荷蘭北海大學 and 芬蘭北光大學. */
const mostShared = 0.4;

/** Whether two items are surely two things: not one name in the words of another region, nor one with more beside it. */
export const areDifferent = (left: string, right: string): boolean => {
  if (mayBeOne(left, right)) return false;
  const [start, end] = [left, right].map((item) => backwards(matchKey(item).replace(kinds, ""))) as [
    string,
    string,
  ];
  if (commonStart(start, end) >= 2) return false;
  const [one, other] = [left, right].map((item) => new Set(matchKey(item).replace(kinds, ""))) as [
    Set<string>,
    Set<string>,
  ];
  const common = Array.from(one).filter((character) => other.has(character)).length;
  if (Math.min(one.size, other.size) <= short) return common === 0;
  return common / (one.size + other.size - common) <= mostShared;
};
