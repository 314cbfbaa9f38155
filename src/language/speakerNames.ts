import { foldCharacters, matchKey } from "../text/fold.js";
import { singleSurnames } from "./names/surnames.js";
import { isChineseName, nearForeign, nearPersons } from "./nearNames.js";

/** What stands for a speaker and is no person's name: offices, papers, documents, the unnamed. */
const unnamed =
  /[处署局部厅院会社团队所司方们者人员士生工民客户家长师友姐叔伯娘亲台网报]$|消息|通[报告]|公告|声明|报道|资料|发言|某|姓|当局|警方|院方|校方|专家|村民|居民|记者/u;

/** A surname with a form of address: 的士司機陳先生. */
const addressed = /\p{Script=Han}(?:先生|女士|小姐|太太|婆婆|伯伯)$/u;

/**
 * The name of the person whom a claim gives as its speaker, or undefined where it is a body, a document or somebody
 * without a name in full.
 *
 * @param speaker - a claim's speaker
 */
export const personSpeaking = (speaker: string | null): string | undefined => {
  if (speaker === null) return undefined;
  const name = speaker.trim();
  const polite = addressed.exec(name)?.[0];
  if (polite !== undefined && singleSurnames.has(foldCharacters(polite).charAt(0))) return polite;
  if (/[·•・‧．]/u.test(name)) return name;
  if (unnamed.test(foldCharacters(name))) return undefined;
  return isChineseName(name) && matchKey(name).length >= 2 ? name : undefined;
};

/**
 * Whether two names are surely of two persons: neither is a part of the other or nearly the same, nor may they be two
 * transliterations of one foreign name.
 *
 * @param left - a person's name
 * @param right - another
 */
export const areTwoPersons = (left: string, right: string): boolean => {
  const [one, other] = [matchKey(left), matchKey(right)];
  if (one.includes(other) || other.includes(one)) return false;
  // 陳先生 may be 陳志明, and is not 賴廣發.
  if (addressed.test(left) || addressed.test(right)) return one.charAt(0) !== other.charAt(0);
  if (nearPersons(left, right) !== undefined || nearForeign(left, right)) return false;
  const areForeign = !isChineseName(left) || !isChineseName(right);
  return !areForeign || !Array.from(one).some((character) => other.includes(character));
};
