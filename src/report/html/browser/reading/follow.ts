import { around, focusStill, isPlainClick } from "../dom.js";
import { lead } from "./inStep.js";
import { bodiesOf, bodyOf, bringTo, light, marksFor, numbersOf, showColumn, spansOf } from "./marks.js";
import { onNextPlace, tellFinding, tellNothing } from "./told.js";

/** The mark that was followed last, by what rests on it, and for which of its findings. */
let last = { spans: "", place: 0 };

/** The next finding on a mark: the gravest first, and the one after it when the mark is followed again. */
const nextOn = (mark: HTMLElement): string => {
  const spans = mark.dataset["e"]!;
  const numbers = numbersOf(mark);
  last = { spans, place: last.spans === spans ? (last.place + 1) % numbers.length : 0 };
  return numbers[last.place]!;
};

/** The marks of a finding that belong to another of its spans than a mark does, those after it first. */
const othersOf = (mark: HTMLElement, number: string): readonly HTMLElement[] => {
  const marks = marksFor(number, around(mark, ".texts"));
  const own = spansOf(mark, number);
  const isOther = (other: HTMLElement): boolean =>
    spansOf(other, number).every((span) => !own.includes(span));
  const at = marks.indexOf(mark);
  return [...marks.slice(at), ...marks.slice(0, at)].filter(isOther);
};

/** From a mark to another place of a finding, which comes to stand at the same height. */
const goOn = (mark: HTMLElement, number: string): void => {
  const body = bodyOf(mark);
  const others = othersOf(mark, number);
  const next = others.find((other) => bodyOf(other) !== body) ?? others[0];
  light(marksFor(number, around(mark, ".texts")));
  if (next === undefined) {
    tellNothing();
    return;
  }
  lead(undefined);
  const height = mark.getBoundingClientRect().top - body.getBoundingClientRect().top;
  for (const text of bodiesOf(around(mark, ".texts"))) {
    const there = others.find((other) => bodyOf(other) === text);
    if (there !== undefined && (text !== body || bodyOf(next) === body)) bringTo(there, height);
  }
  showColumn(next);
  focusStill(next);
  tellFinding(next, number);
};

/** Marks lead to their counterparts from now on; a mark with a key held down stays a link. */
export const startFollowing = (): void => {
  onNextPlace(goOn);
  document.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>(".mark") : null;
    if (mark === null || !isPlainClick(event)) return;
    event.preventDefault();
    goOn(mark, nextOn(mark));
  });
};
