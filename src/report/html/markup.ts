import { html, raw } from "hono/html";

/** A piece of HTML in which every value was escaped. */
export type Markup = ReturnType<typeof html>;

/** Writes a template; values are escaped unless they are markup themselves. */
export const markup = html;

/** Marks text of ours as HTML: only for what holds nothing from outside. */
export const trusted = raw;

/** The text of a template; every value is at hand, so none is waited for. */
export const writeMarkup = (piece: Markup): string => {
  if (piece instanceof Promise) throw new TypeError("A template waits for a promise.");
  return piece.toString();
};

/** An id as a fragment names it: no white space, whatever an event or a finding is called. */
export const anchorOf = (room: "event" | "fact" | "finding", id: string): string =>
  `${room}-${id.replace(/\s+/gu, "-")}`;

/** A link to an anchor of this page. */
export const linkTo = (anchor: string): string => `#${encodeURIComponent(anchor)}`;
