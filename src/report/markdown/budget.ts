/** How much a page may still hold, measured as the place that it goes to measures. */
export interface Budget {
  readonly most: number;
  readonly measure: (text: string) => number;
}

/** A run of lines that is folded or headed: what stands before its items and after them, whatever is cut. */
export interface Section {
  readonly before: string;
  readonly items: readonly string[];
  readonly after: string;
}

/** The items that fit, the first ones, and how many did not. */
export interface Cut {
  readonly text: string;
  readonly dropped: number;
}

/**
 * Writes sections until a page is full: whole items only, each section closed. Once an item finds no room none after
 * it is written, so that nothing less grave stands where something graver was left out.
 */
export const writeSections = (sections: readonly Section[], { most, measure }: Budget): Cut => {
  let [text, dropped] = ["", 0];
  for (const { before, items, after } of sections) {
    const frame = measure(text) + measure(before) + measure(after);
    let [body, size, taken] = ["", frame, 0];
    for (const item of items) {
      if (dropped > 0 || size + measure(item) > most) break;
      body += item;
      size += measure(item);
      taken += 1;
    }
    dropped += items.length - taken;
    if (taken > 0) text += before + body + after;
  }
  return { text, dropped };
};
