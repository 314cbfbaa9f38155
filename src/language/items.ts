import { matchKey } from "../text/fold.js";

/** What may be left off the end of a name in a list, folded: 嵐山縣 and 嵐山, 榮芳街街市 and 榮芳街. */
const kindEndings = /(?:特别行政区|自治区|[县市区省镇乡村州国])$/u;

/** A name without the word for the kind of place that it is; one that would be left with a character keeps it. */
const bareName = (item: string): string => {
  const key = matchKey(item);
  const bare = key.replace(kindEndings, "");
  return bare.length >= 2 ? bare : key;
};

/** Whose a body is, which a paper of the place leaves out before three characters and more: 政府飛行服務隊. */
const owner = /^(?:特区政府|政府|香港|本港|澳门|国家|中国|台湾|全国)(?=.{3})/u;

/** Whether two items of lists are one name, with or without 縣, 市 and the like, or whose it is on one side. */
export const itemsAlike = (left: string, right: string): boolean => {
  const [one, other] = [bareName(left), bareName(right)];
  return one === other || one.replace(owner, "") === other || one === other.replace(owner, "");
};

/** Whether two items are written alike but for script, width and marks. */
export const itemsEqual = (left: string, right: string): boolean => matchKey(left) === matchKey(right);

/** How many items of two lists are the same, each counted once. */
export const sharedItems = (
  left: readonly string[],
  right: readonly string[],
  areSame: (left: string, right: string) => boolean,
): number => {
  const free = [...right];
  return left.filter((item) => {
    const at = free.findIndex((other) => areSame(item, other));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  }).length;
};
