/**
 * Whether both sets hold something, and nothing in common: what each tells is not what the other tells.
 *
 * @param left - a set
 * @param right - another
 */
export const areApart = <Item>(left: ReadonlySet<Item>, right: ReadonlySet<Item>): boolean => {
  if (left.size === 0 || right.size === 0) return false;
  for (const item of left) if (right.has(item)) return false;
  return true;
};
