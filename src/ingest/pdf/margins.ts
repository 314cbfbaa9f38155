import { textOf, type Column, type Row } from "./columns.js";

/** A column, or rows of one, and whether they are a running head or foot of the pages. */
export interface Part extends Column {
  readonly isMargin: boolean;
}

/** Longest running head, in UTF-16 units, and most rows that it has. */
const [longest, mostRows] = [60, 2];

/** The text of a row with its numbers left open: 第3頁, 第三頁. */
const patternOf = (row: Row): string => textOf(row).replace(/[\d０-９〇零一二三四五六七八九十]+/gu, "#");

type End = "first" | "last";

/** The rows at one end of a page, the outermost first. */
const outermost = (page: readonly Column[], end: End): readonly Row[] => {
  const rows = end === "first" ? page[0]?.rows : page.at(-1)?.rows.toReversed();
  return (rows ?? []).slice(0, mostRows);
};

/** What stands at that end of two pages at least. */
const recurringAt = (pages: readonly (readonly Column[])[], end: End): ReadonlySet<string> => {
  const seen = new Set<string>();
  const recurring = new Set<string>();
  for (const page of pages) {
    const patterns = new Set(outermost(page, end).map(patternOf));
    for (const pattern of patterns)
      if (seen.has(pattern) && pattern.length <= longest) recurring.add(pattern);
    for (const pattern of patterns) seen.add(pattern);
  }
  return recurring;
};

const countAt = (page: readonly Column[], end: End, recurring: ReadonlySet<string>): number => {
  const rows = outermost(page, end);
  const body = rows.findIndex((row) => !recurring.has(patternOf(row)));
  return body < 0 ? rows.length : body;
};

/**
 * Sets running heads and feet (folios, the name of the paper) off from the text of the pages, so that a paragraph can
 * go on over them.
 * @param pages - the columns of each page in reading order
 */
export const partMargins = (pages: readonly (readonly Column[])[]): readonly Part[] => {
  const [heads, feet] = [recurringAt(pages, "first"), recurringAt(pages, "last")];
  return pages.flatMap((page) => {
    const [head, foot] = [countAt(page, "first", heads), countAt(page, "last", feet)];
    return page.flatMap((column, index): readonly Part[] => {
      const from = index === 0 ? head : 0;
      const to = Math.max(from, column.rows.length - (index === page.length - 1 ? foot : 0));
      const parts = [
        { ...column, rows: column.rows.slice(0, from), isMargin: true },
        { ...column, rows: column.rows.slice(from, to), isMargin: false },
        { ...column, rows: column.rows.slice(to), isMargin: true },
      ];
      return parts.filter(({ rows }) => rows.length > 0);
    });
  });
};
