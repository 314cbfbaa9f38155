import { foldCharacters } from "../text/fold.js";

/**
 * What happens to things one after the other, folded: how many there were, and how many have been dealt with since. Words
 * in the order of a row are not of one count.
 */
const rows: readonly (readonly [first: RegExp, later: RegExp])[] = [
  [/倒塌|倒伏|塌树|倒下|吹倒|刮倒|折断|连根拔起/u, /清理|清除|移除|移走/u],
  [/受损|损毁|损坏|毁坏|破损|故障|失灵/u, /修复|修好|修毕|修葺|更换|重建|复原/u],
  [/停电|断电|停水|断水|停气/u, /恢复|复电|复水|重新供/u],
  [/查出|排查出|发现隐患|检出隐患/u, /整改|排除|消除|销号/u],
  [/申请|申领|递表/u, /批出|获批|批准|审批通过|发放/u],
  [/推售|推出|开售|发售|放售/u, /售出|沽出|卖出|售罄|沽清/u],
  [/订购|采购|订造|下单/u, /交付|付运|交货|运抵|送达/u],
  [/投诉|举报|求助/u, /跟进|处理完|办结|解决/u],
];

/** Words that say that all of them went on to the next stage, folded. */
const all = /全部|全数|悉数|所有|均已|都已|已全|百分之百/u;

/**
 * The words by which two texts tell two stages of one thing (倒伏, 清除), or undefined where one tells both or says that
 * all went on.
 *
 * @param left - a clause
 * @param right - another
 */
export const stagesApart = (left: string, right: string): readonly [string, string] | undefined => {
  const [one, other] = [foldCharacters(left), foldCharacters(right)];
  if (all.test(one) || all.test(other)) return undefined;
  for (const [first, later] of rows) {
    const found = [first, later].map((stage) => [stage.exec(one)?.[0], stage.exec(other)?.[0]] as const);
    const [[a, b], [c, d]] = found as [(typeof found)[0], (typeof found)[0]];
    if (a !== undefined && d !== undefined && b === undefined && c === undefined) return [a, d];
    if (c !== undefined && b !== undefined && a === undefined && d === undefined) return [c, b];
  }
  return undefined;
};
