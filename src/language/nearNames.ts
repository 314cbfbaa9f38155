import { foldCharacters, matchKey } from "../text/fold.js";
import { doubleSurnames, rareSurnames, singleSurnames } from "./names/surnames.js";
import { areConfusable } from "./soundalikes.js";

/** How two names that are nearly the same differ. */
export interface NearName {
  /** The character on each side, as a reader of that side sees it folded; "" where one has a character more. */
  readonly left: string;
  readonly right: string;
  /** Whether one is easily written for the other: alike in sound or look. */
  readonly isConfusable: boolean;
}

/** Characters that tell one body from its sister, never a slip: numerals, quarters, levels, sizes. */
const telling =
  /[\d〇零一二三四五六七八九十甲乙丙丁東东西南北中上下前後后左右大小新老旧男女省市縣县區区鎮镇鄉乡村國国]/u;

const surnameLength = (key: string): number => {
  if (doubleSurnames.has(key.slice(0, 2))) return 2;
  return singleSurnames.has(key[0]!) || rareSurnames.has(key[0]!) ? 1 : 0;
};

/**
 * Whether a name may be that of a person with a Chinese surname; 特朗普 may as well, 莎米拉·奧科羅 not.
 *
 * @param name - a name in any script
 */
export const isChineseName = (name: string): boolean => {
  if (/[·•・‧．.A-Za-z]/u.test(name)) return false;
  const key = matchKey(name);
  const surname = key === "" ? 0 : surnameLength(key);
  return surname > 0 && key.length - surname >= 1 && key.length - surname <= 2;
};

/** The one place in which two keys of equal length differ, or undefined. */
const onePlace = (left: string, right: string): number | undefined => {
  if (left.length !== right.length) return undefined;
  const places = Array.from(left, (character, at) => (character === right[at] ? -1 : at)).filter(
    (at) => at >= 0,
  );
  return places.length === 1 ? places[0] : undefined;
};

/**
 * How two persons' names differ in one character of the given name, the surname being the same.
 *
 * @param left - a name in any script
 * @param right - another
 * @returns undefined where they are equal, differ in more, or one is no Chinese name in full
 */
export const nearPersons = (left: string, right: string): NearName | undefined => {
  if (!isChineseName(left) || !isChineseName(right)) return undefined;
  const [one, other] = [matchKey(left), matchKey(right)];
  const at = onePlace(one, other);
  if (at === undefined || at < surnameLength(one)) return undefined;
  const [a, b] = [one[at]!, other[at]!];
  return telling.test(a) || telling.test(b)
    ? undefined
    : { left: a, right: b, isConfusable: areConfusable(a, b) };
};

/** Most differing characters of two transliterations of one name, as a share of the longer. */
const mostForeign = 0.34;

/** What stands for a person without a name: 姓林女子, 樊某. */
const unnamed = /[姓某男女氏]|先生|小姐/u;

/**
 * Whether two foreign names may be transliterations of one: as long as each other, most characters the same.
 *
 * @param left - a name in any script
 * @param right - another
 */
export const nearForeign = (left: string, right: string): boolean => {
  if ((isChineseName(left) && isChineseName(right)) || unnamed.test(left + right)) return false;
  const [one, other] = [matchKey(left), matchKey(right)];
  if (one === other || one.length !== other.length || one.length < 3 || one[0] !== other[0]) return false;
  const differing = Array.from(one).filter((character, at) => character !== other[at]).length;
  return differing <= mostForeign * one.length;
};

/** Shortest name of a body, in characters, that one character's difference can be a slip in. */
const shortestBody = 4;

/**
 * How the names of two bodies differ in one easily mistaken character that is not the last: 海瀚輪渡, 海翰輪渡.
 *
 * @param left - a name in any script
 * @param right - another
 */
export const nearBodies = (left: string, right: string): NearName | undefined => {
  const [one, other] = [left, right].map((name) => foldCharacters(name).replace(/\s/gu, ""));
  const at = onePlace(one!, other!);
  if (at === undefined || one!.length < shortestBody || at === one!.length - 1) return undefined;
  const [a, b] = [one![at]!, other![at]!];
  if (telling.test(a) || telling.test(b) || !areConfusable(a, b)) return undefined;
  return { left: a, right: b, isConfusable: true };
};

/** States whose people's names papers write in characters of their own choice. */
const foreign =
  /美[国國]|英[国國]|法[国國]|德[国國]|俄[罗羅]斯|[乌烏]克[兰蘭]|意大利|西班牙|葡萄牙|荷[兰蘭]|瑞[士典]|挪威|丹[麦麥]|芬[兰蘭]|波[兰蘭]|捷克|匈牙利|希[腊臘]|土耳其|以色列|伊朗|伊拉克|沙特|巴西|阿根廷|墨西哥|加拿大|澳洲|澳大利[亚亞]|新西[兰蘭]|[纽紐]西[兰蘭]|印度|巴基斯坦|泰[国國]|菲律[宾賓]|[欧歐]盟|白宫|白宮|北[约約]/u;

/**
 * Whether a role is of another people's state, so that the name beside it is a transliteration: 美國國務卿.
 *
 * @param role - a role as written
 */
export const isForeignRole = (role: string): boolean => foreign.test(role);
