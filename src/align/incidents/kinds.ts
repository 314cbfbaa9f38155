import { scaleOf, type Scale } from "../../language/scales.js";
import { foldCharacters } from "../../text/fold.js";

/** What a kind of incident is measured by. */
interface Measure {
  readonly id: string;
  readonly dimension: string;
  /** Words before the figure, folded. */
  readonly before?: RegExp;
  /** Words that must not stand before it, folded. */
  readonly notBefore?: RegExp;
  /** Scale of a level. */
  readonly scale?: Scale;
}

/** A kind of happening of which a report may tell several: what it is called and what is measured of each once. */
export interface Kind {
  readonly id: string;
  /** Its nouns, folded. */
  readonly nouns: RegExp;
  /** Words with its time that say that it happens then, folded; its other steps have times of their own. */
  readonly happens: RegExp;
  /** The measure that it is told by; without one it is told by its time. */
  readonly main?: Measure;
  readonly others: readonly Measure[];
  /** By how much two main measures may differ and still be two readings of one, where nothing else tells. */
  readonly near: number;
}

/** The kinds of incidents. Of a storm the day says too little: it is measured hour by hour. */
export const kinds: readonly Kind[] = [
  {
    id: "quake",
    nouns: /地震|余震|强震|前震|主震|大震|浅震/u,
    happens: /发生|录得|测得|袭击?|出现|地震|震/u,
    main: { id: "magnitude", dimension: "levels", scale: "magnitude" },
    others: [
      { id: "depth", dimension: "length", before: /(?:深度|震源深|震深)[^，。；\d]{0,6}$/u },
      {
        id: "distance",
        dimension: "length",
        before: /震[中央源][^。；\d]{0,30}$/u,
        notBefore: /深[^，。；]{0,8}$/u,
      },
    ],
    near: 0.5,
  },
  {
    id: "fire",
    nouns: /火警|火灾|大火|[一二三四五\d]级火|起火|失火/u,
    happens: /发生|起火|失火|着火|冒烟/u,
    main: { id: "grade", dimension: "levels", scale: "fire" },
    others: [
      { id: "burnt", dimension: "area", before: /(?:过火|焚烧|燃烧|烧毁|火场)(?:面积)?[^，。；\d]{0,6}$/u },
    ],
    near: 1,
  },
  {
    id: "explosion",
    nouns: /爆炸|气爆|爆燃/u,
    happens: /发生|爆炸|气爆|爆燃/u,
    others: [],
    near: 0,
  },
  {
    id: "crash",
    nouns: /车祸|相撞|追尾|交通事故|交通意外|翻侧|翻车/u,
    happens: /发生|相撞|追尾|翻侧|翻车|失控|车祸/u,
    others: [],
    near: 0,
  },
];

/** A measure of a kind that a figure gives. */
export interface Measured {
  readonly kind: Kind;
  readonly measure: string;
  readonly isMain: boolean;
}

const isOf = (measure: Measure, dimension: string, before: string, after: string): boolean =>
  measure.dimension === dimension &&
  (measure.scale === undefined || scaleOf(before, after) === measure.scale) &&
  (measure.before === undefined || measure.before.test(foldCharacters(before))) &&
  measure.notBefore?.test(foldCharacters(before)) !== true;

/**
 * What a figure measures of which kind of incident.
 *
 * @param dimension - of its unit
 * @param before - the clause before it
 * @param after - the clause after it
 */
export const readMeasure = (dimension: string, before: string, after: string): Measured | undefined => {
  for (const kind of kinds)
    for (const measure of kind.main === undefined ? kind.others : [kind.main, ...kind.others])
      if (isOf(measure, dimension, before, after))
        return { kind, measure: measure.id, isMain: measure === kind.main };
  return undefined;
};
