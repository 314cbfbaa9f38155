import { foldCharacters } from "../text/fold.js";

/**
 * Words that name one part of a thing that is divided, folded: a row is one division, what it parts by spaces are its
 * parts, words joined by = name one part. A figure of one part is not that of the whole.
 */
const rows: readonly string[] = [
  "成人=成年人=成年患者 儿童=小童=幼童=学童=未成年",
  "中学=高中=初中 小学=初小=高小 幼稚园=幼儿园 大学=大专=专上",
  "工作日=平日 周末=假日=公众假期",
  "本地线=市内线 机场线=机场快线=机场快綫=跨境线=过境线=过境服务",
  "本地个案=本地病例 输入个案=输入病例=境外输入",
  "本地客=本地旅客 内地客=内地旅客=境外旅客=海外旅客",
  "甲型 乙型 丙型",
  "公立=公营 私立=私营=私家",
  "城镇 农村=乡村",
  "出口 进口",
  "一手=新盘 二手",
  "轻伤 重伤=危殆",
  "住院 门诊",
  "线上=网上 线下=实体店=门店",
];

interface Division {
  readonly parts: readonly (readonly string[])[];
}

const divisions: readonly Division[] = rows.map((row) => ({
  parts: row.split(" ").map((part) => part.split("=")),
}));

const indexIn = ({ parts }: Division, text: string): readonly number[] =>
  parts.flatMap((words, at) => (words.some((word) => text.includes(word)) ? [at] : []));

/** Words that narrow what follows by themselves, before the word that a heading gives alone: 早上繁忙時段, O型血. */
const narrowings: readonly (readonly [narrow: RegExp, wide: RegExp])[] = [
  [/(?:早上|上午|早|清晨|下午|傍晚|黄昏|晚上|晚间|晚|平日|周末)(?:的)?(?=繁忙|高峰)/u, /繁忙|高峰/u],
  [/(?:ab|a|b|o)型(?:rh)?(?:阴性|阳性)?(?=血)/iu, /血/u],
  [/经常(?:性)?(?=开支|支出)|资本(?=开支|支出)/u, /开支|支出/u],
  [/经常(?:性)?(?=收入)/u, /收入/u],
];

/**
 * The word by which every one of some texts narrows what a heading gives alone: 早上繁忙時段 under 繁忙時段; undefined
 * where there is none.
 *
 * @param heading - what leaves the word out
 * @param texts - clauses that the heading stands for
 */
export const narrowingLeftOut = (heading: string, texts: readonly string[]): string | undefined => {
  const title = foldCharacters(heading);
  for (const [narrow, wide] of narrowings) {
    if (!wide.test(title) || narrow.test(title)) continue;
    const found = texts.map((text) => narrow.exec(foldCharacters(text))?.[0]);
    if (found.length > 0 && !found.includes(undefined)) return found[0];
  }
  return undefined;
};

/**
 * The word by which every one of some texts speaks of one part of a thing, where a heading speaks of all of it, and the
 * story of its other parts too; undefined where there is none.
 *
 * @param heading - what leaves the part out
 * @param texts - clauses that the heading stands for
 * @param story - everything that the story says
 */
export const partLeftOut = (heading: string, texts: readonly string[], story: string): string | undefined => {
  const [title, all] = [foldCharacters(heading), foldCharacters(story)];
  for (const division of divisions) {
    if (indexIn(division, title).length > 0) continue;
    const named = texts.map((text) => indexIn(division, foldCharacters(text)));
    const [first] = named;
    if (first?.length !== 1 || !named.every((one) => one.length === 1 && one[0] === first[0])) continue;
    if (!indexIn(division, all).some((part) => part !== first[0])) continue;
    return division.parts[first[0]!]!.find((word) => foldCharacters(texts[0]!).includes(word));
  }
  return undefined;
};
