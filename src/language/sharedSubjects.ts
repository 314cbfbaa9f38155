import { foldCharacters } from "../text/fold.js";
import { remember } from "../text/remember.js";
import { namingTerms } from "./acts.js";
import type { Happening, Told } from "./occasions.js";
import { segmentWords, wordWeight } from "./words.js";

const weigh = (terms: Iterable<string>): number => {
  let sum = 0;
  for (const term of terms) sum += wordWeight(term);
  return sum;
};

/** Fewest characters of a name that the dictionary lacks, and so takes for words of one character: 葵湖邨湖景樓. */
const leastOfRun = 4;

/** Runs of naming words of one character, by their characters. */
const runsIn: (text: string) => readonly string[] = remember((text) => {
  const naming = namingTerms(text);
  const marked = segmentWords(text).map(({ key }) => (key.length === 1 && naming.has(key) ? key : "，"));
  return marked
    .join("")
    .split(/，+/u)
    .filter((run) => run.length >= leastOfRun);
}, 20_000);

/** The weight of the naming words that two texts share. */
export const sharedWeight = (left: string, right: string): number => {
  const other = namingTerms(right);
  const words = [...namingTerms(left).keys()].filter((term) => term.length > 1 && other.has(term));
  const runs = runsIn(left).filter((run) =>
    runsIn(right).some((rival) => rival.includes(run) || run.includes(rival)),
  );
  return weigh([...words, ...runs.flatMap((run) => Array.from(run))]);
};

/** How much less words of the whole sentence say than those of the thought itself. */
const shareOfSentence = 0.5;

/** Things that run for a time, by the words that tell of them. */
const courses: readonly RegExp[] = [
  /展[期览出品区馆]|特展|[画书车]展/u,
  /报名|申请|登记/u,
  /招股|认购|公开发售|孖展/u,
  /[谘咨]询期|公众[谘咨]询|征询/u,
  /演出|公演|上演|演期/u,
  /工程|施工|工期/u,
  /赛事|比赛|赛程|赛期/u,
  /学期|课程|开课/u,
  /休市|停市|复市/u,
];

const coursesIn = (text: string): ReadonlySet<number> => {
  const folded = foldCharacters(text);
  return new Set(courses.flatMap((words, index) => (words.test(folded) ? [index] : [])));
};

/** Whether both sentences are of one thing that runs for a time, and neither of another: 展期至 and 展覽至…結束. */
export const isOneCourse = ({ sentence: left }: Told, { sentence: right }: Told): boolean => {
  const [one, other] = [coursesIn(left), coursesIn(right)];
  return one.size === 1 && other.size === 1 && [...one].every((course) => other.has(course));
};

/** The weight of the naming words that two occasions share, those that only their sentences share for half. */
export const sharedSubject = (left: Told, right: Told, one: Happening, other: Happening): number =>
  Math.max(
    sharedWeight(one.subject, other.subject),
    shareOfSentence * sharedWeight(left.sentence, right.sentence),
  );
