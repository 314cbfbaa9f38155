import { foldCharacters } from "../../text/fold.js";
import { doubleSurnames, singleSurnames } from "./surnames.js";

/** Characters that end a job title or an organisation: what stands before a name. */
const titleEnd =
  /[长席员人授生士任理事记官表师者裁监警工家客民友童汉练演脚帅导星探督佐兵户主总办会院局署司处部委首东婆爷姐妹、，；：）》」』\s]$/u;

/** What no given name holds: particles, pronouns, bodies, forms of address. */
const notInName =
  /[的了是在和及与就都也又还则将已对向从被把给让等们这那其他她它我你之所以不没局署处厅部院委办会社区市县省\d\p{P}]|先生|女士|小姐|太太|婆婆|伯伯/u;

/**
 * The personal name at the end of a phrase (…署理副署長邱詩穎 → 邱詩穎), by a table of surnames and by what may
 * stand before a name: a title, a mark, or nothing.
 *
 * @param phrase - the words before a verb of speech
 * @returns the name as written, or undefined
 */
export const nameAtEnd = (phrase: string): string | undefined => {
  const folded = foldCharacters(phrase);
  if (folded.length !== phrase.length) return undefined;
  const candidates = [
    doubleSurnames.has(folded.slice(-4, -2)) ? 4 : 0,
    doubleSurnames.has(folded.slice(-3, -1)) ? 3 : 0,
    singleSurnames.has(folded.at(-3) ?? "") ? 3 : 0,
    singleSurnames.has(folded.at(-2) ?? "") ? 2 : 0,
  ].filter((length) => length > 0 && length <= phrase.length && !notInName.test(folded.slice(-length)));
  const length = candidates.find(
    (one) => one === phrase.length || titleEnd.test(folded.slice(0, folded.length - one)),
  );
  return length === undefined ? undefined : phrase.slice(-length);
};
