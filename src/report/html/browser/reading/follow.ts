import { around, focusStill, isPlainClick } from "../dom.js";
import { lead } from "./inStep.js";
import { bodiesOf, bodyOf, bringTo, light, marksFor, numbersOf, spansOf } from "./marks.js";
import { tellFinding, tellNothing } from "./told.js";

/** The mark that was followed last, by what rests on it, and to the counterpart in which of its findings. */
let last = { spans: "", place: 0 };

/** The next finding on a mark: the gravest first, and the one after it when the mark is followed again. */
const placeOn = (mark: HTMLElement): number => {
  const spans = mark.dataset["e"]!;
  const place = last.spans === spans ? (last.place + 1) % numbersOf(mark).length : 0;
  last = { spans, place };
  return place;
};

/** From a mark to its counterpart, which comes to stand at the same height where it stands in another text. */
const follow = (mark: HTMLElement): void => {
  const body = bodyOf(mark);
  const article = around(mark, ".texts");
  const place = placeOn(mark);
  const numbers = numbersOf(mark);
  const number = numbers[place]!;
  const marks = marksFor(number, article);
  const own = spansOf(mark, number);
  const others = marks.filter((other) => spansOf(other, number).every((span) => !own.includes(span)));
  const next = others.find((other) => bodyOf(other) !== body) ?? others[0];
  light(marks);
  if (next === undefined) {
    tellNothing();
    return;
  }
  lead(undefined);
  const height = mark.getBoundingClientRect().top - body.getBoundingClientRect().top;
  for (const text of bodiesOf(article)) {
    const there = others.find((other) => bodyOf(other) === text);
    if (there !== undefined && (text !== body || bodyOf(next) === body)) bringTo(there, height);
  }
  around(next, ".column").scrollIntoView({ inline: "nearest", block: "nearest" });
  focusStill(next);
  tellFinding(number, place, numbers.length);
};

/** Marks lead to their counterparts from now on; a mark with a key held down stays a link. */
export const startFollowing = (): void =>
  document.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>(".mark") : null;
    if (mark === null || !isPlainClick(event)) return;
    event.preventDefault();
    follow(mark);
  });
