/** A word of a text, by the dictionary of jieba. */
export interface Word {
  /** Half-open range in UTF-16 units of the text as given. */
  readonly start: number;
  readonly end: number;
  /** The word folded for matching: one script, one width, lower case. */
  readonly key: string;
  /** Part of speech in the ICTCLAS tag set (n noun, v verb, m numeral, x other …). */
  readonly tag: string;
}
