/** The element of the whole page: its data attributes say what is shown and how. */
export const root = document.documentElement;

/** The first element that fits a selector, or null. */
export const find = <Type extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Type | null => within.querySelector<Type>(selector);

/**
 * The first element that fits a selector.
 *
 * @throws Error where there is none: the page and its script do not belong together
 */
export const one = <Type extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Type => {
  const found = find<Type>(selector, within);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
};

/** All elements that fit a selector, in the order of the page. */
export const all = <Type extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Type[] => [...within.querySelectorAll<Type>(selector)];

/**
 * The element around an element that fits a selector, or itself.
 *
 * @throws Error where there is none
 */
export const around = (element: Element, selector: string): HTMLElement => {
  const found = element.closest<HTMLElement>(selector);
  if (found === null)
    throw new Error(`The page has no ${selector} around ${element.localName}#${element.id}.`);
  return found;
};

/** A new element with its attributes and what stands in it. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: { readonly [name: string]: string } = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** Goes to an element by the keyboard, the page staying where it is. */
export const focusStill = (element: HTMLElement): void => element.focus({ preventScroll: true });

/** The address of an element within the page: #finding-f02. */
export const addressOf = ({ id }: Element): string => `#${encodeURIComponent(id)}`;

/** Whether a click asks for what a page does itself, and not for a new window or a download. */
export const isPlainClick = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  !(altKey || ctrlKey || metaKey || shiftKey);
