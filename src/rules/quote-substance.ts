import { findChanges, type Change } from "../language/changes.js";
import type { Word } from "../language/word.js";
import type { Message, QuoteClaim, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { isNameChange, isNegationChange, isQualifierChange } from "./changes.js";
import { readWords, say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Least likeness of the wording: below it the two clauses are two remarks, not two versions of one. */
const leastWording = 0.5;

/** The kinds of change that bear on the substance, in the order in which they are looked for. */
const tests: readonly (readonly [(change: Change) => boolean, Message])[] = [
  [isNameChange, say("名稱", "名称", "a name")],
  [isNegationChange, say("肯定與否定", "肯定与否定", "the negation")],
  [isQualifierChange, say("限定語", "限定语", "a qualifier")],
];

/** A clause cut at the words that a change is about: those words, "" where it has none, and the rest. */
const cutAt = (words: readonly Word[], clause: string) => {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return { changed: clause.slice(start, end), rest: clause.slice(0, start) + clause.slice(end) };
};

/** The words of a change as they are shown; where a side has none a dash does. */
const show = (words: string): string => words || "—";

/**
 * Flags one speaker's remark given with another name, a negation or another qualifier, the rest of the words being
 * the same. Numbers in quotations are compared by the rules on quantities.
 *
 * Not flagged: remarks of different or unnamed speakers, remarks that share few words (a talk has many sentences),
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
  check: onlyFor("quote", ({ left, right, parts }) => {
    if (parts["speaker"] !== 1 || (parts["wording"] ?? 0) < leastWording) return undefined;
    const changes = findChanges(left.clause, right.clause);
    const found = tests.flatMap(([isChange, name]) => {
      const change = changes.find(isChange);
      return change === undefined ? [] : [{ name, change }];
    })[0];
    if (found === undefined) return undefined;
    const { name, change } = found;
    const sides = [cutAt(change.left, left.clause), cutAt(change.right, right.clause)] as const;
    const compared = (claim: QuoteClaim, rest: string) =>
      `${matchKey(claim.speaker ?? "")}|${matchKey(rest)}`;
    const [before, after] = [show(sides[0].changed), show(sides[1].changed)];
    return {
      verdict: "tension",
      kind: "quote",
      certainty: 0.85,
      compared: [compared(left, sides[0].rest), compared(right, sides[1].rest)],
      values: [matchKey(sides[0].changed), matchKey(sides[1].changed)],
      readings: [readWords(left.clause), readWords(right.clause)],
      message: say(
        `同是${left.speaker}所說，${name["zh-Hant"]}不同：「${before}」與「${after}」。原話只能是其中一種，可對照錄音或講稿。`,
        `同是${left.speaker}所说，${name["zh-Hans"]}不同：「${before}」与「${after}」。原话只能是其中一种，可对照录音或讲稿。`,
        `Both give it as said by ${left.speaker}, with ${name.en} changed: “${before}” and “${after}”. Only one can be the wording; the recording or the script would tell.`,
      ),
    };
  }),
};
