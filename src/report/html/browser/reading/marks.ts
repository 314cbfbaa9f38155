import { all, around } from "../dom.js";

/** The texts of an event that can be scrolled. */
export const bodiesOf = (article: Element): HTMLElement[] => all(".body", article);

/** The scrolling text that a mark stands in. */
export const bodyOf = (mark: Element): HTMLElement => around(mark, ".body");

/** The numbers of the findings that rest on a mark, the gravest first. */
export const numbersOf = (mark: HTMLElement): readonly string[] => mark.dataset["m"]!.split(" ");

/** The spans of a finding that a mark is part of: a span is cut where another begins. */
export const spansOf = (mark: HTMLElement, number: string): readonly string[] =>
  mark.dataset["e"]!.split(" ").filter((span) => span.startsWith(`${number}.`));

/** The marks that a finding rests on. */
export const marksFor = (number: string, within: ParentNode): HTMLElement[] =>
  all(`.mark[data-m~="${number}"]`, within);

/** How far below the upper edge of a text an element stands in it, in pixels. */
export const topIn = (element: Element, body: Element): number =>
  element.getBoundingClientRect().top - body.getBoundingClientRect().top + body.scrollTop;

/** Brings the column of a mark into sight where the columns do not all find room; the page itself stays. */
export const showColumn = (mark: Element): void => {
  const column = around(mark, ".column");
  const columns = around(column, ".columns");
  columns.scrollLeft = column.offsetLeft - columns.offsetLeft;
};

/** Lights marks, and no others. */
export const light = (marks: readonly Element[]): void => {
  for (const mark of all(".mark.lit")) mark.classList.remove("lit");
  for (const mark of marks) mark.classList.add("lit");
};

/** Scrolls the text of a mark until the mark stands so many pixels below its edge. */
export const bringTo = (mark: Element, height: number): void => {
  const body = bodyOf(mark);
  body.scrollTop = topIn(mark, body) - height;
};
