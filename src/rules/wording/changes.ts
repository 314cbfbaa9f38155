import type { Change } from "../../language/changes.js";
import { isName, isNegation, isNumber, qualifierOf } from "../../language/qualifiers.js";
import { canonicalTerm } from "../../language/synonyms.js";
import type { Word } from "../../language/word.js";

/** 廣東 and 廣東省 are one name: one side's letters stand inside the other's. */
const isWithin = (left: readonly Word[], right: readonly Word[]): boolean => {
  const [one, other] = [left, right].map((words) => words.map((word) => canonicalTerm(word.key)).join(""));
  return one!.includes(other!) || other!.includes(one!);
};

/** One name in the place of another, with the same words around: 因為廣東擁有 and 因為深圳、前海擁有. */
export const isNameChange = ({ left, right, before, after }: Change): boolean =>
  left.length > 0 &&
  right.length > 0 &&
  left.every(isName) &&
  right.every(isName) &&
  (before !== "" || after !== "") &&
  !isWithin(left, right);

/** The days of the week, each as it is written, folded. */
const weekday = /^(?:逢|每|本|上|下|今)?(?:星期|周|礼拜|拜)([一二三四五六日天])$/u;

/** Whether each side has words of a kind, and nothing of one side is or stands in what the other has. */
const haveOther = (left: readonly Word[], right: readonly Word[]): boolean =>
  left.length > 0 && right.length > 0 && !isWithin(left, right);

/** What stands for a name that is known: 當地船廠, 該船廠. */
const pointing = /^(?:当地|本地|该|此|这|其|有关|涉事|同一)/u;

const textOf = (words: readonly Word[]): string => words.map(({ key }) => key).join("");

/** One word for a name, between the same words: 由香江船廠 and 由維港船廠. */
const replacesName = ({ left, right, before, after }: Change): boolean => {
  const [one, other] = [textOf(left), textOf(right)];
  return (
    before !== "" &&
    after !== "" &&
    (left.some(isName) || right.some(isName)) &&
    one.length === other.length &&
    haveOther(left, right) &&
    !pointing.test(one) &&
    !pointing.test(other)
  );
};

const weekdaysIn = (words: readonly Word[]): readonly Word[] => words.filter(({ key }) => weekday.test(key));

/** Another weekday, or another name in the place of one: 逢星期二 and 逢星期一, 香江船廠 and 維港船廠. */
export const isReferenceChange = (change: Change): boolean =>
  haveOther(weekdaysIn(change.left), weekdaysIn(change.right)) || replacesName(change);

/** Most words on either side of a change that only adds or drops a negation. */
const shortChange = 2;

/** 未必 and 也許沒有 leave the same open. */
const openDenials = new Set(["未必", "不一定", "未尝", "不见得"]);

/** A negation on one side only: 可以 and 不可以. */
export const isNegationChange = ({ left, right }: Change): boolean => {
  const count = (words: readonly Word[]) => words.filter(isNegation).length;
  if ([...left, ...right].some(({ key }) => openDenials.has(key))) return false;
  return count(left) !== count(right) && left.length <= shortChange && right.length <= shortChange;
};

/** Numbers on both sides that are not the same. */
export const isNumberChange = ({ left, right }: Change): boolean =>
  left.some(isNumber) && right.some(isNumber);

/** Single words of which one in the place of the other says something else, folded. */
const contrasts = [
  "多/少",
  "男/女",
  "升/跌",
  "升/降",
  "增/减",
  "东/西",
  "南/北",
  "左/右",
  "胜/负",
  "生/死",
].map((row) => row.split("/") as [string, string]);

/** A contrast in the place of its counterpart: 少140億元 and 多140億元. */
export const isContrastChange = ({ left, right }: Change): boolean => {
  const has = (words: readonly Word[], word: string): boolean => words.some(({ key }) => key === word);
  return contrasts.some(
    ([one, other]) => (has(left, one) && has(right, other)) || (has(left, other) && has(right, one)),
  );
};

/** Numerals of one way of writing that are not the same: 三十年 and 三百年; 三十 and 30 may be one number. */
export const isNumeralChange = ({ left, right }: Change): boolean => {
  const [one, other] = [left, right].map((words) =>
    words
      .filter(isNumber)
      .map(({ key }) => key)
      .join(""),
  );
  const areWrittenAlike = [/^[\d.]+$/u, /^[零一二三四五六七八九十百千万亿]+$/u].some(
    (written) => written.test(one!) && written.test(other!),
  );
  return left.length === 1 && right.length === 1 && areWrittenAlike && one !== other;
};

/** The qualifiers of a stretch by their groups, or undefined where it holds other words too. */
const qualifiersIn = (words: readonly Word[]): ReadonlySet<string> | undefined => {
  const groups = new Set<string>();
  for (const word of words) {
    const group = qualifierOf(word);
    if (group === undefined) return undefined;
    groups.add(group);
  }
  return groups;
};

/** Another qualifier, or one more, before the same word: 多名華人科學家 and 多名外籍華裔科學家. */
export const isQualifierChange = ({ left, right, before, after }: Change): boolean => {
  const [one, other] = [qualifiersIn(left), qualifiersIn(right)];
  if (before === "" || after === "" || one === undefined || other === undefined) return false;
  return [...one].some((group) => !other.has(group)) || [...other].some((group) => !one.has(group));
};
