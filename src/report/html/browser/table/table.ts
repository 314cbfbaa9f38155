import { all, find, make, one } from "../dom.js";
import { createTextOf, wordsOf } from "../search.js";
import { currentLanguage, label } from "../words.js";
import { startHeadings } from "./headings.js";
import { sortRows } from "./order.js";

/** So many rows are shown at first, and more whenever the reader gets to the end. */
const STEP = 150;

let revealRow = (_row: Element): void => {};

/** Shows a row that stands beyond what is shown so far. */
export const reveal = (row: Element): void => revealRow(row);

/** What is said around the table: how much of it is shown, and that there is more. */
const createSurroundings = (table: Element) => {
  const shown = make("output", { "aria-live": "polite" });
  const end = label(make("p", { class: "hint" }), "further");
  const field = make("input", { type: "search", autocomplete: "off", "aria-labelledby": "quiet-search" });
  const name = one("#quiet-search");
  one('.tools[data-for="quiet"]').append(name, field, shown);
  name.hidden = false;
  table.after(end);
  return { shown, end, field };
};

/** Sets the table going of what was checked: sorted by its headings, searched, and longer as the reader gets on. */
export const setOutTable = (): void => {
  const table = find("#quiet");
  if (table === null) return;
  const body = one("tbody", table);
  const { shown, end, field } = createSurroundings(table);
  const textOf = createTextOf((row: Element) => row.textContent);
  let rows: readonly HTMLTableRowElement[] = all<HTMLTableRowElement>("tr", body);
  let fitting: readonly Element[] = rows;
  let limit = STEP;

  const draw = (): void => {
    const seen = new Set(fitting.slice(0, limit));
    for (const row of rows) row.hidden = !seen.has(row);
    end.hidden = fitting.length <= limit;
    label(shown, "shown", fitting.length, rows.length);
  };
  const search = (): void => {
    const words = wordsOf(field.value);
    fitting = rows.filter((row) => words.every((sought) => textOf(row).includes(sought)));
    limit = STEP;
    draw();
  };
  const showMore = (least: number): void => {
    limit = Math.max(limit, least);
    draw();
  };

  revealRow = (row) => {
    fitting = rows;
    showMore(fitting.indexOf(row) + STEP);
  };
  startHeadings(table, (column, isRising) => {
    rows = sortRows(rows, column, isRising, currentLanguage());
    search();
    body.append(...rows);
  });
  field.addEventListener("input", search);
  draw();
  const atEnd = new IntersectionObserver(
    ([place]) => {
      if (place?.isIntersecting === true && !end.hidden) showMore(limit + STEP);
    },
    { rootMargin: "800px" },
  );
  atEnd.observe(end);
  addEventListener("beforeprint", () => showMore(Infinity));
};
