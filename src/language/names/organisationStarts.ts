import type { Word } from "../word.js";
import { bodyAtEnd } from "./bodies.js";
import {
  brief,
  callings,
  founding,
  guild,
  innerVerbs,
  leading,
  mayBeInside,
  outside,
} from "./organisationWords.js";
import type { Page } from "./page.js";
import { joinsHead } from "./rolePhrases.js";
import { roleAtEnd } from "./roles.js";

/** Longest name of a body, in characters. */
const longest = 34;

/** Parts of speech that names of bodies are built of. */
const nominal = /^(?:n|vn|a|b|j|l|i|eng|s|g|z|x|k|h|q|v|m)/;

/** Whether a word may be a part of the name of a body. */
export const isPart = (word: Word): boolean =>
  (nominal.test(word.tag) || word.key === "未来") &&
  /^[\p{L}\p{N}·]+$/u.test(word.key) &&
  !/^\d|^[一二三四五六七八九十两几数多]+[所家间个名位]$/u.test(word.key) &&
  (!outside.has(word.key) || mayBeInside.has(word.key) || isInstitute(word));

/** 所 as a noun is an institute: 高能所; elsewhere it counts or begins a clause. */
const isInstitute = ({ key, tag }: Word): boolean => key === "所" && tag === "n";

/** A verb inside a name stands between nouns, and these are no verbs of names. */
export const isVerb = ({ tag, key }: Word): boolean => /^v(?!n)/.test(tag) && !innerVerbs.has(key);
/** The bracket that stands inside a name: 深港細胞谷（深圳）醫療科技有限公司. */
const place = /^[（(]\p{Script=Han}{2,4}[）)]/u;

const isProper = (word: Word): boolean => /^(?:n[rstz]|j|eng|x|zg|nrt|nrfg)/.test(word.tag);

/** Lone characters that no word holds begin a coined name: 恒灝地產, 深研生物公司. */
const isCoined = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words[0]!.key.length === 1 &&
  words[1]!.key.length === 1 &&
  !/^[mqfdpcur]/.test(words[0]!.tag);

/** Whether words may begin a name of their own. */
export const isDistinct = (words: readonly Word[]): boolean => {
  const [first] = words;
  return first !== undefined && (isProper(first) || leading.test(first.key) || isCoined(words));
};

/** Where a coined name begins that the dictionary cuts to single characters, some as verbs: 遠圖, 深圳市宜康; or -1. */
const coinedStart = (page: Page, index: number): number => {
  let first = index;
  while (first >= 0 && isLone(page.words[first]!)) first -= 1;
  const before = page.words[first];
  const isOpen = before === undefined || /^(?:ns|x)/.test(before.tag) || /^[和与及由的]$/u.test(before.key);
  const count = index - first;
  return isOpen && count >= 2 && count <= 3 ? first + 1 : -1;
};

/** A single character that may be a part of a coined name. */
const isLone = ({ key, tag }: Word): boolean =>
  /^\p{Script=Han}$/u.test(key) && /^(?:n|v|a|b|j|g|z|x)/.test(tag) && !outside.has(key) && !brief.has(key);

/** Longest first half of a name that 及 joins, in characters: 亞洲抗疲勞及運動醫學研究中心. */
const longestHalf = 10;

/** Whether 及 joins two halves of one name: its first half begins with a place and is no body, its second is none. */
const joinsHalves = (page: Page, at: number, rest: readonly Word[]): boolean => {
  if (page.words[at]!.key !== "及" || rest.length < 2 || isDistinct(rest)) return false;
  const end = page.words[at]!.start;
  const half: Word[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = page.words[index]!;
    if (end - word.start > longestHalf || !isPart(word) || isVerb(word) || roleAtEnd(word.key) > 0) break;
    half.unshift(word);
    if (word.tag.startsWith("ns") || leading.test(word.key)) break;
  }
  const [first] = half;
  return (
    half.length >= 2 &&
    first !== undefined &&
    (first.tag.startsWith("ns") || leading.test(first.key)) &&
    bodyAtEnd(page.folded.slice(first.start, end)) === 0
  );
};

/** The words back from a place that may belong to the name of a body that ends there. */
export const wordsBack = (page: Page, last: number, from: number): readonly Word[] => {
  let first = last;
  const end = page.words[last]!.end;
  while (first > 0) {
    const word = page.words[first - 1]!;
    if (word.start < from || end - word.start > longest) break;
    if (word.key === "）" && place.test(page.folded.slice(page.words[first - 3]?.start ?? end))) {
      first -= 3;
      continue;
    }
    const rest = page.words.slice(first, last + 1);
    const isJoint = joinsHead(page, word) || joinsHalves(page, first - 1, rest);
    const coined = isLone(word) ? coinedStart(page, first - 1) : -1;
    if (coined >= 0 && page.words[coined]!.start >= from) {
      first = coined;
      continue;
    }
    const beforePlace =
      (/^v(?!n)/.test(word.tag) || founding.test(word.key)) &&
      /^n[srt]/.test(page.words[first]!.tag) &&
      word.key !== "驻";
    const isCalling = callings.test(word.key) && guild.test(page.words[first]!.key);
    if (!isJoint && !isCalling && (!isPart(word) || isVerb(word) || beforePlace)) break;
    // 局長陳新烈教育局: what a role ends is no part of a body.
    if (roleAtEnd(word.key) > 0 && !isCalling) break;
    first -= 1;
  }
  return page.words.slice(first, last + 1);
};
