import type { Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";

/** Superlatives of one group may say the same of one thing; those of two groups do not. */
export type SuperlativeGroup = "first" | "only" | "most" | "least";

/** Things that are counted as the first of their kind, one character after 首, folded. */
const firsts = "个家宗例次度座条项台间名款支艘架创演届颗枚套份单只辆栋幢部所";

/** The words, folded; of rows that meet at one place the longest wins. */
const rows: readonly (readonly [SuperlativeGroup, string])[] = [
  ["first", `首[${firsts}](?:单)?(?!月|周|季|年|日|天|小时|交易日|赛季|学期|页|[志意]愿|选)`],
  [
    "first",
    "第一[个家宗例次座条项台间位款支艘架所](?!季|月|周|年|天|学期)|首[破设推获夺播开](?=[\\p{Script=Han}「『“])|首见|首位(?=\\p{Script=Han})|前所未有|史无前例|破天荒",
  ],
  // 首批 tells a part of a thing unless it is said where it is the first: 內地首批, not 首批單位.
  [
    "first",
    "(?<=(?:全球|世界|全国|内地|国内|中国|香港|本港|全港|澳门|台湾|广东|全省|全市|湾区|亚洲|业界|行业))首(?:批|轮|期)",
  ],
  ["only", "唯一|独一无二|绝无仅有|硕果仅存"],
  [
    "most",
    "最(?:为)?(?:大(?!限度|程度|努力|风速|震度|[\\d可达])|[多快早好](?=$|[」』”的者一]|[是为][^，]{2})|高(?!法|院|检|人民|气温|温度|时速|领导|负责|运行|设计|[\\d达可加逾超约])|长|强|年长|繁忙|严重|惨重|重(?!要)|重要|深|远|贵|优|难(?!忘)|受欢迎|先进|热(?!门)|热门|暖|密集|活跃|完整|古老|老|丰富|集中|亮|危险)",
  ],
  [
    "most",
    "(?:新高|高位|峰值|纪录|记录(?=$|[，。」』”])|之冠|之首|首位(?!\\p{Script=Han})|榜首|之最|第一(?=$|[，。；的」』”])|夺冠王|冠绝)",
  ],
  // A record of a stretch of time, not the highest of a day: 十年來最低氣溫.
  ["most", "(?<=[年月冬夏春秋汛]以?来的?)最高(?=气温|温度)"],
  ["least", "(?<=[年月冬夏春秋汛]以?来的?)最低(?=气温|温度)"],
  [
    "least",
    "最(?:为)?(?:小(?!行车)|少(?=$|[的者])|低(?!工资|气温|温度|[\\d达可加至])|短|弱|晚(?=$|[的者])|慢|年轻|年幼|轻|浅|便宜|差|冷|干旱)",
  ],
  ["least", "(?:新低|低位|敬陪末座|垫底|榜末|最后一名|末位)"],
];

const words = rows.map(([group, pattern]) => [group, new RegExp(pattern, "gu")] as const);

/** 高位, 紀錄, 首位 and the like rank a thing only after one of these: 創…紀錄, 位居…首位, 十年新高 needs none. */
const needsLead = /^(?:高位|低位|首位|榜首|第一|峰值|新高|新低|末位)$/u;
const lead =
  /(?:创|破|刷新|打破|改写|位居|居|位列|列|排名|排|高踞|稳居|蝉联|荣登|登上|跃居|见|至|达到|[^\d]年来?|\d年来|(?<!\d{2})\d{1,2}年|以来|历史|历来|同期|最)[\p{Script=Han}\d“”「」]{0,14}$/u;

/** What a record needs before it: 並無違規紀錄 is none. */
const recordLead = /(?:创|破|刷新|改写)[\p{Script=Han}\d“”「」]{0,14}$|最[\p{Script=Han}]{1,3}$/u;

/** Scopes: the first word of a row stands for all, folded. */
const scopeRows =
  "全球=世界=全世界=环球=人类 国际 亚洲=亚太 欧洲=全欧 非洲=全非 美洲 东亚 东南亚 华人=华裔 全国=国内=我国=中国 内地=大陆 香港=本港=全港 澳门=全澳=本澳 台湾=全台=全岛 广东=广东省 全省=省内=本省 湾区=大湾区=粤港澳大湾区 全市=市内=本市 全县=该县=县内 全区=区内=该区 全线 全场 全队=队史=会史 全校=校内=本校=该校=校史 联盟=联盟史上=联盟史=联赛史上=联赛史 业界=行业=业内=同业 公司=集团=该行=上市以来=成立以来 历来=史上=历史=有史以来=历届=空前=开埠以来 今年=年内=本年 本季=季内 同期=同类 一九四九年以来=建国以来";

const scopeWords: ReadonlyMap<string, string> = new Map(
  scopeRows.split(" ").flatMap((row) => {
    const [first, ...others] = row.split("=");
    return [first!, ...others].map((word) => [word, first!] as const);
  }),
);

const numerals = "[\\d一二两三四五六七八九十百廿卅]+";

/** Scopes by a table, and those of time: 近十年, 自2013年以來, 47年來, 開館以來. */
const scopePattern = new RegExp(
  `(?:奥运|亚运|全运|赛会|赛道|个人)(?=会?(?:纪录|最佳))|(?:自|从)?${numerals}年(?:[\\d月日]{0,6})?[\\p{Script=Han}\\d]{0,8}以来|自${numerals}年之?[后起]|(?:近|过去|相隔)${numerals}多?年(?:来|内|间)?|${numerals}多?年来|(?<!\\d{2})${numerals}年(?=新[高低]|最|首|峰)|(?:今年)?入[冬夏秋春汛]以来|今年以来|\\p{Script=Han}{2}以来|${[...scopeWords.keys()].toSorted((a, b) => b.length - a.length).join("|")}`,
  "gu",
);

/** Most characters between a scope and the word that it is of. */
const scopeReach = 14;

/** A superlative of a clause. */
export interface Superlative extends Span {
  readonly group: SuperlativeGroup;
  /** Where its scope stands, or null. */
  readonly scope: Span | null;
}

/** The scope that stands nearest before a superlative, or right after it (創歷來新高 has it inside). */
const scopeBefore = (folded: string, at: number): Span | null => {
  const from = Math.max(0, at - scopeReach - 12);
  // What follows is looked at too, for 12年 before 新高.
  const found = [...folded.slice(from, at + 2).matchAll(scopePattern)].findLast(
    (match) => from + match.index + match[0].length <= at,
  );
  if (found === undefined) return null;
  const start = from + found.index;
  const end = start + found[0].length;
  return at - end > scopeReach ? null : { start, end };
};

/** Words that hold a superlative as a part and are none: 首次公開招股, 最佳球員, 第一被告. */
const nones =
  /最高(?:人民)?法院|最高(?:人民)?检察院|首次公开(?:招股|发行)|第一(?:被告|时间|书记|产业|阶段|季|线|手)|首位(?:被告|证人)|吉尼斯|健力士|最低工资|最惠国|最大震度|最大限度|会议记录|犯罪记录|最高(?:可|达)|最长(?:可|达)/gu;

const isRanking = (word: string, before: string): boolean =>
  /^[纪记]录$/u.test(word) ? recordLead.test(before) : !needsLead.test(word) || lead.test(before);

/**
 * Finds the superlatives of a clause: 全球首個, 近十年新高, 全港最大, 唯一.
 *
 * @param clause - one clause as a reader would write it, in any script
 * @returns superlatives in order, none overlapping another; empty for a clause with rare characters that folding lengthens
 */
export const findSuperlatives = (clause: string): Superlative[] => {
  const whole = foldCharacters(clause);
  if (whole.length !== clause.length) return [];
  const folded = whole.replace(nones, (found) => "　".repeat(found.length));
  const found = words
    .flatMap(([group, pattern]) =>
      [...folded.matchAll(pattern)].map((match) => ({
        group,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .filter(({ start, end }) => isRanking(folded.slice(start, end), folded.slice(0, start)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return (
    found
      .filter((one, at) => !found.slice(0, at).some((other) => other.end > one.start))
      // 刷新最年輕紀錄, 創47年來首度登陸的紀錄: the record is the superlative before it.
      .filter((one, at) => at === 0 || !/^[纪记]录$/u.test(folded.slice(one.start, one.end)))
      .map((one) => ({ ...one, scope: scopeBefore(folded, one.start) }))
  );
};

/** The group of a superlative as written, or undefined for what is none. */
export const superlativeGroup = (superlative: string): SuperlativeGroup | undefined => {
  const folded = foldCharacters(superlative);
  return words.find(([, pattern]) => folded.match(pattern) !== null)?.[0] ?? undefined;
};

/** What stands for a scope as written and its other words (全港 and 本港 are 香港), or null for none. */
export const canonicalScope = (scope: string | null): string | null => {
  if (scope === null) return null;
  const folded = foldCharacters(scope).replace(/^(?:近|过去|相隔)|(?:来|以来|内|间)$/gu, "");
  return scopeWords.get(foldCharacters(scope)) ?? folded;
};

/** Whether a scope says since when or for how long, not among what. */
export const isTimeScope = (scope: string): boolean => /[年来來]|后$/u.test(scope);
