import { all } from "../dom.js";

/** Every finding in the list, whether it has a card of its own or is one of a fact. */
export const items = all("#findings [data-n]");

/** The cards of the list, a fact being one. */
export const cards = all("#findings .finding");

/** The events of the list, and the suggestions after them. */
export const sections = all("#findings .event");

/** The card that a finding stands in, or is. */
export const cardOf = (item: Element): HTMLElement | null => item.closest<HTMLElement>(".finding");
