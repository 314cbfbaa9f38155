import { readSmallNumber } from "../../language/smallNumbers.js";
import type { Claim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";

/** Points that all begin or end with the word that they are counted by: 四個不得：不得…、不得…. */
export interface Refrain {
  /** The words of the count, as written: 四個不得. */
  readonly words: string;
  readonly count: number;
  /** As written. */
  readonly items: readonly string[];
  /** The claims that hold the count and the points. */
  readonly head: Claim;
  readonly points: Claim;
}

/** A count of a word that is no thing, with what announces its points, folded: “四个不得”：, 四不：. */
const announced =
  /[“”「」『』"]?(?<words>(?<![十百千万\d〇零一二两三四五六七八九第])(?<numeral>[二两三四五六七八九十])(?:个|项|大|要)?(?<word>\p{Script=Han}{1,4}?))[“”「」『』"]?(?:的?\p{Script=Han}{2,5})?(?:：|，?(?:即|就是|分别是|也就是|具体是)：?[“「]?)(?<rest>[^。！？]+)/gu;

/** What closes the last point and tells that more are left out. */
const open = /等|……|…|之一|其中/u;

/** The points of a stretch that carry a word, all of them at one end; undefined where one does not. */
const pointsWith = (rest: string, word: string): readonly string[] | undefined => {
  const items = rest
    .replace(/[”」』"]?[，；、]?$/u, "")
    .split(/[、，；]|(?<=\p{Script=Han}{3})(?:和|以及|及)(?=\p{Script=Han}{3})/u)
    .map((item) => item.replace(/^[“「『"\s]+|[”」』"\s]+$/gu, ""))
    .filter((item) => item !== "");
  const isIn = (item: string) =>
    item.length > word.length && item.length <= 24 && (item.startsWith(word) || item.endsWith(word));
  return items.length >= 2 && items.every(isIn) && !open.test(rest) ? items : undefined;
};

/** The places of some points in a text, one after the other from an offset on. */
const placesOf = (folded: string, items: readonly string[], from: number): readonly number[] => {
  let at = from;
  return items.map((item) => {
    const start = folded.indexOf(item, at);
    at = start + item.length;
    return start;
  });
};

const holding = (claims: readonly Claim[], sentence: string, words: string): Claim | undefined =>
  claims
    .filter(
      (claim) => claim.sentence === sentence && foldCharacters(claim.evidence[0]!.quote).includes(words),
    )
    .toSorted((a, b) => a.evidence[0]!.quote.length - b.evidence[0]!.quote.length)[0];

const refrainsOf = (sentence: string, claims: readonly Claim[]): Refrain[] => {
  const folded = foldCharacters(sentence);
  if (folded.length !== sentence.length) return [];
  return [...folded.matchAll(announced)].flatMap(({ index, 0: all, groups }): Refrain[] => {
    const { words, word, rest, numeral } = groups as Readonly<Record<string, string>>;
    const items = pointsWith(rest!, word!);
    const count = readSmallNumber(numeral!);
    if (items === undefined || count === undefined) return [];
    const points = holding(claims, sentence, items.at(-1)!);
    const head = holding(claims, sentence, words!) ?? points;
    if (points === undefined || head === undefined) return [];
    const written = (text: string, at: number): string => sentence.slice(at, at + text.length);
    const starts = placesOf(folded, items, index + all.length - rest!.length);
    return [
      {
        words: written(words!, folded.indexOf(words!, index)),
        count,
        items: items.map((item, at) => written(item, starts[at]!)),
        head,
        points,
      },
    ];
  });
};

/**
 * The points of an article that repeat the word they are counted by, where all of them do.
 *
 * @param claims - the claims of an article in reading order
 */
export const refrainsIn = (claims: readonly Claim[]): Refrain[] =>
  [...new Set(claims.map(({ sentence }) => sentence))].flatMap((sentence) => refrainsOf(sentence, claims));
