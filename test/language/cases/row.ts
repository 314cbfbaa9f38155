/** A sentence, read on 22 May 2025, and its mentions in order as `write` of notation.ts has them. */
export type Row = readonly [sentence: string, ...mentions: string[]];
