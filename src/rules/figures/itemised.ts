import Big from "big.js";
import { readSmallNumber } from "../../language/smallNumbers.js";
import type { Inspection } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { exactNumber, type Figure, type FiguredSentence } from "./figures.js";
import { between, countAlike } from "./parts.js";
import { describeSum, slackOf, totalOf, unlike, type Sum } from "./sums.js";

/** A part of a total, with the words that name it: 教育 of 教育214億元. */
interface Item {
  readonly figure: Figure;
  readonly number: Big;
  /** Folded. */
  readonly label: string;
}

/** What may stand before the name of the first part, folded. */
const lead = /^.*(?:[，。；：（]|其中|当中|包括|分别|为|是|计有|即|有|获得?|夺得?|录得|取得|投下)/u;

/** What may stand before the name of a later part, folded. */
const joint = /^(?:人|元|票|枚|面|名)?[，、；]?(?:以及|及|和|与|而)?/u;

/** When the parts were told, before the name of the first, folded. */
const time = /^(?:[去今上本前][年月周季]|[昨今][日天晚]|全年|首季|[上下]半年|期内|期间)/u;

/** A name of a part: a few characters, without marks or numbers. Folded. */
const name = /^(?:《[^》]{1,12}》|[\p{Script=Han}A-Z]{1,8})$/u;

/** Words of a name that tell of another count, of a share within a part, or of two things. Folded. */
const otherwise =
  /其中|当中|每|平均|较|比|增|减|升|降|跌|去年|上年|上月|同期|累计|至今|另|还|此外|目标|预计|其他|以及|及|和|与|同|连|约|逾|近|里/u;

const medals = /^(?:金牌?|银牌?|铜牌?)$/u;

/** Figures of gold, silver and bronze count medals: 12金, 36面獎牌. */
const isMedal = ({ claim }: Figure): boolean =>
  /^\d+\s*[金银铜]牌?$|[枚面块](?:奖牌|金牌|银牌|铜牌)?$/u.test(foldCharacters(claim.value.text));

const areAlike = (one: Figure, other: Figure): boolean =>
  countAlike(one, other) || (isMedal(one) && isMedal(other));

/** A medal's name is its unit: 12金 without a word before it. */
const labelOf = (words: string, figure: Figure): string =>
  words === "" ? (/[金银铜]/u.exec(foldCharacters(figure.claim.value.text))?.[0] ?? "") : words;

const itemOf = (figure: Figure, words: string): Item | undefined => {
  const number = exactNumber(figure);
  const label = labelOf(words, figure);
  const isNamed = name.test(label) && !otherwise.test(label);
  return number === undefined || !isNamed ? undefined : { figure, number, label };
};

/** The parts that begin with a figure, each named right before it, one after the other. */
const itemsFrom = (sentence: FiguredSentence, first: Figure, from: number): Item[] => {
  const items: Item[] = [];
  let at = from;
  for (const figure of sentence.figures.filter(({ start }) => start >= first.start)) {
    if (!areAlike(first, figure)) break;
    const words = between(sentence, at, figure.start);
    const bare = items.length === 0 ? words.replace(lead, "").replace(time, "") : words.replace(joint, "");
    const item = itemOf(figure, bare.trim());
    if (item === undefined) break;
    items.push(item);
    at = figure.end;
  }
  return items;
};

/** Words between the last part and the total of all of them, folded: ，三項合共, 兩場共售出. */
const totals =
  /^(?:\p{Script=Han}{0,2})[，；（]?(?:以上|上述|这|该)?(?:(?<count>[两二三四五六七八九十\d]{1,2})\p{Script=Han}{1,5}?)?(?:合共|共计|合计|总计|总共|加起来|相加|一共|共)(?:有|为|是|计|达|\p{Script=Han}{0,4})?$/u;

/** Words before a total by which it is one of all that is named, folded. */
const sums = /合计|合共|共计|总计|总共|总额|总投资|总造价|总拨款|总支出|共(?!同|享|识|建|产|和|公)/u;

/** How many classes a total is of, folded: 三項合計. */
const classes =
  /([两二三四五六七八九十]|\d{1,2})(?:大|个)?(\p{Script=Han}{1,4}?(?=合计|合共|共计|总计|总共|共)|项|类|者|地|部分|种|区|方面|科|校|队|市|县|国|方|笔|期|组|批)/gu;

/** Farthest that a wrong total lies from what its parts come to: what lies farther is of other things. */
const farthest = 0.25;

/** A part of people that is told by sex beside one told by age may be of the same people. */
const overlapping = (items: readonly Item[]): boolean => {
  const labels = items.map(({ label }) => label);
  const tells = (pattern: RegExp) => labels.some((label) => pattern.test(label));
  return tells(/男|女/u) && tells(/童|老|长者|青年|学生|孕/u);
};

const clash = (sum: Sum): Inspection | undefined => {
  const number = exactNumber(sum.whole)!;
  const difference = totalOf(sum).minus(number).abs();
  const figures = [sum.whole, ...sum.parts.map(({ figure }) => figure)];
  if (difference.lte(slackOf(figures)) || difference.gt(number.times(farthest))) return undefined;
  return { ...describeSum(sum), verdict: "contradiction", certainty: 0.85, message: unlike(sum) };
};

/** What follows the last part where nothing of the total is left, folded. */
const ends = /^[\p{Script=Han}]{0,3}(?:[。；）]|$)/u;

/** How sure it is that the parts are all of a total: each named with it, as many as it says, or not. */
const completeness = (before: string, items: readonly Item[]): "named" | "counted" | undefined => {
  const labels = items.map(({ label }) => label);
  if (["金", "银", "铜"].every((medal) => labels.some((label) => label.startsWith(medal))))
    return labels.length === 3 && labels.every((label) => medals.test(label)) ? "named" : undefined;
  if (!sums.test(before)) return undefined;
  if (labels.every((label) => label.length > 1 && before.includes(label))) return "named";
  const last = [...before.matchAll(classes)].at(-1);
  if (last === undefined || readSmallNumber(last[1]!) !== items.length) return undefined;
  // 兩期工程 and 一期, 二期; 三鄉鎮 and 北嶺鄉: of two firms the parts may be the costs.
  return labels.every((label) => last[2]!.includes(label.at(-1)!)) ? "named" : "counted";
};

/** The clash of a total with all its parts, which follow it: 教育、衞生兩項合計340億元，其中教育214億元、衞生131億元. */
const afterTotal = (sentence: FiguredSentence, whole: Figure): Inspection | undefined => {
  const after = sentence.figures.filter((figure) => figure.start >= whole.end && areAlike(whole, figure));
  const [first] = after;
  if (first === undefined || exactNumber(whole) === undefined) return undefined;
  const items = itemsFrom(sentence, first, whole.end);
  if (items.length < 2 || items.length !== after.length || overlapping(items)) return undefined;
  const words = between(sentence, whole.end, first.start);
  if (!ends.test(between(sentence, items.at(-1)!.figure.end, sentence.text.length))) return undefined;
  if (!/^[^。；]{0,12}$/u.test(words) || otherwise.test(words.replace(/其中|当中/u, ""))) return undefined;
  const sum = { whole, parts: items };
  const found = completeness(between(sentence, 0, whole.start), items);
  // 其中 may leave out a part where the total only counts them.
  const mayLack =
    found === "counted" && /其中|当中|包括/u.test(words) && totalOf(sum).lt(exactNumber(whole)!);
  return found === undefined || mayLack ? undefined : clash(sum);
};

/** The clash of a total with the parts told right before it: 贊成45票、反對12票、棄權3票，合共61票. */
const beforeTotal = (sentence: FiguredSentence, whole: Figure): Inspection | undefined => {
  const earlier = sentence.figures.filter((figure) => figure.end <= whole.start && areAlike(whole, figure));
  const [first] = earlier;
  if (first === undefined || earlier.length < 2 || exactNumber(whole) === undefined) return undefined;
  const items = itemsFrom({ ...sentence, figures: earlier }, first, 0);
  if (items.length !== earlier.length || overlapping(items)) return undefined;
  const words = between(sentence, earlier.at(-1)!.end, whole.start);
  const isFree = !/另|还|此外|连同|加上|其中|除/u.test(between(sentence, 0, whole.start));
  const found = isFree ? totals.exec(words) : null;
  const count = found?.groups?.["count"];
  const isAll = found !== null && (count === undefined || readSmallNumber(count) === items.length);
  return isAll ? clash({ whole, parts: items }) : undefined;
};

/**
 * The clashes of totals with all their parts, each named: the total first, which says what or how many it is of, or
 * last, as the sum of what was just told.
 *
 * @param sentence - a sentence with its figures
 */
export const itemisedIn = (sentence: FiguredSentence): Inspection[] =>
  sentence.figures.flatMap((whole) => afterTotal(sentence, whole) ?? beforeTotal(sentence, whole) ?? []);
