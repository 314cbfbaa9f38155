import { leadingNoun } from "./nouns.js";
import { parse } from "./parse.js";

/** How many of what: 等12個公眾街市, 三個組別, 3個縣區. */
export const counted =
  /^(?:[共合]?[計计]?\s*)([\d０-９]{1,3}|[兩两二三四五六七八九十]{1,3})\s*(?=[\p{Script=Han}])/u;

/** Classifiers that are themselves what is counted: 三地, 四省, 兩市. */
export const ownNoun = /^(?:地|站|省|市|縣|县|區|区|國|国|方|校|鎮|镇|村|家|者|人)/u;

/** Classifiers before what is counted. */
export const classifier =
  /^(?:個|个|項|项|類|类|間|间|家|名|位|大|種|种|款|條|条|所|座|支|隊|队|處|处|宗|本|部|份|批|套)/u;

const numberOf = (numeral: string): number | null => {
  const [mention] = parse(`${numeral}個`);
  const low = mention?.type === "quantity" ? mention.written.low : null;
  return low === null ? null : Number(low);
};

/**
 * A count and a noun right after the items of a list: 三地, 12個公眾街市, 方面.
 *
 * @param after - what follows the items, folded
 * @returns the count, what is counted, and how long the two are, 0 where none stand there
 */
export const readHead = (
  after: string,
): { readonly count: number | null; readonly head: string | null; readonly length: number } => {
  const number = counted.exec(after);
  const rest = number === null ? after : after.slice(number[0].length);
  const unit = number === null ? null : (classifier.exec(rest) ?? ownNoun.exec(rest));
  const hasCount = number !== null && unit !== null;
  const skipped = hasCount ? number[0].length + (ownNoun.test(rest) ? 0 : unit[0].length) : 0;
  const picker = hasCount
    ? 0
    : (/^(?:多|各|不同)?(?:個|个|項|项|類|类|家|間|间|種|种)?/u.exec(after)?.[0].length ?? 0);
  const from = skipped + picker;
  const noun = leadingNoun(after.slice(from, from + 16).split("的")[0]!);
  const at = noun === "" ? 0 : after.indexOf(noun, from) + noun.length;
  const own = hasCount && noun === "" ? unit[0] : "";
  return {
    count: hasCount ? numberOf(number[1]!) : null,
    head: noun || own || null,
    length: Math.max(at, skipped + own.length),
  };
};
