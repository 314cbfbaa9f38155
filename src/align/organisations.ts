import type { OrganisationClaim } from "../model/index.js";
import { bodyAtEnd } from "../language/names/bodies.js";
import { nearBodies } from "../language/nearNames.js";
import { isShortOf } from "../language/names/glosses.js";
import { matchKey } from "../text/fold.js";
import { comparesMentions } from "./mentions.js";
import type { Comparison } from "./similarity.js";

/** What may stand before the name of a body and be left out in a paper of the place: 香港, 廣東省, 國家. */
const place =
  /^(?:中国|香港特区政府|香港|澳门|台湾|台|国家|中央|特区政府|\p{Script=Han}{2,3}(?:省|市|县|区|州|自治区))$/u;

/** Legal forms at the end of a firm's name: 禾香食品公司, 禾香食品股份有限公司. */
const legal = /(?:股份有限公司|有限责任公司|股份公司|有限公司|集团公司|公司)$/u;

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

/** Whether a name is another without the place or level before it, contracted or not: 氣象署 of 中央氣象署. */
const isLocal = (short: string, long: string): boolean => {
  // 市教育局 in a paper of the city is 澄江市教育局.
  if (/^[省市县区州]/u.test(short) && long.endsWith(short)) return true;
  for (let at = 1; at <= long.length - shortest; at += 1)
    if (place.test(long.slice(0, at)) && long.slice(at) === short) return true;
  return false;
};

/** What is left of a firm's name without its legal form: at least two characters of its own. */
const coreOf = (name: string): string => name.replace(legal, "").replace(/集团$/u, "");

const isFirm = (short: string, long: string): boolean => {
  const [one, other] = [coreOf(short), coreOf(long)];
  return one.length >= 3 && one === other && (legal.test(short) || legal.test(long));
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
 * Organisations: the same name, one that is probably a slip for it, a name and the short form that either article introduces, and the forms that papers
 * leave a name's place, level or legal form out in or contract it to.
 */
export const organisations: Comparison<OrganisationClaim> = {
  least: 0.8,
  leastRepeat: 1.01,
  compare: comparesMentions(bodiesAlike),
};
