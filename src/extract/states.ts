import { isPassing } from "../language/zeros.js";
import { axisOfState, isToll, readStates } from "../language/states.js";
import type { State } from "../language/states/state.js";
import type { ModalityClaim, Span } from "../model/index.js";
import { createBase } from "./identify.js";
import { extractModalities } from "./modalities.js";
import type { Passage } from "./passages.js";

/** A state and where it is said. */
interface Stated {
  readonly passage: Passage;
  readonly offset: number;
  readonly state: State;
}

const readPassage = (passage: Passage): Stated[] =>
  passage.sentences.flatMap(({ start, end }) =>
    readStates(passage.block.text.slice(start, end)).map((state) => ({ passage, offset: start, state })),
  );

/** Whether an article that says how a thing stands says as well that it ended since: there what is left is told. */
const isPassed = ({ state }: Stated, all: readonly Stated[]): boolean => {
  const ends = axisOfState(state)?.ends;
  return (
    ends !== undefined &&
    state.pole !== ends &&
    all.some(
      ({ state: other }) =>
        other.axis === state.axis && other.pole === ends && areOfOneThing(other.of, state.of),
    )
  );
};

/** Whether the words of one are a part of those of the other: 搜救 and 搜救行動. */
const areOfOneThing = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/**
 * Whether an article that says nobody was hurt says as well that somebody was: it tells of two happenings or moments. Who
 * was trapped and is no longer was freed: there what is left is told.
 */
const isOfTwo = (one: Stated, all: readonly Stated[]): boolean => {
  const { state } = one;
  if (!isToll(state)) return isPassed(one, all);
  const isNobody = state.pole !== "yes";
  const hasOther = all.some(
    (other) => other.state.axis === state.axis && (other.state.pole !== "yes") !== isNobody,
  );
  return hasOther && (isPassing(state.of) ? !isNobody : isNobody);
};

/** Whether a heading only says in short what the text says. */
const isHeading = ({ passage, state }: Stated, all: readonly Stated[]): boolean =>
  passage.block.role !== "paragraph" &&
  all.some(
    (other) =>
      other.passage.block.role === "paragraph" &&
      other.state.axis === state.axis &&
      other.state.pole === state.pole,
  );

/** The states whose words an earlier one has: one word may be of several axes; it makes one claim. */
const listRepeats = (all: readonly Stated[]): ReadonlySet<Stated> => {
  const seen = new Map<Passage, Set<string>>();
  return new Set(
    all.filter(({ passage, offset, state: { marker, of } }) => {
      const known = seen.get(passage) ?? new Set();
      const key = [offset, marker.start, marker.end, of].join(" ");
      const isRepeat = known.has(key);
      seen.set(passage, known.add(key));
      return isRepeat;
    }),
  );
};

const modalityOf = ({ pole }: State): ModalityClaim["modality"] =>
  pole === "no" || pole === "open" ? "denied" : "done";

/** What makes a claim of a state and one of a mark of modality the same: 否認 and what is denied. */
const keyOf = ({ sentence, clause, marker, predicate }: ModalityClaim): string =>
  [sentence, clause, marker, predicate].join("\u0000");

const toClaim = ({ passage, offset, state }: Stated): ModalityClaim => {
  const span: Span = { start: offset + state.clause.start, end: offset + state.clause.end };
  const text = passage.block.text;
  return {
    ...createBase(passage, "modality", span),
    clause: text.slice(span.start, span.end),
    kind: "modality",
    modality: modalityOf(state),
    marker: text.slice(offset + state.marker.start, offset + state.marker.end),
    predicate: state.of,
  };
};

/**
 * States that exclude their contrary, as predicates with a mark: 否認 (denied) of 挪用, 無人 (denied) of 受傷. They are
 * compared with each other only.
 *
 * @param passages - the passages of one article
 */
export const extractStates = (passages: readonly Passage[]): ModalityClaim[] => {
  const all = passages.flatMap(readPassage);
  const repeats = listRepeats(all);
  const known = new Set(passages.flatMap(extractModalities).map(keyOf));
  return all
    .filter((stated) => !isOfTwo(stated, all) && !isHeading(stated, all) && !repeats.has(stated))
    .map(toClaim)
    .filter((claim) => !known.has(keyOf(claim)));
};
