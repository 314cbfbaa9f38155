import type { QuantityClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";

/** A whole, or a part of one, that a figure is said to be of. */
export interface Scope {
  /** As written, folded. */
  readonly text: string;
  /** Wider scopes have higher ranks. */
  readonly rank: number;
}

/** How wide a place is by the last character of its name, folded. */
const ranks: Readonly<Record<string, number>> = {
  国: 6,
  省: 5,
  市: 4,
  港: 4,
  澳: 4,
  县: 3,
  区: 2,
  镇: 2,
  乡: 2,
  道: 1,
  村: 1,
};

/** A whole that a place word gives: 全港, 全市, 全國; 內地 and 全國 are of one rank. */
const wholes = /全(?<kind>[国省市港澳县])(?!际)|(?<land>内地)(?!居民|旅客|游客|学生)/u;

/** A part of a place by its kind, or one of the great regions. */
const parts =
  /(?<name>(?:(?![全该本各每在于是近])\p{Script=Han}){2,4}?(?<kind>[县镇乡村]|街道)(?!长|府|委|级|民))|(?<great>华[东南北中]|西[南北]|东北)(?:地区|区域)?|(?<side>九龙|新界|港岛|香港岛)(?!湾|塘|城)区?|(?<these>[这该][两二三四几][个]?区)|(?<site>[\p{Script=Han}]{2,5}(?:工业园|园区|开发区|小区|屋苑|街市))/u;

const partRanks = { great: 5, side: 3, these: 3, site: 1 } as const;

/** The clause of a figure up to its number, folded: whose figure it is stands in front of it. */
const lead = ({ clause, value }: QuantityClaim): string =>
  foldCharacters(clause.slice(0, Math.max(0, clause.indexOf(value.text))));

const wholeIn = (text: string): Scope | undefined => {
  const found = wholes.exec(text);
  if (found === null) return undefined;
  const { kind } = found.groups!;
  return { text: found[0], rank: kind === undefined ? 6 : ranks[kind]! };
};

const partIn = (text: string): Scope | undefined => {
  const found = parts.exec(text);
  if (found === null) return undefined;
  const { name, kind, ...others } = found.groups!;
  if (name !== undefined) return { text: name, rank: ranks[kind!.at(-1)!]! };
  const [key, word] = Object.entries(others).find(([, value]) => value !== undefined)!;
  return { text: word, rank: partRanks[key as keyof typeof partRanks] };
};

/** The whole of one figure and the part of it that the other is said to be of, or undefined. */
const placesOf = (one: QuantityClaim, other: QuantityClaim): readonly [Scope, Scope] | undefined => {
  const [whole, part] = [wholeIn(lead(one)) ?? partIn(lead(one)), partIn(lead(other))];
  if (whole === undefined || part === undefined || part.rank >= whole.rank) return undefined;
  // Both name the part, or both the whole: one scope, told more or less.
  const isBoth =
    lead(one).includes(part.text) || lead(other).includes(whole.text) || wholeIn(lead(other)) !== undefined;
  return isBoth ? undefined : [whole, part];
};

/** Stretches of a year by their length in months, folded. */
const periods: readonly (readonly [RegExp, number])[] = [
  [/第[一二三四1-4]季度?|[首次末]季|[一二三四]季度/u, 3],
  [/[上下]半年/u, 6],
  [/首三季|前三季度?/u, 9],
  [/全年/u, 12],
];

/** The last stretch of a year that a sentence names before a figure. */
const periodOf = ({ sentence, value }: QuantityClaim): Scope | undefined => {
  const before = foldCharacters(sentence.slice(0, Math.max(0, sentence.indexOf(value.text))));
  const found = periods.flatMap(([pattern, rank]) => {
    const match = pattern.exec(before);
    return match === null ? [] : [{ text: match[0], rank }];
  });
  return found.length === 1 ? found[0] : undefined;
};

const timesOf = (left: QuantityClaim, right: QuantityClaim): readonly [Scope, Scope] | undefined => {
  const [one, other] = [periodOf(left), periodOf(right)];
  return one === undefined || other === undefined || one.rank === other.rank ? undefined : [one, other];
};

/** Subsets against all: 首批20個, 累計20個. */
const firsts = /首批|第一批|首阶段|首轮|第二批|新增|单日/u;
const all = /累计|总数|总计|合计|合共|共计|至今/u;

const subsetsOf = (one: QuantityClaim, other: QuantityClaim): readonly [Scope, Scope] | undefined => {
  const [left, right] = [foldCharacters(one.clause), foldCharacters(other.clause)];
  const [whole, part] = [all.exec(left), firsts.exec(right)];
  if (whole === null || part === null || firsts.test(left) || all.test(right)) return undefined;
  return [
    { text: whole[0], rank: 2 },
    { text: part[0], rank: 1 },
  ];
};

/** Two scopes the other way round: found from the right side, given from the left. */
export const swap = (pair: readonly [Scope, Scope] | undefined): readonly [Scope, Scope] | undefined =>
  pair && [pair[1], pair[0]];

/** What each of two figures is said to be of, where these are not one: a whole and its part, or two stretches of time. */
export const scopesApart = (left: QuantityClaim, right: QuantityClaim): readonly [Scope, Scope] | undefined =>
  placesOf(left, right) ??
  swap(placesOf(right, left)) ??
  timesOf(left, right) ??
  subsetsOf(left, right) ??
  swap(subsetsOf(right, left));
