import type { Span } from "../../model/index.js";
import { axes } from "./axes.js";
import type { Axis } from "./axis.js";
import type { State } from "./state.js";

/** Denials right before a word, folded. */
const denial =
  "(?:没有?|并没有?|并未|尚未|仍未|从未|从没有?|未有|未能?|未获|未曾|暂未|不(?!断|但|仅|只|少|足|日|过|得不|到)|无|并无|毫无|毋须|无须|拒绝|拒)(?:有|曾|会|能|获|肯|愿|予|即时|立即|正式|主动|及时|向[^，]{1,4})?";

/** The words of an axis, ready to be looked for in a folded clause. */
export interface Reader {
  readonly axis: Axis;
  readonly yes: RegExp;
  readonly no: RegExp;
  readonly hardly: RegExp | undefined;
  readonly needs: RegExp | undefined;
}

/** Every axis of the table. */
export const readers: readonly Reader[] = axes.map((axis) => ({
  axis,
  yes: new RegExp(axis.yes, "gu"),
  no: new RegExp(`${denial}(?:${axis.yes})|(?:${axis.no})`, "gu"),
  hardly: axis.hardly === undefined ? undefined : new RegExp(axis.hardly, "gu"),
  needs: axis.needs === undefined ? undefined : new RegExp(axis.needs, "u"),
}));

const matchesOf = (pattern: RegExp | undefined, clause: string): readonly Span[] =>
  pattern === undefined
    ? []
    : [...clause.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }));

/** 不反對 and 未否認 say less than the contrary of what they deny. */
const isDeniedAgain = (clause: string, { start }: Span): boolean =>
  /[不未没无非勿莫]/u.test(clause.slice(Math.max(0, start - 3), start));

/** What is done to somebody is no deed of his: 遭拒絕, 獲接納. */
const isPassive = (clause: string, { start }: Span): boolean => /[遭被获受]$/u.test(clause.slice(0, start));

/** A state of an axis in a clause and where its words stand. */
export interface Found {
  readonly pole: State["pole"];
  readonly marker: Span;
}

const holds = (outer: Span, inner: Span): boolean =>
  outer !== inner && outer.start <= inner.start && inner.end <= outer.end && length(inner) < length(outer);

const length = ({ start, end }: Span): number => end - start;

/** The one state of an axis that a clause gives, or undefined where it gives none, or both; the longest words count. */
export const findIn = (clause: string, { axis, yes, no, hardly, needs }: Reader): Found | undefined => {
  if (needs !== undefined && !needs.test(clause)) return undefined;
  const all: Found[] = [
    ...matchesOf(no, clause).map((marker) => ({ pole: "no" as const, marker })),
    ...matchesOf(yes, clause).map((marker) => ({ pole: "yes" as const, marker })),
  ];
  const found = all.filter(
    ({ marker }) =>
      !all.some((other) => holds(other.marker, marker)) &&
      !(axis.of === "agent" && isPassive(clause, marker)),
  );
  if (found.some(({ marker }) => isDeniedAgain(clause, marker))) return undefined;
  if (found.some(({ pole }) => pole !== found[0]!.pole)) return undefined;
  const [weak] = matchesOf(hardly, clause);
  return found[0] ?? (weak && { pole: "hardly", marker: weak });
};
