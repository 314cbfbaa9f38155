import { knownActs } from "../language/knownActs.js";
import { isMoved } from "../language/sameness.js";
import { sharedWeight } from "../language/sharedSubjects.js";
import type { Alignment, Claim, DateClaim } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import type { Occasion } from "./occasion.js";

/** What a report tells to have followed what it dates: 4日發燒，之後入住酒店. */
interface Sequel {
  readonly claim: DateClaim;
  readonly acts: ReadonlySet<string>;
  readonly words: string;
}

const followed = /^(?:之后|其后|随后|及后|然后|后来|继而|接着|翌日|次日|第二天|隔天)/u;
const clauses = /[，；。！？\n]/u;

/** Clauses after a date among which what followed it is told. */
const reach = 4;

/** Whether a date is one day of the text. */
const isDay = ({ claim, kind }: Occasion): boolean =>
  claim.kind === "date" && kind === "day" && claim.value.from !== null && claim.value.from === claim.value.to;

/** What is told after a date of its sentence, before any other date. */
const sequelOf = ({ claim }: Occasion, dated: ReadonlySet<string>): readonly Sequel[] => {
  const { sentence, clause } = claim;
  const at = sentence.indexOf(clause);
  if (at < 0) return [];
  const next = sentence
    .slice(at + clause.length)
    .split(clauses)
    .slice(0, reach);
  const stop = next.findIndex((text) => dated.has(text));
  const words = (stop < 0 ? next : next.slice(0, stop)).find((text) => followed.test(foldCharacters(text)));
  return words === undefined ? [] : [{ claim: claim as DateClaim, acts: knownActs(words), words }];
};

const sequelsIn = (occasions: readonly Occasion[]): readonly Sequel[] => {
  const dated = new Set(occasions.map(({ claim }) => claim.clause));
  return occasions.filter(isDay).flatMap((occasion) => sequelOf(occasion, dated));
};

/** Least weight of the words that a sequel shares with what another report dates: the name of a hotel, not a verb. */
const leastShared = 12;

/** How sure such a pair is: each report must be taken at its word. */
const likely = 0.7;

/** Whether a report dates the same before the day after which it is said to have happened, and nowhere later. */
const isBefore = (other: Occasion, all: readonly Occasion[], { claim, acts, words }: Sequel): boolean => {
  const own = [...other.happening.known].filter((act) => acts.has(act));
  const isOf = ({ happening }: Occasion): boolean => own.some((act) => happening.known.has(act));
  return (
    own.length > 0 &&
    sharedWeight(words, other.happening.thought) >= leastShared &&
    !isMoved(other.claim) &&
    all
      .filter(isOf)
      .every(({ claim: rival }) => rival.kind !== "date" || (rival.value.to ?? "") < claim.value.from!)
  );
};

/**
 * Aligns what one report dates with the day after which another says it happened, where the first is earlier: 1日入住酒店
 * against 4日發燒，之後入住酒店.
 *
 * @param left - what one article dates
 * @param right - what another dates
 */
export const alignSequels = (left: readonly Occasion[], right: readonly Occasion[]): Alignment[] => {
  const find = (ones: readonly Occasion[], others: readonly Occasion[]): (readonly [Claim, Claim])[] =>
    sequelsIn(ones).flatMap((sequel) =>
      others
        .filter((other) => isDay(other) && isBefore(other, others, sequel))
        .slice(0, 1)
        .map(({ claim }) => [sequel.claim, claim] as const),
    );
  const pairs = [...find(left, right), ...find(right, left).map(([one, other]) => [other, one] as const)];
  return pairs.map(([one, other]) => ({
    left: one,
    right: other,
    similarity: likely,
    parts: { occasion: 1, sequel: 1 },
    isRepeat: false,
  }));
};
