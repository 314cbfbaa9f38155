import { countingDimensions } from "../language/values.js";
import { cosine, namesOf, termsOf, type Terms } from "../language/terms.js";
import { foldCharacters } from "../text/fold.js";
import type { Alignment, Claim, Event, QuantityClaim, Source } from "../model/index.js";

/** Days that must lie between two reports for their events to be stages of one story. */
const leastDays = 7;

/** Least likeness of what two figures are of, and fewest content words that they share. */
const leastAlike = 0.6;
const fewestShared = 3;

/** Fewest places, persons and bodies that both articles name. */
const fewestNames = 3;

/** A word that more figures than this have says nothing of what one is of. */
const mostCommon = 200;

/** A figure that may be told again at a later stage, and what it is of. */
interface Stage {
  readonly claim: QuantityClaim;
  readonly event: string;
  readonly published: number;
  /** The words of its clause, and of that with the clause before it. */
  readonly subjects: readonly Terms[];
}

/** What a figure is of: 園區引進的製造項目，南灣已有160個 names its things a clause earlier. */
const subjectsOf = ({ clause, sentence, value: { text } }: QuantityClaim): readonly Terms[] => {
  const own = clause.replace(text, " ");
  const before = sentence
    .slice(0, Math.max(0, sentence.indexOf(clause)))
    .split(/[，；。]/u)
    .at(-2);
  return [own, ...(before === undefined ? [] : [`${before}，${own}`])].map(termsOf);
};

/** Words of what goes on being counted, folded: 累計已推進150多個, 已超160個. */
const stock = /累[计积]|至今|迄今|目前|现[有已]|已[经超达有逾]?|超[过逾]?|逾|突破|达/u;

/** What is counted anew at every happening: the people, vehicles and times of one accident are not those of the next. */
const ofOneEvent = new Set(["people", "vehicles", "occurrences", "cases", "households"]);

const isStage = (claim: Claim): claim is QuantityClaim =>
  claim.kind === "quantity" &&
  claim.value.form === "cardinal" &&
  countingDimensions.has(claim.value.unit?.dimension ?? "") &&
  !ofOneEvent.has(claim.value.unit!.dimension) &&
  stock.test(foldCharacters(claim.clause));

const daysOf = (published: string): number => Date.parse(published.slice(0, 10)) / 86_400_000;

const sharedIn = (left: Terms, right: Terms): number =>
  [...left.keys()].filter((term) => right.has(term)).length;

/** How alike two figures are in what they are of; 0 where they share too few words. */
const likenessOf = (left: Stage, right: Stage): number =>
  Math.max(
    ...left.subjects.flatMap((one) =>
      right.subjects.map((other) => (sharedIn(one, other) < fewestShared ? 0 : cosine(one, other))),
    ),
  );

/** The places, persons and bodies that each article names, worked out as they are asked for. */
const createNames = (claims: ReadonlyMap<string, readonly Claim[]>) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (article: string): ReadonlySet<string> => {
    const names =
      known.get(article) ??
      new Set((claims.get(article) ?? []).flatMap(({ sentence }) => [...namesOf(sentence)]));
    known.set(article, names);
    return names;
  };
};

/** The figures by the words that they are of, without words that too many have. */
const indexOf = (stages: readonly Stage[]): readonly (readonly Stage[])[] => {
  const index = new Map<string, Stage[]>();
  for (const stage of stages)
    for (const term of stage.subjects.at(-1)!.keys()) {
      const known = index.get(term);
      if (known === undefined) index.set(term, [stage]);
      else known.push(stage);
    }
  return [...index.values()].filter(({ length }) => length > 1 && length <= mostCommon);
};

/**
 * Aligns figures over events: what one report counts and another, at least a week later and of another happening, counts
 * again (150 projects, then 160). Each figure has one counterpart in another article, the most alike.
 *
 * @param events - the events of a run
 * @param claims - claims by article
 * @param sources - the sources by id
 * @returns alignments across events, the earlier side left
 */
export const alignThreads = (
  events: readonly Event[],
  claims: ReadonlyMap<string, readonly Claim[]>,
  sources: ReadonlyMap<string, Pick<Source, "published">>,
): Alignment[] => {
  const stages = events.flatMap((event) =>
    event.articles.flatMap(({ id, source }) =>
      (claims.get(id) ?? []).filter(isStage).map((claim): Stage => ({
        claim,
        event: event.id,
        published: daysOf(sources.get(source)?.published ?? ""),
        subjects: subjectsOf(claim),
      })),
    ),
  );
  const namesIn = createNames(claims);
  const shareNames = (one: string, other: string): boolean =>
    [...namesIn(one)].filter((name) => namesIn(other).has(name)).length >= fewestNames;
  const best = new Map<string, { readonly left: Stage; readonly right: Stage; readonly likeness: number }>();
  for (const group of indexOf(stages))
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) {
        const [left, right] = one.published <= other.published ? [one, other] : [other, one];
        if (left.event === right.event || right.published - left.published < leastDays) continue;
        if (left.claim.value.unit?.id !== right.claim.value.unit?.id) continue;
        const likeness = likenessOf(left, right);
        const key = `${left.claim.id} ${right.claim.article}`;
        if (likeness < leastAlike || likeness <= (best.get(key)?.likeness ?? 0)) continue;
        if (shareNames(left.claim.article, right.claim.article)) best.set(key, { left, right, likeness });
      }
  return [...best.values()].map(({ left, right, likeness }) => ({
    left: left.claim,
    right: right.claim,
    similarity: likeness,
    parts: { likeness },
    isRepeat: false,
  }));
};
