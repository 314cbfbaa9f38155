/** Wide characters: CJK, kana, full-width forms and CJK punctuation (Unicode East Asian Width W and F). */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/** Whether the UTF-16 unit is a wide character. */
export const isWide = (unit: string): boolean => wide.test(unit);

/** Width on paper in full-width cells: a wide character is 1 (so is one outside the basic plane), any other ½. */
export const cellWidth = (text: string): number => {
  let width = 0;
  for (const point of text) width += point.length > 1 || isWide(point) ? 1 : 0.5;
  return width;
};
