import type { PersonClaim } from "../model/index.js";
import { isForeignRole, nearForeign, nearPersons } from "../language/nearNames.js";
import { nameParts } from "../language/names/foreign.js";
import { shareHeadship, shareRole } from "../language/sharedPosts.js";
import { matchKey } from "../text/fold.js";
import { comparesMentions } from "./mentions.js";
import type { Comparison } from "./similarity.js";

/** A part of a foreign name stands for the whole: 達席爾瓦 for 盧拉·達席爾瓦. */
const partsOf = (name: string): readonly string[] => nameParts(name).map(matchKey);

/** 姓林女子, 林姓婦人, 樊某: the surname, and the sex where it is told. */
const unnamed = /^(?:姓(?<a>\p{Script=Han})|(?<b>\p{Script=Han})(?:姓|某))/u;

const sexOf = (name: string): "female" | "male" | undefined => {
  if (/[女妇婆妈姐太]/u.test(name)) return "female";
  return /[男汉翁伯叔]|先生/u.test(name) ? "male" : undefined;
};

/** Words for a time of life, folded; 婦人, 司機 and 某 tell none. */
const lives: readonly (readonly [life: string, words: RegExp])[] = [
  ["child", /[童孩婴]|少[年女男]/u],
  ["old", /[翁婆]|老[汉妇人太]/u],
  ["grown", /[男女]子|青年/u],
];

const lifeOf = (name: string): string | undefined => lives.find(([, words]) => words.test(name))?.[0];

/** Whether two things are told and differ. */
const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

const unnamedAlike = (left: string, right: string): number => {
  const [one, other] = [left, right].map((name) => unnamed.exec(name)?.groups);
  if (one === undefined || other === undefined) return 0;
  if ((one["a"] ?? one["b"]) !== (other["a"] ?? other["b"])) return 0;
  const areTwo = differ(sexOf(left), sexOf(right)) || differ(lifeOf(left), lifeOf(right));
  return areTwo ? 0 : 0.85;
};

/** How alike two names are: 1 for the same characters, less for a part of a foreign name or persons without names. */
const namesAlike = (left: string, right: string): number => {
  const [one, other] = [matchKey(left), matchKey(right)];
  if (one === other) return 1;
  const [parts, otherParts] = [partsOf(left), partsOf(right)];
  if (parts.length !== otherParts.length && (parts.includes(other) || otherParts.includes(one))) return 0.85;
  return unnamedAlike(one, other);
};

/** Likeness of names of which one is probably a slip for the other: less than that of any two that are one. */
const near = 0.8;

/**
 * Whether names that differ in one character are of one person: an office that only one holds, or a character easily
 * mistaken and no two roles that are told of two.
 */
const areNear = (left: PersonClaim, right: PersonClaim): boolean => {
  if (nearForeign(left.name, right.name)) return shareRole(left.roles, right.roles);
  const name = nearPersons(left.name, right.name);
  if (name === undefined) return false;
  if (shareHeadship(left.roles, right.roles)) return true;
  if (left.roles.some(isForeignRole)) return shareRole(left.roles, right.roles);
  const isTold = left.roles.length > 0 && right.roles.length > 0;
  return name.isConfusable && (!isTold || shareRole(left.roles, right.roles));
};

const personsAlike = (left: PersonClaim, right: PersonClaim): number => {
  const alike = namesAlike(left.name, right.name);
  return alike === 0 && areNear(left, right) ? near : alike;
};

/**
 * Persons: the same name in full, in whichever script, or one that is probably a slip for it; a surname alone joins no
 * two papers' persons.
 */
export const persons: Comparison<PersonClaim> = {
  least: 0.8,
  leastRepeat: 1.01,
  compare: comparesMentions(personsAlike),
};
