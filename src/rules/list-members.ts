import type { Alignment, ListClaim, Message, Observation, Rule } from "../model/index.js";
import { bigramSimilarity, bigramsOf } from "../text/bigrams.js";
import { matchKey } from "../text/fold.js";
import { areDifferent, isComplete, edgeOf, mayBeOne, mayBeOneAt, mayBeTwo } from "./wording/list-items.js";
import { tell } from "../messages/message.js";
import { listMembers as texts } from "../messages/list-members.js";
import { readWords } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Fewest items that two lists share, and likeness of the sentences around them. */
const leastShared = 2;
const leastSentence = 0.35;

/** That where as many items are told in place, of which all but one are alike. */
const leastOfPlaces = 0.1;

/** Shared items, or characters of them, that need no likeness of what else the sentences say; and that likeness. */
const telling = { items: 4, characters: 10, ofCounted: 3 };
const leastRest = 0.2;

/** Most items that one side lacks, as a share of the longer list. */
const mostLacking = 1 / 3;

type Lists = Alignment<ListClaim>;

/** 氣候變化 and 氣候變遷: the same but for the end, which tells no two things apart by itself. */
const beginAlike = (one: string, other: string): boolean =>
  one.length === other.length &&
  one.length > 2 &&
  matchKey(one).slice(0, -1) === matchKey(other).slice(0, -1);

/** 雙人核對樣本 and 兩人核對樣本: half of the pairs of characters and more are shared. */
const nearlyAlike = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 4 &&
  bigramSimilarity(bigramsOf(matchKey(one)), bigramsOf(matchKey(other))) >= 0.5;

/** The items of the longer list that the shorter lacks, where the others stand in one order; undefined otherwise. */
const lackingIn = (long: readonly string[], brief: readonly string[]): string[] | undefined => {
  const lacking: string[] = [];
  let at = 0;
  for (const [index, item] of long.entries()) {
    const isEdge = edgeOf(index, long.length) === edgeOf(at, brief.length);
    const edge = isEdge ? edgeOf(at, brief.length) : "inner";
    if (at < brief.length && (mayBeOneAt(edge, item, brief[at]!) || beginAlike(item, brief[at]!))) at += 1;
    else lacking.push(item);
  }
  return at === brief.length ? lacking : undefined;
};

const key = ({ items }: ListClaim): string => items.map(matchKey).join("、");

const comparedOf = ({ clause, items }: ListClaim): string =>
  items.reduce((rest, item) => rest.replace(matchKey(item), ""), matchKey(clause)).replace(/\d+/gu, "");

const describe = ({
  left,
  right,
}: Lists): Pick<Observation, "kind" | "compared" | "values" | "readings"> => ({
  kind: "list",
  compared: [comparedOf(left), comparedOf(right)],
  values: [key(left), key(right)],
  readings: [readWords(left.items.join("、")), readWords(right.items.join("、"))],
});

/** How alike two sentences are without their items. */
const restAlike = ({ left, right }: Lists): number => {
  const rest = ({ sentence, items }: ListClaim) =>
    bigramsOf(items.reduce((text, item) => text.replace(item, ""), sentence).replace(/[\d.]+/gu, ""));
  return bigramSimilarity(rest(left), rest(right));
};

const isSameHead = ({ head: left }: ListClaim, { head: right }: ListClaim): boolean =>
  left !== null && right !== null && matchKey(left) === matchKey(right);

/** Whether both say how many of what there are, the lists being as long as they say. */
const areCounted = (left: ListClaim, right: ListClaim): boolean =>
  isSameHead(left, right) && [left, right].every(({ count, items }) => count === items.length);

/** Whether so much is shared that two lists cannot be of two things: four names, or a few long ones. */
const isTelling = ({ left, right }: Lists): boolean => {
  const shared = left.items.filter((item) =>
    right.items.some((other) => mayBeOne(item, other) || beginAlike(item, other) || nearlyAlike(item, other)),
  );
  // 四個部門 on both sides is one list of four.
  const isCounted = areCounted(left, right);
  return (
    shared.length >= telling.items ||
    shared.join("").length >= telling.characters ||
    (isCounted && shared.length >= telling.ofCounted)
  );
};

const omitted = (items: readonly string[], list: ListClaim): Message => {
  const names = items.join("、");
  const count = list.items.length;
  return tell(texts.messages.omitted, { count: String(count), items: names });
};

/** The one place at which two lists of one length part, where both name different things there. */
const replacedAt = ({ items: left }: ListClaim, { items: right }: ListClaim): number | undefined => {
  if (left.length !== right.length) return undefined;
  const parted = left.flatMap((item, at) =>
    mayBeOneAt(edgeOf(at, left.length), item, right[at]!) ? [] : [at],
  );
  const [at] = parted;
  if (parted.length !== 1 || at === undefined) return undefined;
  const [one, other] = [left[at]!, right[at]!];
  const isElsewhere = right.some((item) => mayBeOne(one, item)) || left.some((item) => mayBeOne(other, item));
  return isElsewhere || !areDifferent(one, other) ? undefined : at;
};

/** Whether all but one of three items or more stand in their places, told in so many characters that the list is one. */
const isReplacing = (alignment: Lists): boolean =>
  alignment.left.items.length >= 3 &&
  replacedAt(alignment.left, alignment.right) !== undefined &&
  isTelling(alignment);

const observe = (alignment: Lists): Observation | undefined => {
  const { left, right } = alignment;
  const at = replacedAt(left, right);
  if (at !== undefined) {
    const [one, other] = [left.items[at]!, right.items[at]!];
    return {
      ...describe(alignment),
      verdict: "tension",
      certainty: 0.85,
      message: tell(texts.messages.replaced, {
        count: String(left.items.length),
        place: String(at + 1),
        left: one,
        right: other,
      }),
    };
  }
  const [long, brief] = left.items.length > right.items.length ? [left, right] : [right, left];
  const lacking = lackingIn(long.items, brief.items);
  const isShort =
    lacking !== undefined &&
    lacking.length > 0 &&
    lacking.length <= Math.max(1, long.items.length * mostLacking);
  if (!isShort || brief.items.some(mayBeTwo)) return undefined;
  return { ...describe(alignment), verdict: "omission", certainty: 0.8, message: omitted(lacking, long) };
};

/**
 * Flags two complete lists of one thing that part in an item: one side lacks it (omission), or names another in its
 * place (tension).
 *
 * Not flagged: lists that 等, 包括 or 例如 leave open, items under two names (離岸風電 and 海上風電, 港大 and 香港大學),
 * lists in sentences that have little in common, which are of two things, and lists that part in more than one item.
 */
export const listMembers: Rule = {
  id: "list-members",
  ...texts,
  examples: [
    {
      left: "簽約院校為日本櫻丘大學、韓國漢南學院、荷蘭北海大學、加拿大楓谷大學。",
      right: "簽約院校為日本櫻丘大學、韓國漢南學院、芬蘭晨光大學、加拿大楓谷大學。",
      verdict: "tension",
    },
    {
      left: "赛道途经书院、望月桥、海棠湾、气象台四处景点。",
      right: "賽道途經書院、望月橋、海棠灣、植物園四個景點。",
      verdict: "tension",
    },
    {
      left: "捷運公司指出，停駛的車站為江埔、公園口、文化路、電力所、新城。",
      right: "捷運公司表示，停駛的車站為江埔、公園口、文化路、新城。",
      verdict: "omission",
    },
    {
      left: "参与行动的有消防、警方、民安队、飞行服务队四个部门。",
      right: "參與行動的有消防、警方、醫療輔助隊、政府飛行服務隊四個部門。",
      verdict: "tension",
      note: "as many on both sides",
    },
    {
      left: "局方指海龜入院原因為誤吞魚鉤、被船撞傷、遭漁網纏繞和患上腫瘤。",
      right: "局方說，海龜入院的原因有誤吞魚鉤、被船撞傷和遭漁網纏繞。",
      verdict: "omission",
      note: "clauses that are announced",
    },
    {
      left: "院方推出三項改善措施：雙人核對樣本、全面使用條碼、增設覆核主任。",
      right: "医院落实三项补救措施：由两人核对样本、使用条码、停用手写标签。",
      verdict: "tension",
      note: "measures in other words, of which one differs",
    },
    {
      left: "院方推出三項改善措施：雙人核對樣本、全面使用條碼、增設覆核主任。",
      right: "医院落实三项补救措施：由两人核对样本、使用条码、增加复核主任。",
      verdict: null,
      note: "measures in other words",
    },
    {
      left: "局方稱海龜傷病原因為誤吞魚鉤、漁網纏繞、船隻撞擊。",
      right: "局方稱海龜傷病原因為誤吞魚鉤、漁網纏繞等。",
      verdict: null,
      note: "等 leaves the list open",
    },
    {
      left: "雙方將在離岸風電、儲能、人才培訓三方面合作。",
      right: "双方将在海上风电、储能、人才培训三方面合作。",
      verdict: null,
      note: "one thing in two regions' words",
    },
    {
      left: "陳大文、李小明、張志強三人獲頒銅紫荊星章。",
      right: "陳大文、李小明、黃國榮三人昨日在機場被截查。",
      verdict: null,
      note: "two happenings",
    },
  ],
  check: onlyFor("list", (alignment) => {
    const { left, right, parts, isRepeat } = alignment;
    if (isRepeat || left.source === right.source || !isComplete(left) || !isComplete(right)) return undefined;
    const least = isReplacing(alignment) ? leastOfPlaces : leastSentence;
    if ((parts["sentence"] ?? 0) < least && !areCounted(left, right)) return undefined;
    if (Math.min(left.items.length, right.items.length) <= leastShared - 1) return undefined;
    return isTelling(alignment) || restAlike(alignment) >= leastRest ? observe(alignment) : undefined;
  }),
};
