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
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;

const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;

/**
 * Where the string ends that begins at an offset; undefined where none is there, or it is not closed. Character by
 * character: a pattern takes a step of the stack for each, and a string may be longer than that.
 */
const endOfString = (text: string, start: number): number | undefined => {
  if (text[start] !== '"') return undefined;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '"') return at + 1;
    if (character < " ") return undefined;
    if (character !== "\\") continue;
    escape.lastIndex = at;
    const [found] = escape.exec(text) ?? [];
    if (found === undefined) return undefined;
    at += found.length - 1;
  }
  return undefined;
};

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
  const takeString = (): string | undefined => {
    const [start, end] = [at, endOfString(text, at)];
    at = end ?? at;
    return end === undefined ? undefined : text.slice(start, end);
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
    const name = takeString() ?? fail("a name in quotation marks");
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
    else if ((takeString() ?? take(scalar)) === undefined) fail("a value");
  };
  readValue("", 0);
  take(blank);
  if (at < text.length) fail("the end of the file");
  return values;
};

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
