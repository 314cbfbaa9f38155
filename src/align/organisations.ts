import type { OrganisationClaim } from "../model/index.js";
import { bodyAtEnd } from "../language/names/bodies.js";
import { nearBodies } from "../language/nearNames.js";
import { isShortOf } from "../language/names/glosses.js";
import { segmentWords } from "../language/words.js";
import { matchKey } from "../text/fold.js";
import { comparesMentions } from "./mentions.js";
import type { Comparison } from "./similarity.js";

/** What may stand before the name of a body and be left out in a paper of the place: 香港, 廣東省, 國家. */
const place =
  /^(?:中国|香港特区政府|香港|澳门|台湾|台|国家|中央|特区政府|\p{Script=Han}{2,3}(?:省|市|县|区|州|自治区))$/u;

/** Legal forms at the end of a firm's name: 禾香食品公司, 禾香食品股份有限公司. */
const legal = /(?:股份有限公司|有限责任公司|股份公司|有限公司|集团公司|公司)$/u;

/** What is left of a firm's name without its legal form. */
const coreOf = (name: string): string => name.replace(legal, "").replace(/集团$/u, "");

/** Fewest characters of its own that tell a firm without its legal form: two are a place or a trade as often. */
const leastCore = 3;

/** Endings that are contractions themselves. */
const contracted = /(?:卫健委|发改委|国资委|选委会|组委会|管委会|执委会)$/u;

/** Shortest contraction that stands for a longer name: 醫管局. */
const shortest = 3;

/** Whether a name is another with its first, its last and some other characters: 醫管局 of 醫院管理局. */
const isContraction = (short: string, long: string): boolean =>
  short.length >= shortest &&
  long.length >= short.length + 1 &&
  short.at(0) === long.at(0) &&
  short.at(-1) === long.at(-1) &&
  isShortOf(short, long) &&
  // 香港大學 is no contraction of 香港理工大學: its ending is whole, so what it lacks is another body's.
  (bodyAtEnd(short) === 0 || contracted.test(short) || short === long.replace("人民政府", "政府"));

/** A level of government that a name begins with, not a word that begins with its character: 市政工程, 區塊鏈, 州立大學. */
const level =
  /^(?:省(?!际)|市(?:政(?=[府协务法])|民(?=[政族防营])|(?![政民场值郊]))|县|区(?![块域间])|州(?![立际]))(?=\p{Script=Han})/u;

/** What a name of a level goes on from: the place alone, in its province or city or not. 香港 has no such level. */
const named = /^(?:\p{Script=Han}{2,3}(?:省|市|自治区))?(?!中国|香港|澳门|国家|中央|第)\p{Script=Han}{2,3}$/u;

/** Whether words are a place that a level of government may follow; longer than three characters one of the dictionary. */
const isPlace = (words: string): boolean => {
  const [first, ...rest] = segmentWords(words);
  return named.test(words) || (rest.length === 0 && first?.tag === "ns" && words.length > 3);
};

/** Whether a name is another without the place or level before it, contracted or not: 氣象署 of 中央氣象署. */
const isLocal = (short: string, long: string): boolean => {
  // 市教育局 in a paper of the city is 澄江市教育局.
  if (level.test(short) && long.endsWith(short) && isPlace(long.slice(0, -short.length))) return true;
  // 區塊鏈公司 is any, not 香港區塊鏈公司: a firm without its place keeps a name of its own.
  if (legal.test(short) && coreOf(short).length <= leastCore) return false;
  for (let at = 1; at <= long.length - shortest; at += 1)
    if (place.test(long.slice(0, at)) && long.slice(at) === short) return true;
  return false;
};

const isFirm = (short: string, long: string): boolean => {
  const [one, other] = [coreOf(short), coreOf(long)];
  return one.length >= leastCore && one === other && (legal.test(short) || legal.test(long));
};

/** Likeness of names of which one is probably a slip for the other, the legal form aside. */
const near = 0.8;

const areNear = (left: OrganisationClaim, right: OrganisationClaim): boolean =>
  nearBodies(left.name, right.name) !== undefined ||
  nearBodies(left.abbreviation ?? "", right.name) !== undefined ||
  nearBodies(left.name, right.abbreviation ?? "") !== undefined;

const bodiesAlike = (left: OrganisationClaim, right: OrganisationClaim): number => {
  if (matchKey(left.name) === matchKey(right.name)) return 1;
  const alike = Math.max(oneWay(left, right), oneWay(right, left));
  return alike === 0 && areNear(left, right) ? near : alike;
};

const oneWay = (short: OrganisationClaim, long: OrganisationClaim): number => {
  const [one, other] = [matchKey(short.name), matchKey(long.name)];
  if (long.abbreviation !== null && matchKey(long.abbreviation) === one) return 0.95;
  if (isFirm(one, other) || isLocal(one, other)) return 0.85;
  return isContraction(one, other) ? 0.8 : 0;
};

/**
 * Organisations: the same name, one that is probably a slip for it, a name and the short form that either article
 * introduces, and the forms that papers leave a name's place, level or legal form out in or contract it to.
 */
export const organisations: Comparison<OrganisationClaim> = {
  least: 0.8,
  leastRepeat: 1.01,
  compare: comparesMentions(bodiesAlike),
};
