import { foldCharacters, matchKey } from "../text/fold.js";
import { fingerprintVersion } from "../model/fingerprints.js";
import type { Claim, Finding, Observation, Rule } from "../model/index.js";
import { hash } from "./hash.js";

/** Figures in either style, as `matchKey` leaves them: 逾1.2萬 and 一萬二千 leave nothing. */
const figures = /[\d.%零〇一二三四五六七八九十百千万亿两廿卅]+/gu;

/** What is compared, whatever figures stand in it: a clause in which one is put right is the same comparison. */
const withoutFigures = (text: string): string => matchKey(text).replace(figures, "");

/** Fewest characters that tell one comparison from others: 無人受傷 is said of many accidents. */
const fewestCompared = 4;

/** The clauses of a text, as its marks part them. */
const clausesOf = (text: string): readonly string[] =>
  text.split(/[，。；：！？,;:!?]/u).filter((clause) => clause.trim() !== "");

/**
 * What is compared on one side, with the next clause of its sentence, else the one before, where a clause says too
 * little by itself (昨晨7時21分，小巴撞向貨櫃車).
 *
 * @param compared - as the rule gives it
 * @param claim - that of the side
 */
export const inContext = (
  compared: string,
  { sentence, clause }: Pick<Claim, "sentence" | "clause">,
): string => {
  const start = sentence.indexOf(clause);
  if (start < 0 || withoutFigures(compared).length >= fewestCompared) return compared;
  const [next = clausesOf(sentence.slice(0, start)).at(-1)] = clausesOf(
    sentence.slice(start + clause.length),
  );
  return `${compared}|${next ?? ""}`;
};

/** Which newspapers are held against each other; one page held against itself, or two of one paper, is one. */
const betweenWhom = (newspapers: readonly string[]): string =>
  [...new Set(newspapers.map(matchKey))].toSorted().join("\u0000");

/**
 * What tells a finding from every other, in every run: version, rule, what is compared and between which newspapers,
 * and the values. Nothing of it depends on where a sentence stands, on the file, on the script or on what else is
 * printed; the same sentence in another newspaper is another finding.
 *
 * @param rule - who saw it
 * @param observation - what it saw; which of its sides is left does not count
 * @param newspapers - those of the two sides
 * @returns VERSION:RULE:COMPARED:VALUE
 */
export const fingerprintOf = (
  rule: Pick<Rule, "id">,
  { compared, values }: Pick<Observation, "compared" | "values">,
  newspapers: readonly [string, string],
): string => {
  const sides = [0, 1].map((side) => ({
    compared: withoutFigures(compared[side]!),
    value: foldCharacters(values[side]!),
  }));
  const sorted = sides.toSorted((a, b) =>
    `${a.compared}\u0000${a.value}` < `${b.compared}\u0000${b.value}` ? -1 : 1,
  );
  const part = (key: "compared" | "value"): string => sorted.map((side) => side[key]).join("\u0000");
  const comparison = `${betweenWhom(newspapers)}\u0001${part("compared")}`;
  return `${fingerprintVersion}:${rule.id}:${hash(comparison)}:${hash(part("value"))}`;
};

/** Numbers findings whose fingerprints are equal (one pair of sentences printed twice), so that ids differ. */
export const numberIds = (findings: readonly Finding[]): Finding[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { fingerprint } = finding;
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return { ...finding, id: count === 1 ? fingerprint : `${fingerprint}:${count}` };
  });
};
