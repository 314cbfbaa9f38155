import { isFurniture } from "./furniture.js";
import type { Line } from "./run.js";

/** What parts the columns of a table set with white space: an ideographic space, a tab, or two other spaces. */
const gap = /\s*[\u3000\t]\s*|\s{2,}/gu;

/** Fewest columns, fewest rows, and fewest rows where every row but the first has a number in it. */
const leastColumns = 3;
const leastRows = 3;
const leastNumericRows = 2;

/** A cell that holds a number: 11.2, 6.5%, 3:1, 46名. */
const numeric = /^[+\-−]?[\d.,:：%／/-]+(?:\p{Script=Han}{0,2})$/u;

const columnsOf = ({ text }: Line): readonly string[] => text.split(gap);

/** Whether a line may be a row: columns of words rather than prose. */
export const isRow = (line: Line): boolean =>
  line.role === undefined &&
  !/[，。；]/u.test(line.text) &&
  columnsOf(line).length >= leastColumns &&
  !isFurniture(line.text);

/** Whether lines with as many columns each are a table, rather than a headline of three phrases above another. */
const isTable = (rows: readonly Line[]): boolean => {
  const numbers = rows.filter((row) => columnsOf(row).some((cell) => numeric.test(cell)));
  return (
    rows.length >= leastRows ||
    (rows.length >= leastNumericRows && numbers.length >= rows.length - 1 && numbers.length > 0)
  );
};

/**
 * Takes tables that are set with white space out of a run: rows one below the other with as many columns each.
 *
 * @param run - lines that nothing parts
 * @returns the run in parts; a row is one cell, so that its figures keep the name that they are of
 */
export const splitTables = (run: readonly Line[]): (readonly Line[])[] => {
  const parts: Line[][] = [];
  let rows: Line[] = [];
  let isOpen = false;
  const flush = () => {
    const isFound = isTable(rows);
    if (rows.length === 0) return;
    if (isFound) parts.push(rows.map((row) => ({ ...row, role: "table-cell" })));
    else if (isOpen) parts.at(-1)!.push(...rows);
    else parts.push([...rows]);
    isOpen = !isFound;
    rows = [];
  };
  for (const line of run) {
    if (isRow(line) && (rows.length === 0 || columnsOf(rows[0]!).length === columnsOf(line).length)) {
      rows.push(line);
      continue;
    }
    flush();
    if (isRow(line)) rows.push(line);
    else if (isOpen) parts.at(-1)!.push(line);
    else {
      parts.push([line]);
      isOpen = true;
    }
  }
  flush();
  return parts;
};
