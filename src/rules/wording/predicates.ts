import { firmnessOf, readFirmness } from "../../language/firmness.js";
import { modalities } from "../../language/modalities.js";
import { segmentWords } from "../../language/words.js";
import { tell } from "../../messages/message.js";
import { modalityShift as texts } from "../../messages/modality-shift.js";
import type { Alignment, ModalityClaim, Observation } from "../../model/index.js";
import { matchKey } from "../../text/fold.js";
import { readWords } from "../readings.js";
import { areOfTwo, isSubordinate, overlapOf } from "./clauses.js";
import { isShift, shareVerb } from "./levels.js";

/** Least likeness of the predicates, of that of a list (列入「…」), and of the sentences around them. */
const leastPredicate = 0.7;
const leastListed = 0.65;
const leastSentence = 0.2;

/** A side of an alignment with how firm it is and the mark that says so. */
interface Side {
  readonly level: number;
  readonly mark: string;
}

/** Marks of hope. */
const hopeful = /[有可]望/u;

/** Whether the firm side's sentence has said already, of another clause, what the loose side says: 預計…，…將…. */
const isSaidBefore = (
  { clause, sentence }: ModalityClaim,
  { modality }: ModalityClaim,
  { mark }: Side,
): boolean => {
  // Who hopes is less sure than who expects something else further on: 將於3月開工，預計2029年建成; 有望3月開工.
  const end = hopeful.test(mark) ? sentence.indexOf(clause) + clause.length : sentence.length;
  return segmentWords(sentence.slice(0, end)).some(({ key }) => modalities.get(key) === modality);
};

/** Whether the firmness is said of another verb than the predicate: 預計下月通車的新線|已完成測試. */
const isOfOther = (predicate: string, mark: string): boolean =>
  predicate.slice(0, Math.max(0, predicate.indexOf(mark))).includes("的");

const sideOf = ({ clause, modality, marker, predicate }: ModalityClaim): Side | undefined => {
  if (modality === "listed") return { level: firmnessOf.listed!, mark: marker };
  const read = readFirmness(clause);
  if (read === undefined || isOfOther(predicate, read.mark)) return undefined;
  return { level: read.level, mark: read.mark };
};

/** How far what is done must be the same where the predicates are worded otherwise, neither being done yet. */
const leastDoing = { most: 0.6, shared: 2 };

/** Whether two predicates to come tell of one doing in other words: 合併成兩校, 將四間小學合併成兩間. */
const areOneDoing = (left: ModalityClaim, right: ModalityClaim): boolean => {
  if ([left, right].some(({ modality }) => modality === "done")) return false;
  const { most, shared } = overlapOf(left.predicate, right.predicate);
  return (
    most >= leastDoing.most && shared >= leastDoing.shared && shareVerb(left.predicate, right.predicate, [])
  );
};

/** Predicates with a mark each, where what follows the marks is alike. */
export const comparePredicates = ({
  left,
  right,
  parts,
}: Alignment<ModalityClaim>): Observation | undefined => {
  const [one, other] = [sideOf(left), sideOf(right)];
  if (one === undefined || other === undefined || !isShift(one.level, other.level)) return undefined;
  // A list printed today may well hold what will be entered; it clashes only with what is not yet sure.
  const isListed = left.modality === "listed" || right.modality === "listed";
  if (isListed && Math.abs(one.level - other.level) < 2) return undefined;
  // One deed in other words: only what is certain against what is only meant, and neither is done yet.
  const isDeed = parts["deed"] === 1 && Math.max(one.level, other.level) < firmnessOf.done!;
  const areFarApart = Math.abs(one.level - other.level) >= 2;
  const isAlike = isDeed
    ? areFarApart
    : (parts["predicate"] ?? 0) >= (isListed ? leastListed : leastPredicate) ||
      (areFarApart && areOneDoing(left, right));
  if (!isAlike || (parts["sentence"] ?? 0) < leastSentence) return undefined;
  const [firmSide, looseSide] = one.level > other.level ? [one, other] : [other, one];
  const [firmClaim, looseClaim] = one.level > other.level ? [left, right] : [right, left];
  if (isSaidBefore(firmClaim, looseClaim, looseSide)) return undefined;
  // One speaker's remark about two places is one remark of which the place is changed too.
  const areTwo = !isListed && parts["speaker"] !== 1 && areOfTwo(left.clause, right.clause);
  if (areTwo || (!isListed && (isSubordinate(left) || isSubordinate(right)))) return undefined;
  return {
    verdict: "tension",
    kind: "modality",
    certainty: 0.85,
    compared: [matchKey(left.predicate), matchKey(right.predicate)],
    values: [left.modality, right.modality],
    readings: [readWords(`${one.mark}…`), readWords(`${other.mark}…`)],
    message: isListed
      ? tell(texts.messages.listed, { mark: looseSide.mark })
      : tell(texts.messages.firmer, { firm: firmSide.mark, loose: looseSide.mark }),
  };
};
