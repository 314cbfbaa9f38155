import pc from "picocolors";
import type { Language, Verdict } from "../../model/index.js";
import { wrapColumns, type Piece } from "../columns.js";
import { shorten } from "../shorten.js";
import type { Lookup } from "../lookup.js";
import type { Phrases } from "../phrases.js";
import type { Passage } from "../passages.js";

/** Width of what is printed. */
export const COLUMNS = 100;

/** Longest name of a newspaper, in UTF-16 units: it stands in a column of its own, beside the quotes. */
const LONGEST_NAME = 40;

/** A name as its column has room for it. */
export const fitName = (name: string): string => shorten(name, LONGEST_NAME);

/** Writes a text in some colour. */
export type Paint = (text: string) => string;
type Colours = ReturnType<typeof pc.createColors>;

/** What the parts of the page are written with. */
export interface Pen {
  readonly colours: Colours;
  readonly colour: boolean;
  readonly words: Phrases;
  readonly language: Language;
  readonly lookup: Lookup;
}

/** Writes a text as it is. */
export const plain: Paint = (text) => text;

/** The colour of a verdict. */
export const verdictPaint = (verdict: Verdict, { red, yellow, blue, dim }: Colours): Paint =>
  ({ contradiction: red, tension: yellow, update: blue, omission: dim, variant: dim, agreement: dim })[
    verdict
  ];

/** Lines that begin after `indent` columns, the first with what is written there. */
export const hang = (first: string, indent: number, pieces: readonly Piece[]): readonly string[] =>
  wrapColumns(pieces, COLUMNS - indent).map((line, index) =>
    `${index === 0 ? first : " ".repeat(indent)}${line}`.trimEnd(),
  );

/** Without colour the evidence stands in 〖〗, which newspapers do not use. */
export const passagePieces = (passage: Passage, { colour, colours }: Pen): readonly Piece[] => {
  const strong: Paint = (text) => colours.bold(colours.underline(text));
  const quoted = passage.filter(({ role }) => role !== "around");
  return passage.flatMap((segment): readonly Piece[] => {
    if (segment.role === "around") return [[segment.text, colours.dim]];
    if (colour) return [[segment.text, segment.role === "differing" ? strong : colours.bold]];
    const open = segment === quoted[0] ? "〖" : "";
    const close = segment === quoted.at(-1) ? "〗" : "";
    return [[open + segment.text + close, plain]];
  });
};
