import { pairStates, statesOf } from "../../language/states/claims.js";
import type { State } from "../../language/states/state.js";
import type { Alignment, ModalityClaim, Observation } from "../../model/index.js";
import { matchKey } from "../../text/fold.js";
import { readWords } from "../readings.js";

/** Two aligned claims of states, with the states that they were made of. */
export interface StatePair {
  readonly alignment: Alignment<ModalityClaim>;
  readonly left: State;
  readonly right: State;
}

/** The states of an alignment of two claims that were made of states, or undefined. */
export const statePairOf = (alignment: Alignment<ModalityClaim>): StatePair | undefined => {
  const states = pairStates(alignment.left, alignment.right);
  return states && { alignment, left: states[0], right: states[1] };
};

/** Whether a claim was made of a state. */
export const isOfState = (claim: ModalityClaim): boolean => statesOf(claim).length > 0;

/** What every observation on two states has alike. */
export const describePair = ({
  alignment: { left, right },
  left: one,
  right: other,
}: StatePair): Pick<Observation, "readings" | "compared" | "values"> => ({
  readings: [readWords(left.clause), readWords(right.clause)],
  compared: [left, right].map(({ clause, marker }) =>
    matchKey(clause.replace(marker, "")).replace(/[\d.%]+/gu, ""),
  ) as [string, string],
  values: [`${one.axis} ${one.pole}`, `${other.axis} ${other.pole}`],
});
