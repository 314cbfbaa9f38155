import type { BlockRole, Span } from "../../../model/index.js";

/** A line of a source, white space and list marks at its ends left out; UTF-16 units of the text. */
type Line = Span;

/** A run of an article that stands as one paragraph: the lines that the page broke are joined again. */
export interface Block {
  readonly isHeading: boolean;
  readonly lines: readonly Line[];
}

const HEADINGS: ReadonlySet<BlockRole | undefined> = new Set(["headline", "deck", "subheading"]);
/** No line of a column is longer: beside longer ones, a line is full from here on. In UTF-16 units. */
const LONGEST_COLUMN = 60;
/** A line that the column broke is nearly as long as those beside it. */
const FULL = 0.8;
/** What ends a paragraph; a line that ends without it goes on in the next. */
const END = /[。！？!?」』：:；;…—）)]$/u;
const LIST_MARK = /^(?:[-*#>•‧●○■▲]+[^\S\n]+)?[\s*#]*/u;

const linesOf = (text: string, { start, end }: Span): readonly Line[] => {
  const lines: Line[] = [];
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\n]+/gu)) {
    const lead = LIST_MARK.exec(line)![0].length;
    const length = line.replace(/[\s*]+$/u, "").length;
    if (length > lead) lines.push({ start: start + index + lead, end: start + index + length });
  }
  return lines;
};

/**
 * The paragraphs of a stretch of a source as a reader would set them: 「…問\n\n世至今…」 is one, whatever blank lines the
 * page put between its lines.
 *
 * @param text - of the source
 * @param span - a stretch of it that belongs to one article
 * @param roleAt - the layout role of what stands in a stretch, where it is known
 * @param isOneSentence - whether a claim is known to go on over a break
 */
export const blocksOf = (
  text: string,
  span: Span,
  roleAt: (line: Span) => BlockRole | undefined,
  isOneSentence: (gap: Span) => boolean,
): readonly Block[] => {
  const lines = linesOf(text, span);
  const lengthOf = (index: number): number =>
    lines[index] === undefined ? 0 : lines[index].end - lines[index].start;
  const heading = lines.map((line) => HEADINGS.has(roleAt(line)));
  const goesOn = (index: number): boolean => {
    if (isOneSentence({ start: lines[index]!.end, end: lines[index + 1]!.start })) return true;
    const length = lengthOf(index);
    const beside = Math.max(lengthOf(index - 1), lengthOf(index + 1));
    if (length < FULL * Math.min(beside, LONGEST_COLUMN)) return false;
    return (
      heading[index] === heading[index + 1] && !END.test(text.slice(lines[index]!.start, lines[index]!.end))
    );
  };
  const blocks: { isHeading: boolean; lines: Line[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (last !== undefined && index > 0 && goesOn(index - 1)) last.lines.push(line);
    else blocks.push({ isHeading: heading[index]!, lines: [line] });
  }
  return blocks;
};
