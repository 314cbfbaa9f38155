import type { PersonClaim } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { comparesMentions } from "./mentions.js";
import type { Comparison } from "./similarity.js";

/** A part of a foreign name stands for the whole: 達席爾瓦 for 盧拉·達席爾瓦. */
const partsOf = (name: string): readonly string[] => name.split(/[·•・‧]/u).map(matchKey);

/** 姓林女子, 林姓婦人, 樊某: the surname, and the sex where it is told. */
const unnamed = /^(?:姓(?<a>\p{Script=Han})|(?<b>\p{Script=Han})(?:姓|某))/u;

const sexOf = (name: string): "female" | "male" | undefined => {
  if (/[女妇婆妈姐太]/u.test(name)) return "female";
  return /[男汉翁伯叔]|先生/u.test(name) ? "male" : undefined;
};

const unnamedAlike = (left: string, right: string): number => {
  const [one, other] = [left, right].map((name) => unnamed.exec(name)?.groups);
  if (one === undefined || other === undefined) return 0;
  if ((one["a"] ?? one["b"]) !== (other["a"] ?? other["b"])) return 0;
  const [sex, otherSex] = [sexOf(left), sexOf(right)];
  return sex !== undefined && otherSex !== undefined && sex !== otherSex ? 0 : 0.85;
};

/** How alike two names are: 1 for the same characters, less for a part of a foreign name or persons without names. */
const namesAlike = (left: string, right: string): number => {
  const [one, other] = [matchKey(left), matchKey(right)];
  if (one === other) return 1;
  const [parts, otherParts] = [partsOf(left), partsOf(right)];
  if (parts.length !== otherParts.length && (parts.includes(other) || otherParts.includes(one))) return 0.85;
  return unnamedAlike(one, other);
};

/** Persons: the same name in full, in whichever script; a surname alone joins no two papers' persons. */
export const persons: Comparison<PersonClaim> = {
  least: 0.8,
  leastRepeat: 1.01,
  compare: comparesMentions((left, right) => namesAlike(left.name, right.name)),
};
