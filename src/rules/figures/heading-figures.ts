import { isContentWord, segmentWords } from "../../language/words.js";
import { canonicalTerm } from "../../language/synonyms.js";
import { isSameNumber } from "../../language/ranges.js";
import { compareValues } from "../../language/values.js";
import { narrowingLeftOut, partLeftOut } from "../../language/divisions.js";
import type { Claim, Inspection, QuantityClaim } from "../../model/index.js";
import { isRestating, isRunningText } from "../../model/roles.js";
import { foldCharacters } from "../../text/fold.js";
import { tell } from "../../messages/message.js";
import { headlineBody } from "../../messages/headline-body.js";
import { aroundIn, bendOf, digitsOf, isBare, isLimit, type Bend } from "./hedging.js";
import { describeQuantity } from "./quantities.js";
import { mixOf } from "./units.js";

/** A figure of a heading, the figure of the story that it stands for, and the words that the heading leaves out. */
interface Unreserved {
  readonly heading: QuantityClaim;
  readonly body: QuantityClaim;
  readonly words: string;
}

/** The part of a heading that holds a figure: parts are parted by spaces. */
const partOf = ({ clause, value }: QuantityClaim): string =>
  clause.split(/[\s　]+/u).find((part) => part.includes(value.text)) ?? clause;

/** Words by which a heading says itself that its figure is not settled, folded. */
const unsettled = /料|估|约|预|或|恐|望|初步|目标|冀|暂|平均|左右|上下/u;
const bounded = /最多|至多|最高|上限|封顶|最少|至少|逾|超|不少|不超|不多|以上|以下|以内|起码|可达|可获/u;

/** What the story says right before a figure that it has not counted, folded. */
const guessed = /(?:估计|估算|估|推算|粗略|暂定|暂计)(?:有|为|约|达|共|涉及)?$/u;

/** Sums of a budget are all estimates, folded. */
const budgeted = /赤字|盈余|预算|财政|储备|拨款/u;

/** Folded words of a text as it writes them. */
const asWritten = (text: string, words: string): string => {
  const at = foldCharacters(text).indexOf(words);
  return at < 0 ? words : text.slice(at, at + words.length);
};

/** Figures that are worked out and not final, folded; a first count of people (初步統計) every headline gives as it is. */
const provisional = /初步(?:测算|估算|核算|估计|评估|计算|预计)|快报数/u;

/** The words by which a story reserves one of its figures, and which way they bend it. */
const reserveOf = (claim: QuantityClaim): { readonly words: string; readonly bend: Bend } | undefined => {
  const { value, clause } = claim;
  const { before } = aroundIn(clause, claim);
  const guess = budgeted.test(before) ? undefined : guessed.exec(before)?.[0];
  if (isLimit(claim)) return { words: value.hedge ?? "最多", bend: "limit" };
  if (value.hedge !== null && !isBare(value)) return { words: value.hedge, bend: bendOf(value) ?? "about" };
  if (guess !== undefined) return { words: asWritten(clause, guess), bend: "about" };
  const early = provisional.exec(aroundIn(claim.sentence, claim).before)?.[0];
  return early === undefined || value.form === "percent"
    ? undefined
    : { words: asWritten(claim.sentence, early), bend: "about" };
};

const termsOf = (text: string): ReadonlySet<string> =>
  new Set(
    segmentWords(text)
      .filter((word) => isContentWord(word) && word.key.length > 1)
      .map(({ key }) => canonicalTerm(key)),
  );

/** Digits from which an equal number in the story is the heading's own, or its size where it shows two. */
const telling = 3;
const large = 10_000;

const isTelling = ({ value }: QuantityClaim): boolean =>
  digitsOf(value) >= telling || (digitsOf(value) === 2 && Number(value.written.low) >= large);

/** From here on a heading's number without 元 is a sum where the story's is: 擬斥80億回購, 42萬名錶. */
const leastSum = 100_000;

/** Whether a heading counts heads where its story counts visits: 6萬人 over 約6萬人次. */
const areHeads = (one: QuantityClaim, other: QuantityClaim): boolean =>
  isSameNumber(one.value, other.value) && mixOf(one, other) === "heads";

const isSameFigure = (heading: QuantityClaim, body: QuantityClaim): boolean => {
  const [one, other] = [heading.value, body.value];
  if (one.form !== other.form) return false;
  if (areHeads(heading, body)) return true;
  const values = compareValues(one, other);
  if (values !== null) return values.isSame && (one.unit === null || other.unit !== null);
  const isSum = other.currency !== null || other.unit?.dimension === "money";
  return isSum && one.currency === null && Number(one.written.low) >= leastSum && isSameNumber(one, other);
};

/** Pairs of characters that two wordings share where they share no word: 血庫存量, 血庫存. */
const leastPairs = 2;

const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = Array.from(foldCharacters(text).replace(/[^\p{Script=Han}]/gu, ""));
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]!}${letter}`));
};

const sharesTerm = (heading: QuantityClaim, body: QuantityClaim): boolean => {
  const [one, other] = [termsOf(partOf(heading)), termsOf(body.sentence)];
  if ([...one].some((term) => other.has(term))) return true;
  const [part, clause] = [pairsOf(partOf(heading)), pairsOf(body.clause)];
  return [...part].filter((pair) => clause.has(pair)).length >= leastPairs;
};

/** Whether a figure of the story is that of the heading: one number in one unit, and, where that says little, a word. */
const isOwn = (heading: QuantityClaim, body: QuantityClaim): boolean => {
  if (!isSameFigure(heading, body)) return false;
  if (isTelling(heading) || (heading.predicate !== "" && heading.predicate === body.predicate)) return true;
  return sharesTerm(heading, body) || sharesSubject(heading, body);
};

/** Whether a large number stands in a sentence that has a word in common with the other parts of the heading. */
const sharesSubject = (heading: QuantityClaim, body: QuantityClaim): boolean => {
  const [one, other] = [termsOf(heading.sentence), termsOf(body.sentence)];
  return Number(heading.value.written.low) >= large && [...one].some((term) => other.has(term));
};

/** Whether a figure of the story is that of the heading, rounded: 兩成 for 兩成二. */
const isRounded = (heading: QuantityClaim, body: QuantityClaim): boolean =>
  compareValues(heading.value, body.value)?.isRounded === true && sharesTerm(heading, body);

/** Whether the heading's number without its reserve says more than the story: a share or a time of one digit does not. */
const saysMore = ({ value }: QuantityClaim, bend: Bend): boolean => {
  const isDuration = value.unit?.dimension === "duration";
  if (value.form === "cardinal" && !isDuration) return true;
  if (bend === "limit" || (isDuration && bend !== "about")) return false;
  return digitsOf(value) >= 2 || (bend === "over" && value.form === "fraction");
};

const isAge = ({ value: { unit } }: QuantityClaim): boolean => /[岁歲]/u.test(unit?.id ?? "");

/** The part that the story's figure is of, where the heading gives it of the whole: 成人嚴重個案 under 嚴重個案. */
const findPart = (
  heading: QuantityClaim,
  own: readonly QuantityClaim[],
  texts: readonly QuantityClaim[],
): Unreserved | undefined => {
  // The other parts stand with figures of one kind: 兒童2宗.
  const like = texts.filter(({ value }) => value.unit?.id === own[0]?.value.unit?.id);
  const story = [...new Set(like.map(({ sentence }) => sentence))].join("");
  const clauses = own.map(({ clause }) => clause);
  const words = narrowingLeftOut(heading.clause, clauses) ?? partLeftOut(heading.clause, clauses, story);
  // Headings leave 經常 out of 開支; of a share it is another whole.
  const isSum = words?.startsWith("经常") === true && heading.value.form !== "percent";
  return words === undefined || isSum
    ? undefined
    : { heading, body: own[0]!, words: asWritten(own[0]!.clause, words) };
};

const find = (heading: QuantityClaim, own: readonly QuantityClaim[]): Unreserved | undefined => {
  const reserves = own.map(reserveOf);
  const [body, reserve] = [own[0], reserves[0]];
  if (body === undefined || reserve === undefined || reserves.includes(undefined) || isAge(body))
    return undefined;
  const part = foldCharacters(partOf(heading).replace(heading.value.text, "#"));
  if (!isBare(heading.value)) {
    // 逾1,150萬 over 約1,150萬.
    const isRaised =
      bendOf(heading.value) === "over" &&
      own.every((one) => ["about", "under"].includes(reserveOf(one)!.bend));
    return isRaised && digitsOf(heading.value) >= 2 ? { heading, body, words: reserve.words } : undefined;
  }
  const isSaid = reserve.bend === "about" ? unsettled.test(part) : bounded.test(part);
  return isSaid || isLimit(heading) || !saysMore(heading, reserve.bend)
    ? undefined
    : { heading, body, words: reserve.words };
};

const toInspection = (found: Unreserved): Inspection => {
  const [left, right] = [found.heading, found.body];
  const described = describeQuantity({ left, right, similarity: 1, parts: {}, isRepeat: false });
  const message = tell(headlineBody.messages.figure, {
    head: left.value.text,
    body: right.clause,
    words: found.words,
  });
  return { ...described, left, right, verdict: "tension", certainty: 0.8, message };
};

/**
 * The headings and captions of an article that give a figure of its story without the words that reserve it: 約, 逾,
 * 最多, 估計, 平均, 初步測算, or the part of a whole that it is of. One finding for a number, however many headings give it.
 *
 * @param claims - the claims of an article in reading order
 */
export const headingFiguresIn = (claims: readonly Claim[]): Inspection[] => {
  const figures = claims.filter((claim): claim is QuantityClaim => claim.kind === "quantity");
  const texts = figures.filter(isRunningText);
  const found = figures.filter(isRestating).flatMap((heading) => {
    const own = texts.filter((body) => isOwn(heading, body));
    const near = own.length > 0 ? own : texts.filter((body) => isRounded(heading, body));
    return find(heading, own) ?? findPart(heading, near, texts) ?? [];
  });
  return found
    .filter(({ heading }, at) => !found.slice(0, at).some((one) => isOwn(one.heading, heading)))
    .map(toInspection);
};
