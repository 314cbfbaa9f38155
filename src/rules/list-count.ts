import type { Claim, Inspection, ListClaim, QuantityClaim, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { besideList, isComplete, isShortFor, mayBeTwo, mayEndInOne } from "./wording/list-items.js";
import { readQuantity, readWords, say } from "./readings.js";

/** Most items of a list that a paper names in full. */
const mostItems = 12;

/** Dimensions of things that a list may name. */
const nameable = new Set(["item", "organisations", "people", "cases", "places", "events", "vehicles"]);

/** The count of a claim, if it is one that a list may name in full. */
const countOf = ({ value }: QuantityClaim): number | undefined => {
  const number = Number(value.written.low);
  const isCount = value.exact && value.form === "cardinal" && value.hedge === null && value.currency === null;
  const isNamed = value.unit === null ? false : nameable.has(value.unit.dimension);
  return isCount && isNamed && number >= 2 && number <= mostItems ? number : undefined;
};

/** Words between a stated count and its list that say that all are named, folded: 三項支援，即…; 五大中心為…. */
const announces =
  /^[^，。；：、]{0,12}(?:：|(?:为|是|就是)：?|，?(?:即是?|也就是|分别[为是有]|依次[为是]|计有)：?[^，。；：、]{0,3})$/u;

/** What makes a count another than that of the list: 首三位, 之一, 其中. */
const otherCount = /之一|其中|当中|首|前[一二三四五]|后[一二三四五]|每|其余|主要|部分|等|约|逾/u;

/** A sentence that only names: 新開線路為…. */
const naming = /^(?:其中)?([^，。；：、]{3,12}?)(?:分别)?(?:为|是|：)$/u;

/** The count that stands before the items of a list in its sentence. */
const countBefore = (list: ListClaim, figures: readonly QuantityClaim[]): QuantityClaim | undefined => {
  const { before } = besideList(list);
  const own = figures.filter(({ sentence, source }) => sentence === list.sentence && source === list.source);
  return own.findLast((figure) => {
    const text = matchKey(figure.value.text);
    const at = before.lastIndexOf(text);
    if (at < 0) return false;
    const words = before.slice(at + text.length);
    const lead = before.slice(Math.max(0, at - 3), at);
    return announces.test(words) && !otherCount.test(words) && !/首|前|第/u.test(lead);
  });
};

/** The count that stands right after the items: A、B、C和D四個部門. */
const countAfter = (list: ListClaim, figures: readonly QuantityClaim[]): QuantityClaim | undefined => {
  const { after } = besideList(list);
  return figures.find(
    (figure) =>
      figure.sentence === list.sentence &&
      figure.source === list.source &&
      countOf(figure) !== undefined &&
      after.startsWith(matchKey(figure.value.text)),
  );
};

/** The count of an earlier sentence that a sentence which only names takes up: 新開4條線路. 新開線路為…. */
const countEarlier = (list: ListClaim, figures: readonly QuantityClaim[]): QuantityClaim | undefined => {
  const name = naming.exec(besideList(list).before)?.[1];
  if (name === undefined) return undefined;
  const named = figures.filter(
    (figure) =>
      figure.sentence !== list.sentence &&
      figure.evidence[0]!.start < list.evidence[0]!.start &&
      countOf(figure) !== undefined &&
      isShortFor(name, matchKey(figure.clause.replace(figure.value.text, ""))) &&
      isShortFor(matchKey(figure.counted).slice(-2), name),
  );
  return new Set(named.map(countOf)).size === 1 ? named.at(-1) : undefined;
};

/** The count of the heading over a list that is set out. */
const countOfHeading = (list: ListClaim, figures: readonly QuantityClaim[]): QuantityClaim | undefined =>
  list.role !== "list-item" || list.count === null || list.head === null
    ? undefined
    : figures.find(
        (figure) => figure.sentence.includes(list.head!) && Number(figure.value.written.low) === list.count,
      );

/** Items that are figures or clauses of their own name nothing to count. */
const isName = (item: string): boolean => !/^[\d０-９]|[，。；]/u.test(item);

/** Whether the items of a list may be as many as the count, read otherwise. */
const mayBe = (count: number, list: ListClaim): boolean => {
  const { items, role } = list;
  if (items.length === count || (items.length === count + 1 && mayEndInOne(list))) return true;
  if (role === "list-item") return items.length > count;
  const double = items.filter(mayBeTwo).length;
  return items.length < count
    ? items.length + double >= count
    : double > 0 || items.some((item) => item.includes("的"));
};

const inspectList = (list: ListClaim, figures: readonly QuantityClaim[]): Inspection[] => {
  if (!isComplete(list) || !list.items.every(isName)) return [];
  const figure =
    countOfHeading(list, figures) ??
    countBefore(list, figures) ??
    countAfter(list, figures) ??
    countEarlier(list, figures);
  const count = figure && countOf(figure);
  if (figure === undefined || count === undefined || mayBe(count, list)) return [];
  const named = list.items.length;
  const items = list.items.join("、");
  return [
    {
      left: figure,
      right: list,
      verdict: "contradiction",
      kind: "list",
      certainty: 0.85,
      compared: [
        matchKey(figure.clause.replace(figure.value.text, "")),
        matchKey(list.head ?? figure.counted),
      ],
      values: [String(count), list.items.map(matchKey).join("、")],
      readings: [readQuantity(figure.value), readWords(items)],
      message: say(
        `寫明「${figure.value.text}」，列出的卻是 ${named} 項：${items}。核對名單，改正數目或補刪項目；若未列全，請加「等」。`,
        `写明「${figure.value.text}」，列出的却是 ${named} 项：${items}。核对名单，改正数目或补删项目；若未列全，请加「等」。`,
        `“${figure.value.text}” are announced, yet ${named} are named: ${items}. Correct the count or the list; if it is not complete, say so.`,
      ),
    },
  ];
};

const isKind =
  <K extends Claim["kind"]>(kind: K) =>
  (claim: Claim): claim is Extract<Claim, { kind: K }> =>
    claim.kind === kind;

/**
 * Flags a stated count that the complete list of the same things does not meet: 三項支援，即 and four names, 五大中心為 and
 * four.
 *
 * Not flagged: lists that 等, 包括 or 例如 leave open, counts of more than twelve, counts that stand apart from the list,
 * and lists of which an item may be two (甲及乙).
 */
export const listCount: Rule = {
  id: "list-count",
  title: say("數目與所列不符", "数目与所列不符", "A count that the list does not meet"),
  examples: [
    {
      left: "今屆設三項支援，即學費資助、生活津貼、師友指導、海外交流，學生可按需要選擇。",
      verdict: "contradiction",
    },
    { left: "她的五大政见为托育补助、老街再造、观光巴士、青年租屋。", verdict: "contradiction" },
    { left: "署方擬在旺角、深水埗、觀塘五個地區試行計劃。", verdict: "contradiction" },
    {
      left: "參展的有四家博物館，包括陝西、甘肅及新疆的博物館。",
      verdict: null,
      note: "包括 leaves the list open",
    },
    { left: "全线共设临江东、青浦、柳湾等7座车站。", verdict: null, note: "等 leaves the list open" },
    {
      left: "六所大學為日本櫻丘大學、韓國漢南學院、荷蘭北海大學、加拿大楓谷大學、澳洲金合歡大學和英國河谷大學。",
      verdict: null,
      note: "the last item is two",
    },
    { left: "三個工程項目分別為道路擴闊、污水處理及堤岸加固。", verdict: null },
    {
      left: "三个板块分别为前沿研究、样板工厂，以及大科学装置和公共技术平台。",
      verdict: null,
      note: "the last two may be one",
    },
  ],
  inspect: (claims) => {
    const figures = claims.filter(isKind("quantity"));
    return claims.filter(isKind("list")).flatMap((list) => inspectList(list, figures));
  },
};
