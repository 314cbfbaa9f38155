import { quoteSubstance as texts } from "../messages/quote-substance.js";
import { tell } from "../messages/message.js";
import type { Alignment, Observation, Rule } from "../model/index.js";
import { compareAttitudes, compareWeighed, describe, speakerOf } from "./wording/attitudes.js";
import { clausesOf, type Clause } from "./wording/clauses.js";
import { findChange, isDirect, isOwnWords } from "./wording/remarks.js";

/** Least likeness of the wording: below it the two clauses are two remarks, not two versions of one. */
const leastWording = 0.5;

/** The words of a change as they are shown; where a side has none a dash does. */
const show = (words: string): string => words || "—";

/** Whether one voice may be given: one speaker, or words in quotation marks of which a side names no speaker. */
const mayBeOneVoice = ({ left, right, parts }: Alignment<Clause>): boolean =>
  parts["speaker"] === 1 ||
  ((left.speaker === null || right.speaker === null) &&
    isDirect(left) &&
    isDirect(right) &&
    left.article !== right.article);

/** A name, a number, a negation, a qualifier or a degree that is another on the other side. */
const compareChanges = (clauses: Alignment<Clause>): Observation | undefined => {
  const { left, right, parts } = clauses;
  if ((parts["wording"] ?? 0) < leastWording) return undefined;
  const found = findChange(left, right);
  if (found === undefined) return undefined;
  const { name, words } = found;
  const [one, other] = [show(words[0]), show(words[1])];
  return {
    ...describe(clauses, words),
    certainty: 0.85,
    message: tell(texts.messages.changed, {
      speaker: speakerOf(clauses),
      what: name,
      left: one,
      right: other,
    }),
  };
};

/**
 * Flags one speaker's remark given with another name, a negation, another qualifier or degree (全數 and 一部分), or
 * narrowed (任何職位, 任何醫生職位), announced and only weighed (會升級行動, 會考慮是否升級行動), or in quotation marks with another number, the rest of the words being the same; promised
 * on one side and left open on the other (願意, 要研究), or condemned and made little of (不能接受, 有改善空間). Words in
 * quotation marks also where a side names no speaker. Numbers in reported speech are compared by the rules on quantities.
 *
 * Not flagged: remarks of different speakers, reported ones of unnamed speakers, remarks that share few words (a talk has many sentences),
 * a name and its short form, and synonyms.
 */
export const quoteSubstance: Rule = {
  id: "quote-substance",
  ...texts,
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
      left: "商會主席柯志豪說：「業界願意為全部貨車加裝鏡頭。」",
      right: "商會主席柯志豪說：「業界要研究是否可以為貨車加裝鏡頭。」",
      verdict: "tension",
      note: "bound, and left open",
    },
    {
      left: "工會主席柯志豪說：「公司再不回應，我們會把罷工行動升級。」",
      right: "工会主席柯志豪说：“公司再不回应，我们会考虑是否升级罢工行动。”",
      verdict: "tension",
      note: "announced, and only weighed",
    },
    {
      left: "工會主席柯志豪說：「公司再不回應，我們會把罷工行動升級。」",
      right: "工会主席柯志豪说：“公司再不回应，我们会考虑是否扩大募捐。”",
      verdict: null,
      note: "two actions",
    },
    {
      left: "署方說：「本周最少加推60伙單位。」",
      right: "署方說：「本周內加推最少60伙單位。」",
      verdict: null,
      note: "a qualifier that only stands elsewhere",
    },
    {
      left: "院長林美華說：「配藥程序沒有跟足，不能接受。」",
      right: "院長林美華說：「配藥程序有改善空間。」",
      verdict: "tension",
      note: "condemned, and made little of",
    },
    {
      left: "商會主席柯志豪說：「業界願意為全部貨車加裝鏡頭。」",
      right: "商會主席柯志豪說：「業界要研究如何培訓新司機。」",
      verdict: null,
      note: "two matters",
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
    const { left, right } = clauses;
    if (!isOwnWords(left) || !isOwnWords(right)) return undefined;
    return compareAttitudes(clauses) ?? compareWeighed(clauses) ?? compareChanges(clauses);
  },
};
