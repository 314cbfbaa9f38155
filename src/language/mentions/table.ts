import { fold } from "./fold.js";

/** Words with what each means, found by their first character. */
export interface Table<Row> {
  readonly byFirst: ReadonlyMap<number, readonly Entry<Row>[]>;
}

interface Entry<Row> {
  readonly word: string;
  readonly row: Row;
}

/** Rows of words divided by spaces that all mean the same. */
export const words = <const Row>(row: Row, text: string): readonly (readonly [string, Row])[] =>
  text.split(" ").map((word) => [word, row]);

/** A table of words divided by spaces of which only the place counts. */
export const createWords = (text: string): Table<true> => createTable(text === "" ? [] : words(true, text));

/** A word of a table found in a text: its row and where the word ends. */
export interface Match<Row> {
  readonly row: Row;
  readonly end: number;
}

const NEWLINE = 10;

/**
 * Builds a table. Words may be written in either script: they are folded.
 * @param rows words with their rows; of two rows with one word the first counts
 */
export function createTable<Row>(rows: Iterable<readonly [string, Row]>): Table<Row> {
  const byFirst = new Map<number, Entry<Row>[]>();
  for (const [written, row] of rows) {
    const word = fold(written);
    const first = word.charCodeAt(0);
    const entries = byFirst.get(first) ?? [];
    entries.push({ word, row });
    byFirst.set(first, entries);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return { byFirst };
}

/**
 * Finds the longest word of the table that stands at an offset.
 * Hard line breaks inside the word (以↵上) are read through.
 * @param folded text after {@link fold}
 */
export function matchWord<Row>(table: Table<Row>, folded: string, at: number): Match<Row> | null {
  const entries = table.byFirst.get(folded.charCodeAt(at));
  if (entries === undefined) return null;
  for (const entry of entries) {
    const end = endOfWord(entry.word, folded, at);
    if (end !== -1) return { row: entry.row, end };
  }
  return null;
}

/** What a character can begin: 1 for every UTF-16 unit that a word of a table, or one of `others`, begins with. */
export type Starts = Uint8Array;

/** The characters that words of the tables begin with, and others. */
export function createStarts(tables: readonly Table<unknown>[], others = ""): Starts {
  const starts = new Uint8Array(0x10000);
  for (const { byFirst } of tables) for (const code of byFirst.keys()) starts[code] = 1;
  for (const character of others) starts[character.charCodeAt(0)] = 1;
  return starts;
}

/** Offset after `word` where it stands at `at`, at most two line breaks between its characters read through; -1 where it does not. */
export function endOfWord(word: string, folded: string, at: number): number {
  let cursor = at;
  for (let index = 0; index < word.length; index++) {
    if (index > 0)
      for (let breaks = 0; breaks < 2 && folded.charCodeAt(cursor) === NEWLINE; breaks++) cursor++;
    if (folded.charCodeAt(cursor) !== word.charCodeAt(index)) return -1;
    cursor++;
  }
  return cursor;
}

/**
 * Offset of the next character after a gap inside one expression: spaces and at most two line breaks
 * (pages set line by line part them with blank lines). After a longer gap `at` comes back unchanged.
 */
export function skipGap(folded: string, at: number): number {
  let cursor = at;
  let breaks = 0;
  // Two spaces on either side of a line break are the most that justified columns show.
  for (; cursor < at + 6; cursor++) {
    const code = folded.charCodeAt(cursor);
    if (code === NEWLINE) {
      if (++breaks > 2) return at;
    } else if (code !== 32 && code !== 9 && code !== 13) return cursor;
  }
  return at;
}
