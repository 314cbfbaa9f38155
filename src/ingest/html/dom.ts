import { parseHTML } from "linkedom";
import { UsageError } from "../../model/errors.js";
import { DEEPEST, MOST_ELEMENTS } from "./bounds.js";

/** The part of the DOM that is used; the program is compiled without the types of browsers. */
export interface Node {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
}
/** An element of a page. */
export interface Element extends Node {
  readonly localName: string;
  readonly getAttribute: (name: string) => string | null;
}
/** A page. */
export interface Document extends Node {
  readonly body: Element | null;
  readonly title: string;
  readonly querySelector: (selector: string) => Element | null;
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
}

const [ELEMENT, TEXT] = [1, 3];

/** Parses a page, or a fragment as the body of one: linkedom adds none. No script is run and nothing is fetched. */
export const parseDocument = (html: string): Document => {
  const page = /<html[\s>]/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return (parseHTML(page) as unknown as { readonly document: Document }).document;
};

/**
 * Refuses what is too deep or too large before anything walks it by recursion.
 * @param path - for the message
 * @throws UsageError
 */
export const assertShallow = (document: Document, path: string): void => {
  let count = 0;
  for (const { depth } of walk(document)) {
    if (++count > MOST_ELEMENTS)
      throw new UsageError(`${path} has more than ${MOST_ELEMENTS} elements: cut it into articles`);
    if (depth > DEEPEST) throw new UsageError(`${path} nests more than ${DEEPEST} elements: no page does`);
  }
};

/** A node that is entered or left. */
export interface Step {
  readonly node: Node;
  readonly depth: number;
  /** Whether the node is left rather than entered. */
  readonly isExit: boolean;
}

/** Every node below another one, entered and left in the order of the page. */
export function* walk(root: Node): Generator<Step> {
  const open: { readonly node: Node; readonly depth: number }[] = [];
  let next: Node | null = root.firstChild;
  for (;;) {
    if (next !== null) {
      yield { node: next, depth: open.length, isExit: false };
      open.push({ node: next, depth: open.length });
      next = next.firstChild;
      continue;
    }
    const last = open.pop();
    if (last === undefined) return;
    yield { ...last, isExit: true };
    next = last.node.nextSibling;
  }
}

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** Whether a node is text. */
export const isText = (node: Node): boolean => node.nodeType === TEXT;
