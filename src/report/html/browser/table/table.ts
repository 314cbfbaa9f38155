import { all, find, make, one } from "../dom.js";
import { onLanguage } from "../language.js";
import { createReader, wordsOf } from "../search.js";
import { lightWords } from "../sought.js";
import { currentLanguage, label } from "../words.js";
import { startHeadings } from "./headings.js";
import { sortRows } from "./order.js";

/** So many rows are shown at first, and more whenever the reader gets to the end; on a small screen a row is tall. */
const STEP = matchMedia("(max-width: 44rem)").matches ? 40 : 150;

/** What others do with the table, once it is set out. */
interface Table {
  /** Shows a row that stands beyond what is shown so far. */
  readonly reveal: (row: Element) => void;
  /** Leaves of the rows those of one verdict. */
  readonly narrowTo: (verdict: string) => void;
  readonly showAll: () => void;
}

let table: Table | undefined;

/** Shows a row that stands beyond what is shown so far. */
export const reveal = (row: Element): void => table?.reveal(row);

/** Leaves of what was checked the rows of one verdict. */
export const narrowTableTo = (verdict: string): void => table?.narrowTo(verdict);

/** Shows every row, as on paper. */
export const showAllRows = (): void => table?.showAll();

/** The event is not searched: its name would be found in each of its rows. */
const UNREAD = ".at";

const createTable = (element: Element): Table => {
  const body = one("tbody", element);
  const tools = one<HTMLFormElement>("#quiet-tools");
  const [field, choice, shown] = [
    one<HTMLInputElement>("input", tools),
    one<HTMLSelectElement>("select", tools),
    one("output", tools),
  ];
  const end = label(make("p", { class: "hint" }), "further");
  const read = createReader(UNREAD);
  let rows: readonly HTMLTableRowElement[] = all<HTMLTableRowElement>("tr", body);
  let fitting: readonly Element[] = rows;
  let words: readonly string[] = [];
  let limit = STEP;

  const draw = (): void => {
    const seen = new Set(fitting.slice(0, limit));
    for (const row of rows) row.hidden = !seen.has(row);
    end.hidden = fitting.length <= limit;
    one("#quiet-nothing").hidden = fitting.length > 0;
    label(shown, "shown", fitting.length, rows.length);
    lightWords("in-table", words.length === 0 ? [] : [...seen].map(read), words);
  };
  const search = (): void => {
    words = wordsOf(field.value);
    fitting = rows.filter(
      (row) =>
        (choice.value === "" || row.dataset["verdict"] === choice.value) &&
        words.every((sought) => read(row).text.includes(sought)),
    );
    limit = STEP;
    draw();
  };
  const showMore = (least: number): void => {
    limit = Math.max(limit, least);
    draw();
  };

  startHeadings(element, (column, isRising) => {
    rows = sortRows(rows, column, isRising, currentLanguage());
    search();
    body.append(...rows);
  });
  onLanguage(() => {
    if (words.length > 0) search();
  });
  tools.hidden = false;
  tools.addEventListener("input", search);
  tools.addEventListener("submit", (event) => event.preventDefault());
  element.after(end);
  draw();
  const atEnd = new IntersectionObserver(
    ([place]) => {
      if (place?.isIntersecting === true && !end.hidden) showMore(limit + STEP);
    },
    { rootMargin: "800px" },
  );
  atEnd.observe(end);
  return {
    reveal: (row) => {
      tools.reset();
      search();
      showMore(fitting.indexOf(row) + STEP);
    },
    narrowTo: (verdict) => {
      tools.reset();
      choice.value = verdict;
      search();
    },
    showAll: () => showMore(Infinity),
  };
};

/** Sets the table going of what was checked: sorted by its headings, searched, and longer as the reader gets on. */
export const setOutTable = (): void => {
  const element = find("#quiet");
  if (element !== null) table = createTable(element);
};
