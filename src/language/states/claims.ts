import { readStates } from "../states.js";
import type { State } from "./state.js";

/** What a claim says of the state that it was made of. */
export interface StateClaim {
  readonly sentence: string;
  readonly clause: string;
  readonly marker: string;
  readonly predicate: string;
}

/**
 * The states that a claim was made of, found again by its words; one word may be of several axes.
 *
 * @param claim - any claim that has a marker and a predicate
 * @returns none where the claim is of no state
 */
export const statesOf = (claim: StateClaim): readonly State[] =>
  readStates(claim.sentence).filter(
    ({ marker, of, clause }) =>
      of === claim.predicate &&
      claim.sentence.slice(marker.start, marker.end) === claim.marker &&
      claim.sentence.slice(clause.start, clause.end) === claim.clause,
  );

/**
 * The states of two claims on the axis that they share, if they share one.
 *
 * @param left - a claim
 * @param right - another
 */
export const pairStates = (left: StateClaim, right: StateClaim): readonly [State, State] | undefined => {
  const others = statesOf(right);
  for (const one of statesOf(left)) {
    const other = others.find(({ axis }) => axis === one.axis);
    if (other !== undefined) return [one, other];
  }
  return undefined;
};
