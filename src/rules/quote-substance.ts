import { findChanges, type Change } from "../language/changes.js";
import { isUniversal, otherDegree } from "../language/degrees.js";
import type { Word } from "../language/word.js";
import { segmentWords } from "../language/words.js";
import type { Alignment, Message, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { isNameChange, isNegationChange, isNumeralChange, isQualifierChange } from "./wording/changes.js";
import { clausesOf, type Clause } from "./wording/clauses.js";
import { readWords, say } from "./readings.js";

/** Least likeness of the wording: below it the two clauses are two remarks, not two versions of one. */
const leastWording = 0.5;

/** The kinds of change that bear on the substance, in the order in which they are looked for. */
const tests: readonly (readonly [(change: Change) => boolean, Message])[] = [
  [isNameChange, say("名稱", "名称", "a name")],
  [isNegationChange, say("肯定與否定", "肯定与否定", "the negation")],
  [isQualifierChange, say("限定語", "限定语", "a qualifier")],
];

/** A change that bears on the substance, by its kind and the words of either side. */
interface Found {
  readonly name: Message;
  readonly words: readonly [string, string];
}

/** The words that a change is about, "" where a side has none. */
const wordsIn = (words: readonly Word[], clause: string): string =>
  clause.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

const isNoun = ({ tag }: Word): boolean => /^(?:n|s|b|j)/.test(tag);

/** A noun more on one side of a statement of every one: 任何一個職位, 任何一個醫生職位. */
const isNarrowing = ({ left, right, after }: Change): boolean => {
  const [none, some] = left.length <= right.length ? [left, right] : [right, left];
  return none.length === 0 && some.length === 1 && isNoun(some[0]!) && after !== "";
};

const degreeName = say("程度或份量", "程度或份量", "how much or how far");
const narrowName = say("所指的範圍", "所指的范围", "what it is said of");

const numberName = say("數目", "数目", "a number");

const findChange = (left: Clause, right: Clause): Found | undefined => {
  const changes = findChanges(left.clause, right.clause);
  for (const [isChange, name] of tests) {
    const change = changes.find(isChange);
    if (change !== undefined)
      return { name, words: [wordsIn(change.left, left.clause), wordsIn(change.right, right.clause)] };
  }
  const [ones, others] = [segmentWords(left.clause), segmentWords(right.clause)];
  const degree = otherDegree(ones, others);
  if (degree !== undefined) return { name: degreeName, words: degree };
  const [only] = changes;
  if (changes.length === 1 && isDirect(left) && isDirect(right) && isNumeralChange(only!))
    return {
      name: numberName,
      words: [wordsIn(only!.left, left.clause), wordsIn(only!.right, right.clause)],
    };
  if (changes.length === 1 && isUniversal(ones) && isUniversal(others) && isNarrowing(only!))
    return {
      name: narrowName,
      words: [wordsIn(only!.left, left.clause), wordsIn(only!.right, right.clause)],
    };
  return undefined;
};

/** The words of a change as they are shown; where a side has none a dash does. */
const show = (words: string): string => words || "—";

/** Whether a claim is somebody's own words: a quotation, or a clause between quotation marks without a speaker. */
const isOwnWords = (claim: Clause): boolean =>
  claim.kind === "quote" || isBetweenMarks(claim.clause, claim.sentence);

/** Whether the clause stands in quotation marks in its sentence. */
const isBetweenMarks = (clause: string, sentence: string): boolean => {
  const at = sentence.indexOf(clause);
  const before = sentence.slice(0, Math.max(0, at));
  return at >= 0 && (before.match(/[「『“]/gu) ?? []).length > (before.match(/[」』”]/gu) ?? []).length;
};

const isDirect = (claim: Clause): boolean =>
  claim.kind === "quote" ? claim.direct : isBetweenMarks(claim.clause, claim.sentence);

/** Whether one voice may be given: one speaker, or words in quotation marks of which a side names no speaker. */
const mayBeOneVoice = ({ left, right, parts }: Alignment<Clause>): boolean =>
  parts["speaker"] === 1 ||
  ((left.speaker === null || right.speaker === null) &&
    isDirect(left) &&
    isDirect(right) &&
    left.article !== right.article);

/**
 * Flags one speaker's remark given with another name, a negation, another qualifier or degree (全數 and 一部分), or
 * narrowed (任何職位, 任何醫生職位), or in quotation marks with another number, the rest of the words being the same; words in quotation marks also where a side names
 * no speaker. Numbers in reported speech are compared by the rules on quantities.
 *
 * Not flagged: remarks of different speakers, reported ones of unnamed speakers, remarks that share few words (a talk has many sentences),
 * a name and its short form, and synonyms.
 */
export const quoteSubstance: Rule = {
  id: "quote-substance",
  title: say("引述內容有別", "引述内容有别", "A quotation changed in substance"),
  examples: [
    {
      left: "商會主席陳志明表示，因為東莞擁有成熟的供應鏈，企業樂意設廠。",
      right: "商會主席陳志明說：「因為深圳擁有成熟的供應鏈，所以企業願意落戶。」",
      verdict: "tension",
    },
    {
      left: "院長林美華說：「這批藥物可以供應本地病人。」",
      right: "院長林美華表示，這批藥物不可以供應本地病人。",
      verdict: "tension",
    },
    {
      left: "院長林美華表示，研究由多名華人學者主持。",
      right: "院長林美華說：「研究由多名外籍華裔學者主持，進展順利。」",
      verdict: "tension",
    },
    {
      left: "林美華說：「我會把這筆獎金全數撥入學校的獎學金。」",
      right: "林美華說：「我會把這筆獎金的一部分撥入學校的獎學金。」",
      verdict: "tension",
    },
    {
      left: "院长林美华说：“合并不会削减任何一个职位。”",
      right: "院長林美華說：「合併不會削減任何一個醫生職位。」",
      verdict: "tension",
      note: "narrowed, and two scripts",
    },
    {
      left: "院長林美華表示，這批藥物可以供應部分病人使用。",
      right: "院長林美華說：「這批藥物可以供應部份病人使用。」",
      verdict: null,
      note: "one word in two spellings",
    },
    {
      left: "商會主席陳志明表示，深圳擁有成熟的供應鏈。",
      right: "協會秘書長何家豪表示，東莞擁有成熟的供應鏈。",
      verdict: null,
      note: "two speakers",
    },
    {
      left: "商會主席陳志明表示，因為廣東擁有成熟的供應鏈。",
      right: "商會主席陳志明表示，因為廣東省擁有成熟的供應鏈。",
      verdict: null,
      note: "one name, long and short",
    },
  ],
  check: (alignment) => {
    const clauses = clausesOf(alignment);
    if (clauses === undefined || !mayBeOneVoice(clauses)) return undefined;
    const { left, right, parts } = clauses;
    if (!isOwnWords(left) || !isOwnWords(right) || (parts["wording"] ?? 0) < leastWording) return undefined;
    const found = findChange(left, right);
    if (found === undefined) return undefined;
    const { name, words } = found;
    const speaker = left.speaker ?? right.speaker ?? "";
    const compared = ({ clause }: Clause, changed: string) =>
      `${matchKey(speaker)}|${matchKey(clause).replace(matchKey(changed), "")}`;
    const [before, after] = [show(words[0]), show(words[1])];
    return {
      verdict: "tension",
      kind: "quote",
      certainty: 0.85,
      compared: [compared(left, words[0]), compared(right, words[1])],
      values: [matchKey(words[0]), matchKey(words[1])],
      readings: [readWords(left.clause), readWords(right.clause)],
      message: say(
        `應是${speaker || "同一人"}的同一句話，${name["zh-Hant"]}不同：「${before}」與「${after}」。原話只能是其中一種，可對照錄音或講稿。`,
        `应是${speaker || "同一人"}的同一句话，${name["zh-Hans"]}不同：「${before}」与「${after}」。原话只能是其中一种，可对照录音或讲稿。`,
        `Both give one remark${speaker && ` of ${speaker}`}, with ${name.en} changed: “${before}” and “${after}”. Only one can be the wording; the recording or the script would tell.`,
      ),
    };
  },
};
