import type { Alignment, Circumstances, Claim, Observation, Rule } from "../model/index.js";

/** Narrows an alignment to claims of one kind, or gives undefined. */
export const alignmentOf = <K extends Claim["kind"]>(
  kind: K,
  alignment: Alignment,
): Alignment<Extract<Claim, { kind: K }>> | undefined =>
  alignment.left.kind === kind && alignment.right.kind === kind
    ? (alignment as Alignment<Extract<Claim, { kind: K }>>)
    : undefined;

/** A check that sees only alignments of one kind. */
export const onlyFor =
  <K extends Claim["kind"]>(
    kind: K,
    check: (
      alignment: Alignment<Extract<Claim, { kind: K }>>,
      circumstances: Circumstances,
    ) => Observation | undefined,
  ): NonNullable<Rule["check"]> =>
  (alignment, circumstances) => {
    const narrowed = alignmentOf(kind, alignment);
    return narrowed && check(narrowed, circumstances);
  };
