import { foldCharacters } from "../text/fold.js";
import { areSameActs, isBare, namesStory, namingTerms } from "./acts.js";
import { clockOf } from "./clocks.js";
import { placeIn, type Happening, type Limit, type Told } from "./occasions.js";
import {
  areOfOtherAges,
  areOfOtherParts,
  areOfOtherThings,
  figuresIn,
  hasOtherFigures,
  isSamePart,
  shareFigures,
} from "./otherness.js";
import { isHeld, termsOf } from "./terms.js";

/** Words of a date that was changed, or of what happened again. */
const changed = /原[定订本]|改[期为于在至到]|延[期后迟至]|推[迟延]|押后|顺延|提前|延长|重新|再次|再度|余震/u;

/** Words of what happens again and again, beside its date. */
const recurring = /每[年月周日天晚晨早]|逢/u;

/** Words right before the date to which something was moved: 押後至5月6日. */
const movedTo = /(?:押后|延[期后迟至]?|推[迟延]|顺延|提前|改[期为]?)[至到于在为]$/u;

/** Whether both dates are those to which something was moved, and not those from which. */
const areMovedTo = (left: Told, right: Told): boolean =>
  [left, right].every(({ clause, value: { text } }) =>
    movedTo.test(foldCharacters(clause.slice(0, Math.max(0, placeIn(clause, text))))),
  );

/** Whether a date was moved, or is of what happens again and again. */
export const isMoved = ({ sentence, clause }: Told): boolean =>
  changed.test(foldCharacters(sentence)) || recurring.test(foldCharacters(clause));

/** Whether one side's words say nothing telling that the other side's sentence does not. */
const isHeldBy = (thought: string, sentence: string): boolean =>
  isHeld(namingTerms(thought), termsOf(sentence));

/** What a limit may go without its word for: 9月1日實施 is from then on, and 4月21日結束 is until then. */
const isLimit = ({ known, limit }: Happening, other: Limit | undefined): boolean =>
  limit === undefined && (other === "start" || (other === "end" && known.has("结束")));

/** Whether two dates set the same limit. */
export const isSameLimit = (left: Happening, right: Happening): boolean =>
  left.limit === right.limit || isLimit(left, right.limit) || isLimit(right, left.limit);

/**
 * Whether nothing speaks against two dates being of one happening: they set the same limit, in the same part of it, by the
 * same clock, with no figure of its own on each side, and neither is of a date that was moved.
 *
 * @param isLength - whether they are lengths of time, which are not moved
 */
export const mayBeOne = (
  left: Told,
  right: Told,
  one: Happening,
  other: Happening,
  isLength = false,
): boolean =>
  (isLength || areMovedTo(left, right) || (!isMoved(left) && !isMoved(right))) &&
  clockOf(left.sentence) === clockOf(right.sentence) &&
  !areOfOtherAges(left, right) &&
  !areOfOtherThings(one, other) &&
  !areOfOtherParts(left, right) &&
  isSameLimit(one, other) &&
  isSamePart(one.thought, other.thought) &&
  (!hasOtherFigures(one.thought, other.thought) || shareFigures(left, right));

/** Whether one of two dates is told with nothing telling that the report of the other does not say. */
export const isWithin = (left: Told, right: Told, one: Happening, other: Happening): boolean =>
  isHeldBy(one.thought, right.sentence) || isHeldBy(other.thought, left.sentence);

/** Whether the acts nearest to two dates are one. */
export const isOneAct = ({ act: left }: Happening, { act: right }: Happening): boolean =>
  areSameActs(left, right);

/** The acts that both dates are known to be of. */
export const sharedActs = ({ known: left }: Happening, { known: right }: Happening): readonly string[] =>
  [...left].filter((act) => right.has(act));

/** The figures beside a date: in its clause, and where that names nothing in the one before. */
export const figuresOf = ({ thought, subject }: Happening): readonly string[] =>
  figuresIn(`${thought}，${subject}`);

/** Measures to the decimal that both sides give with their date: 大帽山6時跌至1.2度. */
export const sharedMeasures = (left: Happening, right: Happening): readonly string[] => {
  const decimals = new Set(figuresOf(left).filter((figure) => figure.includes(".")));
  return figuresOf(right).filter((figure) => decimals.has(figure));
};

/** The words of the clause of a date before and after it. */
const besides = ({ clause, value }: Told): readonly [string, string] => {
  const at = Math.max(0, placeIn(clause, value.text));
  return [clause.slice(0, at), clause.slice(at + value.text.length)];
};

/**
 * Whether two dates are told of nobody but the subject of the story (公司將於3月23日掛牌, 股份於3月24日掛牌), and not both of
 * something further.
 */
export const areOfStory = (left: Told, right: Told): boolean => {
  const [[before, after], [otherBefore, otherAfter]] = [besides(left), besides(right)];
  return namesStory(before) && namesStory(otherBefore) && (isBare(after) || isBare(otherAfter));
};
