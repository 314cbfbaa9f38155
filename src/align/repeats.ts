import type { Edge } from "./assign.js";

/** Least likely pair, by itself, of which one side is said elsewhere in its article of what the other is paired with. */
export const leastImplied = 0.6;

/** What one article says twice: for each claim its places in the list of its family. */
export type Kin = ReadonlyMap<number, readonly number[]>;

/**
 * The claims that an article says again, both ways.
 *
 * @param pairs - pairs of claims of the article, by their places in the list of their family
 */
export const kinOf = (pairs: readonly Edge[]): Kin => {
  const kin = new Map<number, number[]>();
  const add = (one: number, other: number) => kin.set(one, [...(kin.get(one) ?? []), other]);
  for (const { row, column } of pairs) {
    add(row, column);
    add(column, row);
  }
  return kin;
};

/** A pair by the places of its claims. */
export const placesOf = ({ row, column }: Pick<Edge, "row" | "column">): string => `${row}/${column}`;

/** Tells the pairs one of whose claims says again what is paired with the other. */
export const impliedBy =
  (paired: ReadonlySet<string>, left: Kin, right: Kin) =>
  ({ row, column }: Pick<Edge, "row" | "column">): boolean =>
    (left.get(row) ?? []).some((twin) => paired.has(placesOf({ row: twin, column }))) ||
    (right.get(column) ?? []).some((twin) => paired.has(placesOf({ row, column: twin })));

/**
 * The pairs that close what an article says three times and more: the headline is the lead, the caption is the text, and
 * each of the two is each of the others.
 *
 * @param edges - pairs of claims of the article that are sure
 * @param pairs - those among them that are paired
 */
export const closing = <E extends Edge & { readonly parts: Readonly<Record<string, number>> }>(
  edges: readonly E[],
  pairs: readonly E[],
): E[] => {
  const paired = new Set(pairs.map(placesOf));
  return edges.filter((edge) => edge.parts["equal"] === 1 && !paired.has(placesOf(edge)));
};
