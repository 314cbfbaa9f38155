import { firmnessOf, readCarried, readFirmness, type Firmness } from "../../language/firmness.js";
import { findModality } from "../../language/modality.js";
import { canonicalTerm } from "../../language/synonyms.js";
import { segmentWords } from "../../language/words.js";
import { tell } from "../../messages/message.js";
import { modalityShift as texts } from "../../messages/modality-shift.js";
import type { Alignment, Observation } from "../../model/index.js";
import { foldCharacters, matchKey } from "../../text/fold.js";
import { readWords } from "../readings.js";
import { areOfTwo, isSubordinate, overlapOf, type Clause } from "./clauses.js";
import { verbsOf } from "./levels.js";

/** How far a plain clause and one with a mark must be the same, and how many words they must share. */
const least = { most: 0.8, least: 0.6, shared: 3, wording: 0.5 } as const;

/** Words of a sentence in which nothing is told as settled: it proposes, asks for, supposes or plans, folded. */
const unsettled =
  /建议|提议|倡议|方案|草案|咨询|谘询|征求|征询|如果|如获|若|倘|一旦|假如|希望|期望|盼|目标|力争|争取|研究|考虑|计划|规划|拟|料|预|有望|可望|可能|或|估计|要求|呼吁|促|是否|应否|应该|应当|可(?![口乐见观])|将|会|能够|[须需]/u;

/** Words by which the rest of a sentence settles what a clause of it only meant to do, folded. */
const settled =
  /(?<![未待若如等将拟须需否望能可应获后])(?:正式)?(?:落实|生效|通过|获批|拍板|定案)(?![后前]?仍|与否|与|[机有]会|无望)/u;

/** Whether the rest of the sentence of a clause settles it: 早前擬取消，昨日正式落實. */
const isSettled = ({ clause, sentence }: Clause): boolean =>
  settled.test(foldCharacters(sentence.replace(clause, "")));

/** What makes a clause only tell when, folded: 取消特長生後. */
const onlyWhen = /(?:之?[后前时]|期间|以后|以前|的)$/u;

/** Whether a clause tells a thing as a fact, in the text of the article and in the words of nobody. */
const isPlain = ({ kind, role, clause, sentence }: Clause): boolean =>
  kind === "statement" &&
  role === "paragraph" &&
  findModality(clause) === undefined &&
  readCarried(clause, sentence) === undefined &&
  !onlyWhen.test(foldCharacters(clause)) &&
  !unsettled.test(foldCharacters(sentence.slice(0, sentence.indexOf(clause) + clause.length)));

/** The verb right after a mark, over where and when: 擬從今年起取消. */
const verbAfter = (clause: string, { mark }: Firmness): string | undefined =>
  segmentWords(clause.slice(clause.lastIndexOf(mark) + mark.length)).find(
    ({ key, tag }) => tag.startsWith("v") && key.length > 1,
  )?.key;

/** Whether the plain clause tells the doing that the other only means. */
const tellsDoing = (plain: Clause, loose: Clause, mark: Firmness): boolean => {
  const verb = verbAfter(loose.clause, mark);
  return verb !== undefined && verbsOf(plain.clause, []).has(canonicalTerm(verb));
};

/**
 * A clause that tells as a fact what the other only means to do or thinks possible: 全市取消特長生招生, 擬取消特長生招生.
 *
 * @returns undefined where both have a mark or none, share too few words, or tell of two things
 */
export const comparePlain = ({ left, right, parts }: Alignment<Clause>): Observation | undefined => {
  if (parts["speaker"] === 0 || (parts["wording"] ?? 0) < least.wording) return undefined;
  const [one, other] = [readFirmness(left.clause), readFirmness(right.clause)];
  if ((one === undefined) === (other === undefined)) return undefined;
  const [plain, loose, mark] = one === undefined ? [left, right, other!] : [right, left, one];
  if (mark.level > firmnessOf.possible! || !isPlain(plain) || !tellsDoing(plain, loose, mark))
    return undefined;
  if (isSettled(loose)) return undefined;
  const rest = overlapOf(left.clause, right.clause, new Set(mark.words));
  if (rest.most < least.most || rest.least < least.least || rest.shared < least.shared) return undefined;
  if (isSubordinate(left) || isSubordinate(right) || areOfTwo(left.clause, right.clause)) return undefined;
  return {
    verdict: "tension",
    kind: "modality",
    certainty: 0.75,
    compared: [matchKey(left.clause), matchKey(right.clause)].map((clause) =>
      mark.words.reduce((text, word) => text.replace(word, ""), clause),
    ) as [string, string],
    values: [one === undefined ? "plain" : `${one.level}`, other === undefined ? "plain" : `${other.level}`],
    readings: [readWords(left.clause), readWords(right.clause)],
    message: tell(texts.messages.plain, { plain: plain.clause, loose: mark.mark }),
  };
};
