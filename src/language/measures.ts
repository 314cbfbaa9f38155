import Big from "big.js";
import type { QuantityValue } from "../model/index.js";
import { UsageError } from "../model/errors.js";
import { fold } from "./mentions/fold.js";
import type { UnitRow } from "./mentions/quantities/unit.js";
import { UNITS, UNITS_BY_ID } from "./mentions/quantities/units.js";
import { matchWord } from "./mentions/table.js";

/** Digits after the point that a converted number keeps where no decimal is exact: 1 畝 is 666.666666666667 m². */
const PLACES = 12;

/** A size as its table has it: a decimal, or a fraction of two. */
function parseSize(size: string): readonly [numerator: Big, denominator: Big] {
  const [numerator = "1", denominator = "1"] = size.split("/");
  return [new Big(numerator), new Big(denominator)];
}

/** The unit of the tables that a word names: its id, or another form of it (呎 and ft of 英尺); undefined where none does. */
export function unitOf(word: string): Pick<UnitRow, "id" | "dimension" | "size" | "zero"> | undefined {
  const known = UNITS_BY_ID.get(word);
  if (known !== undefined) return known;
  const match = matchWord(UNITS, fold(word), 0);
  return match?.end === word.length ? match.row : undefined;
}

/** A function from numbers of one unit to numbers of the other; null where they measure different things. */
function converter(from: string, to: string): ((value: Big) => Big) | null {
  const [source, target] = [unitOf(from), unitOf(to)];
  if (source === undefined || target === undefined || source.dimension !== target.dimension) return null;
  if (source.size === undefined || target.size === undefined) return null;
  const [[up, down], [over, under]] = [parseSize(source.size), parseSize(target.size)];
  const [zero, other] = [new Big(source.zero ?? 0), new Big(target.zero ?? 0)];
  // One division, at the end: exact wherever a decimal is.
  const [factor, divisor] = [up.times(under), down.times(over)];
  return (value) => {
    const scaled = value.minus(zero).times(factor);
    return new Big(scaled.div(divisor).round(PLACES)).plus(other);
  };
}

/** A decimal as mentions carry it. */
const DECIMAL = /^-?\d+(?:\.\d+)?$/u;

/**
 * Converts a number from one measure to another of the same dimension: 1000 呎 are 304.8 米.
 * @param value a decimal string
 * @param from its unit: an id as mentions carry it (公頃, 司馬斤), or another word of the unit (呎, ㎡)
 * @param to the unit wanted
 * @throws UsageError where the value is no decimal, or a word is of no unit
 * @returns a decimal string, exact where a decimal is and else rounded to twelve places; null where the two measure
 *   different things or one has no fixed size (斤 differs by place)
 */
export function convert(value: string, from: string, to: string): string | null {
  if (!DECIMAL.test(value))
    throw new UsageError(`Unexpected value "${value}", expected a decimal such as 12.5`);
  for (const word of [from, to])
    if (unitOf(word) === undefined)
      throw new UsageError(`Unexpected unit "${word}", expected one such as 公頃`);
  if (from === to) return new Big(value).toFixed();
  return converter(from, to)?.(new Big(value)).toFixed() ?? null;
}

/**
 * Converts a quantity to another unit of its dimension: what is written, allowed and suggested, as {@link convert} does.
 * @param to id of the unit wanted; the offsets stay those of the unit as written
 * @returns null where it has no unit, or one that does not convert
 */
export function convertQuantity(value: QuantityValue, to: string): QuantityValue | null {
  if (value.unit === null) return null;
  const { unit } = value;
  const between = converter(unit.id, to);
  if (between === null) return null;
  const one = (bound: string): string => between(new Big(bound)).toFixed();
  const orOpen = (bound: string | null): string | null => (bound === null ? null : one(bound));
  const { written, allowed, suggested } = value;
  return {
    ...value,
    unit: { ...unit, id: to },
    written: { low: one(written.low), high: one(written.high) },
    allowed: { ...allowed, low: orOpen(allowed.low), high: orOpen(allowed.high) },
    suggested: { low: orOpen(suggested.low), high: orOpen(suggested.high) },
  };
}
