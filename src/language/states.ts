import type { Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { splitClauses } from "./sentences.js";
import { isAsserted, isOfNow, isUnchanged } from "./states/assertion.js";
import { axes } from "./states/axes.js";
import type { Axis } from "./states/axis.js";
import { readTolls, type Toll } from "./zeros.js";

/** A state that a sentence gives something or somebody: passed or failed, admitted or denied, nobody hurt. */
export interface State {
  /** What the state is one of two sides of; for what befell people `toll:` and the fate. */
  readonly axis: string;
  /** The first side or the other; "open" is nobody as far as is reported, "hardly" what goes ill with the other side. */
  readonly pole: "yes" | "no" | "open" | "hardly";
  /** Span of the words that give it, in the sentence. */
  readonly marker: Span;
  /** Span of the clause, with the one before where only that tells of what it is. */
  readonly clause: Span;
  /** What it is said of: what follows the words in their clause, else what stands before them. */
  readonly of: string;
  /** Who does or says it: the words before; empty where nobody is named there. */
  readonly agent: string;
  /** Who was counted, for what befell people. */
  readonly group: string;
}

/** Denials right before a word, folded. */
const denial =
  "(?:没有?|并没有?|并未|尚未|仍未|从未|从没有?|未有|未能?|未获|未曾|暂未|不(?!断|但|仅|只|少|足|日|过|得不|到)|无|并无|毫无|毋须|无须|拒绝|拒)(?:有|曾|会|能|获|肯|愿|予|即时|立即|正式|主动|及时|向[^，]{1,4})?";

interface Reader {
  readonly axis: Axis;
  readonly yes: RegExp;
  readonly no: RegExp;
  readonly hardly: RegExp | undefined;
  readonly needs: RegExp | undefined;
}

const readers: readonly Reader[] = axes.map((axis) => ({
  axis,
  yes: new RegExp(axis.yes, "gu"),
  no: new RegExp(`${denial}(?:${axis.yes})|(?:${axis.no})`, "gu"),
  hardly: axis.hardly === undefined ? undefined : new RegExp(axis.hardly, "gu"),
  needs: axis.needs === undefined ? undefined : new RegExp(axis.needs, "u"),
}));

const bareWords = (text: string): string => text.replace(/^[\s，、：；的了着过]+|[\s，、：；的]+$/gu, "");

/** Shortest text that tells of what a state is. */
const leastOf = 2;

const matchesOf = (pattern: RegExp | undefined, clause: string): readonly Span[] =>
  pattern === undefined
    ? []
    : [...clause.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }));

/** 不反對 and 未否認 say less than the contrary of what they deny. */
const isDeniedAgain = (clause: string, { start }: Span): boolean =>
  /[不未没无非勿莫]/u.test(clause.slice(Math.max(0, start - 3), start));

/** What is done to somebody is no deed of his: 遭拒絕, 獲接納. */
const isPassive = (clause: string, { start }: Span): boolean => /[遭被获受]$/u.test(clause.slice(0, start));

interface Found {
  readonly pole: State["pole"];
  readonly marker: Span;
}

const holds = (outer: Span, inner: Span): boolean =>
  outer !== inner && outer.start <= inner.start && inner.end <= outer.end && length(inner) < length(outer);

const length = ({ start, end }: Span): number => end - start;

/** The one state of an axis that a clause gives, or undefined where it gives none, or both; the longest words count. */
const findIn = (clause: string, { axis, yes, no, hardly, needs }: Reader): Found | undefined => {
  if (needs !== undefined && !needs.test(clause)) return undefined;
  const all: Found[] = [
    ...matchesOf(no, clause).map((marker) => ({ pole: "no" as const, marker })),
    ...matchesOf(yes, clause).map((marker) => ({ pole: "yes" as const, marker })),
  ];
  const found = all.filter(
    ({ marker }) =>
      !all.some((other) => holds(other.marker, marker)) &&
      !(axis.of === "agent" && isPassive(clause, marker)),
  );
  if (found.some(({ marker }) => isDeniedAgain(clause, marker))) return undefined;
  if (found.some(({ pole }) => pole !== found[0]!.pole)) return undefined;
  const [weak] = matchesOf(hardly, clause);
  return found[0] ?? (weak && { pole: "hardly", marker: weak });
};

const fromToll = (toll: Toll, offset: number, clause: Span): State => ({
  axis: `toll:${toll.fate}`,
  pole: ({ none: "no", open: "open", some: "yes" } as const)[toll.pole],
  marker: { start: offset + toll.start, end: offset + toll.end },
  clause,
  of: toll.fate,
  agent: "",
  group: toll.group,
});

/** What joins a clause to the one before, folded, and what stands for a subject without naming one. */
const joining = /^[\s但惟而并且又则亦也均都仍已就是故因此所以不过然而]+/u;
const nameless =
  /^(?:|结果|最终|终于|其后|随后|当时|当日|他|她|其|他们|她们|双方|二人|两人|当中|对此|目前|至今|暂时)$/u;

/** The words before those of a state, or nothing where they name no subject. */
const subjectIn = (text: string): string => {
  const words = bareWords(text);
  const joined = joining.exec(foldCharacters(words))?.[0].length ?? 0;
  const subject = words.slice(joined);
  return nameless.test(foldCharacters(subject)) || subject.length < leastOf ? "" : subject;
};

/** Of what a state is said, and from where that is told. */
const subjectOf = (
  sentence: string,
  clauses: readonly Span[],
  at: number,
  marker: Span,
): Pick<State, "of" | "clause" | "agent"> => {
  const clause = clauses[at]!;
  const before = subjectIn(sentence.slice(clause.start, marker.start));
  const after = bareWords(sentence.slice(marker.end, clause.end));
  if (after.length >= leastOf) return { of: after, agent: before, clause };
  if (before !== "") return { of: before, agent: before, clause };
  const earlier = clauses[at - 1];
  if (earlier !== undefined) {
    const of = bareWords(sentence.slice(earlier.start, earlier.end));
    return { of, agent: of, clause: { start: earlier.start, end: clause.end } };
  }
  const next = clauses[at + 1] ?? clause;
  return { of: bareWords(sentence.slice(next.start, next.end)), agent: "", clause };
};

const cache = new Map<string, readonly State[]>();
/** Sentences of a run whose states are remembered: extraction, alignment and rules ask for the same. */
const cacheSize = 10_000;

/**
 * The states that a sentence gives: who admits or denies, what passed or failed, whether anybody was hurt. What is
 * asked, supposed, wished or planned is none, nor is what the sentence gives both sides of.
 *
 * @param sentence - a sentence as a reader would write it, in any script
 */
export const readStates = (sentence: string): readonly State[] => {
  const known = cache.get(sentence);
  if (known !== undefined) return known;
  const found = readAll(sentence);
  if (cache.size >= cacheSize) cache.clear();
  cache.set(sentence, found);
  return found;
};

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
      const subject = subjectOf(sentence, clauses, at, marker);
      const of = reader.axis.matter ?? subject.of;
      return [{ axis: reader.axis.id, pole: one.pole, marker, ...subject, of, group: "" }];
    });
  });
  return withoutBoth([...tolls, ...states]);
};

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
