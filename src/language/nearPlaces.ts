import { foldCharacters } from "../text/fold.js";
import { areConfusable } from "./soundalikes.js";
import { segmentWords } from "./words.js";

/** What the names of streets, estates and waters end in, folded. */
const ending = /(?:道|路|街|巷|径|坊|邨|苑|村|桥|湾|岛|涌|大厦|广场|花园|商场|公园|水库|水塘)/gu;

/** Characters that tell one place from its neighbour: 東, 上, 一. */
const telling = /[\d〇零一二三四五六七八九十百东西南北中上下前后左右大小新老旧内外里]/u;

/** A name of a place in a text: the two characters before its ending, and the ending. Folded. */
interface Name {
  readonly own: string;
  readonly ending: string;
}

/** Whether the last character of a name and its ending are a word: 隧道 of 海底隧道. */
const endsInWord = (name: string, end: string): boolean =>
  segmentWords(name).some(
    ({ key }) => key.length > end.length && key.endsWith(end) && key.length < name.length,
  );

const namesIn = (folded: string): Name[] =>
  [...folded.matchAll(ending)].flatMap(({ index, 0: end }): Name[] => {
    const own = folded.slice(Math.max(0, index - 2), index);
    return /^\p{Script=Han}{2}$/u.test(own) && !endsInWord(own + end, end) ? [{ own, ending: end }] : [];
  });

const isSlip = (one: string, other: string): boolean => {
  const [at, ...rest] = [0, 1].filter((place) => one[place] !== other[place]);
  return (
    at !== undefined &&
    rest.length === 0 &&
    !telling.test(one[at]! + other[at]!) &&
    areConfusable(one[at]!, other[at]!)
  );
};

/** Two names of places that are nearly one, as each text writes them. */
export interface NearPlace {
  readonly left: string;
  readonly right: string;
}

/**
 * The street, estate or water that two clauses name nearly alike, a character being another that sounds or looks alike:
 * 海亭道, 海庭道. None where a clause names the other's as well, or names two of a kind.
 *
 * @param left - a clause in any script
 * @param right - another that says the same
 */
export const nearPlaces = (left: string, right: string): NearPlace | undefined => {
  const [one, other] = [foldCharacters(left), foldCharacters(right)];
  if (one.length !== left.length || other.length !== right.length) return undefined;
  const [names, others] = [namesIn(one), namesIn(other)];
  for (const name of names)
    for (const like of others) {
      if (name.ending !== like.ending || !isSlip(name.own, like.own)) continue;
      const [full, likeFull] = [name.own + name.ending, like.own + like.ending];
      const isOnly = [names, others].every(
        (all) => all.filter((each) => each.ending === name.ending).length === 1,
      );
      if (!isOnly || one.includes(likeFull) || other.includes(full)) continue;
      const cut = (text: string, folded: string, word: string) =>
        text.slice(folded.indexOf(word), folded.indexOf(word) + word.length);
      return { left: cut(left, one, full), right: cut(right, other, likeFull) };
    }
  return undefined;
};
