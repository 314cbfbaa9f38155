import { countHospitals } from "../../language/bodyPlaces.js";
import type { Placed, PlaceRole } from "../../language/placeRoles.js";
import type { Alignment } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { areTimesApart, overlapOf, type Clause } from "./clauses.js";
import { agesIn, areOfTwoPersons, areOfTwoSexes, countsOfPeople } from "./people.js";
import { areApart } from "../../text/sets.js";

/** Least share of the better contained clause that both say, the places aside, and fewest words. */
const least: { readonly [role in PlaceRole]: { readonly overlap: number; readonly shared: number } } = {
  home: { overlap: 0.35, shared: 1 },
  birthplace: { overlap: 0.35, shared: 1 },
  // What happens anywhere (車禍在沙田發生) needs more than what a person alone has.
  scene: { overlap: 0.5, shared: 2 },
  venue: { overlap: 0.5, shared: 2 },
  hospital: { overlap: 0, shared: 0 },
  court: { overlap: 0.5, shared: 1 },
};

/** Words for a home, folded: one role in other words. */
const homes = ["住所", "寓所", "居所", "住宅", "住处", "家中", "寓"];

/** Fewest words that the sentences share about patients whom no count tells, the hospital aside. */
const leastOfPatients = 2;

/** 本周二 and 周二 are one day. */
const withoutThis = (sentence: string): string =>
  sentence.replace(/[本這这](?=[周週星][一二三四五六日天期])/gu, "");

/** Words for all of the injured, folded. */
const all = /全部|均|都|悉数|全数|皆|伤者/u;

/** Whether two clauses tell that the same patients are taken to a hospital: as many, or one of the same age. */
const areSamePatients = (left: Clause, right: Clause): boolean => {
  const [one, other] = [countsOfPeople(left.clause), countsOfPeople(right.clause)];
  const haveSeveral = [left, right].some(({ sentence }) => countHospitals(foldCharacters(sentence)) > 1);
  if (areApart(one, other) || areApart(agesIn(left.sentence), agesIn(right.sentence))) return false;
  if (one.size > 0 && other.size > 0) return true;
  if (haveSeveral || areOfTwoSexes(left.sentence, right.sentence)) return false;
  const haveAge = [...agesIn(left.sentence)].some((age) => agesIn(right.sentence).has(age));
  const areAll = [left, right].every(({ clause }) => all.test(foldCharacters(clause)));
  if (haveAge || areAll) return true;
  const [whole, others] = [countsOfPeople(left.sentence), countsOfPeople(right.sentence)];
  if ([...one].some((count) => !others.has(count)) || [...other].some((count) => !whole.has(count)))
    return false;
  return overlapOf(left.sentence, right.sentence).shared >= leastOfPatients;
};

/** Fewest words that two sentences share that tell one case at a court. */
const leastOfCase = 3;

/** Parts of a day, folded. */
const stretches: readonly RegExp[] = [
  /凌晨|清晨|[昨今]晨|早上|今早|上午/u,
  /中午|下午|午后/u,
  /傍晚|晚上|[昨今]晚|深夜|晚间|夜间/u,
];

const partsOfDay = (text: string): ReadonlySet<string> =>
  new Set(stretches.flatMap((part, at) => (part.test(foldCharacters(text)) ? [`${at}`] : [])));

/** Whether two sentences count other people, or tell of other parts of a day: two happenings. */
const areOfTwoHappenings = ({ sentence: left }: Clause, { sentence: right }: Clause): boolean =>
  areApart(countsOfPeople(left), countsOfPeople(right)) || areApart(partsOfDay(left), partsOfDay(right));

/** Fewest words that two sentences share that tell one act in other clauses, and how far. */
const leastOfAct = { overlap: 0.6, shared: 5 };

/** Whether the sentences tell one act, whichever clause of theirs has the place: whom they arrested, what they found. */
const tellOneAct = (left: Clause, right: Clause): boolean => {
  const { most, shared } = overlapOf(left.sentence, right.sentence);
  return (
    most >= leastOfAct.overlap &&
    shared >= leastOfAct.shared &&
    [...agesIn(left.sentence)].some((age) => agesIn(right.sentence).has(age))
  );
};

/**
 * Whether two clauses that each have a place of one role tell one thing, the places aside.
 *
 * @param alignment - two clauses that are aligned
 * @param one - the place of the left clause
 * @param other - the place of the right one
 */
export const tellOnePlace = (
  { left, right, parts }: Alignment<Clause>,
  one: Placed,
  other: Placed,
): boolean => {
  const cut = ({ clause }: Clause, { name }: Placed): string => foldCharacters(clause).replace(name, "");
  const overlap = overlapOf(cut(left, one), cut(right, other), new Set(homes));
  const { overlap: most, shared } = least[one.role];
  return (
    parts["speaker"] !== 0 &&
    !areTimesApart(withoutThis(left.sentence), withoutThis(right.sentence)) &&
    !areOfTwoPersons(left.sentence, right.sentence) &&
    ((overlap.most >= most && overlap.shared >= shared) ||
      (one.role === "scene" && tellOneAct(left, right))) &&
    (one.role === "hospital" || !areOfTwoHappenings(left, right)) &&
    (one.role !== "court" || overlapOf(left.sentence, right.sentence).shared >= leastOfCase) &&
    (one.role !== "hospital" || areSamePatients(left, right))
  );
};
