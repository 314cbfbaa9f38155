import { foldCharacters } from "../text/fold.js";
import { bodiesApart, bodyPlacesIn } from "./bodyPlaces.js";
import { apartness, placeAtEnd, placeAtStart, type Apartness, type KnownPlace } from "./places.js";

/** What a place is to what a clause tells; each has one place. */
export type PlaceRole = "home" | "birthplace" | "scene" | "venue" | "hospital" | "court";

/** A place in its role: one of the tables, or a body that stands in one place. */
export interface Placed {
  readonly role: PlaceRole;
  /** Folded. */
  readonly name: string;
  /** The place of the tables; undefined for a body. */
  readonly known?: KnownPlace;
}

/** Words right after a place that say what it is, folded. */
const after: readonly (readonly [PlaceRole, RegExp])[] = [
  ["home", /^(?:[^，。；：、]{0,2}的)?(?:住所|寓所|居所|住宅|住处|住址|家中|寓)/u],
  ["birthplace", /^(?:出生|出世)/u],
  [
    "scene",
    /^(?:发生|起火|失火|坠毁|失事|坠海|坠楼|坠河|失踪|遇害|遇袭|遇劫|被捕|落网|登陆|被截获|被寻获|寻获|触礁|搁浅|沉没|翻侧|出轨|塌下|倒塌)/u,
  ],
  ["venue", /^(?:举行|举办|召开|开幕|闭幕|开赛|首演|揭幕|签署|开锣|上演|开讲|登场)/u],
];

/** Words right before a place that say what it is, folded. */
const before: readonly (readonly [PlaceRole, RegExp])[] = [
  ["home", /(?:家住|居住于|居住在|居于|住在|定居于?|寓居)$/u],
  ["birthplace", /(?:出生于|生于|出生地[为是]|祖籍|籍贯为?)$/u],
  ["scene", /(?:发生于|发生在|失踪于|被捕于|坠毁于|登陆)$/u],
  ["venue", /(?:举行于|举办地[为是点]{0,2}|会场设于|会场设在)$/u],
];

/** What is done at one place: 在九龍灣一個工廈單位檢獲…, 於元朗一間村屋拘捕…. */
const acts =
  /检获|搜获|起获|查获|缴获|搜出|起出|捣破|破获|搜查|拘捕|逮捕|截获|制服|寻获|救起|撞死|撞倒|撞向|遇溺|遇劫|被劫|爆炸|起火|坠下|纵火/u;

/** Between a place and its act: a flat, a shop, a stretch of road, but no second clause. */
const atAct = /^[^，。；：、]{0,16}$/u;

/** Longest place, in characters. */
const longest = 8;

/** The place after 在 or 於 whose act follows in the clause. */
const placeOfAct = (folded: string, at: number): Placed | undefined => {
  if (!/[在于]$/u.test(folded.slice(0, at))) return undefined;
  const known = placeAtStart(folded.slice(at, at + longest));
  if (known === undefined) return undefined;
  const rest = folded.slice(at + known.name.length);
  const act = acts.exec(rest);
  return act !== null && atAct.test(rest.slice(0, act.index))
    ? { role: "scene", name: known.name, known }
    : undefined;
};

/** The places of the tables that have a role at an offset. */
const placedAt = (folded: string, at: number): readonly Placed[] => {
  const lead = folded.slice(Math.max(0, at - longest), at);
  const next = after.find(([, words]) => words.test(folded.slice(at)));
  const ended = next === undefined ? undefined : placeAtEnd(lead);
  const last = before.find(([, words]) => words.test(lead));
  const begun = last === undefined ? undefined : placeAtStart(folded.slice(at, at + longest));
  const act = placeOfAct(folded, at);
  return [
    ...(next && ended ? [{ role: next[0], name: ended.name, known: ended }] : []),
    ...(last && begun ? [{ role: last[0], name: begun.name, known: begun }] : []),
    ...(act ? [act] : []),
  ];
};

/**
 * Every place of a clause that has a role there: 觀塘 of 離開觀塘住所後失蹤, 瑪麗醫院 of 送往瑪麗醫院.
 *
 * @param clause - a clause in any script
 */
export const placedIn = (clause: string): readonly Placed[] => {
  const folded = foldCharacters(clause);
  const places = Array.from({ length: folded.length + 1 }, (_, at) => placedAt(folded, at)).flat();
  return [...places, ...bodyPlacesIn(folded)];
};

/**
 * How far apart two places of one role are; a body and a place of the tables are not compared.
 *
 * @param one - a place
 * @param other - another
 */
export const distanceOf = (one: Placed, other: Placed): Apartness => {
  if (one.known !== undefined && other.known !== undefined) return apartness(one.known, other.known);
  return one.known === undefined && other.known === undefined ? bodiesApart(one.name, other.name) : "same";
};
