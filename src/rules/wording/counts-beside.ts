import type { ListClaim, QuantityClaim } from "../../model/index.js";
import { matchKey } from "../../text/fold.js";
import { besideList, isShortFor } from "./list-items.js";

/** Most items of a list that a paper names in full. */
const mostItems = 12;

/** Dimensions of things that a list may name. */
const nameable = new Set(["item", "organisations", "people", "cases", "places", "events", "vehicles"]);

/** The count of a claim, if it is one that a list may name in full. */
export const countOf = ({ value }: QuantityClaim): number | undefined => {
  const number = Number(value.written.low);
  const isCount = value.exact && value.form === "cardinal" && value.hedge === null && value.currency === null;
  const isNamed = value.unit === null ? false : nameable.has(value.unit.dimension);
  return isCount && isNamed && number >= 2 && number <= mostItems ? number : undefined;
};

/** Words between a stated count and its list that say that all are named, folded: 三項支援，即…; 五大中心為…. */
const announces =
  /^[^，。；：、]{0,12}(?:：|(?:为|是|就是)：?|，?(?:即是?|也就是|分别[为是有]|依次[为是]|计有)：?[^，。；：、]{0,3})$/u;

/** Words between a count and the fields that its things are of, one each, folded: 五項協議，涵蓋…; 六個分論壇，分別聚焦…. */
const covers =
  /^[^，。；：、]{0,8}，?(?:(?:内容|范围)?(?:分别)?(?:涵盖|涉及|覆盖)|分别(?:聚焦|围绕|针对|关于|探讨|讨论)(?:于|在)?)：?$/u;

/** Things that are each of one field, folded. */
const ofOneField =
  /协议|协定|备忘录|合约|合同|意向书|法案|条例|议案|决议|措施|工程|项目|课题|论坛|研讨会|讲座|专题|展区|展览/u;

/** Most things of which a list that lacks one of their fields is remarkable. */
const mostCovered = 8;

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
  const after = besideList(list).after.replace(/^(?:合共|总共|一共|共计|合计|共)有?/u, "");
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

/**
 * The count that a list is told to name in full: in its heading, before its items or after them, or in an earlier
 * sentence that it takes up.
 *
 * @param list - a list of an article
 * @param figures - the counts of the article
 */
export const countBeside = (list: ListClaim, figures: readonly QuantityClaim[]): QuantityClaim | undefined =>
  countOfHeading(list, figures) ??
  countBefore(list, figures) ??
  countAfter(list, figures) ??
  countEarlier(list, figures);

/**
 * The count of agreements, works and the like that a list gives the fields of: 五項協議，涵蓋漁業、航空、醫療、稅務.
 *
 * @param list - a list of the article
 * @param figures - the counts of the article
 * @returns undefined where 等 or a count of their own follows the fields
 */
export const countCovered = (
  list: ListClaim,
  figures: readonly QuantityClaim[],
): QuantityClaim | undefined => {
  const { before, after } = besideList(list);
  if (list.isOpen || list.count !== null || /^[^，。；、]{0,8}等/u.test(after)) return undefined;
  return figures.findLast((figure) => {
    const count = countOf(figure);
    const text = matchKey(figure.value.text);
    const at = before.lastIndexOf(text);
    const isHere = figure.sentence === list.sentence && figure.source === list.source && at >= 0;
    if (!isHere || count === undefined || count > mostCovered) return false;
    const words = before.slice(at + text.length);
    return (
      ofOneField.test(text + matchKey(figure.counted)) &&
      covers.test(words) &&
      !otherCount.test(before.slice(Math.max(0, at - 3), at) + words)
    );
  });
};
