import { announce } from "../announce.js";
import { addressOf, around, find, focusStill, make } from "../dom.js";
import { fill } from "../fill.js";
import { reasonOf } from "../findings/citation.js";
import { label, say } from "../words.js";
import { lead } from "./inStep.js";
import { bodiesOf, bodyOf, bringTo, light, marksFor, numbersOf } from "./marks.js";

/** Says why a finding is flagged, with the way to it. */
const tellOf = (number: string): void => {
  const place = `[data-n="${number}"]`;
  if (find(`#findings ${place}`) === null) fill("checked");
  const item = find(`#findings ${place}`) ?? find(`#checked ${place}`);
  if (item === null) return;
  const link = label(make("a", { href: addressOf(item) }), "seeFinding");
  announce(reasonOf(item)?.textContent ?? "", " ", link);
};

/** From a mark to its counterpart in the other texts, which come to stand at the same height. */
const follow = (mark: HTMLElement): void => {
  const body = bodyOf(mark);
  const article = around(mark, ".texts");
  const isElsewhere = (other: Element): boolean => bodyOf(other) !== body;
  const numbers = numbersOf(mark);
  const number = numbers.find((each) => marksFor(each, article).some(isElsewhere)) ?? numbers[0]!;
  const marks = marksFor(number, article);
  light(marks);
  const others = marks.filter(isElsewhere);
  const own = marks.filter((other) => !isElsewhere(other));
  const next = others[0] ?? own[(own.indexOf(mark) + 1) % own.length]!;
  if (next === mark) {
    announce(say("noCounterpart"));
    return;
  }
  lead(undefined);
  const height = mark.getBoundingClientRect().top - body.getBoundingClientRect().top;
  for (const place of bodiesOf(article)) {
    const there = others.find((other) => bodyOf(other) === place);
    if (there !== undefined) bringTo(there, height);
  }
  if (others.length === 0) bringTo(next, height);
  around(next, ".column").scrollIntoView({ inline: "nearest", block: "nearest" });
  focusStill(next);
  tellOf(number);
};

/** Marks lead to their counterparts from now on; a mark with a key held down stays a link. */
export const startFollowing = (): void =>
  document.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>(".mark") : null;
    if (mark === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(mark);
  });
