import type { Decision, FindingKind, FindingScope, FindingState, Verdict } from "../../model/index.js";
import type { Silence } from "../arrange.js";

/** Every word of the interface in one language; what the rules say of a finding comes with the finding. */
export interface Phrases {
  readonly title: string;
  readonly tagline: string;
  readonly verdicts: { readonly [verdict in Verdict]: string };
  readonly meanings: { readonly [verdict in Verdict]: string };
  readonly kinds: { readonly [kind in FindingKind]: string };
  readonly scopes: { readonly [scope in FindingScope]: string };
  readonly states: { readonly [state in FindingState]: string };
  /** Between the items of a list: 大公報、文匯報. */
  readonly listMark: string;
  /** Between a label and what it labels. */
  readonly colon: string;
  /** Between two clauses of a line. */
  readonly clauseMark: string;
  readonly skipToFindings: string;
  readonly overview: string;
  readonly findings: string;
  readonly compared: string;
  readonly newspaper: string;
  readonly published: string;
  readonly page: string;
  readonly document: string;
  readonly length: string;
  readonly whereTheTroubleIs: string;
  readonly matrixHint: string;
  readonly event: string;
  readonly otherFindings: string;
  readonly verdict: string;
  readonly confidence: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly readAs: string;
  /** Before a sentence in which a source says the same again. */
  readonly alsoIn: string;
  /** How many sources give a value, and which papers they are. */
  readonly givenBy: (sources: number, papers: string) => string;
  /** Over the values of a fact that several sources tell. */
  readonly versionsOfFact: (sources: number, values: number) => string;
  /** Before the findings that a fact was put together of. */
  readonly findingsOfFact: string;
  /** After one pair of papers: how many more hold the same two values against each other. */
  readonly andFurtherPairs: (count: number) => string;
  readonly why: string;
  readonly linkToFinding: string;
  readonly checkedQuietly: string;
  /** The alarms that are too unsure to count. */
  readonly suggestions: string;
  readonly suggestionsHint: string;
  readonly notReported: string;
  /** Where nothing is flagged in an event, in a sentence. */
  readonly silences: { readonly [silence in Silence]: string };
  /** The same in a word or two, for the cell of a table. */
  readonly silencesInBrief: { readonly [silence in Silence]: string };
  /** Before the counts of what is listed under another event and rests on this one too. */
  readonly alsoWith: (event: string) => string;
  readonly unknownSource: string;
  readonly verdictsExplained: string;
  readonly madeBy: string;
  readonly characters: (count: number) => string;
  readonly articles: (count: number) => string;
  readonly furtherEvents: (count: number) => string;
  /** "Read 2 documents of 大公報 and 文匯報." */
  readonly scopeOfCheck: (sources: number, newspapers: string, events: number) => string;
  readonly coverage: (aligned: number, claims: number) => string;
  /** The same where sources met nothing but themselves. */
  readonly coverageInside: (aligned: number, claims: number) => string;
  /** Where only the events that changes touch were checked; they may touch none. */
  readonly partly: (checked: number, events: number) => string;
  /** Where no two sources say anything of one thing: silence is no success then. */
  readonly nothingCompared: string;
  /** The same where only some events were asked for. */
  readonly nothingComparedInPart: string;
  readonly newAndKnown: (pending: number, known: number) => string;
  /** Of an example that a rule leaves alone. */
  readonly silent: string;
  /** A quotation in the marks of the language. */
  readonly quote: (text: string) => string;
  /** Before the links to the other places of a finding. */
  readonly compareWith: string;
  readonly decisions: { readonly [decision in Decision]: string };
  /** A decision with its reason, who took it and until when it holds. */
  readonly decided: (decision: string, reason: string, by?: string, until?: string) => string;
  /** What a decision was on, where the values have changed since. */
  readonly decidedOnValues: (description: string) => string;
  /** A decision that holds no more: its values changed, or its time is up. */
  readonly formerDecision: (decision: string) => string;
  /** Whether a run passes, and of how many findings it fails. */
  readonly outcome: (failing: number) => string;
  /** A run that fails because decisions of the baseline meet nothing any more. */
  readonly staleFails: (count: number) => string;
  readonly baseline: string;
  readonly knownFindings: (count: number) => string;
  /** Decisions of the baseline that no finding meets any more. */
  readonly resolvedDecisions: (count: number) => string;
  /** At the end of a list that was cut. */
  readonly leftOut: (count: number) => string;
  /** How many findings CI has no room to annotate. */
  readonly notAnnotated: (count: number) => string;
  readonly wrote: (file: string) => string;
  readonly openWith: (command: string) => string;
  readonly stale: (count: number) => string;
}
