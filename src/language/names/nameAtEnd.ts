import { readPage, type Page } from "./page.js";
import { findPersons } from "./persons.js";
import { doubleSurnames, singleSurnames } from "./surnames.js";

/** Characters that end a job title or an organisation: what stands before a name. */
const titleEnd =
  /[长席员人授生士任理事记官表师者裁监警工家客民友童汉练演脚帅导星探督佐兵户主总办会院局署司处部委首东婆爷姐妹、，；：）》」』\s]$/u;

/** What no given name holds: particles, pronouns, bodies, forms of address. */
const notInName =
  /[的了是在和及与就都也又还则将已对向从被把给让等们这那其他她它我你之所以不没局署处厅部院委办会社区市县省昨今起经据拒称指被告面\d\p{P}]|先生|女士|小姐|太太|婆婆|伯伯/u;

/** Whether a phrase ends with a word of the dictionary that begins at a place: 單位 of 主辦單位. */
const isCommonWord = (page: Page, at: number): boolean => {
  const word = page.wordAt(at);
  return word !== undefined && word.end === page.text.length && /^(?:n|vn?|a|ad|d|t|f|l|i|b)$/.test(word.tag);
};

/** Whether the dictionary has no word in what a phrase ends with: 葉知秋 of 負責研究的葉知秋, not 高層人士. */
const isUnknown = (page: Page, from: number): boolean =>
  page.words
    .filter((word) => word.end > from)
    .every((word) => word.start >= from && (word.key.length === 1 || word.tag.startsWith("nr")));

/** Titles after a name: 葉知秋教授. */
const styled = /(?:教授|院士|博士|醫生|医生|議員|议员)$/u;

/** 方 after these is a side and no surname: 署方昨起, 校方. */
const side = /^[警局署校院店厂馆官美中英日俄韩资劳辩控]方/u;

/** The name at the end of a phrase by a table of surnames and by what may stand before one: a title, a mark, nothing. */
const toldBySurname = (phrase: string, page: Page): string | undefined => {
  const { folded } = page;
  const candidates = [
    doubleSurnames.has(folded.slice(-4, -2)) ? 4 : 0,
    doubleSurnames.has(folded.slice(-3, -1)) ? 3 : 0,
    singleSurnames.has(folded.at(-3) ?? "") ? 3 : 0,
    singleSurnames.has(folded.at(-2) ?? "") ? 2 : 0,
  ].filter((length) => length > 0 && length <= phrase.length && !notInName.test(folded.slice(-length)));
  const length = candidates.find((one) => {
    const before = folded.slice(0, folded.length - one);
    if (!page.isBoundary(before.length) || isCommonWord(page, before.length)) return false;
    if (before.endsWith("的")) return one >= 3 && isUnknown(page, before.length);
    return before === "" || (titleEnd.test(before) && !side.test(folded.slice(before.length - 1)));
  });
  return length === undefined ? undefined : phrase.slice(-length);
};

/**
 * The personal name at the end of a phrase: 邱詩穎 of …署理副署長邱詩穎, 薛其山 of …主任薛其山院士. It is the name that
 * the finder of persons reads there; where that reads none, the one that a surname tells.
 *
 * @param phrase - the words before a verb of speech
 * @returns the name as written, or undefined
 */
export const nameAtEnd = (phrase: string): string | undefined => {
  const page = readPage(phrase);
  if (page === undefined) return undefined;
  const person = findPersons(page).findLast(
    ({ form, isSure, whole }) => form === "full" && isSure && whole.end === phrase.length,
  );
  if (person !== undefined) return person.name;
  const bare = phrase.replace(styled, "");
  const own = bare === phrase ? page : readPage(bare);
  return own === undefined ? undefined : toldBySurname(bare, own);
};
