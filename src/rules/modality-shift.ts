import { firmnessOf, isDealTalkedOf, readCarried, readFirmness, wordsOfDeals } from "../language/firmness.js";
import { modalities } from "../language/modalities.js";
import { findModality } from "../language/modality.js";
import { canonicalTerm } from "../language/synonyms.js";
import { segmentWords } from "../language/words.js";
import type { Alignment, Message, ModalityClaim, Observation, Rule } from "../model/index.js";
import { bigramSimilarity, bigramsOf } from "../text/bigrams.js";
import { matchKey } from "../text/fold.js";
import {
  areOfOneDay,
  areOfTwo,
  clausesOf,
  isSubordinate,
  overlapOf,
  type Clause,
} from "./wording/clauses.js";
import { isOfState } from "./wording/state-pairs.js";
import { compareReported } from "./wording/tolls.js";
import { readWords, say } from "./readings.js";
import { alignmentOf } from "./rule.js";

type Modality = ModalityClaim["modality"];

/** Least likeness of the predicates, of that of a list (列入「…」), and of the sentences around them. */
const leastPredicate = 0.7;
const leastListed = 0.65;
const leastSentence = 0.2;

/** From here on a thing is settled or certain to come, and up to here it is not sure. */
const firm = 3;
const loose = 2;

/** How far the rest of two clauses must be the same, and how many words they must share. */
const leastRest = { most: 0.75, least: 0.5, shared: 1, wording: 0.4 } as const;

/** A side of an alignment with how firm it is and the mark that says so. */
interface Side {
  readonly level: number;
  readonly mark: string;
}

/** Done against to come, or settled against not sure; two shades of the unsure (有望, 爭取) are none. */
const isShift = (one: number, other: number): boolean =>
  one !== other &&
  Math.max(one, other) >= firm &&
  (Math.min(one, other) <= loose || Math.max(one, other) === firmnessOf.done);

/** Whether the firm side's sentence has said already, of another clause, what the loose side says: 預計…，…將…. */
const isSaidBefore = ({ sentence }: { readonly sentence: string }, modality: Modality): boolean =>
  segmentWords(sentence).some(({ key }) => modalities.get(key) === modality);

/** Whether the firm side's sentence says before the clause that it is not sure: 預計…，…將…. */
const isHedgedBefore = ({ clause, sentence }: Clause): boolean =>
  segmentWords(sentence.slice(0, Math.max(0, sentence.indexOf(clause)))).some(({ key }) => {
    const modality = modalities.get(key);
    const level = modality === undefined ? undefined : firmnessOf[modality];
    return level !== undefined && level <= loose;
  });

const sideOf = ({ clause, modality, marker }: ModalityClaim): Side | undefined => {
  if (modality === "listed") return { level: firmnessOf.listed!, mark: marker };
  const read = readFirmness(clause);
  return read && { level: read.level, mark: read.mark };
};

const messageOf = (firmMark: string, looseMark: string): Message =>
  say(
    `一處寫「${firmMark}」，另一處只寫「${looseMark}」：確定的程度不同。寫明由誰、據何判斷，便可一致。`,
    `一处写「${firmMark}」，另一处只写「${looseMark}」：确定的程度不同。写明由谁、据何判断，便可一致。`,
    `One side says “${firmMark}”, the other only “${looseMark}”: they differ in how certain it is. Saying who expects it, and on what grounds, would reconcile them.`,
  );

const listedMessage = (mark: string): Message =>
  say(
    `一處的清單已把它列為其中一項，另一處只寫「${mark}」：是否已成事實，兩處說法不同。`,
    `一处的清单已把它列为其中一项，另一处只写「${mark}」：是否已成事实，两处说法不同。`,
    `One side's list already counts it in, the other only says “${mark}”: they differ in whether it is settled.`,
  );

/** Predicates with a mark each, where what follows the marks is alike. */
const comparePredicates = ({ left, right, parts }: Alignment<ModalityClaim>): Observation | undefined => {
  const [one, other] = [sideOf(left), sideOf(right)];
  if (one === undefined || other === undefined || !isShift(one.level, other.level)) return undefined;
  // A list printed today may well hold what will be entered; it clashes only with what is not yet sure.
  const isListed = left.modality === "listed" || right.modality === "listed";
  if (isListed && Math.abs(one.level - other.level) < 2) return undefined;
  // One deed in other words: only what is certain against what is only meant, and neither is done yet.
  const isDeed = parts["deed"] === 1 && Math.max(one.level, other.level) < firmnessOf.done!;
  const isAlike = isDeed
    ? Math.abs(one.level - other.level) >= 2
    : (parts["predicate"] ?? 0) >= (isListed ? leastListed : leastPredicate);
  if (!isAlike || (parts["sentence"] ?? 0) < leastSentence) return undefined;
  const [firmSide, looseSide] = one.level > other.level ? [one, other] : [other, one];
  const [firmClaim, looseClaim] = one.level > other.level ? [left, right] : [right, left];
  if (isSaidBefore(firmClaim, looseClaim.modality)) return undefined;
  // One speaker's remark about two places is one remark of which the place is changed too.
  const areTwo = !isListed && parts["speaker"] !== 1 && areOfTwo(left.clause, right.clause);
  if (areTwo || (!isListed && (isSubordinate(left) || isSubordinate(right)))) return undefined;
  return {
    verdict: "tension",
    kind: "modality",
    certainty: 0.85,
    compared: [matchKey(left.predicate), matchKey(right.predicate)],
    values: [left.modality, right.modality],
    readings: [readWords(`${one.mark}…`), readWords(`${other.mark}…`)],
    message: isListed ? listedMessage(looseSide.mark) : messageOf(firmSide.mark, looseSide.mark),
  };
};

/** Whether the other path compares the two: both have a predicate worth a claim, and these are alike. */
const areComparedAsPredicates = (left: string, right: string): boolean => {
  const [one, other] = [left, right].map((clause) => {
    const mark = findModality(clause);
    return mark === undefined ? "" : clause.slice(mark.end).trim();
  });
  return (
    one!.length >= 4 &&
    other!.length >= 4 &&
    bigramSimilarity(bigramsOf(one!), bigramsOf(other!)) >= leastPredicate
  );
};

const restOf = ({ clause }: Clause, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replace(word, ""), matchKey(clause));

const verbsOf = (text: string, without: readonly string[]): ReadonlySet<string> =>
  new Set(
    segmentWords(text)
      .filter(({ key, tag }) => tag.startsWith("v") && key.length > 1 && !without.includes(key))
      .map(({ key }) => canonicalTerm(key)),
  );

/** Whether two clauses tell of one doing: 會檢取 and 已要求…交出 are two. */
const shareVerb = (left: string, right: string, without: readonly string[]): boolean => {
  const other = verbsOf(right, without);
  return [...verbsOf(left, without)].some((verb) => other.has(verb));
};

/** How firm a clause is by its own mark, or by that of the words before it which only say when. */
const firmnessIn = ({ clause, sentence }: Clause) => readFirmness(clause) ?? readCarried(clause, sentence);

/** Whether the firm side has made the deal that the loose one only talks of: 已簽署協議, 正洽談. */
const isDeal = (firmClaim: Clause, looseClaim: Clause): boolean =>
  isDealTalkedOf(firmClaim.clause, looseClaim.clause);

/** Clauses with a mark each, where the rest of the words is the same. */
const compareClauses = ({ left, right, parts }: Alignment<Clause>): Observation | undefined => {
  if (parts["speaker"] === 0 || (parts["wording"] ?? 0) < leastRest.wording) return undefined;
  const [one, other] = [firmnessIn(left), firmnessIn(right)];
  if (one === undefined || other === undefined || !isShift(one.level, other.level)) return undefined;
  if (areComparedAsPredicates(left.clause, right.clause)) return undefined;
  const areOfDeal = one.level > other.level ? isDeal(left, right) : isDeal(right, left);
  const marks = [...one.words, ...other.words, ...(areOfDeal ? wordsOfDeals : [])];
  const isDone = Math.max(one.level, other.level) === firmnessOf.done;
  if (isDone && !areOfDeal && !shareVerb(left.clause, right.clause, marks)) return undefined;
  const rest = overlapOf(left.clause, right.clause, new Set(marks));
  if (rest.most < leastRest.most || rest.least < leastRest.least || rest.shared < leastRest.shared)
    return undefined;
  const [firmSide, looseSide] = one.level > other.level ? [one, other] : [other, one];
  const firmClaim = one.level > other.level ? left : right;
  if (looseSide.level <= loose && isHedgedBefore(firmClaim)) return undefined;
  if (isSubordinate(left) || isSubordinate(right) || areOfTwo(left.clause, right.clause)) return undefined;
  return {
    verdict: "tension",
    kind: "modality",
    certainty: 0.8,
    compared: [restOf(left, one.words), restOf(right, other.words)],
    values: [`${one.level}`, `${other.level}`],
    readings: [readWords(`${one.mark}…`), readWords(`${other.mark}…`)],
    message: messageOf(firmSide.mark, looseSide.mark),
  };
};

/**
 * Flags a predicate that one side gives as done, decided or certain and the other as expected, intended, considered or
 * possible, or as still to come: 將納入 against 預計會納入, 已決定上訴 against 可能上訴, 已啟用 against 將啟用, 已簽署協議 against
 * 正洽談. The same deed may be told in other words (將建設…, 擬興建…). Nobody hurt (沒有傷亡) against nobody hurt as far as is
 * reported (暫無傷亡報告) is one of them.
 *
 * Not flagged: predicates that share few words, two parts, numbers, places or times, two speakers, 將 against 會, 正在
 * against 將 (both may hold within a day), two shades of the unsure (有望, 爭取), conditions and reasons, other
 * negations, and reports of different days, where what was planned may have come about.
 */
export const modalityShift: Rule = {
  id: "modality-shift",
  title: say("語氣強弱不同", "语气强弱不同", "A change of modality"),
  examples: [
    {
      left: "署方表示，該項標準將納入強制驗樓計劃。",
      right: "署方相信，該項標準預計會納入強制驗樓計劃，讓業主有所依循。",
      verdict: "tension",
    },
    {
      left: "新隧道已接駁東九龍幹線。",
      right: "新隧道將接駁東九龍幹線。",
      verdict: "tension",
    },
    {
      left: "9項最新「驗樓標準」\n- 《外牆滲漏檢測規範》\n- 《升降機槽檢查規範》\n\n《外牆滲漏檢測規範》將納入「驗樓標準」。",
      right: "該規範涉及外牆滲漏檢測，預計會納入「驗樓標準」名單。",
      verdict: "tension",
      note: "the list enters what the other side only expects",
    },
    {
      left: "預計本年度綜合赤字為872億元，財政儲備將降至6473億元。",
      right: "本年度綜合赤字872億元，財政儲備料降至6473億元。",
      verdict: null,
      note: "預計 governs the whole sentence",
    },
    {
      left: "新隧道將於下月接駁東九龍幹線。",
      right: "新隧道即將接駁東九龍幹線。",
      verdict: null,
      note: "both are certain",
    },
    {
      left: "律師廖則安表示，當事人已決定上訴至終審法院。",
      right: "律師廖則安說，當事人可能上訴至終審法院。",
      verdict: "tension",
    },
    {
      left: "运输署已决定明年调高繁忙时段收费至10元。",
      right: "運輸署正考慮明年調高繁忙時段收費至10元。",
      verdict: "tension",
      note: "considered, and two scripts",
    },
    {
      left: "公司爭取年底開通機場專線。",
      right: "公司有望年底開通機場專線。",
      verdict: null,
      note: "neither is sure",
    },
    {
      left: "法官考慮他已退還260萬元，酌情減刑。",
      right: "由於已退還260萬元，法官酌情減刑。",
      verdict: null,
      note: "a court weighs what is so",
    },
    {
      left: "首批疫苗已發往全市醫院。",
      right: "第二批疫苗將發往全市醫院。",
      verdict: null,
      note: "two batches",
    },
    {
      left: "新隧道將接駁東九龍幹線。",
      right: "新巴士總站預計會設於隧道口旁邊。",
      verdict: null,
      note: "two predicates",
    },
    {
      left: "公司已與機場簽署合作協議。",
      right: "公司正與機場洽談合作。",
      verdict: "tension",
      note: "a deal made and a deal talked of",
    },
    {
      left: "公司已與機場簽署合作協議。",
      right: "公司正與碼頭洽談合作。",
      verdict: null,
      note: "two partners",
    },
    {
      left: "山洪暴發，全縣三萬人受災，暫無人員傷亡報告。",
      right: "山洪暴發，全縣三萬人受災，沒有人員傷亡。",
      verdict: "tension",
      note: "none reported so far, and none",
    },
    {
      left: "運輸署擬由下月17日起，在隧道入口增設巴士專線。",
      right: "運輸署將於下月17日起在隧道入口增設巴士專線。",
      verdict: "tension",
      note: "the mark stands before the date",
    },
    {
      left: "运输署将于下月在隧道入口增设巴士专线。",
      right: "運輸署會在下月於隧道入口增設巴士專線。",
      verdict: null,
      note: "將 and 會 are alike",
    },
    {
      left: "食環署將於8個街市設置採樣站。",
      right: "食環署已於8個街市設置採樣站。",
      published: ["2025-05-20", "2025-05-22"],
      verdict: null,
      note: "what was planned has come about",
    },
  ],
  check: (alignment, circumstances) => {
    if (!areOfOneDay(circumstances)) return undefined;
    const predicates = alignmentOf("modality", alignment);
    if (predicates !== undefined)
      return isOfState(predicates.left) ? compareReported(predicates) : comparePredicates(predicates);
    const clauses = clausesOf(alignment);
    return clauses && compareClauses(clauses);
  },
};
