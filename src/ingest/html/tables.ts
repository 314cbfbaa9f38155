import type { Block } from "./block.js";

/** Widest cell that is an entry of a table, in characters; what is longer, or has paragraphs, is running text. */
const WIDEST_CELL = 45;
/** Between the cells of a row. */
const CELL_GAP = "  ";

const isFilled = ({ text }: Block): boolean => text.trim() !== "";

const isEntry = (cell: readonly Block[]): boolean =>
  cell.length === 1 && cell[0]!.text.length <= WIDEST_CELL && !cell[0]!.text.includes("\n");

/**
 * A row of short entries as one line; a row that holds running text, as where a table sets the page, as its texts
 * one by one.
 */
export const toLines = (cells: readonly (readonly Block[])[]): readonly Block[] => {
  const filled = cells.map((cell) => cell.filter(isFilled)).filter((cell) => cell.length > 0);
  if (cells.length < 2 || filled.length === 0 || !filled.every(isEntry)) return filled.flat();
  return [{ text: filled.map(([entry]) => entry!.text.trim()).join(CELL_GAP), entries: filled.length }];
};

/**
 * The rows of a table that follow each other as lines of one paragraph. Rows none of which fills two cells set the
 * page, and stay paragraphs.
 */
export const joinRows = (rows: readonly Block[]): readonly Block[] => {
  if (!rows.some(({ entries = 0 }) => entries > 1)) return rows.map(({ text, look }) => toBlock(text, look));
  const joined: Block[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) joined.push({ text: lines.join("\n") });
    lines = [];
  };
  for (const row of rows) {
    if (row.entries !== undefined) lines.push(row.text);
    else {
      flush();
      joined.push(row);
    }
  }
  flush();
  return joined;
};

const toBlock = (text: string, look: string | undefined): Block =>
  look === undefined ? { text } : { text, look };
