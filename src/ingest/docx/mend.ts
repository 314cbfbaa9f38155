/**
 * Elements that mammoth 1.13 does not know, by ones that it reads: it would drop their text without a word. Only the
 * prefix that every word processor writes (w:) is looked for.
 */
const SUBSTITUTES: readonly (readonly [element: RegExp, by: string])[] = [
  // A smart tag is a wrapper without meaning: what is in it is read.
  [/<(\/?)w:(?:fldSimple|ruby|rubyBase|dir|bdo)(?=[\s/>])/gu, "<$1w:smartTag"],
  [/<w:cr\s*\/>/gu, "<w:br/>"],
  [/<w:ptab\b[^>]*\/>/gu, "<w:tab/>"],
  // A reader sees a hyphen that does not break as a hyphen; mammoth writes U+2011.
  [/<w:noBreakHyphen\s*\/>/gu, "<w:t>-</w:t>"],
  // Hidden text is highlighted in a colour of its own, which the style map leaves out.
  [/<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/gu, '<w:highlight w:val="hidden"/>'],
];

/** For the style map of mammoth: what is highlighted as hidden is no text. */
export const HIDDEN = "highlight[color='hidden'] => !";

/** A comment, or text that is marked as such; mammoth takes no text of more than one piece. */
const PIECE = /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>/gu;

const writePiece = (_: string, text = ""): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A part of a document with the elements that mammoth does not know replaced. */
export const mend = (xml: string): string =>
  SUBSTITUTES.reduce(
    (mended, [element, by]) => mended.replaceAll(element, by),
    xml.replaceAll(PIECE, writePiece),
  );

const countOf = (xml: string, element: string): number => xml.split(element).length - 1;

/** What may be left out, for the reader of the report. */
const OMISSIONS: readonly (readonly [isIn: (xml: string) => boolean, note: string])[] = [
  [(xml) => xml.includes("<w:delText"), "tracked deletions are left out"],
  [(xml) => /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/u.test(xml), "hidden text is left out"],
  [(xml) => /<w:(?:altChunk|subDoc)\b/u.test(xml), "documents embedded in it are left out"],
  [(xml) => xml.includes("<m:oMath"), "formulas are left out"],
  // Word writes each text box twice, for itself and for older readers; the second is read.
  [
    (xml) => countOf(xml, "<wps:txbx") > countOf(xml, "<v:textbox"),
    "text boxes without a form for older readers are left out",
  ],
];

/** What of a part is left out, in words. */
export const omissionsOf = (xml: string): readonly string[] =>
  OMISSIONS.filter(([isIn]) => isIn(xml)).map(([, note]) => note);
