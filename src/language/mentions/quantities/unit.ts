/** A unit as its table has it. */
export interface UnitRow {
  /** The same in both scripts: the first form, in Traditional. */
  readonly id: string;
  /** What it counts or measures: people, occurrences, organisations, item, area … */
  readonly dimension: string;
  /** Its other forms, divided by spaces. */
  readonly aliases: string;
  /** Characters that make another word of it: 人民 after 人. */
  readonly notBefore: string;
  /** Whether it stands right after its number: 警 of 「騙款1.28億 警拘14人」 begins another part of a headline. */
  readonly isTight?: true;
  /** Exact size in the base unit of its dimension, a decimal or a fraction of two; missing where none is fixed. */
  readonly size?: string;
  /** Number of this unit at which the base unit reads nought, where that is not nought: 32 of 華氏. */
  readonly zero?: string;
  /** What one of it stands for, where its number is not the sum itself: 兩皮 are 20,000 dollars. */
  readonly times?: string;
  /** ISO 4217; null for 元, which may be any dollar or yuan; missing for what is no money. */
  readonly currency?: string | null;
}

/** A classifier or measure. */
export type Unit = Omit<UnitRow, "aliases">;
