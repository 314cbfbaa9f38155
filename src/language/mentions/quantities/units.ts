import { fold } from "../fold.js";
import { createTable, type Table } from "../table.js";
import { CLASSIFIERS } from "./classifiers.js";
import { MEASURES } from "./measures.js";
import { MONEY } from "./money.js";
import type { Unit, UnitRow } from "./unit.js";

/** Shares, multiples and steps: proportions of something else. */
const PROPORTIONS: readonly UnitRow[] = [
  { id: "倍", dimension: "multiple", aliases: "", notBefore: "增感受加數" },
  { id: "個百分點", dimension: "percentage-point", aliases: "百分點", notBefore: "" },
  { id: "個基點", dimension: "basis", aliases: "基點 點子", notBefore: "" },
  { id: "%", dimension: "percent", aliases: "巴仙", notBefore: "" },
  { id: "%", dimension: "percent", aliases: "趴", notBefore: "在下著地", times: "1" },
  // 厘 is one per cent of interest in Hong Kong.
  { id: "厘", dimension: "percent", aliases: "", notBefore: "米清定頭" },
];

const ROWS: readonly UnitRow[] = [...CLASSIFIERS, ...PROPORTIONS, ...MEASURES, ...MONEY];

function* entries(rows: readonly UnitRow[]): Generator<readonly [string, Unit]> {
  for (const { aliases, ...row } of rows) {
    const unit: Unit = { ...row, notBefore: fold(row.notBefore) };
    // 角 is counted in 元: a row with `times` may have the id of another row, and words of its own.
    const words = row.times === undefined ? `${row.id} ${aliases}` : aliases || row.id;
    for (const word of words.trim().split(" ")) yield [word, unit];
  }
}

/** Classifiers, measures and currencies by their words: those of further rows, and those of the tables. */
export const createUnits = (further: readonly UnitRow[]): Table<Unit> =>
  createTable(entries([...further, ...ROWS]));

/** Classifiers, measures and currencies of the tables by their words. */
export const UNITS: Table<Unit> = createUnits([]);

/** Units by id. */
export const UNITS_BY_ID: ReadonlyMap<string, UnitRow> = new Map(
  ROWS.filter(({ times }) => times === undefined).map((row) => [row.id, row]),
);
