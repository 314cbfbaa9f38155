import { all, around } from "../dom.js";
import { bodiesOf, numbersOf, topIn } from "./marks.js";

/** A height in one text and the height in another at which that says the same, in pixels. */
type Step = readonly [from: number, to: number];

/** The text that the reader moves; the others follow. */
let leader: Element | undefined;

/** From now on the others follow this text, or none does. */
export const lead = (body: Element | undefined): void => {
  leader = body;
};

/** How far below its edge a text is read, and held against the others, in pixels: a third of what is seen of it. */
export const lineOf = (body: Element): number => body.clientHeight / 3;

/** Heights at which two texts say the same, rising in both. */
const stepsOf = (from: Element, to: Element): readonly Step[] => {
  const tops = new Map(
    all(".mark", to)
      .flatMap((mark) => numbersOf(mark).map((number) => [number, topIn(mark, to)] as const))
      .toReversed(),
  );
  const steps: Step[] = [[0, 0]];
  for (const mark of all(".mark", from)) {
    const number = numbersOf(mark).find((each) => tops.has(each));
    if (number === undefined) continue;
    const [top, end] = [topIn(mark, from), tops.get(number)!];
    const [lastTop, lastEnd] = steps.at(-1)!;
    // A mark whose counterpart stands far off would throw the other text about.
    if (top > lastTop && end > lastEnd && end - lastEnd < 4 * (top - lastTop) + 400) steps.push([top, end]);
  }
  return [...steps, [from.scrollHeight, to.scrollHeight]];
};

/** Between two steps a text moves evenly. */
const counterpartOf = (steps: readonly Step[], height: number): number => {
  const at = Math.max(
    1,
    steps.findIndex(([top]) => top >= height),
  );
  const [fromTop, toTop] = steps[at - 1]!;
  const [fromEnd, toEnd] = steps[at]!;
  return toTop + ((height - fromTop) / Math.max(1, fromEnd - fromTop)) * (toEnd - toTop);
};

let isDue = false;

/** Moves the other texts of an event as the reader moves this one, once for each time the page is drawn. */
export const keepInStep = (body: HTMLElement): void => {
  if (body !== leader || isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    const line = lineOf(body);
    for (const other of bodiesOf(around(body, ".texts")))
      if (other !== body) other.scrollTop = counterpartOf(stepsOf(body, other), body.scrollTop + line) - line;
  });
};
