import { foldCharacters } from "../text/fold.js";
import { isBare, isLeadingUp, listActs } from "./acts.js";
import { knownActs } from "./knownActs.js";
import { singleSurnames } from "./names/surnames.js";

/** A date, a time or a length of time with the words around it. */
export interface Told {
  readonly sentence: string;
  readonly clause: string;
  readonly value: { readonly text: string };
}

/** Which limit of a happening a date sets: when it begins, when it ends, or by when it is over or not yet begun. */
export type Limit = "start" | "end" | "before" | "after";

const limitsAfter: readonly (readonly [RegExp, Limit])[] = [
  [/^(?:开始)?起(?![飞火跑步诉获])|^以[来來]|^开始|^開始/u, "start"],
  [/^(?:之|以)?前|^内|^內/u, "before"],
  [/^(?:之|以)?[后後]/u, "after"],
  [/^止|^[为為]止/u, "end"],
];
const limitsBefore: readonly (readonly [RegExp, Limit])[] = [
  [/[至到]$/u, "end"],
  [/(?:最快|最早|不早[于於])在?$/u, "after"],
  [/(?:最[迟遲]|最晚|不[迟遲晚][于於])在?$/u, "before"],
];

const limitOf = (before: string, after: string): Limit | undefined =>
  limitsAfter.find(([words]) => words.test(after))?.[1] ??
  limitsBefore.find(([words]) => words.test(before))?.[1];

/** What a report says of a date: what happens, its limit of that, and in which words. */
export interface Happening {
  /** The act nearest to the date, as one word for its synonyms, or undefined. */
  readonly act: string | undefined;
  /** All that is known to happen then, by the words of `knownActs`; a start takes effect, an end ends. */
  readonly known: ReadonlySet<string>;
  readonly limit: Limit | undefined;
  /** Names beside the date, as far as they begin with a surname: any three characters. */
  readonly scorers: readonly string[];
  /** The words that tell whom or what it befalls: those around the date, or where they name nothing the clause before. */
  readonly subject: string;
  /** The words around the date: its clause, and its neighbour where the clause is bare. */
  readonly thought: string;
}

const clauses = /[，；。！？\n]/u;

/** Place and day of a report at the head of its first clause: 云州12月17日电 . */
const dateline = /^[^，。]{0,40}?日[电電讯訊][）)]?\s*/u;

/**
 * Where a date stands in its clause: 17日 is not the end of 12月17日.
 *
 * @param clause - a clause
 * @param text - the date as written in it
 * @returns its offset, or -1
 */
export const placeIn = (clause: string, text: string): number => {
  for (let at = clause.indexOf(text); at >= 0; at = clause.indexOf(text, at + 1))
    if (!/^[\d０-９]/u.test(text) || !/[\d０-９月.]$/u.test(clause.slice(0, at))) return at;
  return clause.indexOf(text);
};

/** The clause of a date without it, before and after; without a dateline and the name of a clock before it. */
const around = ({ clause, value: { text } }: Told): readonly [string, string] => {
  const at = placeIn(clause, text);
  const before = clause.slice(0, Math.max(0, at));
  return at < 0
    ? [clause, ""]
    : [before.replace(dateline, "").replace(clockBefore, ""), clause.slice(at + text.length)];
};

/** 台北時間 right before a time. */
const clockBefore = /\p{Script=Han}{2,4}[时時][间間]$/u;

/** A clause that only tells who says so: 據警方消息, 消防處表示. */
const attribution =
  /^(?:[据據]|根[据據])[^，]{0,24}$|(?:表示|指出|透露|[称稱]|[说說]|指|通[报報]|介[绍紹]|[获獲]悉|消息|[报報]道)$/u;

/** A date that is said of what stands before it: 如需搖號，日期定在6月22日. */
const ofBefore = /(?:日期|时间|時間|日子)[^，。]{0,4}$/u;

/** A clause that only names whom or what the next one tells of: 由研究院研製的「觀瀾」，在發射場升空. */
const namingOnly = /^由[^，]+的[「“"《『]?[^，的]{1,14}[」”"》』]?$/u;

/** What stands beside a clause that is nothing but its date. */
interface Neighbour {
  /** The clause that tells what happens. */
  readonly main: string;
  /** The same, with the clause that leads up to it. */
  readonly whole: string;
}

/** The neighbour of a clause in its sentence: the one after it, with what it leads up to, otherwise the one before. */
const neighbourOf = (told: Told): Neighbour => {
  const { clause, sentence } = told;
  const at = sentence.indexOf(clause);
  if (at < 0) return { main: "", whole: "" };
  const isTelling = (text: string) => listActs(text).length > 0 || !isBare(text);
  const following = sentence.slice(at + clause.length).split(clauses);
  const preceding = sentence.slice(0, at).split(clauses).toReversed();
  const after = following.slice(0, 3).find(isTelling);
  // 晚7時50分，老闆稱，明火已撲滅: the time is that of his words; 據警方消息，晚7時50分 is not.
  const before = preceding.slice(0, 3).find((text) => !attribution.test(text) && isTelling(text));
  if (ofBefore.test(around(told)[0]) && before !== undefined) return { main: before, whole: before };
  const found = after ?? before ?? "";
  const next = after === undefined ? undefined : following[following.indexOf(after) + 1];
  return next !== undefined &&
    !attribution.test(found) &&
    (isLeadingUp(found) || namingOnly.test(found)) &&
    listActs(next).length > 0
    ? { main: next, whole: `${found}，${next}` }
    : { main: found, whole: found };
};

const ofLimit: Readonly<Partial<Record<Limit, string>>> = { start: "生效", end: "结束" };

/** What a limit itself says to happen: 9月1日起 takes effect, and what lasts 至11月2日 ends, unless it is a deadline. */
const withLimit = (known: ReadonlySet<string>, limit: Limit | undefined): ReadonlySet<string> => {
  const act = ofLimit[limit ?? "before"];
  return act === undefined || known.has("截止") ? known : new Set([...known, act]);
};

/** Words right before a length that sums up what its sentence tells: 封閉，至當晚恢復通行，前後三個多小時. */
const summing =
  /(?:历时|歷時|前[后後]|合[计計]|合共|[为為]时|[为為]時|[长長][达達]|持[续續]|[总總]共|共)[^，。]{0,4}$/u;

/** Words right before a length that runs from what stands before it: 由2005年恢復舉辦，至今22年. */
const sinceThen = /(?:至今|迄今)[^，。]{0,3}$/u;

/** Every three characters of a text that begin with a surname and may be a name. */
const scorersIn = (text: string): readonly string[] =>
  Array.from(foldCharacters(text).matchAll(/(?=(\p{Script=Han}{3}))/gu), ([, name]) => name!).filter((name) =>
    singleSurnames.has(name[0]!),
  );

/**
 * What happens on a date, at a time, or in a length of time.
 *
 * @param told - a date that no figure is of, or a length of time
 * @param isLength - whether it is a length, which may sum up its sentence
 */
export const happeningOf = (told: Told, isLength = false): Happening => {
  if (!isLength) return readHappening(told);
  // 停車15分鐘後 is how long it stood: what follows sets no limit to a length.
  const found = { ...readHappening(told), limit: undefined };
  const [before] = around(told);
  if (sinceThen.test(before)) {
    const thought = `${told.sentence.split(told.clause)[0]!}${before.replace(sinceThen, "")}`;
    return { ...found, known: knownActs(thought), thought, subject: thought };
  }
  if (!summing.test(before)) return found;
  return { ...found, known: new Set([...found.known, ...knownActs(told.sentence)]) };
};

/** 紅磡街市，今日將重開: where the clause names nothing, the one before it does. */
const subjectOf = ({ clause, sentence }: Told, thought: string): string => {
  const at = sentence.indexOf(clause);
  if (at < 0 || !isBare(thought)) return thought;
  const before = sentence.slice(0, at).split(clauses).toReversed().slice(0, 3);
  return `${thought}，${before.find((text) => !isBare(text)) ?? ""}`;
};

const readHappening = (told: Told): Happening => {
  const [before, after] = around(told);
  const limit = limitOf(before, after);
  const [previous, next] = [listActs(before).at(-1), listActs(after)[0]];
  // 創立於1955年的劇團迎來團慶: what follows 的 is not of that year.
  const isAttribute = after.startsWith("的");
  const own = isAttribute ? previous : (next ?? previous);
  const thought = `${before}，${after}`;
  const known = knownActs(isAttribute && previous !== undefined ? before : thought);
  const scorers = scorersIn(thought);
  if (own !== undefined || !isBare(thought))
    return {
      act: own,
      known: withLimit(known, limit),
      scorers,
      limit,
      thought,
      subject: subjectOf(told, thought),
    };
  const neighbour = neighbourOf(told);
  return {
    act: listActs(neighbour.main)[0],
    known: withLimit(new Set([...known, ...knownActs(neighbour.whole)]), limit),
    scorers,
    limit,
    thought: `${thought}，${neighbour.whole}`,
    subject: `${thought}，${neighbour.whole}`,
  };
};
