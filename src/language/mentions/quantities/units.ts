import { fold } from "../fold.js";
import { createTable, type Table } from "../table.js";
import { CLASSIFIERS } from "./classifiers.js";
import { MEASURES } from "./measures.js";
import { MONEY } from "./money.js";

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
  /** Exact size in the base unit of its dimension, a decimal or a fraction of two; missing where none is fixed. */
  readonly size?: string;
  /** What one of it stands for, where its number is not the sum itself: 兩皮 are 20,000 dollars. */
  readonly times?: string;
  /** ISO 4217; null for 元, which may be any dollar or yuan; missing for what is no money. */
  readonly currency?: string | null;
}

/** A classifier or measure. */
export type Unit = Omit<UnitRow, "aliases">;

/** Shares, multiples and steps: proportions of something else. */
const PROPORTIONS: readonly UnitRow[] = [
  { id: "倍", dimension: "multiple", aliases: "", notBefore: "增感受加數" },
  { id: "個百分點", dimension: "percentage-point", aliases: "百分點", notBefore: "" },
  { id: "個基點", dimension: "basis", aliases: "基點 點子", notBefore: "" },
  { id: "%", dimension: "percent", aliases: "巴仙", notBefore: "" },
  // 厘 is one per cent of interest in Hong Kong.
  { id: "厘", dimension: "percent", aliases: "", notBefore: "米清定頭" },
];

const ROWS: readonly UnitRow[] = [...CLASSIFIERS, ...PROPORTIONS, ...MEASURES, ...MONEY];

function* entries(): Generator<readonly [string, Unit]> {
  for (const { aliases, ...row } of ROWS) {
    const unit: Unit = { ...row, notBefore: fold(row.notBefore) };
    const words = row.times === undefined ? `${row.id} ${aliases}` : aliases || row.id;
    for (const word of words.trim().split(" ")) yield [word, unit];
  }
}

/** Classifiers, measures and currencies by their words. */
export const UNITS: Table<Unit> = createTable(entries());

/** Units by id. */
export const UNITS_BY_ID: ReadonlyMap<string, UnitRow> = new Map(
  ROWS.filter(({ times }) => times === undefined).map((row) => [row.id, row]),
);
