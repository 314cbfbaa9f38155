import { apartness, placeAtEnd, placeAtStart, placesIn, type KnownPlace } from "../language/places.js";
import { readPage } from "../language/names/page.js";
import { findPersons } from "../language/names/persons.js";
import type { Alignment, Observation, Rule } from "../model/index.js";
import { foldCharacters, matchKey } from "../text/fold.js";
import { areTimesApart, clausesOf, overlapOf, type Clause } from "./wording/clauses.js";
import { readWords, say } from "./readings.js";

/** What a place is to what a clause tells; each has one place. */
type Role = "home" | "birthplace" | "scene" | "venue";

/** A place in its role. */
interface Placed {
  readonly role: Role;
  readonly place: KnownPlace;
}

/** Words right after a place that say what it is, folded. */
const after: readonly (readonly [Role, RegExp])[] = [
  ["home", /^(?:[^，。；：、]{0,2}的)?(?:住所|寓所|居所|住宅|住处|住址|家中|寓)/u],
  ["birthplace", /^(?:出生|出世)/u],
  ["scene", /^(?:发生|起火|失火|坠毁|失事|坠海|坠楼|失踪|遇害|遇袭|被捕|落网|登陆)/u],
  ["venue", /^(?:举行|举办|召开|开幕|闭幕|开赛|首演|揭幕|签署)/u],
];

/** Words right before a place that say what it is, folded. */
const before: readonly (readonly [Role, RegExp])[] = [
  ["home", /(?:家住|居住于|居住在|居于|住在|定居于?|寓居)$/u],
  ["birthplace", /(?:出生于|生于|出生地[为是]|祖籍|籍贯为?)$/u],
  ["scene", /(?:发生于|发生在|失踪于|被捕于|坠毁于|登陆)$/u],
  ["venue", /(?:举行于|举办地[为是点]{0,2}|会场设于|会场设在)$/u],
];

/** Words that say that there are several persons, places or happenings, folded. */
const several =
  /分别|各地|多[地区处个宗名]|两地|三地|另一|另有|其他|及另|先后|辗转|迁|搬|巡回|[两三四五六七八九十]+[人名宗起场站]/u;

/** Longest place, in characters. */
const longest = 8;

/** Every place of a clause that has a role there. */
const placedIn = (clause: string): readonly Placed[] => {
  const folded = foldCharacters(clause);
  const found: Placed[] = [];
  for (let at = 0; at <= folded.length; at += 1) {
    const next = after.find(([, words]) => words.test(folded.slice(at)));
    const ended = next === undefined ? undefined : placeAtEnd(folded.slice(Math.max(0, at - longest), at));
    if (next !== undefined && ended !== undefined) found.push({ role: next[0], place: ended });
    const last = before.find(([, words]) => words.test(folded.slice(Math.max(0, at - longest), at)));
    const begun = last === undefined ? undefined : placeAtStart(folded.slice(at, at + longest));
    if (last !== undefined && begun !== undefined) found.push({ role: last[0], place: begun });
  }
  return found;
};

/** The only place of a clause that has a role, where the clause tells of one thing. */
const onlyPlaced = ({ clause }: Clause): Placed | undefined => {
  const found = placedIn(clause);
  const [first] = found;
  return found.every(({ role, place }) => role === first?.role && place.name === first.place.name) &&
    !several.test(foldCharacters(clause))
    ? first
    : undefined;
};

/** Whether a sentence names a place, or one that is not apart from it. */
const names = (sentence: string, place: KnownPlace): boolean =>
  placesIn(sentence).some(
    (one) => one.within.length >= place.within.length && apartness(one, place) === "same",
  );

/** Least share of the better contained clause that both say, the places aside. */
const leastOverlap: { readonly [role in Role]: number } = {
  home: 0.35,
  birthplace: 0.35,
  scene: 0.5,
  venue: 0.5,
};

/** Fewest words that both say: what happens anywhere (車禍在沙田發生) needs more than what a person alone has. */
const leastShared: { readonly [role in Role]: number } = { home: 1, birthplace: 1, scene: 2, venue: 2 };

/** Words for a home, folded: one role in other words. */
const homes = ["住所", "寓所", "居所", "住宅", "住处", "家中", "寓"];

/** 本周二 and 周二 are one day. */
const withoutThis = (sentence: string): string =>
  sentence.replace(/[本這这](?=[周週星][一二三四五六日天期])/gu, "");

/** The names of the persons of a sentence, folded; of 陳先生 and 姓陳男子 the surname. */
const personsIn = (sentence: string): readonly string[] => {
  const page = readPage(sentence);
  const found = page === undefined ? [] : findPersons(page);
  return found.map(({ name, form }) =>
    form === "full" ? matchKey(name) : matchKey(name).replace(/^姓/u, "").charAt(0),
  );
};

/** Whether both sentences name persons, and none that may be one. */
const areOfTwoPersons = (left: string, right: string): boolean => {
  const [ones, others] = [personsIn(left), personsIn(right)];
  const mayBeOne = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);
  return (
    ones.length > 0 && others.length > 0 && !ones.some((one) => others.some((other) => mayBeOne(one, other)))
  );
};

/** Whether two clauses tell one thing, the places aside. */
const tellOne = (
  { left, right, parts }: Alignment<Clause>,
  { role, place: one }: Placed,
  other: Placed,
): boolean => {
  const overlap = overlapOf(left.clause, right.clause, new Set([one.name, other.place.name, ...homes]));
  return (
    parts["speaker"] !== 0 &&
    !areTimesApart(withoutThis(left.sentence), withoutThis(right.sentence)) &&
    overlap.most >= leastOverlap[role] &&
    !areOfTwoPersons(left.sentence, right.sentence) &&
    overlap.shared >= leastShared[role]
  );
};

const roleNames: { readonly [role in Role]: readonly [hant: string, hans: string, en: string] } = {
  home: ["住處", "住处", "home"],
  birthplace: ["出生地", "出生地", "birthplace"],
  scene: ["發生地點", "发生地点", "scene"],
  venue: ["舉行地點", "举行地点", "venue"],
};

const comparedOf = ({ clause }: Clause, { name }: KnownPlace): string => matchKey(clause).replace(name, "");

const compare = (alignment: Alignment<Clause>): Observation | undefined => {
  const { left, right } = alignment;
  const [one, other] = [onlyPlaced(left), onlyPlaced(right)];
  if (one === undefined || other === undefined || one.role !== other.role) return undefined;
  const distance = apartness(one.place, other.place);
  if (distance === "same" || names(left.sentence, other.place) || names(right.sentence, one.place))
    return undefined;
  if (!tellOne(alignment, one, other)) return undefined;
  const [hant, hans, en] = roleNames[one.role];
  const [first, second] = [one.place.name, other.place.name];
  return {
    verdict: distance === "apart" ? "contradiction" : "tension",
    kind: "name",
    certainty: 0.8,
    compared: [comparedOf(left, one.place), comparedOf(right, other.place)],
    values: [first, second],
    readings: [readWords(left.clause), readWords(right.clause)],
    message: say(
      `兩處說的是同一事，${hant}卻一為「${first}」，一為「${second}」，兩地互不包含。查原始紀錄便知；若是兩個人或兩件事，寫明便可。`,
      `两处说的是同一事，${hans}却一为「${first}」，一为「${second}」，两地互不包含。查原始记录便知；若是两个人或两件事，写明便可。`,
      `Both tell one thing, yet the ${en} is “${first}” on one side and “${second}” on the other, and neither lies in the other. The record would tell; if these are two persons or two happenings, saying so would reconcile them.`,
    ),
  };
};

/**
 * Flags one person or happening with two places of one role: the home, the birthplace, the scene or the venue, told of
 * in clauses that say the same, where neither place lies in the other (contradiction); two quarters of one district of
 * Hong Kong, where a quarter may be called by its neighbour's name, are a tension.
 *
 * Not flagged: a place and a larger one that holds it (九龍 and 觀塘, 廣東 and 廣州), places that the tables do not know,
 * a sentence that names the other place too, two times, several persons or happenings, and two speakers.
 */
export const placeConflict: Rule = {
  id: "place-conflict",
  title: say("地點相左", "地点相左", "Two places of one thing"),
  examples: [
    {
      left: "老翁上周二離開觀塘住所後失蹤，家人報警。",
      right: "老翁上周二離開荃灣寓所後失去聯絡，家人報警。",
      verdict: "contradiction",
      note: "a home",
    },
    {
      left: "老翁上周二離開北角住所後失蹤，家人報警。",
      right: "老翁上周二離開筲箕灣寓所後失去聯絡，家人報警。",
      verdict: "tension",
      note: "quarters of one district",
    },
    {
      left: "第六届海洋科技论坛昨日在宁波举行，逾千名学者出席。",
      right: "第六屆海洋科技論壇昨日在廈門舉行，逾千名學者出席。",
      verdict: "contradiction",
      note: "a venue, and two scripts",
    },
    {
      left: "陳先生昨日離開觀塘寓所後失蹤，家人報警。",
      right: "黃女士昨日離開荃灣寓所後失蹤，家人報警。",
      verdict: null,
      note: "two persons",
    },
    {
      left: "老翁上周二離開九龍寓所後失蹤，家人報警。",
      right: "老翁上周二離開觀塘住所後失去聯絡，家人報警。",
      verdict: null,
      note: "觀塘 lies in 九龍",
    },
    {
      left: "第六届海洋科技论坛昨日在广东举行，逾千名学者出席。",
      right: "第六屆海洋科技論壇昨日在深圳市舉行，逾千名學者出席。",
      verdict: null,
      note: "深圳 lies in 廣東",
    },
    {
      left: "車禍昨晨在沙田發生，一名司機受傷送院。",
      right: "車禍昨晚在屯門發生，兩名司機受傷送院。",
      verdict: null,
      note: "two accidents at two times",
    },
    {
      left: "巡迴展昨日在台北舉行，吸引大批市民參觀。",
      right: "巡迴展下月在高雄舉行，料吸引大批市民參觀。",
      verdict: null,
      note: "a tour stops at both",
    },
  ],
  check: (alignment) => {
    const clauses = clausesOf(alignment);
    return clauses === undefined || alignment.left.source === alignment.right.source
      ? undefined
      : compare(clauses);
  },
};
