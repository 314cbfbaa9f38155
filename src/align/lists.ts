import { cosine } from "../language/terms.js";
import { itemsAlike, sharedItems } from "../language/items.js";
import type { ListClaim } from "../model/index.js";
import { bigramsOf, bigramSimilarity } from "../text/bigrams.js";
import { combine, type Comparison } from "./similarity.js";

const weights = { items: 0.4, held: 0.35, head: 0.1, sentence: 0.15 };

/** Fewest items that two lists share. */
const leastShared = 2;

/** Fewest items of a list that is a part of another, and how alike the two are then at least. */
const tellingPart = 4;
const likenessOfPart = 0.62;

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
    const shared = sharedItems(one, other, itemsAlike);
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
