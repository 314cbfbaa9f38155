import { canonicalTerm, isFate } from "../language/synonyms.js";
import { isShare } from "../language/values.js";
import { nearestVerb } from "../language/verbs.js";
import { leadingNoun, trailingNoun } from "../language/nouns.js";
import type {
  DurationMention,
  Mention,
  QuantityClaim,
  QuantityMention,
  QuantityValue,
  Span,
} from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { readCircumstances } from "./circumstances.js";
import { createBase } from "./identify.js";
import { locate, type Passage } from "./passages.js";

type Measured = QuantityMention | DurationMention;

/** The reading of a mention without its offsets; a duration is a quantity of time. */
const valueOf = (mention: Measured): QuantityValue => ({
  text: mention.text,
  form: mention.type === "quantity" ? mention.form : "cardinal",
  written: mention.written,
  allowed: mention.allowed,
  suggested: mention.suggested,
  exact: mention.exact,
  hedge: mention.hedge,
  unit: mention.unit === null ? null : { id: mention.unit.id, dimension: mention.unit.dimension },
  currency: mention.type === "quantity" ? mention.currency : null,
});

/** 一名, 一個, 一批: an article rather than a count, unless 只 or 僅 makes it one. */
const isArticle = (mention: Measured, before: string): boolean =>
  /^[一两兩]\D{0,2}$/u.test(mention.text) &&
  mention.written.low === "1" &&
  mention.hedge === null &&
  !/[只僅仅有中另致]$/u.test(before);

/** Units that sum up what was just named rather than count: 粵港澳三地, 中英兩國, 雙方. */
const summing = new Set(["地", "國", "方"]);

/** Units whose ordinals tell the parts of a thing or of a text, and claim nothing: 第二期, 第三條, 第一階段. */
const numbering = new Set("期 階段 節 章 條 款 項 點 級 步 者 方 代 號 批 類 種 部分 層 季 輪".split(" "));

/** 第二期 numbers a part; 第五次, 名列第三 and 第89分鐘 say something. */
const isNumbering = ({ form, unit }: QuantityMention): boolean =>
  form === "ordinal" && numbering.has(unit?.id ?? "");

/** A mention that a claim can be made of: a count, measure or rank, not a summing-up, a numbering or an article. */
const isMeasured = (mention: Mention, text: string): mention is Measured =>
  mention.type === "duration" ||
  (mention.type === "quantity" &&
    !isNumbering(mention) &&
    !summing.has(mention.unit?.id ?? "") &&
    !isArticle(mention, text.slice(Math.max(0, mention.start - 2), mention.start)));

/** A unit that is itself what is counted: 五千家庭, 4部門. */
const unitNoun = (mention: Measured): string => {
  const { unit } = mention;
  if (unit === null || !nounDimensions.has(unit.dimension) || unit.end - unit.start < 2) return "";
  return mention.text.slice(unit.start - mention.start, unit.end - mention.start);
};
const nounDimensions = new Set(["households", "organisations", "people", "cases"]);

/** A unit that says what befell those counted: 2死, 515傷. */
const unitFate = ({ unit }: Measured): string | undefined => {
  const term = unit === null ? "" : canonicalTerm(foldCharacters(unit.id));
  return isFate(term) ? term : undefined;
};

/** People and cases that something happens to (7人死亡): what stands before them is its cause, not what is counted. */
const isAffected = (mention: Measured, after: string): boolean =>
  (mention.unit?.dimension === "people" || mention.unit?.dimension === "cases") &&
  nearestVerb("", after) !== "";

/** Mentions before a part that may be its whole. */
const mostWholes = 8;

/** Most characters between a whole and its part: 24 of the phrase that announces it and a few of a verb. */
const longestBetween = 32;

/** Words after a whole that announce a part of it: 十大案例中，過半…; 當中, 其中, 裏. */
const partitive = /^[^，。；]{0,24}?(?:當中|当中|之中|其中|中|裏|裡|里|內|内)[，、]?$/u;

/** Verbs of a survey or a check right before its whole, and what stands between it and a part of it, folded. */
const surveying =
  /(?:访问|调查|走访|抽查|抽检|抽验|检测|检验|巡查|收回|收集)(?:了|到|共|约|逾|全港|全国|本地|[^，。；]{0,10}共)?$/u;
const finding = /^[^，。；]{0,12}，(?:(?:结果|调查|当中|其中|数据)?(?:显示|发现|反映|指)?，?)$/u;

/** Whether a share or a count stands right after the people or things that were asked or checked: 訪問860名僱員，有391人. */
const isSurveyed = (before: string, between: string, whole: Measured, part: Measured): boolean =>
  (part.unit?.dimension === whole.unit?.dimension || (part.type === "quantity" && isShare(valueOf(part)))) &&
  surveying.test(foldCharacters(before)) &&
  finding.test(foldCharacters(between));

/** The stated whole that a mention is a part of: the nearest count before it whose noun ends in 中, 當中 or 內. */
const findWhole = (text: string, mention: Measured, earlier: readonly Measured[]): QuantityClaim["whole"] => {
  for (let at = earlier.length - 1; at >= 0; at -= 1) {
    const whole = earlier[at]!;
    if (mention.start - whole.end > longestBetween) break;
    const between = text.slice(whole.end, mention.start).replace(/[已共有就約约達达錄录得僅仅只]*$/u, "");
    const isPart = partitive.test(between) || isSurveyed(text.slice(0, whole.start), between, whole, mention);
    if (!isPart) continue;
    const counted = leadingNoun(text.slice(whole.end, mention.start)).replace(
      /[當当之其]?[中裏裡里內内]$/u,
      "",
    );
    return { value: valueOf(whole), counted };
  }
  return null;
};

/** The clause before and after a mention, up to its neighbours. */
const surroundings = (text: string, clause: Span, measured: readonly Measured[], index: number) => {
  const mention = measured[index]!;
  const from = Math.max(clause.start, measured[index - 1]?.end ?? 0);
  const to = Math.min(clause.end, measured[index + 1]?.start ?? clause.end);
  return {
    before: text.slice(Math.min(from, mention.start), mention.start),
    after: text.slice(mention.end, Math.max(mention.end, to)),
  };
};

/** Quantities and durations of a passage with what they count and the whole that they are part of. */
export const extractQuantities = (passage: Passage, mentions: readonly Mention[]): QuantityClaim[] => {
  const text = passage.block.text;
  const measured = mentions.filter((mention) => isMeasured(mention, text));
  return measured.map((mention, index) => {
    const { sentence, clause } = locate(passage, mention);
    const { before, after } = surroundings(text, clause, measured, index);
    const noun = leadingNoun(after);
    const counted = noun || unitNoun(mention) || (isAffected(mention, after) ? "" : trailingNoun(before));
    const end = noun === "" ? mention.end : mention.end + after.indexOf(noun) + noun.length;
    const near = measured.slice(Math.max(0, index - mostWholes), index);
    const earlier = near.filter((one) => one.start >= sentence.start);
    return {
      ...createBase(passage, "quantity", { start: mention.start, end }),
      kind: "quantity",
      value: valueOf(mention),
      counted,
      predicate: unitFate(mention) ?? nearestVerb(before, after),
      whole: findWhole(text, mention, earlier),
      ...readCircumstances(text, clause, mention, mentions),
    };
  });
};
