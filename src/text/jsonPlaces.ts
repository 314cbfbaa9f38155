/** Where the values of a JSON text stand; or where the text stops being JSON. Offsets are UTF-16 units. */
export interface JsonPlaces {
  /** Offsets by JSON pointer (RFC 6901). */
  readonly values: ReadonlyMap<string, number>;
  /** The first place that is not JSON, or names a property twice: JSON.parse would take the last and drop the other. */
  readonly flaw: { readonly offset: number; readonly text: string } | undefined;
}

/** Deeper than any file of hedui, and far less than what a stack bears. */
const deepest = 100;

const blank = /[ \t\n\r]*/uy;
const string = /"(?:(?!["\\])(?:\P{Cc}|[\u007f-\u009f])|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;

class Flaw extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const escapeName = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** The offsets of all values, by pointer; throws a Flaw. */
const scan = (text: string): ReadonlyMap<string, number> => {
  const values = new Map<string, number>();
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  const fail = (expected: string): never => {
    const found = at >= text.length ? "the end of the file" : JSON.stringify(text.slice(at, at + 12));
    throw new Flaw(at, `expected ${expected}, found ${found}`);
  };
  const takeMark = (marks: string): string => {
    take(blank);
    const mark = text[at] ?? "";
    if (mark === "" || !marks.includes(mark)) return fail(Array.from(marks).join(" or "));
    at += 1;
    return mark;
  };
  const isNext = (mark: string): boolean => {
    take(blank);
    return text[at] === mark;
  };
  const readProperty = (pointer: string, depth: number): void => {
    take(blank);
    const start = at;
    const name = take(string) ?? fail("a name in quotation marks");
    const inside = `${pointer}/${escapeName(JSON.parse(name) as string)}`;
    if (values.has(inside)) throw new Flaw(start, `${name} stands twice in one object`);
    takeMark(":");
    readValue(inside, depth);
  };
  const readMembers = (close: string, readOne: (index: number) => void): void => {
    at += 1;
    if (isNext(close)) {
      at += 1;
      return;
    }
    for (let index = 0; ; index += 1) {
      readOne(index);
      if (takeMark(`,${close}`) === close) return;
    }
  };
  const readValue = (pointer: string, depth: number): void => {
    take(blank);
    if (depth > deepest) fail("fewer brackets within brackets");
    values.set(pointer, at);
    if (text[at] === "{") readMembers("}", () => readProperty(pointer, depth + 1));
    else if (text[at] === "[") readMembers("]", (index) => readValue(`${pointer}/${index}`, depth + 1));
    else if ((take(string) ?? take(scalar)) === undefined) fail("a value");
  };
  readValue("", 0);
  take(blank);
  if (at < text.length) fail("the end of the file");
  return values;
};

/** The line, from 1 on, that an offset of a text stands in. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/**
 * Finds the places of the values of a JSON text, so that a message can name the line of a mistake.
 *
 * @param text - without byte order mark
 * @returns the places by pointer; none where the text is not JSON, and then the first flaw
 */
export const locateJson = (text: string): JsonPlaces => {
  try {
    return { values: scan(text), flaw: undefined };
  } catch (error) {
    if (!(error instanceof Flaw)) throw error;
    return { values: new Map(), flaw: { offset: error.offset, text: error.message } };
  }
};
