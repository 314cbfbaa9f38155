import { addressOf, find, make, one } from "../dom.js";
import { fill } from "../fill.js";
import { reasonOf } from "../findings/citation.js";
import { button, label, say } from "../words.js";
import { numbersOf } from "./marks.js";

const itemOf = (number: string): HTMLElement | null => {
  const place = `[data-n="${number}"]`;
  if (find(`#findings ${place}`) === null) fill("checked");
  return find(`#findings ${place}`) ?? find(`#checked ${place}`);
};

/** What leads from a mark to the next place of a finding; set by the file that knows the way. */
let goOn: (mark: HTMLElement, number: string) => void = () => {};

/** Sets the way from a mark to the next place of a finding. */
export const onNextPlace = (act: typeof goOn): void => {
  goOn = act;
};

/** Says something above the texts instead of what can be done there. */
const tell = (...parts: readonly (Node | string)[]): void => {
  one(".told > :first-child").hidden = parts.length > 0;
  one(".told > :last-child").replaceChildren(...parts);
};

let toldOf: HTMLElement | undefined;

/** The finding that is told above the texts, or undefined. */
export const toldFinding = (): HTMLElement | undefined => toldOf;

/** Says above the texts why a finding is flagged, which of the findings on a mark it is, and the ways on. */
export const tellFinding = (mark: HTMLElement, number: string): void => {
  const item = itemOf(number);
  if (item === null) return;
  const numbers = numbersOf(mark);
  const which = numbers.length > 1 ? [say("oneOf", numbers.indexOf(number) + 1, numbers.length), " "] : [];
  const link = label(make("a", { href: addressOf(item) }), "seeFinding");
  const next = button("nextPlace", () => goOn(mark, number));
  toldOf = item;
  tell(...which, reasonOf(item)?.cloneNode(true) ?? "", " ", next, " ", link);
};

/** Says above the texts that a mark leads nowhere. */
export const tellNothing = (): void => tell(say("noCounterpart"));

/** Says above the texts what can be done there, as before any mark was followed. */
export const tellNoFinding = (): void => {
  toldOf = undefined;
  tell();
};
