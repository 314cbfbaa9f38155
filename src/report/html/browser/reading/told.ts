import { addressOf, find, make, one } from "../dom.js";
import { fill } from "../fill.js";
import { reasonOf } from "../findings/citation.js";
import { label, say } from "../words.js";

const itemOf = (number: string): HTMLElement | null => {
  const place = `[data-n="${number}"]`;
  if (find(`#findings ${place}`) === null) fill("checked");
  return find(`#findings ${place}`) ?? find(`#checked ${place}`);
};

/** Says above the texts why a finding is flagged, which of the findings on a mark it is, and the way to it. */
export const tellFinding = (number: string, place: number, count: number): void => {
  const item = itemOf(number);
  if (item === null) return;
  const link = label(make("a", { href: addressOf(item) }), "seeFinding");
  const which = count > 1 ? [say("oneOf", place + 1, count), " "] : [];
  one(".told").replaceChildren(...which, reasonOf(item)?.cloneNode(true) ?? "", " ", link);
};

/** Says above the texts that a mark leads nowhere. */
export const tellNothing = (): void => one(".told").replaceChildren(say("noCounterpart"));
