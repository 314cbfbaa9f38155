import { all, make } from "../dom.js";

/** Turns a heading over, or begins with it; says whether its column now rises. */
const turn = (heading: HTMLElement, table: Element): boolean => {
  const isRising = heading.getAttribute("aria-sort") !== "ascending";
  for (const other of all("thead th", table)) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", isRising ? "ascending" : "descending");
  return isRising;
};

/** Makes buttons of the headings that a table can be sorted by. */
export const startHeadings = (table: Element, sort: (column: string, isRising: boolean) => void): void => {
  for (const heading of all("th[data-sort]", table)) {
    const control = make("button", { type: "button" }, ...heading.childNodes);
    control.addEventListener("click", () => sort(heading.dataset["sort"]!, turn(heading, table)));
    heading.append(control);
  }
};
