/** Ends a sentence, closing marks included. */
export const sentenceEnd = /[。！？!?…；][」』”’）)》]*$/u;

/** Ends a sentence, or announces what stands below: closing marks included. */
export const sentenceOrColon = /[。！？!?…；：:][」』”’）)》]*$/u;
