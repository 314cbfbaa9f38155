import { displayWidth, padColumns } from "../report/columns.js";

/** Rows of a table, flush left and aligned for a terminal that draws Chinese two columns wide; one line each. */
export const writeTable = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column]!)), 0),
  );
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => padColumns(cell, widths[column]!))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
};
