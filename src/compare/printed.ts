import type {
  Alignment,
  Circumstances,
  Claim,
  Inspection,
  Message,
  Observation,
  Rule,
} from "../model/index.js";

/** Claims in the words of the papers, by their ids, where a configuration says them in others. */
export type PrintedClaims = ReadonlyMap<string, Claim>;

/** What is said of a finding that rests on words of a configuration. */
const remark: Message = {
  "zh-Hant": "對照前，各報的用詞已按設定的詞彙（lexicon）換成同一說法；原文見引文。",
  "zh-Hans": "对照前，各报的用词已按设定的词汇（lexicon）换成同一说法；原文见引文。",
  en: "The words of the papers were held against each other as the lexicon of the configuration has them; the quotes show them as printed.",
};

const withRemark = <O extends Observation>(observation: O): O => {
  const { message } = observation;
  return {
    ...observation,
    message: {
      "zh-Hant": message["zh-Hant"] + remark["zh-Hant"],
      "zh-Hans": message["zh-Hans"] + remark["zh-Hans"],
      en: `${message.en} ${remark.en}`,
    },
  };
};

/**
 * What a rule sees in an alignment: in the words of the papers where it sees the same in them, else as the
 * configuration has them, which it then says.
 *
 * @param alignment - two claims in the words of the tables
 * @param printed - the same claims as the papers print them; none where the configuration has no words of its own
 */
export const observe = (
  rule: Rule,
  alignment: Alignment,
  circumstances: Circumstances,
  printed: PrintedClaims,
): Observation | undefined => {
  const seen = rule.check?.(alignment, circumstances);
  const left = printed.get(alignment.left.id) ?? alignment.left;
  const right = printed.get(alignment.right.id) ?? alignment.right;
  if (seen === undefined || (left === alignment.left && right === alignment.right)) return seen;
  const said = rule.check?.({ ...alignment, left, right }, circumstances);
  return said?.verdict === seen.verdict ? said : withRemark(seen);
};

/**
 * What a rule sees within an article, worded as `observe` does.
 *
 * @param claims - the claims of the article in the words of the tables
 * @param printed - as for `observe`
 */
export const inspect = (
  rule: Rule,
  claims: readonly Claim[],
  printed: PrintedClaims,
): readonly Inspection[] => {
  const seen = rule.inspect?.(claims) ?? [];
  const asPrinted = claims.map((claim) => printed.get(claim.id) ?? claim);
  if (seen.length === 0 || asPrinted.every((claim, index) => claim === claims[index])) return seen;
  const said = rule.inspect?.(asPrinted) ?? [];
  return seen.map(
    (one) =>
      said.find(
        ({ left, right, verdict }) =>
          left.id === one.left.id && right.id === one.right.id && verdict === one.verdict,
      ) ?? withRemark(one),
  );
};
