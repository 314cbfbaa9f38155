import { isDigit, isOneOf } from "../fold.js";
import { isChineseNumeral } from "../numerals/digits.js";
import type { Page } from "../page.js";
import { matchWord, skipGap } from "../table.js";

/** A label that a short look ahead shows: what stands at the number, and what must stand before it. */
interface Pattern {
  readonly ahead: RegExp;
  readonly before?: RegExp;
  /** Whether a unit after the number makes it a count: EV 300輛. */
  readonly unitless?: true;
}

/** Folded characters before a number that its name begins with. */
const LOOK_BACK = 6;
/** The longest label of this kind. */
const LOOK_AHEAD = 28;

/**
 * Names and codes made of numbers, on folded text. Every expression is anchored, looks at no more than
 * {@link LOOK_AHEAD} characters and has no nested repetition.
 */
const PATTERNS: readonly Pattern[] = [
  // 010-6512 3456, +852 2345 6789, 86-21-5888 1234, 6123-4567
  { ahead: /^\+?(?:\d{2,4}[- ]){1,2}\d{4}[ -]\d{4}(?!\d)/u },
  { ahead: /^\d{4}-\d{4}(?![\d年])/u },
  // 3栋2单元501室
  // 3幢28層高大廈 are three blocks.
  {
    ahead:
      /^\d{1,4}(?:栋|幢|座|号楼)\d{1,4}(?:单元(?:\d{1,4}(?:室|号|房))?|(?:楼|层)\d{1,4}(?:室|号|房)|室|号|房)/u,
  },
  // 107國道, 二號幹線 has 號
  { ahead: /^(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?=(?:国道|省道|县道))/u },
  // 5.12大地震, 9.11事件
  { ahead: /^\d{1,2}\.\d{1,2}(?=(?:大地震|事件|恐袭|惨案|火灾|爆炸|事故|空难|袭击))/u },
  // 1,23,456 is no number
  { ahead: /^\d{1,3}(?:,\d{1,3}){0,4},\d{1,2},\d{3}(?!\d)/u },
  // 95後, 00後
  { ahead: /^[05-9][05]后(?![天日年个续])/u },
  // 8強, 四強, 500強
  { ahead: /^(?:\d{1,4}|[四八两]|十六|三十二)强(?![烈大化调制度迫劲势])/u },
  // 985高校, 211院校
  { ahead: /^(?:985|211)(?=(?:高校|院校|大学|工程|名校))/u },
  // 標普500, 滬深300, 上證50
  { before: /(?:沪深|标普|上证|中证|日经|富时|罗素|科创|创业板|道指|纳指)$/u, ahead: /^\d{2,4}(?![\d.点])/u },
  // iPhone 16 Pro, Windows 11, Mate 70
  { before: /[A-Za-z] ?$/u, ahead: /^\d{1,4}(?![\d.,%年月日万亿])/u, unitless: true },
  // 殲-10, 運-20
  { before: /[^\d\s\p{P}零为是至到达约升降跌温及和度]$/u, ahead: /^-\d{1,3}[A-Z]?(?![\d.%度℃°元万亿])/u },
  // 三比一, 二十五比二十三
  { ahead: /^[一二三四五六七八九十零]{1,4}比[一二三四五六七八九十零]{1,4}(?![例较重亚如萨基])/u },
  // 25時70分, 下午1時70分: no clock shows them
  { ahead: /^(?:2[5-9]|[3-9]\d)[时点]\d{1,2}分/u },
  { ahead: /^\d{1,2}[时点][6-9]\d分(?!钟)/u },
];

/** Reads a number that is part of a name by what stands around it; -1 where none does. */
export function endOfNamed({ folded, text, units }: Page, at: number): number {
  const first = folded.charAt(at);
  if (!isDigit(folded, at) && !isChineseNumeral(first) && !isOneOf(first, "+-")) return -1;
  const ahead = folded.slice(at, at + LOOK_AHEAD);
  // A dash is no part of a name: 傷者—12人.
  if (isOneOf(text.charAt(at), "—―─")) return -1;
  let back: string | null = null;
  for (const pattern of PATTERNS) {
    const match = pattern.ahead.exec(ahead);
    if (match === null) continue;
    const end = at + match[0].length;
    if (pattern.unitless === true && matchWord(units, folded, skipGap(folded, end)) !== null) continue;
    if (pattern.before === undefined) return end;
    back ??= folded.slice(Math.max(0, at - LOOK_BACK), at);
    if (pattern.before.test(back)) return end;
  }
  return -1;
}
