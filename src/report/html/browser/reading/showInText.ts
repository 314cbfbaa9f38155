import { announce } from "../announce.js";
import { addressOf, around, focusStill, one } from "../dom.js";
import { fill } from "../fill.js";
import { show } from "../views.js";
import { say } from "../words.js";
import { setCurrent } from "./choose.js";
import { lead, lineOf } from "./inStep.js";
import { bodiesOf, bodyOf, bringTo, light, marksFor } from "./marks.js";

/** How long the way to the texts takes, in milliseconds: what the address does comes first. */
const WAY = 60;

let cameFrom: string | undefined;

/** The address of the finding that led to the texts, or undefined. */
export const whereFrom = (): string | undefined => cameFrom;

/** From a finding to the place where it stands in the texts. */
export const showInText = (item: HTMLElement): void => {
  fill("reading");
  const marks = marksFor(item.dataset["n"]!, one("#reading"));
  const [first] = marks;
  if (first === undefined) {
    announce(say("noCounterpart"));
    return;
  }
  const article = around(first, ".texts");
  cameFrom = addressOf(item);
  location.hash = addressOf(article);
  show("reading");
  setCurrent(article);
  setTimeout(() => {
    lead(undefined);
    for (const body of bodiesOf(article)) {
      const mark = marks.find((each) => bodyOf(each) === body);
      if (mark !== undefined) bringTo(mark, lineOf(body));
    }
    light(marks);
    focusStill(first);
  }, WAY);
};
