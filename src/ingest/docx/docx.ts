import { UsageError } from "../../model/errors.js";
import { toBlocks } from "../html/blocks.js";
import { parseDocument } from "../html/dom.js";
import { createArchive, openArchive } from "./archive.js";
import { HIDDEN, mend, omissionsOf } from "./mend.js";
import { layOut } from "./paragraphs.js";

/** The text of a Word document, which says neither its paper nor its date of publication (its dates are of saving). */
export interface DocxText {
  /** Paragraphs with an empty line between, footnotes last; see `layOut`. */
  readonly text: string;
  /** What of the document was left out, one line each. */
  readonly notes?: readonly string[];
}

/** What mammoth read, before it becomes HTML: the part that is used. */
interface MammothElement {
  readonly type: string;
  readonly children?: readonly MammothElement[];
  readonly value?: string;
}
interface MammothDocument extends MammothElement {
  readonly notes: {
    readonly resolve: (
      reference: MammothElement,
    ) => { readonly body: readonly MammothElement[] } | null | undefined;
  };
}

/** Pictures and boxes to tick are no text; a mark that points to a note is none either: 共235項[1]. */
const DROPPED = new Set(["noteReference", "image", "checkbox"]);

/** An element without what is dropped, and what was dropped of it. */
const prune = (element: MammothElement, dropped: MammothElement[]): MammothElement => {
  if (element.children === undefined) return element;
  const children = element.children.flatMap((child) => {
    if (!DROPPED.has(child.type)) return [prune(child, dropped)];
    dropped.push(child);
    return [];
  });
  return { ...element, children };
};

const textOf = ({ value, children = [] }: MammothElement): string => value ?? children.map(textOf).join("");

/** Without the space that stands between the mark of a note and its text. */
const trimNote = (element: MammothElement): MammothElement => {
  const { value, children = [] } = element;
  if (value !== undefined) return { ...element, value: value.trimStart() };
  const [first, ...rest] = children.slice(children.findIndex((child) => textOf(child).trim() !== ""));
  return first === undefined || textOf(first).trim() === ""
    ? element
    : { ...element, children: [trimNote(first), ...rest] };
};

/** The notes that the text points to become its last paragraphs, each once. */
const moveNotes = (document: MammothDocument): MammothDocument => {
  const dropped: MammothElement[] = [];
  const { children = [] } = prune(document, dropped);
  const cited = new Set(
    dropped
      .filter(({ type }) => type === "noteReference")
      .map((reference) => document.notes.resolve(reference)),
  );
  const notes = [...cited]
    .flatMap((note) => note?.body ?? [])
    .map((paragraph) => trimNote(prune(paragraph, [])));
  return { ...document, children: [...children, ...notes] };
};

/** Characters that XML does not have, and halves of a pair. */
const FOREIGN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/u;

const toHtml = async (parts: ReadonlyMap<string, string>, path: string): Promise<string> => {
  const buffer = createArchive(new Map([...parts].map(([name, xml]) => [name, mend(xml)])));
  try {
    // Loaded when there is a Word document to read.
    const { default: mammoth } = await import("mammoth");
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        ignoreEmptyParagraphs: false,
        includeEmbeddedStyleMap: false,
        styleMap: [HIDDEN],
        transformDocument: moveNotes,
      },
    );
    if (FOREIGN.test(value)) throw new Error("it has a character that XML does not allow");
    return value;
  } catch (error) {
    // Whatever mammoth stumbles over is in the document, which may come from anywhere.
    const message = error instanceof Error ? error.message : String(error);
    const [why = ""] = message.replace(/^\w+: \[xmldom \w+\]\s*/u, "").split("\n");
    throw new UsageError(
      `cannot read ${path}: ${why.slice(0, 160)}; open it in a word processor and save it anew as .docx`,
    );
  }
};

/**
 * Reads the text of a Word document (.docx) by mammoth: body, tables, text boxes and lists as a reader sees them,
 * tracked insertions and not deletions, no running heads, no comments, footnotes and endnotes last. Nothing is
 * fetched, pictures are not unpacked.
 *
 * Known limits, all of mammoth: numbered lists count 1．2．3． whatever their format (一、) and first number, anew after
 * a paragraph between two items, and on into a list that follows at once; text that a style hides is read; a list by a
 * style that rests on another is none; text boxes that are not written for older readers too, and formulas, are left
 * out with a note.
 * @param bytes - the whole file
 * @param path - its name, for messages
 * @throws UsageError where it is no such document, or damaged, encrypted, hostile, or without text
 */
export const readDocx = async (bytes: Uint8Array, path: string): Promise<DocxText> => {
  const parts = openArchive(bytes, path);
  // Word keeps white space as it is written, and so does `pre`.
  const page = parseDocument(`<pre>${await toHtml(parts, path)}</pre>`);
  const text = layOut(toBlocks(page));
  if (text.trim() === "")
    throw new UsageError(`${path} has no text; a picture of a page must be recognised first`);
  const notes = new Set([...parts.values()].flatMap(omissionsOf));
  return notes.size === 0 ? { text } : { text, notes: [...notes].map((note) => `${path}: ${note}`) };
};
