import { cosine } from "../language/terms.js";
import { itemsAlike, sharedItems } from "../language/items.js";
import type { ListClaim } from "../model/index.js";
import { bigramsOf, bigramSimilarity } from "../text/bigrams.js";
import { matchKey } from "../text/fold.js";
import { combine, type Comparison } from "./similarity.js";

const weights = { items: 0.4, held: 0.35, head: 0.1, sentence: 0.15 };

/** Fewest items that two lists share. */
const leastShared = 2;

/** Fewest items of a list that is a part of another, and how alike the two are then at least. */
const tellingPart = 4;
const likenessOfPart = 0.62;

/** Fewest items of two lists as long as each other that may be told in other words, and likeness of such items. */
const leastNear = { items: 3, shared: 2, length: 3, similarity: 0.5 };

/** Whether two items may be one in more or other words: 全面使用條碼 and 使用條碼, 雙人核對樣本 and 兩人核對樣本. */
const itemsNear = (left: string, right: string): boolean => {
  const [one, other] = [left, right].map(matchKey) as [string, string];
  if (itemsAlike(left, right)) return true;
  if (Math.min(one.length, other.length) < leastNear.length) return false;
  return (
    one.includes(other) ||
    other.includes(one) ||
    bigramSimilarity(bigramsOf(one), bigramsOf(other)) >= leastNear.similarity
  );
};

/** How many items two lists share, those of measures and the like also in other words. */
const sharedBy = (left: ListClaim, right: ListClaim): number => {
  const shared = sharedItems(left.items, right.items, itemsAlike);
  const isLong = left.items.length >= leastNear.items && left.items.length === right.items.length;
  if (shared >= leastShared || !isLong || left.isOpen || right.isOpen) return shared;
  const near = sharedItems(left.items, right.items, itemsNear);
  return near >= leastNear.shared ? near : shared;
};

const headsAlike = (left: ListClaim, right: ListClaim): number =>
  left.head === null || right.head === null
    ? 0.5
    : bigramSimilarity(bigramsOf(left.head), bigramsOf(right.head));

/** Lists: the items that they share (Jaccard, and of the shorter list), what the items are, the sentences around. */
export const lists: Comparison<ListClaim> = {
  least: 0.5,
  leastRepeat: 0.6,
  shares: weights,
  compare: (left, right) => {
    const [one, other] = [left.claim.items, right.claim.items];
    const shared = sharedBy(left.claim, right.claim);
    if (shared < leastShared) return undefined;
    const parts = {
      items: shared / (one.length + other.length - shared),
      held: shared / Math.min(one.length, other.length),
      head: headsAlike(left.claim, right.claim),
      sentence: cosine(left.features.sentence, right.features.sentence),
    };
    // A part of a longer list: four of twelve markets, which the other paper closes on one day.
    const isPart = parts.held === 1 && shared >= tellingPart;
    const similarity = combine(parts, weights);
    return { parts, similarity: isPart ? Math.max(similarity, likenessOfPart) : similarity };
  },
};
