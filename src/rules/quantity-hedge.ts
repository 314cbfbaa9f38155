import type { Alignment, Observation, QuantityClaim, Rule } from "../model/index.js";
import { isRestating } from "../model/roles.js";
import { foldCharacters } from "../text/fold.js";
import {
  aroundIn,
  bendOf,
  digitsOf,
  isBare,
  isCountOrSum,
  isLimit,
  isSameFigure,
  isSpokenFigure,
} from "./figures/hedging.js";
import { beyondOf, showExcess } from "./figures/beyond.js";
import { opposedIn } from "./figures/opposed.js";
import { describeQuantity, isRestated } from "./figures/quantities.js";
import { tell } from "../messages/message.js";
import { quantityHedge as texts } from "../messages/quantity-hedge.js";
import { onlyFor } from "./rule.js";

type Quantities = Alignment<QuantityClaim>;

/** A figure that is hedged and one that is not. */
interface Dropped {
  readonly hedged: QuantityClaim;
  readonly bare: QuantityClaim;
}

/** Least likeness of two clauses of which one drops a bound, and least probability that they are one. */
const leastClause = 0.35;
const leastBound = 0.9;
const leastLimit = 0.7;

/** What a figure is measured against is exact, and 高於 or 低於 before it says where another figure lies. Folded. */
const yardstick = /基线|目标|门槛|预期|标准|上限|下限|警戒|水平/u;

/** A limit that the words around the bare figure name themselves, and how far around. Folded. */
const limited = /上限|最多|最高|至多|顶多|封顶|为限|不超过|不多于|以内|以下|限额|更少|可达|不等/u;

/** What the law allows at most is not what a court gives, nor what a hall holds how many come. Folded. */
const otherLimit = /罚|判|囚|刑|违|容纳|可坐|座|载|承载|限速|设计|每日|每天|单日/u;

const reach = { before: 16, after: 10 };

const isUnlimited = (claim: QuantityClaim): boolean => {
  const { before, after } = aroundIn(claim.sentence, claim);
  return isBare(claim.value) && !limited.test(before.slice(-reach.before) + after.slice(0, reach.after));
};

const tellsEach = ({ clause }: QuantityClaim): boolean => /每|各|人均/u.test(clause);

/** A limit on one side, told on the other as the sum or the number itself. */
const limitOf = ({ left, right, similarity, parts }: Quantities): Dropped | undefined => {
  const [hedged, bare] = isLimit(left) ? [left, right] : [right, left];
  if (!isLimit(hedged) || !isUnlimited(bare) || !isCountOrSum(bare.value)) return undefined;
  if (similarity < leastLimit || (parts["place"] ?? 1) < 1 || (parts["site"] ?? 1) < 1) return undefined;
  if (tellsEach(hedged) !== tellsEach(bare)) return undefined;
  return otherLimit.test(foldCharacters(hedged.clause + bare.clause)) ? undefined : { hedged, bare };
};

/** A lower bound on one side (逾160) and the number itself on the other, told in the paper's words on both. */
const boundOf = (alignment: Quantities): Dropped | undefined => {
  const { left, right, similarity, parts } = alignment;
  const [hedged, bare] = bendOf(left.value) === "over" ? [left, right] : [right, left];
  if (bendOf(hedged.value) !== "over" || !isBare(bare.value) || !isCountOrSum(bare.value)) return undefined;
  // 比本年度12.5億元多約9%: 多 is of what follows.
  if (/^[约近逾超一-九\d]/u.test(aroundIn(hedged.clause, hedged).after)) return undefined;
  if (digitsOf(bare.value) < 2 || isSpokenFigure(bare) || !isRestated(alignment)) return undefined;
  if (similarity < leastBound || (parts["clause"] ?? 0) < leastClause) return undefined;
  return [left, right].some(({ counted }) => yardstick.test(foldCharacters(counted)))
    ? undefined
    : { hedged, bare };
};

/** Roles that tell one fact of the text in few words; a headline is held against its own story only. */
const asides = new Set<QuantityClaim["role"]>(["subheading", "caption"]);

/** A hedge of any kind in one paper's text, and the bare number in a subheading or a caption of the other. */
const asideOf = (alignment: Quantities): Dropped | undefined => {
  const { left, right, parts } = alignment;
  const [hedged, bare] = asides.has(left.role) ? [right, left] : [left, right];
  if (!asides.has(bare.role) || isRestating(hedged) || !isBare(bare.value)) return undefined;
  if (bendOf(hedged.value) === undefined || !isCountOrSum(bare.value)) return undefined;
  return isRestated(alignment) && (parts["clause"] ?? 0) >= leastClause ? { hedged, bare } : undefined;
};

const describeDropped = (alignment: Quantities, { hedged, bare }: Dropped): Observation => {
  const [words, number] = [isLimit(hedged) ? hedged.clause : hedged.value.text, bare.value.text];
  return {
    ...describeQuantity(alignment),
    verdict: "tension",
    certainty: 0.9,
    message: tell(isLimit(hedged) ? texts.messages.limit : texts.messages.dropped, { words, number }),
  };
};

const describeBeyond = (alignment: Quantities): Observation | undefined => {
  const beyond = beyondOf(alignment);
  if (beyond === undefined) return undefined;
  const [words, number, excess] = [beyond.hedged.value.text, beyond.stated.value.text, showExcess(beyond)];
  return {
    ...describeQuantity(alignment),
    verdict: "tension",
    certainty: 0.8,
    message: tell(texts.messages.beyond, { words, number, excess }),
  };
};

const describeOpposed = (alignment: Quantities): Observation | undefined => {
  const found = opposedIn(alignment);
  if (found === undefined) return undefined;
  const [over, under] = [found.over.value.text, found.under.value.text];
  return {
    ...describeQuantity(alignment),
    verdict: "tension",
    certainty: 0.8,
    message: tell(texts.messages.opposed, { over, under }),
  };
};

/**
 * Flags a bound that one paper drops (逾160名 and 160名, 最多可獲2.4萬元 and 獲發2.4萬元): what was a limit or a least number
 * is now the number itself. Flags also a figure far beyond what the hedge of the other side suggests (逾3000名 and
 * 5200人, 近五小時 and 四小時), although its words allow it, and one number that lies below one side and above the other
 * (逾500人, 近500人).
 *
 * Not flagged: 約 or 近 that one side leaves out, two hedges on one number, round numbers of one digit, figures that
 * another one is measured against (低於330億元的目標), what somebody says in quotation marks, and headlines,
 * of which `headline-body` speaks; subheadings and captions are held against the text of the other paper too.
 */
export const quantityHedge: Rule = {
  id: "quantity-hedge",
  ...texts,
  examples: [
    {
      left: "消防處先後派出逾160名消防員灌救。",
      right: "消防处先后派出160名消防员灌救。",
      verdict: "tension",
      note: "a lower bound dropped",
    },
    {
      left: "計劃下每名合資格商戶最多可獲3.5萬元資助。",
      right: "计划下每名合资格商户获发3.5万元资助。",
      verdict: "tension",
      note: "a limit told as the sum",
    },
    {
      left: "公司今次集資最多12.6億元，用於興建新廠。",
      right: "公司今次集資12.6億元，用於興建新廠。",
      verdict: "tension",
    },
    {
      left: "集團在全國的門市超過3000間。",
      right: "集团在全国的门市有3980间。",
      verdict: "tension",
      note: "more than 3,000 suggests far fewer than 3,980",
    },
    {
      left: "工會表示，昨日有逾500名清潔工參與罷工。",
      right: "工会称，昨日近500名清洁工参与罢工。",
      verdict: "tension",
      note: "above a number and below it",
    },
    {
      left: "工會表示，昨日約500名清潔工參與罷工。",
      right: "工会称，昨日近500名清洁工参与罢工。",
      verdict: null,
      note: "both near a number",
    },
    {
      left: "約有520家本地機構參與起草標準。",
      right: "520家本地機構參與起草標準。",
      verdict: null,
      note: "約 is left out in running text",
    },
    {
      left: "中心為5000多個家庭提供服務。",
      right: "中心為逾五千個家庭提供服務。",
      verdict: null,
      note: "both are hedged",
    },
    {
      left: "集團在全國的門市超過3000間。",
      right: "集團在全國的門市有3120間。",
      verdict: null,
      note: "what the words suggest",
    },
    {
      left: "新公司募集资金最多12亿港元。",
      right: "新公司最多募資12億港元。",
      verdict: null,
      note: "both give a limit",
    },
    {
      left: "違例者最高可罰款5萬元。",
      right: "他違例被罰款5萬元。",
      verdict: null,
      note: "what the law allows and what was given",
    },
    {
      left: "流感陽性比率高於4.94%的基線水平，衞生防護中心宣布進入流感季節。",
      right: "流感陽性比率超過基線，4.94%的基線是按過往數據訂出。",
      verdict: null,
      note: "高於 tells where another figure lies",
    },
  ],
  check: onlyFor("quantity", (alignment) => {
    const { left, right } = alignment;
    if (left.source === right.source) return undefined;
    if (isRestating(left) || isRestating(right)) {
      const aside = isSameFigure(left.value, right.value) ? asideOf(alignment) : undefined;
      return aside && describeDropped(alignment, aside);
    }
    if (!isSameFigure(left.value, right.value)) return describeBeyond(alignment);
    const dropped = limitOf(alignment) ?? boundOf(alignment);
    return dropped === undefined ? describeOpposed(alignment) : describeDropped(alignment, dropped);
  }),
};
