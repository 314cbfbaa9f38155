import {
  opposedInFirmness,
  opposedInResolve,
  opposedInSeverity,
  type Opposed,
} from "../../language/remarks.js";
import { tell } from "../../messages/message.js";
import { quoteSubstance as texts } from "../../messages/quote-substance.js";
import type { Alignment, Message, Observation } from "../../model/index.js";
import { matchKey } from "../../text/fold.js";
import { readWords } from "../readings.js";
import { areOfTwo, overlapOf, type Clause } from "./clauses.js";
import { isDirect } from "./remarks.js";

/** Who speaks, for the message. */
export const speakerOf = ({ left, right }: Alignment<Clause>): string | Message =>
  left.speaker ?? right.speaker ?? { "zh-Hant": "同一人", "zh-Hans": "同一人", en: "one speaker" };

/** What every observation on two remarks has alike. */
export const describe = (
  clauses: Alignment<Clause>,
  words: readonly [string, string],
): Omit<Observation, "message" | "certainty"> => {
  const { left, right } = clauses;
  // Who speaks may be told paragraphs before: where those move, the remark is the same.
  const compared = ({ clause }: Clause, changed: string) => matchKey(clause).replace(matchKey(changed), "");
  return {
    verdict: "tension",
    kind: "quote",
    compared: [compared(left, words[0]), compared(right, words[1])],
    values: [matchKey(words[0]), matchKey(words[1])],
    readings: [readWords(left.clause), readWords(right.clause)],
  };
};

const areOfOneMatter = (
  { left, right }: Alignment<Clause>,
  { most, shared }: { readonly most: number; readonly shared: number },
  { strong, weak }: Opposed,
): boolean => {
  const overlap = overlapOf(
    left.clause.replace(strong, "").replace(weak, ""),
    right.clause.replace(strong, "").replace(weak, ""),
  );
  return overlap.most >= most && overlap.shared >= shared && !areOfTwo(left.clause, right.clause);
};

/** A way in which two remarks of one attitude and its contrary are told, and how far they must be on one matter. */
interface Attitude {
  readonly find: (left: string, right: string) => Opposed | undefined;
  readonly least: { readonly most: number; readonly shared: number };
  readonly message: (speaker: string | Message, opposed: Opposed) => Message;
}

/** The first that is found speaks. */
const attitudes: readonly Attitude[] = [
  {
    find: opposedInFirmness,
    least: { most: 0.5, shared: 2 },
    message: (speaker, { strong, weak }) =>
      tell(texts.messages.firmness, { speaker, firm: strong, loose: weak }),
  },
  {
    find: opposedInSeverity,
    least: { most: 0.3, shared: 1 },
    message: (speaker, { strong, weak }) =>
      tell(texts.messages.severity, { speaker, harsh: strong, mild: weak }),
  },
];

/** One speaker on one matter, who binds himself or condemns it on one side and leaves it open or makes little of it. */
export const compareAttitudes = (clauses: Alignment<Clause>): Observation | undefined => {
  const { left, right, parts } = clauses;
  if (parts["speaker"] !== 1 || !isDirect(left) || !isDirect(right) || left.source === right.source)
    return undefined;
  for (const { find, least, message } of attitudes) {
    const opposed = find(left.clause, right.clause);
    if (opposed === undefined || !areOfOneMatter(clauses, least, opposed)) continue;
    const { isLeft, strong, weak } = opposed;
    return {
      ...describe(clauses, isLeft ? [strong, weak] : [weak, strong]),
      certainty: 0.8,
      message: message(speakerOf(clauses), opposed),
    };
  }
  return undefined;
};

/** How far two remarks must be the same of which one only weighs what the other announces. */
const leastWeighed = { most: 0.75, least: 0.6, shared: 2 } as const;

/** One remark of one speaker, in which he will do what on the other side he only considers doing. */
export const compareWeighed = (clauses: Alignment<Clause>): Observation | undefined => {
  const { left, right, parts } = clauses;
  if (parts["speaker"] !== 1 || left.source === right.source) return undefined;
  const found = opposedInResolve(left.clause, right.clause);
  if (found === undefined || areOfTwo(left.clause, right.clause)) return undefined;
  const { isLeft, strong, weak } = found;
  const overlap = overlapOf(
    left.clause.replace(isLeft ? strong : weak, ""),
    right.clause.replace(isLeft ? weak : strong, ""),
  );
  const { most, least, shared } = leastWeighed;
  if (overlap.most < most || overlap.least < least || overlap.shared < shared) return undefined;
  return {
    ...describe(clauses, isLeft ? [strong, weak] : [weak, strong]),
    certainty: 0.8,
    message: tell(texts.messages.firmness, { speaker: speakerOf(clauses), firm: strong, loose: weak }),
  };
};
