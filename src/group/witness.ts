import { mergeTerms, namingsOf, termsOf, type Terms } from "../language/terms.js";
import { parse } from "../language/parse.js";
import type { Article, Claim, Source } from "../model/index.js";

/** An article with what it is compared by. */
export interface Witness {
  readonly article: Article;
  /** Milliseconds since 1970. */
  readonly published: number;
  /** What it speaks of: its words, damped so that one repeated often does not stand for the whole. */
  readonly words: Terms;
  /** Whom, where and what it names. */
  readonly names: Terms;
  /** Its figures and clock times, each with what it would tell by chance. */
  readonly figures: Terms;
  /** The numbers of the instalments that it speaks of, 第二十四屆; they are among the figures too. */
  readonly instalments: ReadonlySet<string>;
  /** The past days that it names. */
  readonly days: ReadonlySet<string>;
  /** The first day and the first figure that it names: of an instalment of a series, its own. */
  readonly lead: { readonly day: string | undefined; readonly figure: string | undefined };
}

/** Who reports is not what is reported. */
const agencies = /本[報报][訊讯]|新[華华](?:社|[網网])|中新(?:社|[網网])/gu;

/** What one more significant digit tells: a figure of n digits is met by chance once in 10ⁿ. */
const digitWeight = Math.log(10);

/** What a time to the minute tells: one of the minutes of a day. */
const timeWeight = Math.log(24 * 60);

const countDigits = (numeral: string): number =>
  Math.max(1, numeral.replaceAll(/\D/gu, "").replaceAll(/^0+|0+$/gu, "").length);

/** A claim's figures by their number and what they measure, so that 兩千人 is 2,000名. */
const figuresOf = (claim: Claim): readonly (readonly [string, number])[] => {
  if (claim.kind === "quantity") {
    const { written, unit } = claim.value;
    return [written.low, written.high].map((numeral) => [
      `${numeral} ${unit?.dimension ?? ""}`,
      digitWeight * countDigits(numeral),
    ]);
  }
  // 15:24 tells; 五時 is an hour as any other, and 昨晚 a stretch of them.
  if (claim.kind === "date" && claim.value.time !== undefined && /^\d\d:(?!00)\d\d$/u.test(claim.value.time))
    return [[claim.value.time, timeWeight]];
  return [];
};

/** 第二十四屆 and 第24届: a conference, a fair, a festival, a congress. */
const instalment = /第[\d一二三四五六七八九十百廿卅]+[屆届]/gu;

/** The instalments that a text speaks of, with what each would tell by chance. */
const instalmentsOf = (text: string): readonly (readonly [string, number])[] =>
  Array.from(text.matchAll(instalment), ([found]) => parse(found)[0]).flatMap((mention) =>
    mention?.type === "quantity" && mention.written.low !== null
      ? [[`第${mention.written.low}届`, digitWeight * countDigits(mention.written.low)] as const]
      : [],
  );

/** The past day that a claim names: 21日, 昨日; what is still to come (下輪將於22日) tells nothing of what happened. */
const dayOf = (claim: Claim, published: number): string[] => {
  if (claim.kind !== "date" || claim.value.from === null || claim.value.from !== claim.value.to) return [];
  return Date.parse(claim.value.from) <= published ? [claim.value.from] : [];
};

const startOf = ({ evidence }: Claim): number => evidence[0]?.start ?? 0;

/**
 * What an article is compared by.
 *
 * @param article - the article
 * @param claims - its claims, in any order
 * @param source - its source, for the newspaper and the date
 */
export const createWitness = (
  article: Article,
  claims: readonly Claim[],
  source: Source | undefined,
): Witness => {
  const published = source === undefined ? 0 : Date.parse(source.published);
  const ordered = claims.toSorted((a, b) => startOf(a) - startOf(b));
  const words = mergeTerms(article.blocks.map((block) => termsOf(block.text)));
  const names = article.blocks.flatMap((block) => {
    const own = source === undefined ? block.text : block.text.replaceAll(source.newspaper, "");
    return [...namingsOf(own.replaceAll(agencies, ""))];
  });
  const instalments = article.blocks.flatMap((block) => instalmentsOf(block.text));
  const days = ordered.flatMap((claim) => dayOf(claim, published));
  return {
    article,
    published,
    words: new Map([...words].map(([term, weight]) => [term, Math.sqrt(weight)])),
    names: new Map(names),
    figures: new Map([...ordered.flatMap(figuresOf), ...instalments]),
    instalments: new Set(instalments.map(([number]) => number)),
    days: new Set(days),
    lead: {
      day: days[0],
      figure: ordered.filter(({ kind }) => kind === "quantity").flatMap(figuresOf)[0]?.[0],
    },
  };
};
