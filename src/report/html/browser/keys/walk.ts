import { addressOf, find, focusStill, one } from "../dom.js";
import { cardOf, cards } from "../findings/list.js";
import { showInText } from "../reading/showInText.js";
import { toldFinding } from "../reading/told.js";
import { currentView, showPart } from "../views.js";

const isVisible = (card: HTMLElement): boolean =>
  !card.hidden &&
  card.closest<HTMLElement>(".event")?.hidden === false &&
  card.closest("details:not([open])") === null;

/** Where nothing is chosen yet, the first below the edge of the window, or the last above it. */
const nearest = (list: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined => {
  const below = list.findIndex((card) => card.getBoundingClientRect().top >= 0);
  return by > 0
    ? list[below === -1 ? list.length - 1 : below]
    : list[(below === -1 ? list.length : below) - 1];
};

/** The card that the keyboard is on, or in the texts the one that is told above them. */
const currentCard = (): HTMLElement | null => {
  const place = (currentView() === "reading" ? toldFinding() : undefined) ?? document.activeElement;
  return place === null ? null : cardOf(place);
};

/** Goes to the next finding or the one before. */
export const step = (by: 1 | -1): void => {
  const current = currentCard();
  if (currentView() !== "findings") showPart("findings");
  const list = cards.filter(isVisible);
  const at = current === null ? -1 : list.indexOf(current);
  const next = at === -1 ? nearest(list, by) : list[at + by];
  if (next === undefined) return;
  focusStill(next);
  next.scrollIntoView({ block: "start" });
  history.replaceState(null, "", addressOf(next));
};

/** Begins to decide on the finding that the keyboard is on. */
export const decideHere = (): void => {
  const item = document.activeElement?.closest("[data-n], .finding");
  if (item) find('button[data-w="decideAll"], button[data-w="decide"]', item)?.click();
};

/** From the finding that the keyboard is on into the texts; says whether it is on one. */
export const enter = (): boolean => {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !active.matches("[data-n], .finding")) return false;
  showInText(active.matches("[data-n]") ? active : one("[data-n]", active));
  return true;
};
