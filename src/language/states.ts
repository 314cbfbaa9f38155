import type { Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { remember } from "../text/remember.js";
import { splitClauses } from "./sentences.js";
import { isAsserted, isOfNow, isUnchanged } from "./states/assertion.js";
import { axes } from "./states/axes.js";
import type { Axis } from "./states/axis.js";
import { isWithinPart, partsIn } from "./states/parts.js";
import { findIn, readers } from "./states/readers.js";
import type { State } from "./states/state.js";
import { subjectOf } from "./states/subjects.js";
import { readTolls, type Toll } from "./zeros.js";

const fromToll = (toll: Toll, offset: number, clause: Span): State => ({
  axis: `toll:${toll.fate}`,
  pole: ({ none: "no", open: "open", some: "yes" } as const)[toll.pole],
  marker: { start: offset + toll.start, end: offset + toll.end },
  clause,
  of: toll.fate,
  agent: "",
  lead: "",
  group: toll.group,
});

/** Sentences of a run whose states are remembered: extraction, alignment and rules ask for the same. */
const mostRemembered = 10_000;

/**
 * The states that a sentence gives: who admits or denies, what passed or failed, whether anybody was hurt. What is
 * asked, supposed, wished or planned is none, nor is what the sentence gives both sides of.
 *
 * @param sentence - a sentence as a reader would write it, in any script
 */
export const readStates: (sentence: string) => readonly State[] = remember(
  (sentence) => readAll(sentence),
  mostRemembered,
);

const readAll = (sentence: string): readonly State[] => {
  const folded = foldCharacters(sentence);
  if (folded.length !== sentence.length) return [];
  const clauses = splitClauses(sentence, { start: 0, end: sentence.length });
  const tolls = clauses.flatMap((clause) =>
    readTolls(sentence.slice(clause.start, clause.end), sentence).map((toll) =>
      fromToll(toll, clause.start, clause),
    ),
  );
  if (!isUnchanged(folded)) return tolls;
  const states = clauses.flatMap((clause, at): State[] => {
    const words = folded.slice(clause.start, clause.end);
    if (!isOfNow(words)) return [];
    return readers.flatMap((reader): State[] => {
      const one = findIn(words, reader);
      if (one === undefined || !isAsserted(words, one.marker.end)) return [];
      const marker = { start: clause.start + one.marker.start, end: clause.start + one.marker.end };
      const { id, matter: named, isOfPart } = reader.axis;
      const matter = isOfPart === true ? partsIn(sentence.slice(clause.start, clause.end)) : named;
      if (matter === "") return [];
      // 三樓住客無大礙 says nothing of the floor.
      if (isOfPart === true && one.pole === "no" && isWithinPart(words.slice(0, one.marker.start))) return [];
      const subject = subjectOf(sentence, clauses, at, marker, matter !== undefined);
      const lead = sentence.slice(0, marker.start);
      const of = matter ?? subject.of;
      return [{ axis: id, pole: one.pole, marker, ...subject, of, lead, group: "" }];
    });
  });
  return withoutBoth([...tolls, ...states.filter((state) => !isWithinDenial(state, states, folded))]);
};

/** What a longer denial holds is not asserted: 批准 within 仍待局方批准. */
const isWithinDenial = (
  { marker: { start, end } }: State,
  states: readonly State[],
  folded: string,
): boolean =>
  states.some(
    ({ pole, marker }) =>
      pole === "no" &&
      marker.start < start &&
      end <= marker.end &&
      /[不未没无待拒]/u.test(folded.slice(marker.start, start)),
  );

/** 兩人, 其餘: who or what is not told by a name, so that another may be meant on the other side. */
const counted = /[\d一二两三四五六七八九十]|其余|其他|另/u;

/** An axis of which a sentence gives both sides is of two, unless each tells of what: 支持徵收，反對超商代收. */
const withoutBoth = (states: readonly State[]): readonly State[] =>
  states.filter((one) =>
    states.every(
      (other) =>
        other.axis !== one.axis ||
        other.pole === one.pole ||
        (other.of !== one.of && !isToll(one) && !counted.test(foldCharacters(one.of + other.of))),
    ),
  );

const axisOf: ReadonlyMap<string, Axis> = new Map(axes.map((axis) => [axis.id, axis]));

/** The row of a state in the table; undefined for what befell people. */
export const axisOfState = ({ axis }: State): Axis | undefined => axisOf.get(axis);

/** Whether a state tells what befell people. */
export const isToll = ({ axis }: State): boolean => axis.startsWith("toll:");
