import type { Claim, FindingKind, Message, Verdict } from "./generated.js";

/** Two claims that speak of the same thing, and how alike they are. */
export interface Alignment<C extends Claim = Claim> {
  readonly left: C;
  readonly right: C;
  /** Similarity from 0 to 1 and the named parts that it is made of. */
  readonly similarity: number;
  readonly parts: { readonly [part: string]: number };
  /** Whether one of the two is aligned already and the other repeats it. */
  readonly isRepeat: boolean;
}

/** What a rule sees beside the claims: when each side was published. */
export interface Circumstances {
  readonly published: { readonly left: string; readonly right: string };
}

/** What a rule says of an alignment; the runner adds who said it, severity and fingerprint. */
export interface Observation {
  readonly verdict: Verdict;
  readonly kind: FindingKind;
  readonly message: Message;
  readonly readings: readonly [Message, Message];
  /** How sure the rule is of its verdict, given that the alignment is right; 0 to 1. */
  readonly certainty: number;
  /** What was compared on each side, normalised and without its value: a part of the fingerprint. */
  readonly compared: readonly [string, string];
  /** The value on each side, normalised: the other part of the fingerprint. */
  readonly values: readonly [string, string];
}

/** What a rule says of two claims of one article that nothing aligns: a stated count and a list, parts and a sum. */
export interface Inspection extends Observation {
  readonly left: Claim;
  readonly right: Claim;
}

/** Two texts, or one, and what the rule must say of them: documentation and test at once. */
export interface Example {
  readonly left: string;
  /** Left out where the rule looks into one article. */
  readonly right?: string;
  /** The verdict, or null where the rule must stay silent. */
  readonly verdict: Verdict | null;
  /** When each side was published, where that matters; one day otherwise. */
  readonly published?: readonly [string, string];
  readonly note?: string;
}

/** A named check over an alignment, or over the claims of one article in reading order, or both. */
export interface Rule {
  readonly id: string;
  readonly title: Message;
  /** What it flags or records and what it leaves alone, for people who read no code. */
  readonly about: Message;
  /** What it says of what it sees, with slots in braces, by what that is. */
  readonly messages: { readonly [sight: string]: Message };
  readonly examples: readonly Example[];
  /** Whether the rule is also asked of figures of one story that stand in reports of different events. */
  readonly followsEvents?: boolean;
  readonly check?: (alignment: Alignment, circumstances: Circumstances) => Observation | undefined;
  readonly inspect?: (claims: readonly Claim[]) => readonly Inspection[];
}
