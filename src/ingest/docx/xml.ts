/** Elements inside one another: a table in a cell adds three; readers of Word documents walk them by recursion. */
const DEEPEST = 300;
/** Elements of one part; a report of a hundred pages has some fifty thousand, and each costs a kilobyte or two. */
const MOST_ELEMENTS = 200_000;
/** Attributes of one element; Word declares some forty name spaces at the root. */
const MOST_ATTRIBUTES = 500;

/** Offset of the > that ends the tag at `at`; one in quotation marks ends nothing. -1 where none does. */
const findTagEnd = (xml: string, at: number): number => {
  const mark = /["'>]/gu;
  mark.lastIndex = at;
  for (let attributes = 0; attributes <= MOST_ATTRIBUTES; attributes++) {
    const found = mark.exec(xml);
    if (found === null) return -1;
    if (found[0] === ">") return found.index;
    const closed = xml.indexOf(found[0], found.index + 1);
    if (closed < 0) return -1;
    mark.lastIndex = closed + 1;
  }
  return -1;
};

/** Markup that is no element, by its opening and closing marks. */
const ASIDES: readonly (readonly [open: string, close: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** The name in the tag at `at`, of an end tag the name that it closes. */
const nameAt = (xml: string, at: number, end: number): string =>
  /^<\/?([^\s/>]*)/u.exec(xml.slice(at, Math.min(end + 1, at + 200)))?.[1] ?? "";

/**
 * What makes XML unfit to be given to a reader that builds a tree of it, walks it by recursion and passes over tags
 * that cross; undefined where nothing does. A document type may define entities that expand without end, or that
 * name files and addresses.
 * @param xml - a part of a document
 */
export const findDanger = (xml: string): string | undefined => {
  const open: string[] = [];
  let count = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const aside = ASIDES.find(([mark]) => xml.startsWith(mark, at));
    if (aside === undefined && xml[at + 1] === "!")
      return "it has a document type (<!DOCTYPE), which no Word document has";
    const end = aside === undefined ? findTagEnd(xml, at) : xml.indexOf(aside[1], at + aside[0].length);
    if (end < 0) return "it breaks off, or an element of it has no end";
    if (aside === undefined) {
      const name = nameAt(xml, at, end);
      if (xml[at + 1] === "/") {
        if (open.pop() !== name) return `</${name.slice(0, 40)}> closes what is not open`;
      } else {
        if (++count > MOST_ELEMENTS) return `it has more than ${MOST_ELEMENTS} elements; cut it into pages`;
        if (xml[end - 1] !== "/" && open.push(name) > DEEPEST)
          return `it nests more than ${DEEPEST} elements`;
      }
    }
    at = end + 1;
  }
  return open.length > 0 ? "it breaks off" : undefined;
};
