import { foldCharacters } from "../text/fold.js";

/** Words of a sentence to prison or of its serving, and the number of years, folded: 判刑1, 應執行有期徒刑1, 入獄1. */
const terms =
  /(?:[刑囚禁判]|拘役|[狱监服]|坐牢|执行|合并|[减改]为)[^，。；,;]{0,3}(?:\d{1,2}|[一二三四五六七八九十两]{1,3})$/u;

/**
 * Whether the words before 年 tell of a term in prison, so that 2月 after it are two months and not February.
 *
 * @param before - what stands before 年, the number of years included, in any script
 */
export const endsInTerm = (before: string): boolean => terms.test(foldCharacters(before));
