import type { Alignment, QuantityClaim, Rule } from "../model/index.js";
import { areReconciled } from "./figures/reconciled.js";
import { compareCounts, compareValues } from "../language/values.js";
import { mayMove } from "./figures/running.js";
import { describeQuantity, isOfIncident, isRestatement, isSure } from "./figures/quantities.js";
import { tell } from "../messages/message.js";
import { quantityConflict as texts } from "../messages/quantity-conflict.js";
import { onlyFor } from "./rule.js";

/** Whether two figures may be versions of one: of two sources, of one happening, or a headline's and its text's. */
const areVersions = (alignment: Alignment<QuantityClaim>): boolean =>
  alignment.left.source !== alignment.right.source || isOfIncident(alignment) || isRestatement(alignment);

/** Least probability of an alignment of two counts with other classifiers. */
const leastOfOtherUnits = 0.8;

/** Units that a smaller one may follow. */
const goesOn = /[成折年月時时點点元塊块分]$/u;

/**
 * Whether numerals follow a figure that may go on, so that it was not read to its end: 四成 of 四成九六, 1年 of 1年2月,
 * but not 3死 of 3死17傷.
 */
const isCut = ({ clause, value: { text } }: QuantityClaim): boolean =>
  goesOn.test(text) && /^[\d零〇一二三四五六七八九]/u.test(clause.slice(clause.indexOf(text) + text.length));

/** Lengths of time are for `duration-conflict`; the minute of a match is an ordinal. */
const isLength = ({ value: { form, unit } }: QuantityClaim): boolean =>
  unit?.dimension === "duration" && form !== "ordinal";

/** Ordinals that one happening has one of: the nth time, rank, edition or minute; of things there are a first and a second. */
const isOneOnly = ({ value: { form, unit } }: QuantityClaim): boolean =>
  form !== "ordinal" ||
  unit === null ||
  unit.dimension === "duration" ||
  ["次", "名", "位", "屆"].includes(unit.id);

/**
 * Flags two figures for the same count whose allowed ranges do not meet: no number fits both sentences.
 *
 * Not flagged: figures that are rounded from each other, units that do not convert, lengths of time
 * that a record reaches back (12年來最高), and pairs whose counted noun
 * or clause differ, which are two counts rather than two versions. Reports published at different times are left
 * to `value-update`.
 */
export const quantityConflict: Rule = {
  id: "quantity-conflict",
  ...texts,
  examples: [
    {
      left: "港鐵東鐵線昨日發生事故，消防處表示，事故造成12名乘客受傷。",
      right: "消防處表示，東鐵線事故造成21名乘客受傷。",
      verdict: "contradiction",
    },
    {
      left: "是次行動共拘捕41名男子。",
      right: "行動中警方共拘捕逾50名男子。",
      verdict: "contradiction",
    },
    {
      left: "屯門公路車禍釀3死17傷。",
      right: "屯門公路車禍釀4死17傷。",
      verdict: "contradiction",
    },
    {
      left: "展館面積約500平方米，可容納300名觀眾。",
      right: "展館面積520平方米，可容納300名觀眾。",
      verdict: null,
      note: "約500 allows 520",
    },
    {
      left: "該校有15234名學生。",
      right: "該校有1.5萬名學生。",
      verdict: null,
      note: "rounded",
    },
    {
      left: "公園佔地12公頃，設有單車徑。",
      right: "公園佔地12萬平方米，設有單車徑。",
      verdict: null,
      note: "one area in two units",
    },
    {
      left: "公園佔地12公頃，設有單車徑。",
      right: "公園佔地20英畝，設有單車徑。",
      verdict: "contradiction",
      note: "20 acres are 8.09 hectares",
    },
    {
      left: "事故造成21人受傷，其中12人為乘客。",
      right: "事故造成12名乘客受傷。",
      verdict: null,
      note: "a whole and its part",
    },
    {
      left: "李大文被判監四年。",
      right: "張小明被判監三年。",
      verdict: null,
      note: "two people",
    },
    {
      left: "遊行昨日舉行，主辦單位表示，遊行人數達5000人。",
      right: "遊行昨日舉行，警方表示，遊行人數約1800人。",
      verdict: null,
      note: "two who count",
    },
    {
      left: "颱風造成香港3人死亡，27人受傷。",
      right: "颱風造成澳門5人死亡，40人受傷。",
      verdict: null,
      note: "two places",
    },
    {
      left: "統一派位滿意率為12年來最高。",
      right: "整體派位滿意率為14年來最高。",
      verdict: null,
      note: "how far back two records reach",
    },
    {
      left: "昨日上午7時58分，花蓮外海發生7.2級地震。8時11分再發生6.5級餘震。",
      right: "昨日上午7時58分，花蓮外海發生7.4級地震。8時11分再發生6.5級餘震。",
      verdict: "contradiction",
      note: "one shock, told apart from the next by its time",
    },
    {
      left: "据美国地质调查局测定，昨日上午7时58分，花莲外海发生7.4级地震。",
      right: "据中国地震台网测定，昨日上午7时58分，花莲外海发生7.3级地震。",
      verdict: null,
      note: "two bodies that measured",
    },
    {
      left: "北海縣昨日發生7.4級地震，隨後震級被修正為7.6級。",
      right: "北海縣昨日發生7.6級地震。",
      verdict: null,
      note: "a reading that was revised",
    },
    {
      left: "火災造成3名居民死亡。",
      right: "火災造成16名居民受傷。",
      verdict: null,
      note: "two counts",
    },
  ],
  check: onlyFor("quantity", (alignment, circumstances) => {
    const [left, right] = [alignment.left.value, alignment.right.value];
    const values =
      compareValues(left, right) ??
      (alignment.similarity >= leastOfOtherUnits ? compareCounts(left, right) : null);
    if (values === null || values.allowsBoth) return undefined;
    if (values.assumesCurrency && alignment.parts["permuted"] !== 1) return undefined;
    if (values.isRounded || values.isSame) return undefined;
    if (!isSure(alignment) || !areVersions(alignment)) return undefined;
    if (isCut(alignment.left) || isCut(alignment.right)) return undefined;
    if (isLength(alignment.left) || isLength(alignment.right)) return undefined;
    if (mayMove(alignment.left, alignment.right, circumstances) || areReconciled(alignment)) return undefined;
    if (!isOneOnly(alignment.left) || !isOneOnly(alignment.right)) return undefined;
    return {
      ...describeQuantity(alignment),
      verdict: "contradiction",
      certainty: 0.95,
      message: tell(texts.messages.apart, { left: left.text, right: right.text }),
    };
  }),
};
