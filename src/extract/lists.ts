import { findEnumerations } from "../language/enumerations.js";
import type { ListClaim } from "../model/index.js";
import { isHeading } from "../model/roles.js";
import { createBase } from "./identify.js";
import { evidenceOf, type Passage } from "./passages.js";

/** Enumerations in the sentences of a passage: A、B和C. */
const inSentences = (passage: Passage): ListClaim[] =>
  passage.sentences.flatMap((sentence) => {
    const text = passage.block.text.slice(sentence.start, sentence.end);
    return findEnumerations(text).map(({ start, end, items, head, count, isOpen }): ListClaim => {
      const span = { start: sentence.start + start, end: sentence.start + end };
      return {
        ...createBase(passage, "list", span),
        kind: "list",
        items: items.map((item) => text.slice(item.start, item.end)),
        head,
        count,
        isOpen,
      };
    });
  });

/** Fewest items of a list that is set out, and longest item: what is longer says something of its own. */
const leastItems = 3;
const longestItem = 40;

/** Bullets and numbers before an item, and marks after it. */
const bullet = /^(?:[-–—•●○■□◆◇▪▲★※*·]+|[（(]?[\d一二三四五六七八九十]{1,2}[)）.、．]|[①-⑳])\s*/u;
const ending = /[。；;，,]+$/u;

/** The item of a passage: a list item without its bullet, or the first column of a row. */
const itemOf = ({ block }: Passage): string => {
  const [first] = block.role === "table-cell" ? block.text.split(/\u3000|\t|\s{2,}/u) : [block.text];
  return first!.replace(bullet, "").replace(ending, "").trim();
};

/** A number alone names nothing. */
const isNamed = (item: string): boolean => /\p{L}{2}/u.test(item) && item.length <= longestItem;

/** A heading without its count of items and without its colon: 5間醫院： heads the names of five hospitals. */
const headOf = (heading: Passage | undefined): string | null =>
  heading === undefined ? null : heading.block.text.replace(/[：:]$/u, "").trim() || null;

const counted =
  /^(?:共|以下|下列|該|该)?([\d]{1,3})\s*(?:個|个|項|项|類|类|間|间|家|名|位|大|種|种|款|條|条|所|座|處|处|宗)/u;

const fromItems = (heading: Passage | undefined, items: readonly Passage[]): ListClaim[] => {
  const named = items.map((passage) => ({ passage, item: itemOf(passage) }));
  if (named.length < leastItems || !named.every(({ item }) => isNamed(item))) return [];
  const whole = ({ passage, item }: (typeof named)[number]) => {
    const start = passage.block.text.indexOf(item);
    return { start, end: start + item.length };
  };
  const first = named[0]!;
  const head = headOf(heading);
  const count = counted.exec(head ?? "")?.[1];
  return [
    {
      ...createBase(first.passage, "list", whole(first)),
      evidence: named.flatMap((one) => evidenceOf(one.passage, whole(one))),
      kind: "list",
      items: named.map(({ item }) => item),
      head,
      count: count === undefined ? null : Number(count),
      isOpen: false,
    },
  ];
};

/** Lists that are set out: items or rows one below the other, under a heading or a line that ends with a colon. */
const setOut = (passages: readonly Passage[]): ListClaim[] => {
  const lists: ListClaim[] = [];
  let heading: Passage | undefined;
  let items: Passage[] = [];
  const flush = () => {
    lists.push(...fromItems(heading, items));
    items = [];
  };
  for (const passage of passages) {
    const { role, text } = passage.block;
    if ((role === "list-item" || role === "table-cell") && (items[0]?.block.role ?? role) === role)
      items.push(passage);
    else {
      flush();
      heading = isHeading(passage.block) || /[：:]$/u.test(text) ? passage : undefined;
      if (role === "list-item" || role === "table-cell") items.push(passage);
    }
  }
  flush();
  return lists;
};

/**
 * The lists of an article: enumerations in its sentences, then items and rows that are set out one below the other.
 *
 * @param passages - the passages of an article in reading order
 */
export const extractLists = (passages: readonly Passage[]): ListClaim[] => [
  ...passages.flatMap(inSentences),
  ...setOut(passages),
];
