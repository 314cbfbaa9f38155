const VERDICTS: readonly (string | undefined)[] = ["omission", "variant", "agreement"];

const cellText =
  (column: number) =>
  (row: HTMLTableRowElement): string =>
    row.cells[column]!.textContent;

/** What a row is sorted by, for each column. */
const keyOf: { readonly [column: string]: (row: HTMLTableRowElement) => string } = {
  verdict: (row) => String(VERDICTS.indexOf(row.dataset["verdict"])),
  event: cellText(1),
  first: cellText(2),
  second: cellText(3),
};

/** The rows by one of the columns, as a language sorts. */
export const sortRows = (
  rows: readonly HTMLTableRowElement[],
  column: string,
  isRising: boolean,
  language: string,
): readonly HTMLTableRowElement[] => {
  const keys = new Map(rows.map((row) => [row, keyOf[column]!(row)]));
  const { compare } = new Intl.Collator(language, { numeric: true });
  return rows.toSorted((left, right) => (isRising ? 1 : -1) * compare(keys.get(left)!, keys.get(right)!));
};
