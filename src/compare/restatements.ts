import type { Alignment, Claim, Finding, FindingEvidence, QuantityValue } from "../model/index.js";
import { isAlarm } from "../model/verdicts.js";
import { isBody, nameClash, type Place } from "./naming.js";

/** What a rule compared on the two sides of a finding, and in which newspapers. */
export interface Seen {
  readonly compared: readonly [string, string];
  readonly values: readonly [string, string];
  readonly newspapers: readonly [string, string];
}

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

/** A clash as it is told once: the finding that stands, the other places, and every clash that says it. */
interface Group {
  readonly lead: Clash;
  readonly restatements: readonly FindingEvidence[];
  readonly clashes: Clash[];
}

/** The clashes that say one thing, together; the surest between two texts leads. */
const groupClashes = (clashes: readonly Clash[], alignments: readonly Alignment[]): readonly Group[] => {
  const neighbours = neighboursOf(alignments);
  /** The places where the source of a claim says it again, as the claim or its counterpart is aligned with them. */
  const repeatsOf = (claim: Claim, counterpart: Claim): readonly Claim[] => [
    ...new Set(
      [claim, counterpart]
        .flatMap(({ id }) => neighbours.get(id) ?? [])
        .filter((one) => isRepeat(one, claim)),
    ),
  ];
  const said = new Map<string, Group>();
  const keyOf = ({ rule, verdict }: Finding, one: Claim, other: Claim): string =>
    [rule, verdict, ...[one.id, other.id].toSorted()].join(" ");
  for (const clash of clashes.toSorted((a, b) => rankOf(b) - rankOf(a))) {
    const { finding, left, right } = clash;
    const saying = said.get(keyOf(finding, left, right));
    if (saying !== undefined) {
      saying.clashes.push(clash);
      continue;
    }
    const [lefts, rights] = [repeatsOf(left, right), repeatsOf(right, left)];
    const restatements = [...spansOf(lefts, 0), ...spansOf(rights, 1)];
    const group: Group = { lead: clash, restatements, clashes: [clash] };
    const keys = [left, ...lefts].flatMap((one) =>
      [right, ...rights].map((other) => keyOf(finding, one, other)),
    );
    for (const key of keys) if (!said.has(key)) said.set(key, group);
  }
  return [...new Set(said.values())];
};

/** The places that the clashes of a group give on the side of a claim. */
const placesOf = (side: Claim, { clashes }: Group, seen: ReadonlyMap<Finding, Seen>): readonly Place[] =>
  clashes.flatMap(({ finding, left, right }) => {
    const { compared, values } = seen.get(finding)!;
    return [left, right].flatMap((claim, index) =>
      claim.id === side.id || isRepeat(claim, side)
        ? [{ claim, compared: compared[index]!, value: values[index]! }]
        : [],
    );
  });

const nameGroup = (
  group: Group,
  seen: ReadonlyMap<Finding, Seen>,
): Pick<Finding, "fingerprint" | "alsoKnownAs"> => {
  const { finding, left, right } = group.lead;
  const { newspapers } = seen.get(finding)!;
  return nameClash(finding.rule, placesOf(left, group, seen), placesOf(right, group, seen), newspapers);
};

/**
 * Leaves one finding where two sources give one clash several times (headline, lead, caption): the one between the two
 * texts stands, with the other places as further evidence and the fingerprints that they give.
 *
 * @param findings - of one run
 * @param alignments - all of that run: they tell which claims repeat each other
 * @param seen - what was compared, by finding
 * @returns the findings in their order, without those that only repeat another
 */
export const joinRestatements = (
  findings: readonly Finding[],
  alignments: readonly Alignment[],
  seen: ReadonlyMap<Finding, Seen>,
): Finding[] => {
  const claims = new Map(alignments.flatMap(({ left, right }) => [left, right]).map((one) => [one.id, one]));
  const clashes = findings.flatMap((finding) => clashOf(finding, claims) ?? []);
  const groups = groupClashes(clashes, alignments);
  const joined = new Map(
    groups.map((group) => {
      const { finding } = group.lead;
      const evidence = [...finding.evidence, ...group.restatements];
      return [finding, { ...finding, ...nameGroup(group, seen), evidence }];
    }),
  );
  const dropped = new Set(clashes.map(({ finding }) => finding).filter((finding) => !joined.has(finding)));
  return findings.filter((finding) => !dropped.has(finding)).map((finding) => joined.get(finding) ?? finding);
};
