import { UsageError } from "../../model/errors.js";

/** A page of a newspaper is some twenty elements deep. Past this many, readers of pages take minutes. */
export const DEEPEST = 400;
/** Elements of a page that are read; a long article has some hundred. */
export const MOST_ELEMENTS = 100_000;
/** Angle brackets, of tags or not; each costs the parser a look around. */
const MOST_BRACKETS = 4 * MOST_ELEMENTS;

/** Elements that need no end tag (HTML, section 13.1.2): their beginnings say nothing of the depth. */
const UNCLOSED = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd td th tr thead tbody tfoot option optgroup rt rp body html head".split(
    " ",
  ),
);

/**
 * Refuses a page that would take minutes to parse, by its tags alone.
 * @param path - for the message
 * @throws UsageError
 */
export const assertParsable = (html: string, path: string): void => {
  let brackets = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) brackets += 1;
  if (brackets > MOST_BRACKETS)
    throw new UsageError(`${path} has ${brackets} angle brackets, no page has: cut it into articles`);
  let [elements, depth] = [0, 0];
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)/giu)) {
    if (end === "") elements += 1;
    if (elements > MOST_ELEMENTS)
      throw new UsageError(`${path} has more than ${MOST_ELEMENTS} elements: cut it into articles`);
    if (UNCLOSED.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (end === "" ? 1 : -1));
    if (depth > 10 * DEEPEST)
      throw new UsageError(`${path} nests more than ${DEEPEST} elements: no page does`);
  }
};
