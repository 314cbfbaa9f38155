import type { OwnNameKind, OwnUnit, OwnWords } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import type { Unit, UnitRow } from "./mentions/quantities/unit.js";
import { createUnits, UNITS, UNITS_BY_ID } from "./mentions/quantities/units.js";
import type { Table } from "./mentions/table.js";
import { unitOf } from "./measures.js";
import { createFinder, type Found } from "./ownWords.js";

/** The words that a text is read by: those of the tables and those of a configuration. */
export interface Lexicon {
  readonly units: Table<Unit>;
  /** The persons and bodies of the configuration that a text names, from left to right. */
  readonly findNames: (text: string) => readonly Found<OwnNameKind>[];
}

/** The words of the tables alone. */
export const tablesAlone: Lexicon = { units: UNITS, findNames: () => [] };

/** A word of each script: the tables fold only the characters that they have. */
const bothScripts = (word: string): string[] => [word, foldCharacters(word)];

const rowOf = ({ unit, forms = [], dimension, size, notBefore = "" }: OwnUnit): UnitRow => ({
  id: unit,
  dimension: (size === undefined ? dimension : unitOf(size.unit)?.dimension) ?? "item",
  aliases: [...new Set([unit, ...forms].flatMap(bothScripts))].filter((word) => word !== unit).join(" "),
  notBefore: notBefore + foldCharacters(notBefore),
});

/**
 * The words of the tables and of a configuration.
 *
 * @param own - the `lexicon` of a configuration, in which `listWordProblems` finds none
 * @returns the tables alone where nothing is given
 */
export const createLexicon = ({ units = [], names = [] }: OwnWords = {}): Lexicon => {
  if (units.length === 0 && names.length === 0) return tablesAlone;
  const kinds = new Map(
    names.flatMap(({ name, variants = [], kind }) =>
      [name, ...variants].map((word) => [word, kind] as const),
    ),
  );
  return {
    units: units.length === 0 ? UNITS : createUnits(units.map(rowOf)),
    findNames: createFinder(kinds),
  };
};

/** Something wrong with the words of a configuration that its schema does not see. */
export interface WordProblem {
  /** JSON pointer from `lexicon` on. */
  readonly pointer: string;
  readonly text: string;
}

const unitProblems = ({ unit, forms = [], dimension, size }: OwnUnit, index: number): WordProblem[] => {
  const at = `/units/${index}`;
  const known = [unit, ...forms].find((word) => UNITS_BY_ID.has(word) || unitOf(word) !== undefined);
  const base = size === undefined ? undefined : unitOf(size.unit);
  const problems: (readonly [isThere: boolean, pointer: string, text: string])[] = [
    [known !== undefined, at, `${known} is a unit of the tables already: leave it out`],
    [dimension === undefined && size === undefined, at, `${unit} needs a dimension or a size`],
    [
      size !== undefined && base?.size === undefined,
      `${at}/size/unit`,
      `${size?.unit} is no measure of a fixed size: name one such as 克, 米 or 平方米`,
    ],
    [
      base !== undefined && dimension !== undefined && base.dimension !== dimension,
      `${at}/dimension`,
      `${unit} is measured in ${size?.unit}, which is of dimension ${base?.dimension}: leave the dimension out`,
    ],
  ];
  return problems.flatMap(([isThere, pointer, text]) => (isThere ? [{ pointer, text }] : []));
};

/** Every word with what it stands for, and where that is said; a word stands for itself where it is the first. */
const listMeanings = ({ names = [], synonyms = [], abbreviations = {} }: OwnWords) => [
  ...names.flatMap(({ name, variants = [] }, index) =>
    [name, ...variants].map((word) => ({ word, means: name, pointer: `/names/${index}` })),
  ),
  ...synonyms.flatMap((group, index) =>
    group.map((word) => ({ word, means: group[0]!, pointer: `/synonyms/${index}` })),
  ),
  ...Object.entries(abbreviations).map(([word, means]) => ({
    word,
    means,
    pointer: `/abbreviations/${word}`,
  })),
];

/** What a word stands for in the end: the short form of a synonym is that synonym's first word. */
const resolve = (word: string, meanings: ReadonlyMap<string, string>): string | undefined => {
  const seen = new Set<string>();
  let last = word;
  for (;;) {
    const next = meanings.get(foldCharacters(last));
    if (next === undefined || foldCharacters(next) === foldCharacters(last)) return last;
    if (seen.has(last)) return undefined;
    seen.add(last);
    last = next;
  }
};

const meaningsOf = (own: OwnWords): ReadonlyMap<string, string> => {
  const meanings = new Map<string, string>();
  for (const { word, means } of listMeanings(own)) {
    const key = foldCharacters(word);
    // Of two meanings that which leads on counts: the first word of a group may be a short form.
    if (!meanings.has(key) || foldCharacters(means) !== key) meanings.set(key, means);
  }
  return meanings;
};

const meaningProblems = (own: OwnWords): WordProblem[] => {
  const meanings = meaningsOf(own);
  const said = new Map<string, { readonly means: string; readonly pointer: string }>();
  return listMeanings(own).flatMap(({ word, means, pointer }) => {
    const key = foldCharacters(word);
    if (resolve(word, meanings) === undefined)
      return [{ pointer, text: `${word} stands for itself by way of other words: let one of them go` }];
    if (foldCharacters(means) === key) return [];
    const earlier = said.get(key);
    said.set(key, { means, pointer });
    return earlier === undefined || foldCharacters(earlier.means) === foldCharacters(means)
      ? []
      : [{ pointer, text: `${word} stands for ${earlier.means} already, at #/lexicon${earlier.pointer}` }];
  });
};

/**
 * What is wrong with the words of a configuration: a unit of the tables, a size in no unit, a word with two meanings.
 *
 * @returns every problem, in the order of the file; empty where all is well
 */
export const listWordProblems = (own: OwnWords): readonly WordProblem[] => [
  ...(own.units ?? []).flatMap(unitProblems),
  ...meaningProblems(own),
];

/**
 * What the words of a configuration stand for in the end.
 *
 * @param own - the `lexicon` of a configuration, in which `listWordProblems` finds none
 * @returns every synonym, abbreviation and variant of a name, and the words that they stand for, each with the latter
 */
export const canonicalWords = (own: OwnWords): ReadonlyMap<string, string> => {
  const meanings = meaningsOf(own);
  const words = listMeanings(own).flatMap(({ word, means }) => [word, means]);
  return new Map(words.map((word) => [word, resolve(word, meanings) ?? word]));
};
