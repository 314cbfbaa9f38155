import { html, raw } from "hono/html";

/** A piece of HTML in which every value was escaped. */
export type Markup = ReturnType<typeof html>;

/** The templates as they are written out: the indentation of this source is no part of the page. */
const tightened = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

const tighten = (strings: TemplateStringsArray): TemplateStringsArray => {
  const known = tightened.get(strings);
  if (known !== undefined) return known;
  const tight = Object.assign(
    strings.map((text) => text.replace(/>\n\s*(?=<)/gu, ">").replace(/\n\s*/gu, "\n")),
    { raw: strings.raw },
  );
  tightened.set(strings, tight);
  return tight;
};

/** Writes a template; values are escaped unless they are markup themselves. */
export const markup = (strings: TemplateStringsArray, ...values: readonly unknown[]): Markup =>
  html(tighten(strings), ...values);

/** Marks text of ours as HTML: only for what holds nothing from outside. */
export const trusted = raw;

/** The text of a template; every value is at hand, so none is waited for. */
export const writeMarkup = (piece: Markup): string => {
  if (piece instanceof Promise) throw new TypeError("A template waits for a promise.");
  return piece.toString();
};

/** An id as a fragment names it: no white space, whatever an event or a finding is called. */
export const anchorOf = (room: "event" | "fact" | "finding" | "read" | "rule", id: string): string =>
  `${room}-${id.replace(/\s+/gu, "-")}`;

/** A link to an anchor of this page. */
export const linkTo = (anchor: string): string => `#${encodeURIComponent(anchor)}`;

/**
 * What is much and not read first: without scripts it stands there as it is; where they run, the browser takes it for
 * text, which costs next to nothing, and the script of the page sets it out when its part is asked for.
 */
export const later = (piece: Markup): Markup => markup`<noscript>${piece}</noscript>`;

/** JSON that can stand in a page: nothing in it ends the element that holds it. */
export const writeData = (data: unknown): Markup =>
  trusted(
    JSON.stringify(data).replace(
      /[<>&'\u2028\u2029]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
