import type { Alignment, Claim, Finding, FindingEvidence, QuantityValue } from "../model/index.js";
import { isAlarm } from "../model/verdicts.js";

/** A finding about two values, with the claims that give them. */
interface Clash {
  readonly finding: Finding;
  readonly left: Claim;
  readonly right: Claim;
}

/** Whether units are one, or one is left out: 人 and 名, but not 人次. */
const isSameUnit = (one: QuantityValue["unit"], other: QuantityValue["unit"]): boolean =>
  one === null || other === null || one.dimension === other.dimension;

/** Whether two claims give one value in one way. */
const giveSame = (one: Claim, other: Claim): boolean => {
  if (one.kind === "quantity" && other.kind === "quantity") {
    const [a, b] = [one.value, other.value];
    return (
      a.form === b.form &&
      a.written.low === b.written.low &&
      a.written.high === b.written.high &&
      a.hedge === b.hedge &&
      isSameUnit(a.unit, b.unit)
    );
  }
  if (one.kind !== "date" || other.kind !== "date") return false;
  const [a, b] = [one.value, other.value];
  return a.from === b.from && a.to === b.to && a.time === b.time;
};

const isRepeat = (one: Claim, other: Claim): boolean =>
  one.id !== other.id && one.source === other.source && giveSame(one, other);

/** The claims that each claim is aligned with. */
const neighboursOf = (alignments: readonly Alignment[]): ReadonlyMap<string, readonly Claim[]> => {
  const neighbours = new Map<string, Claim[]>();
  const add = (id: string, claim: Claim): void => {
    const known = neighbours.get(id);
    if (known === undefined) neighbours.set(id, [claim]);
    else known.push(claim);
  };
  for (const { left, right } of alignments) {
    add(left.id, right);
    add(right.id, left);
  }
  return neighbours;
};

/** The text of an article before its headline, captions and subheadings: what is corrected is corrected there first. */
const isBody = ({ role }: Claim): boolean => role === "paragraph";

const rankOf = ({ finding, left, right }: Clash): number =>
  Number(isBody(left)) + Number(isBody(right)) + finding.confidence / 2;

const clashOf = (finding: Finding, claims: ReadonlyMap<string, Claim>): Clash | undefined => {
  const [left, right, ...others] = finding.evidence.map(({ claim }) => claims.get(claim ?? ""));
  if (left === undefined || right === undefined || others.length > 0) return undefined;
  return isAlarm(finding) || finding.verdict === "update" ? { finding, left, right } : undefined;
};

const spansOf = (claims: readonly Claim[], side: number): FindingEvidence[] =>
  claims.flatMap(({ id, evidence }) =>
    evidence.map((span) => ({ ...span, claim: id, side, isRestatement: true })),
  );

/**
 * Leaves one finding where two sources give one clash several times (headline, lead, caption): the one between the two
 * texts stands, with the other places as further evidence.
 *
 * @param findings - of one run
 * @param alignments - all of that run: they tell which claims repeat each other
 * @returns the findings in their order, without those that only repeat another
 */
export const joinRestatements = (
  findings: readonly Finding[],
  alignments: readonly Alignment[],
): Finding[] => {
  const claims = new Map(alignments.flatMap(({ left, right }) => [left, right]).map((one) => [one.id, one]));
  const neighbours = neighboursOf(alignments);
  /** The places where the source of a claim says it again, as the claim or its counterpart is aligned with them. */
  const repeatsOf = (claim: Claim, counterpart: Claim): readonly Claim[] => [
    ...new Set(
      [claim, counterpart]
        .flatMap(({ id }) => neighbours.get(id) ?? [])
        .filter((one) => isRepeat(one, claim)),
    ),
  ];
  const clashes = findings.flatMap((finding) => clashOf(finding, claims) ?? []);
  const joined = new Map<Finding, Finding>();
  const said = new Set<string>();
  const keyOf = ({ rule, verdict }: Finding, one: Claim, other: Claim): string =>
    [rule, verdict, ...[one.id, other.id].toSorted()].join(" ");
  for (const { finding, left, right } of clashes.toSorted((a, b) => rankOf(b) - rankOf(a))) {
    if (said.has(keyOf(finding, left, right))) continue;
    const [lefts, rights] = [repeatsOf(left, right), repeatsOf(right, left)];
    for (const one of [left, ...lefts])
      for (const other of [right, ...rights]) said.add(keyOf(finding, one, other));
    joined.set(finding, {
      ...finding,
      evidence: [...finding.evidence, ...spansOf(lefts, 0), ...spansOf(rights, 1)],
    });
  }
  const dropped = new Set(clashes.map(({ finding }) => finding).filter((finding) => !joined.has(finding)));
  return findings.filter((finding) => !dropped.has(finding)).map((finding) => joined.get(finding) ?? finding);
};
