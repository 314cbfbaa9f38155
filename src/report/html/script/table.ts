/** The table of what was checked: sorted by its headings, searched, and longer as the reader gets to its end. */
export const TABLE = String.raw`
/** Shows a row that stands beyond what is shown so far. */
let reveal = (row) => {};

onFill.checked = () => {
  const quiet = one("#quiet");
  if (quiet === null) return;
  const body = one("tbody", quiet);
  let rows = all("tr", body);
  let fitting = rows;
  const STEP = 150;
  let limit = STEP;
  const shown = make("output", { "aria-live": "polite" });
  const end = make("p", { class: "hint" });

  const draw = () => {
    const seen = new Set(fitting.slice(0, limit));
    for (const row of rows) row.hidden = !seen.has(row);
    end.hidden = fitting.length <= limit;
    label(shown, "shown", fitting.length, rows.length);
  };
  reveal = (row) => {
    fitting = rows;
    limit = Math.max(limit, rows.indexOf(row) + STEP);
    draw();
  };

  const ORDER = ["omission", "variant", "agreement"];
  const keyOf = {
    verdict: (row) => String(ORDER.indexOf(row.dataset.verdict)),
    event: (row) => row.cells[1].textContent,
    first: (row) => row.cells[2].textContent,
    second: (row) => row.cells[3].textContent,
  };
  const sort = (heading) => {
    const turn = heading.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    for (const other of all("thead th", quiet)) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", turn === 1 ? "ascending" : "descending");
    const keys = new Map(rows.map((row) => [row, keyOf[heading.dataset.sort](row)]));
    const compare = new Intl.Collator(language, { numeric: true }).compare;
    rows = rows.slice().sort((left, right) => turn * compare(keys.get(left), keys.get(right)));
    search();
    body.append(...rows);
  };
  for (const heading of all("th[data-sort]", quiet)) {
    const control = make("button", { type: "button" }, ...heading.childNodes);
    control.addEventListener("click", () => sort(heading));
    heading.append(control);
  }

  const field = make("input", { type: "search", autocomplete: "off", "aria-labelledby": "quiet-search" });
  const contents = new Map();
  const search = () => {
    const words = field.value.split(/\s+/).map(fold).filter(Boolean);
    const textOfRow = (row) => {
      if (!contents.has(row)) contents.set(row, fold(row.textContent));
      return contents.get(row);
    };
    fitting = words.length === 0 ? rows : rows.filter((row) => words.every((sought) => textOfRow(row).includes(sought)));
    limit = STEP;
    draw();
  };
  field.addEventListener("input", search);
  one('.tools[data-for="quiet"]').append(one("#quiet-search"), field, shown);
  one("#quiet-search").hidden = false;
  quiet.after(end);
  label(end, "further");
  draw();
  new IntersectionObserver(([{ isIntersecting }]) => {
    if (!isIntersecting || end.hidden) return;
    limit += STEP;
    draw();
  }, { rootMargin: "800px" }).observe(end);
  addEventListener("beforeprint", () => {
    limit = Infinity;
    draw();
  });
};
route();
// The browser scrolls to the fragment by itself once the page is there; a part of the page begins with its masthead.
addEventListener("load", () => requestAnimationFrame(() => {
  if (views.includes(location.hash.slice(1))) scrollTo(0, 0);
}));
root.dataset.ready = "";
`;
