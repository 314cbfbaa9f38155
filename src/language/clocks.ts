import { foldCharacters } from "../text/fold.js";

/** The clock that a time is of, where it is named. */
export const zones =
  /(?:当地|本港|北京|香港|澳门|台北|台湾|新加坡|马来西亚|格林(?:尼治|威治)?|世界|国际|协调世界|东京|日本|首尔|韩国|曼谷|泰国|越南|雅加达|印度|莫斯科|伦敦|英国|巴黎|法国|柏林|德国|欧洲中部|中欧|美东|美国东部|东岸|纽约|华盛顿|美西|美国西部|洛杉矶|悉尼|澳洲东部)(?:地区|当地|标准|夏令|平均)*时间/u;

/** Clocks by their first characters that are one; hours from that of Greenwich, without summer time. */
const clocks: readonly (readonly [RegExp, string])[] = [
  [/^(?:本港|北京|香港|澳门|台北|台湾|新加坡|马来西亚)/u, "+8"],
  [/^(?:格林|世界|国际|协调)/u, "0"],
  [/^(?:东京|日本|首尔|韩国)/u, "+9"],
  [/^(?:曼谷|泰国|越南|雅加达)/u, "+7"],
  [/^(?:伦敦|英国)/u, "London"],
  [/^(?:巴黎|法国|柏林|德国|欧洲中部|中欧)/u, "Paris"],
  [/^(?:美东|美国东部|东岸|纽约|华盛顿)/u, "New York"],
  [/^(?:美西|美国西部|洛杉矶)/u, "Los Angeles"],
  [/^(?:悉尼|澳洲东部)/u, "Sydney"],
];

/**
 * The clock that a text names, as one word for places of one clock: 台北時間 and 北京時間 are one.
 *
 * @param text - a sentence or the words before a time, in any script
 * @returns undefined where none is named
 */
export const clockOf = (text: string): string | undefined => {
  const named = zones.exec(foldCharacters(text))?.[0];
  return named && (clocks.find(([words]) => words.test(named))?.[1] ?? named);
};
