import { readDateUse } from "../../language/dateUse.js";
import { parse } from "../../language/parse.js";
import type { Circumstances, Claim, Mention, QuantityClaim } from "../../model/index.js";
import { comparePublications } from "../../model/publication.js";

type Said = Pick<Claim, "sentence">;
type DateMention = Extract<Mention, { type: "date" }>;

const marks = /[，。、；：！？]/u;

/** Whether a date of a sentence is the time up to which a figure was counted. */
const isAsOf = (sentence: string, { start, end, precision }: DateMention): boolean => {
  const before = sentence.slice(0, start).split(marks).at(-1)!;
  const after = sentence.slice(end).split(marks)[0]!;
  return readDateUse(before, after, precision, true) === "as-of";
};

const datesOf = (sentence: string, reference: string): readonly DateMention[] =>
  parse(sentence, { reference }).filter((mention) => mention.type === "date");

/** The end of a moment: a day ends at 24:00, a time of day where it is; day and time sort as text. */
const endOf = ({ to, time }: DateMention): string | undefined =>
  to === null && time === undefined ? undefined : `${to ?? ""}T${time?.split("/").at(-1) ?? "24:00"}`;

const cache = new Map<string, string | undefined>();
/** Sentences of a run whose cut-off times are remembered: each figure of a sentence asks for the same. */
const cacheSize = 5000;

/**
 * The time up to which a figure was counted, as its sentence tells: 截至昨晚8時, 到15日下午.
 *
 * @param said - a figure, or whatever else is counted up to a time
 * @param published - of its report, for 昨晚
 * @returns YYYY-MM-DDThh:mm, without its day where the sentence leaves it out, or undefined where the sentence tells none
 */
export const asOf = ({ sentence }: Said, published: string): string | undefined => {
  const key = `${published}\u0000${sentence}`;
  if (cache.has(key)) return cache.get(key);
  const found = datesOf(sentence, published).filter((date) => isAsOf(sentence, date));
  const moment = found.length === 1 ? endOf(found[0]!) : undefined;
  if (cache.size >= cacheSize) cache.clear();
  cache.set(key, moment);
  return moment;
};

/** Which of two figures is the later one: below 0 where the left is the earlier, 0 where they are of one moment. */
export interface Order {
  readonly order: number;
  /** Whether both sides say as of when. */
  readonly isTold: boolean;
}

/** Whether both moments name their day, or neither does in reports of one day. */
const areComparable = (one: string, other: string, published: Circumstances["published"]): boolean => {
  const isDayless = [one, other].map((moment) => moment.startsWith("T"));
  if (!isDayless[0] && !isDayless[1]) return true;
  return isDayless[0] === isDayless[1] && published.left.slice(0, 10) === published.right.slice(0, 10);
};

/**
 * Orders two figures in time: by what they say they are as of where both do, otherwise by their publication.
 *
 * @param left - a figure of one report
 * @param right - a figure of another
 * @param published - of the two reports
 */
export const orderOf = (left: Said, right: Said, { published }: Circumstances): Order => {
  const [one, other] = [asOf(left, published.left), asOf(right, published.right)];
  if (one === undefined || other === undefined || !areComparable(one, other, published))
    return { order: comparePublications(published.left, published.right), isTold: false };
  return { order: one < other ? -1 : Number(one > other), isTold: true };
};

/** Precisions of stretches that a figure may be of. */
const stretches = new Set(["year", "half", "quarter", "month"]);

/**
 * Whether the clause of a figure names a stretch that was over when it was published, so that time adds nothing to it:
 * 去年, 12月單月, 第四季.
 *
 * @param claim - a figure
 * @param published - of its report
 */
export const isOfPast = ({ clause }: QuantityClaim, published: string): boolean =>
  datesOf(clause, published).some(
    ({ precision, to }) => stretches.has(precision) && to !== null && to < published.slice(0, 10),
  );
