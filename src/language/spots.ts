import { foldCharacters } from "../text/fold.js";

/** What a road, a building or an estate is called, folded: its name and what it is. */
const spot =
  /(\p{Script=Han}{2,6}?)(高速公路|公路|隧道|大道|大桥|大厦|工业大厦|工厦|商场|广场|花园|街市|酒店|学校|医院|码头|机场|车站|[路街道邨村镇乡县区巷里桥])/gu;

/** Words that no name has, folded, so that what stands before them is none of it. */
const noName =
  /[昨今明日年月时分秒点晨早午晚间零一二三四五六七八九十\d发生在于从往向至的有与和及附近该此处]/gu;

/**
 * The roads, buildings, estates and villages that a text names, by the last two characters of their names and what they
 * are: 屯門公路, 大埔公路.
 *
 * @param text - a clause, in any script
 */
export const spotsIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(
      foldCharacters(text).replaceAll(noName, "，").matchAll(spot),
      ([, name, kind]) => `${name!.slice(-2)}${kind!}`,
    ),
  );
