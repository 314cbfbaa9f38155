import { announce } from "../announce.js";
import { addressOf, around, find, focusStill, isPlainClick, one } from "../dom.js";
import { fill } from "../fill.js";
import { show } from "../views.js";
import { say } from "../words.js";
import { setCurrent } from "./choose.js";
import { lead, lineOf } from "./inStep.js";
import { tellFinding } from "./told.js";
import { bodiesOf, bodyOf, bringTo, light, marksFor, showColumn } from "./marks.js";

/** The event whose texts have most of what a finding rests on: a figure that is followed over events stands in several. */
const fullest = (marks: readonly HTMLElement[]): HTMLElement => {
  const textsWith = (article: Element): number =>
    new Set(marks.map(bodyOf).filter((body) => article.contains(body))).size;
  const [most] = [...new Set(marks.map((mark) => around(mark, ".texts")))].toSorted(
    (left, right) => textsWith(right) - textsWith(left),
  );
  return most!;
};

/** From a finding to the place where it stands in the texts. */
export const showInText = (item: HTMLElement): void => {
  fill("reading");
  const marks = marksFor(item.dataset["n"]!, one("#reading"));
  if (marks.length === 0) {
    announce(say("noCounterpart"));
    return;
  }
  const article = fullest(marks);
  // Not by the address itself: what follows that would go to the head of the texts.
  history.pushState(null, "", addressOf(article));
  show("reading");
  setCurrent(article);
  scrollTo(0, 0);
  const own = marks.filter((mark) => article.contains(mark));
  lead(undefined);
  for (const body of bodiesOf(article)) {
    const mark = own.find((each) => bodyOf(each) === body);
    if (mark !== undefined) bringTo(mark, lineOf(body));
  }
  showColumn(own[0]!);
  light(own);
  focusStill(own[0]!);
  tellFinding(own[0]!, item.dataset["n"]!);
};

/** Links that name a finding lead into the texts from now on. */
export const startShowing = (): void =>
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-show]") : null;
    const item = link === null ? null : find(`#findings [data-n="${link.dataset["show"]!}"]`);
    if (item === null || !isPlainClick(event)) return;
    event.preventDefault();
    showInText(item);
  });
