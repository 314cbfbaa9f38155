import { readPolarity } from "../language/polarity.js";
import type { Alignment, Circumstances, Message, Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import {
  areOfOneDay,
  areOfTwo,
  clausesOf,
  isDatedBefore,
  isOneVoice,
  isSubordinate,
  type Clause,
} from "./wording/clauses.js";
import { readWords, say } from "./readings.js";
import { alignmentOf } from "./rule.js";
import { areOneOtherwise, contraryOf, type Contrary } from "./wording/contraries.js";
import { compareStates, holdContraries } from "./wording/states.js";

/**
 * Whether a report that denies for the time being (至今未漂到) is held to what a later one dates before it (5日起已漂上): it
 * could have known.
 */
const isHeldTo = (
  { left, right }: Alignment<Clause>,
  { isSoFar }: Contrary,
  { published }: Circumstances,
): boolean => {
  const isLeftDenial = readPolarity(left.clause).isSoFar;
  const [asserted, own, other] = isLeftDenial
    ? [right, published.right, published.left]
    : [left, published.left, published.right];
  return isSoFar && own > other && isDatedBefore(asserted, own, other);
};

/** What is compared: the clause without the words that are set against each other. */
const restOf = ({ clause, speaker }: Clause, words: readonly string[]): string =>
  `${matchKey(speaker ?? "")}|${words.reduce((rest, word) => rest.replace(word, ""), matchKey(clause)).replace(/[不没未无会]/gu, "")}`;

const contradicts = ({ left, right }: Alignment<Clause>): Message =>
  say(
    `「${left.clause}」與「${right.clause}」一正一反，同一時間不能都對。若指不同的人、時間或階段，寫明便可；否則要查證。`,
    `「${left.clause}」与「${right.clause}」一正一反，同一时间不能都对。若指不同的人、时间或阶段，写明便可；否则要查证。`,
    `“${left.clause}” and “${right.clause}” say the opposite of each other and cannot both hold at one time. Unless they mean other people, times or stages, one is wrong.`,
  );

/**
 * Flags what one side asserts and the other denies or says the opposite of: two clauses that are the same but for a
 * negation or an opposite (增加 and 減少), and two states of one person or thing that exclude each other in whatever words
 * (承認 and 否認, 測試合格 and 不合格, 當場死亡 and 送院後不治, 無人受傷 and 17人受傷). A contradiction where one voice says both
 * and neither speaks only for the time being, else a tension. Nobody hurt as far as was reported, or still trapped, is
 * noted as updated where a later report has somebody, or nobody any more.
 *
 * Not flagged: two speakers of two minds, two people, places, numbers, parts or times, reports of different days (unless the
 * later one dates what it tells before the other), what is asked, planned, supposed or may be, denials of a part (並非所有), an
 * article that has both sides, one group's toll and another's (無乘客受傷 and 3名消防員受傷), who is freed or arrested within
 * the day, and clauses that share few words.
 */
export const polarityConflict: Rule = {
  id: "polarity-conflict",
  title: say("一處肯定，一處否定", "一处肯定，一处否定", "Asserted and denied"),
  examples: [
    {
      left: "校長林美華表示，學生可以把手機帶進課室。",
      right: "校長林美華說：「學生不可以把手機帶進課室。」",
      verdict: "contradiction",
    },
    {
      left: "署方公布，新航線的貨運量按年增加。",
      right: "署方公布，新航線的貨運量按年減少。",
      verdict: "contradiction",
      note: "opposites",
    },
    {
      left: "公司发言人秦若谷表示，车内配备安全员。",
      right: "公司發言人秦若谷說，車內不配備安全員。",
      verdict: "contradiction",
      note: "two scripts",
    },
    {
      left: "局長沙芷蘅表示，油污尚未漂到浪茄灣泳灘。",
      right: "據了解，油污已漂到浪茄灣泳灘。",
      verdict: "tension",
      note: "so far, and by another voice",
    },
    {
      left: "議員林美華表示，支持徵收垃圾費。",
      right: "議員何家豪表示，反對徵收垃圾費。",
      verdict: null,
      note: "two speakers",
    },
    {
      left: "新規定下，小學生不可以把手機帶進課室。",
      right: "新規定下，中學生可以把手機帶進課室。",
      verdict: null,
      note: "two groups",
    },
    {
      left: "署方表示，今年的貨運量增加。",
      right: "署方表示，明年的貨運量會減少。",
      verdict: null,
      note: "two years",
    },
    {
      left: "署方表示，並非所有車輛安裝了感應器。",
      right: "署方表示，車輛安裝了感應器。",
      verdict: null,
      note: "a part",
    },
    {
      left: "新碼頭尚未開放。",
      right: "新碼頭已經開放。",
      published: ["2025-05-20", "2025-05-22"],
      verdict: null,
      note: "two days lie between",
    },
    {
      left: "李姓司機通過了警方的酒精測試。",
      right: "警方為李姓司機進行酒精測試，結果不合格。",
      verdict: "contradiction",
      note: "passed and failed, told in other words",
    },
    {
      left: "被告陳大文在庭上承認誤殺。",
      right: "被告陳大文在法庭上否認誤殺。",
      verdict: "contradiction",
    },
    {
      left: "首被告陳大文承認誤殺。",
      right: "次被告李小明否認誤殺。",
      verdict: null,
      note: "two defendants",
    },
    {
      left: "工聯會支持修例。",
      right: "民建聯反對修例。",
      verdict: null,
      note: "two parties",
    },
    {
      left: "大厦的消防警钟没有响起。",
      right: "大廈的消防警鐘當時曾響起。",
      verdict: "contradiction",
    },
    {
      left: "政府昨日拒絕撥款建橋。",
      right: "政府可能批准撥款建橋。",
      verdict: null,
      note: "what may be",
    },
    {
      left: "校方未有報警，只要求學生道歉。",
      right: "校方諮詢警方意見後，要求學生道歉。",
      verdict: "tension",
      note: "both may hold, yet sit ill together",
    },
    {
      left: "巴士在彌敦道撞欄，無人受傷。",
      right: "巴士在彌敦道撞欄，17名乘客受傷送院。",
      verdict: "contradiction",
      note: "nobody and somebody",
    },
    {
      left: "巴士在彌敦道撞欄，無人受傷。",
      right: "巴士在彌敦道撞欄，17名乘客受傷送院。",
      verdict: "update",
      published: ["2025-05-20T09:00:00+08:00", "2025-05-20T18:00:00+08:00"],
      note: "later in the day",
    },
    {
      left: "位於東區的化工廠昨日發生爆炸，目前暫無人員傷亡報告。",
      right: "位於東區的化工廠昨日發生爆炸，造成3人死亡。",
      verdict: "tension",
      note: "none reported so far is no denial",
    },
    {
      left: "工厂爆炸，现场仍有人员被困。",
      right: "工厂爆炸，现场已无被困人员。",
      verdict: "update",
      published: ["2025-05-20", "2025-05-21"],
    },
    {
      left: "巴士撞欄起火，無乘客受傷。",
      right: "巴士撞欄起火，3名消防員受傷。",
      verdict: null,
      note: "two groups",
    },
    {
      left: "巴士撞欄起火，3名消防員受傷，乘客無人受傷。",
      right: "巴士撞欄起火，3名消防員受傷。",
      verdict: null,
      note: "one side has both",
    },
  ],
  check: (alignment, circumstances) => {
    const predicates = alignmentOf("modality", alignment);
    if (predicates !== undefined) return compareStates(predicates, circumstances);
    const clauses = clausesOf(alignment);
    if (clauses === undefined || clauses.parts["speaker"] === 0) return undefined;
    const { left, right } = clauses;
    if (isSubordinate(left) || isSubordinate(right) || holdContraries(left, right)) return undefined;
    const contrary = contraryOf(left.clause, right.clause);
    if (contrary === undefined || !areOneOtherwise(clauses, contrary)) return undefined;
    if (!areOfOneDay(circumstances) && !isHeldTo(clauses, contrary, circumstances)) return undefined;
    if (areOfTwo(left.clause, right.clause)) return undefined;
    const isContradiction = isOneVoice(clauses) && (!contrary.isSoFar || clauses.parts["speaker"] === 1);
    return {
      verdict: isContradiction ? "contradiction" : "tension",
      kind: "wording",
      certainty: isContradiction ? 0.85 : 0.75,
      compared: [restOf(left, contrary.words), restOf(right, contrary.words)],
      values: [contrary.words[0], contrary.words[1]],
      readings: [readWords(left.clause), readWords(right.clause)],
      message: contradicts(clauses),
    };
  },
};
