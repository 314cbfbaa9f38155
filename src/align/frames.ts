import type { Alignment, Claim, DateClaim, DateValue, QuantityClaim } from "../model/index.js";
import { alignOccasions } from "./occasions.js";

type Framed = Alignment<QuantityClaim>;

const isFramed = (alignment: Alignment): alignment is Framed =>
  alignment.left.kind === "quantity" &&
  alignment.right.kind === "quantity" &&
  alignment.left.article !== alignment.right.article;

/** Dates by the article and sentence that they stand in. */
const indexFrames = (claims: readonly Claim[]): ReadonlyMap<string, readonly DateClaim[]> => {
  const index = new Map<string, DateClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== "date") continue;
    index.set(keyOf(claim), [...(index.get(keyOf(claim)) ?? []), claim]);
  }
  return index;
};

const keyOf = ({ article, sentence }: Claim): string => `${article}\u0000${sentence}`;

/** The dates that may frame a figure: those of its clause, or the last of its sentence before it. */
const framesOf = (
  figure: QuantityClaim,
  index: ReadonlyMap<string, readonly DateClaim[]>,
): readonly DateClaim[] => {
  const around = index.get(keyOf(figure)) ?? [];
  const own = around.filter(({ clause }) => clause === figure.clause);
  if (own.length > 0) return own;
  const start = figure.evidence[0]!.start;
  return around.filter(({ evidence }) => evidence[0]!.start < start).slice(-1);
};

const areSameDays = (left: DateValue, right: DateValue): boolean =>
  left.from !== null &&
  left.from === right.from &&
  left.to === right.to &&
  (left.time === undefined || right.time === undefined || left.time === right.time);

/** 截至晚上10時 and 截至昨晚10時: one time, one of them without its day. */
const areSameTimes = (left: DateValue, right: DateValue): boolean =>
  left.time !== undefined && left.time === right.time && (left.from === null || right.from === null);

/**
 * Whether two dates are one frame: the same days, no time apart. One of them frames a figure; the other may be the date
 * of a happening that the figure is a part of (明年增設36個, 來年將增加三十六個).
 */
const areOne = ({ value: left, use }: DateClaim, { value: right, use: otherUse }: DateClaim): boolean =>
  (use !== undefined || otherUse !== undefined) && (areSameDays(left, right) || areSameTimes(left, right));

/**
 * Carries the alignments of figures of two articles over to the dates that frame them: where 去年接待120萬人次 is aligned with
 * 2024年共有122萬人次到訪, the two years are one. Frames of two times part nothing and join nothing here. What is told of the
 * same happening follows (`alignOccasions`).
 *
 * @param alignments - alignments of the claims of one event
 * @param claims - all claims of the event
 * @returns further alignments, each two frames once, as sure as the surest figures that they frame
 */
export const alignFrames = (alignments: readonly Alignment[], claims: readonly Claim[]): Alignment[] => {
  const index = indexFrames(claims);
  const found = new Map<string, Alignment>();
  for (const { left, right, similarity, isRepeat } of alignments.filter(isFramed))
    for (const one of framesOf(left, index))
      for (const other of framesOf(right, index)) {
        const key = `${one.id}\u0000${other.id}`;
        if (one.id === other.id || !areOne(one, other) || (found.get(key)?.similarity ?? 0) >= similarity)
          continue;
        found.set(key, { left: one, right: other, similarity, parts: { figure: similarity }, isRepeat });
      }
  return [...found.values(), ...alignOccasions([...alignments, ...found.values()], claims)];
};
