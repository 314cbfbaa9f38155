import Big from "big.js";
import { readFirmness } from "../../language/firmness.js";
import { parse } from "../../language/parse.js";
import type { Alignment, QuantityClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";

/** Least difference of two figures that a third one in the sentence hardly makes up by chance. */
const leastTelling = 5;

/** What stands before a figure that is a part of the one before it, folded: 其中一人 is one of the three. */
const ofWhole = /(?:其中|当中|包括|内有|里面?有)[^，；。]{0,4}$/u;

/** The numbers of a sentence beside that of the claim, without parts of others. */
const othersIn = ({ sentence, value }: QuantityClaim): readonly { low: string; dimension: string | null }[] =>
  parse(sentence).flatMap((mention) =>
    mention.type === "quantity" &&
    mention.text !== value.text &&
    mention.form === value.form &&
    !ofWhole.test(foldCharacters(sentence.slice(0, mention.start)))
      ? [{ low: mention.written.low, dimension: mention.unit?.dimension ?? null }]
      : [],
  );

/**
 * Whether a third figure beside one of two makes up their difference, so that both may be right: 118名乘客和6名船員
 * against 124人, 新開412間、關閉67間 against 淨增345家.
 */
const isMadeUp = ({ left, right }: Alignment<QuantityClaim>): boolean => {
  const difference = Big(left.value.written.low).minus(right.value.written.low).abs();
  return [left, right].some((claim) =>
    othersIn(claim).some(
      ({ low, dimension }) =>
        difference.eq(low) && (difference.gte(leastTelling) || dimension === claim.value.unit?.dimension),
    ),
  );
};

/** 2.4倍 of what it was is 1.4倍 more. */
const areOneMultiple = ({ left, right }: Alignment<QuantityClaim>): boolean =>
  left.value.form === "multiple" &&
  right.value.form === "multiple" &&
  Big(left.value.written.low).minus(right.value.written.low).abs().eq(1);

/** The bounds of what a clause counts, as number and dimension: 4級以上 of 11次4級以上餘震. */
const boundsIn = ({ clause, value }: QuantityClaim): readonly string[] =>
  parse(clause).flatMap((mention) =>
    mention.type === "quantity" &&
    mention.text !== value.text &&
    mention.unit !== null &&
    (mention.allowed.high === null || mention.allowed.low === null)
      ? [`${mention.written.low} ${mention.unit.dimension}`]
      : [],
  );

/** Whether two counts are of what lies beyond two bounds: 11次4級以上餘震, 13次3級以上餘震. */
const areOfOtherBounds = ({ left, right }: Alignment<QuantityClaim>): boolean => {
  const [one, other] = [boundsIn(left), boundsIn(right)];
  return one.length > 0 && other.length > 0 && !one.some((bound) => other.includes(bound));
};

/** Words of what has been counted up to now, folded. */
const upToNow = /至今|迄今|截至|截止|目前|累[计积]|已经?[^，。]{0,8}\d/u;

/** Firmness below which a clause says what is to come: 預計, 擬, 或. */
const leastFirm = 3;

const isForecast = ({ clause }: QuantityClaim): boolean => (readFirmness(clause)?.level ?? 4) < leastFirm;

/** Whether one side says what will be in the end, the other what there is so far. */
const isForecastAndCount = ({ left, right }: Alignment<QuantityClaim>): boolean =>
  isForecast(left) !== isForecast(right) &&
  [left, right].some((claim) => !isForecast(claim) && upToNow.test(foldCharacters(claim.sentence)));

/**
 * Whether two figures that differ may well both be right: a third one makes up the difference, one says how many times
 * as much and the other how much more, or one is a forecast and the other the count so far.
 *
 * @param alignment - two figures that are read as versions of one
 */
export const areReconciled = (alignment: Alignment<QuantityClaim>): boolean =>
  isMadeUp(alignment) ||
  areOfOtherBounds(alignment) ||
  areOneMultiple(alignment) ||
  isForecastAndCount(alignment);
