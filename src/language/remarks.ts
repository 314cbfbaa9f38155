import { foldCharacters } from "../text/fold.js";

/** Words by which a speaker binds himself, and those by which he leaves it open, folded. */
const binding =
  /愿意|乐意|同意|答应|承诺|保证|一定会|必定|必然会|肯定会|已决定|已经决定|会全面|会全力|全力支持|没有?问题|义不容辞|势在必行/u;
const leavingOpen =
  /(?:要|须|需要?|会|正|再|先|仍在|还在)(?:再|先|进一步|审慎|认真|积极|小心)?(?:研究|考虑|探讨|评估|商讨|讨论|商量|斟酌|检视)|研究是否|考虑是否|视乎|要看|看情况|未(?:有|作)?决定|没有决定|未有定案|言之尚早|言之过早|有待|不排除|不敢保证|不能保证|无法保证|未必|不一定/u;

/** Words by which a speaker condemns something, and those by which he finds little wrong with it, folded. */
const harsh =
  /(?:不能|不可|无法|难以|绝不|不予)(?:接受|容忍|饶恕|原谅)|(?:没有?|未有?|并未|未能)(?:跟足|跟从|遵守|遵从|依从|按照|按足|按|做好|尽责)|严重(?:失误|错误|过失|不足|缺失|违规|疏忽|失实)|违反|失职|渎职|离谱|荒谬|强烈谴责|不负责任|(?:极度|非常|十分|深感)(?:失望|愤怒|不满)|彻底失败|耻辱|灾难/u;
const mild =
  /(?:有|尚有|仍有|还有)(?:很大|一定|些许)?(?:的)?(?:改善|改进|进步|提升)(?:的)?(?:空间|余地)|可以(?:再)?(?:改善|改进|做得更好)|有待(?:改善|改进|加强|完善)|(?:不够|未够|不太|未尽|未如)(?:理想|完善|周全)|(?:略有|有些|有一点)不足|不足之处|小问题|轻微(?:问题|失误|偏差)|无伤大雅|大致(?:良好|理想|满意)|可以接受|尚可|基本(?:满意|达标)/u;

/** The words of two remarks that are set against each other. */
export interface Opposed {
  /** Whether the left remark is the firmer or the harsher one. */
  readonly isLeft: boolean;
  readonly strong: string;
  readonly weak: string;
}

const opposedBy =
  (strong: RegExp, weak: RegExp) =>
  (left: string, right: string): Opposed | undefined => {
    const sides = [left, right].map((text) => {
      const folded = foldCharacters(text);
      const [some, other] = [weak.exec(folded), strong.exec(folded)];
      const show = (found: RegExpExecArray | null): string | undefined =>
        found === null ? undefined : text.slice(found.index, found.index + found[0].length);
      return { strong: some === null ? show(other) : undefined, weak: show(some) };
    });
    const [one, other] = [sides[0]!, sides[1]!];
    if (one.strong !== undefined && other.weak !== undefined)
      return { isLeft: true, strong: one.strong, weak: other.weak };
    if (other.strong !== undefined && one.weak !== undefined)
      return { isLeft: false, strong: other.strong, weak: one.weak };
    return undefined;
  };

/**
 * The words by which one remark promises what the other leaves open: 願意, 要研究.
 *
 * @param left - a remark in any script
 * @param right - another
 * @returns undefined where they are alike, or one of them says both
 */
export const opposedInFirmness = opposedBy(binding, leavingOpen);

/**
 * The words by which one remark condemns what the other finds little wrong with: 不能接受, 有改善空間.
 *
 * @param left - a remark in any script
 * @param right - another
 * @returns undefined where they are alike, or one of them says both
 */
export const opposedInSeverity = opposedBy(harsh, mild);

/** Words by which a speaker only weighs whether to do a thing, folded. */
const weighing =
  /(?:会|要|须|需|正|再|先|仍在|还在)*(?:考虑|研究|检讨|商讨|讨论|评估|探讨)(?:是否|会否|应否|要不要|会不会)(?:要|会|应)?/u;

/** Words by which he will do it, folded. */
const willing = /(?:一定|必定|肯定|就|便)?(?:会(?![议员见场上否不])|将(?!军|领|来)|决定)/u;

/**
 * The words by which one remark announces what the other only weighs: 會, 會考慮是否.
 *
 * @param left - a remark in any script
 * @param right - another
 * @returns undefined where neither or both weigh it, or either denies
 */
export const opposedInResolve = (left: string, right: string): Opposed | undefined => {
  const [one, other] = [foldCharacters(left), foldCharacters(right)];
  const isLeft = weighing.test(other);
  const [firm, loose, firmText, looseText] = isLeft ? [one, other, left, right] : [other, one, right, left];
  const [weak, strong] = [weighing.exec(loose), willing.exec(firm)];
  if (
    weak === null ||
    strong === null ||
    weighing.test(firm) ||
    /[不未没无]/u.test(firm + loose.replace(weak[0], ""))
  )
    return undefined;
  const show = (text: string, found: RegExpExecArray): string =>
    text.slice(found.index, found.index + found[0].length);
  return { isLeft, strong: show(firmText, strong), weak: show(looseText, weak) };
};
