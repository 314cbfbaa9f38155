import { foldCharacters } from "../text/fold.js";

/** Before the word for a body, that no name stands there: a mark, or a word that only leads up to it. */
const alone = "(?<=^|[^\\p{Script=Han}]|[据按指由而与和及经对但后日天晚晨早午时称说])";

/** Bodies that measure earthquakes and the weather by what they are called, folded; the first that fits names them. */
const bodies: readonly (readonly [RegExp, string])[] = [
  [/usgs|美国[^，。；]{0,8}(?:地质|地震|勘[探测查])|美地质/u, "美国"],
  [/cenc|ceic|中国[^，。；]{0,4}(?:地震|台网)|国家地震台网|(?<!美国)国家地震局|地震台网/u, "中国"],
  [/(?:韩国|南韩|大韩民国)[^，。；]{0,3}(?:气象|地质资源)|kma(?![a-z])/u, "韩国"],
  // A 氣象廳 without a land is the Japanese one: 朝鮮氣象廳 names its own.
  [new RegExp(`${alone}气象厅|日本[^，。；]{0,4}(?:气象|地震)`, "u"), "日本"],
  [/中央气象[署局]|台湾[^，。；]{0,4}(?:气象|地震)|气象署/u, "台湾"],
  // An observatory that another name stands before (紫金山天文台) is a body of its own.
  [new RegExp(`(?:香港|本港|${alone})天文台`, "u"), "香港"],
  [/emsc|欧洲[^，。；]{0,6}地震|欧洲-?地中海/u, "欧洲"],
  [/gfz|德国[^，。；]{0,6}(?:地[质球学]|地震)/u, "德国"],
  [/太平洋海啸(?:预警|警报)中心/u, "太平洋"],
  [/bmkg|(?:印尼|印度尼西亚)[^，。；]{0,6}(?:气象|地震|地球物理)/u, "印尼"],
  [/菲律宾[^，。；]{0,6}(?:火山|地震)/u, "菲律宾"],
];

/** Any other body, with the words right before it. */
const anyBody =
  /\p{Script=Han}{2,6}(?:地震|地质|气象|海洋|天文)\p{Script=Han}{0,4}(?:局|厅|署|台|所|中心|机构|部门|院)/u;

/** Where the last match of some words begins in a text, or -1. */
const lastOf = (folded: string, words: RegExp): number =>
  Array.from(folded.matchAll(new RegExp(words, "gu"))).at(-1)?.index ?? -1;

/**
 * The body that a text names as having measured something, as one word for its names; the last of several, which stands
 * nearest to what follows.
 *
 * @param text - a sentence, or the part of it before a figure, in any script
 * @returns undefined where none is named
 */
export const measuringBodyIn = (text: string): string | undefined => {
  const folded = foldCharacters(text);
  let [nearest, at]: [string | undefined, number] = [undefined, -1];
  for (const [words, name] of bodies) {
    const found = lastOf(folded, words);
    if (found > at) [nearest, at] = [name, found];
  }
  return nearest ?? anyBody.exec(folded)?.[0];
};
