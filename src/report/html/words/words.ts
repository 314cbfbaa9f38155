import type { BlockRole } from "../../../model/index.js";
import type { Phrases } from "../../phrases.js";

/** The parts of the page, in the order in which they stand: each is a view of its own where scripts run. */
export const VIEWS = ["overview", "findings", "reading", "checked", "figures", "about"] as const;

/** A part of the page. */
export type View = (typeof VIEWS)[number];

/** What the script says, by name; `{0}` and `{1}` stand for what it fills in. */
export interface ScriptWords {
  readonly shown: string;
  readonly copyCitation: string;
  readonly copyCommand: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly inText: string;
  readonly accepted: string;
  readonly dismissed: string;
  readonly corrected: string;
  readonly decide: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly save: string;
  readonly undo: string;
  readonly undone: string;
  readonly saved: string;
  readonly exported: string;
  readonly noCounterpart: string;
  readonly further: string;
  readonly seeFinding: string;
  readonly acceptedMeans: string;
  readonly dismissedMeans: string;
  readonly correctedMeans: string;
  readonly choiceMissing: string;
  readonly listed: string;
  readonly decidedHere: string;
  readonly nextWaiting: string;
  readonly nothingWaits: string;
  readonly nextPlace: string;
  readonly narrowed: string;
  readonly close: string;
  readonly decideAll: string;
  readonly oneOf: string;
  readonly decisions: string;
}

/** The words of the page alone in one language. */
export interface PageWords {
  readonly views: { readonly [view in View]: string };
  readonly navigation: string;
  readonly between: (first: string, last: string) => string;
  /** Between two sentences. */
  readonly sentenceMark: string;
  readonly scopeOfPage: (
    sources: number,
    papers: readonly (readonly [paper: string, sources: number])[],
    events: number,
  ) => string;
  /** What a verdict means, in a few words. */
  readonly glosses: { readonly [verdict in "contradiction" | "tension" | "update"]: string };
  readonly lookFirst: string;
  readonly dealWithIt: string;
  readonly inTexts: string;
  readonly inOneArticle: string;
  readonly roles: { readonly [role in BlockRole]: string };
  readonly marksExplained: string;
  readonly howMuchWasChecked: string;
  readonly identity: string;
  readonly quietEvents: string;
  readonly decisionsExplained: string;
  readonly stateMeanings: { readonly [state in "new" | "changed" | "known"]: string };
  readonly confidenceExplained: string;
  readonly rangesExplained: string;
  readonly nothingUrgent: string;
  readonly held: (claims: number, matched: number, comparable: number, events: number) => string;
  readonly against: string;
  readonly events: string;
  readonly search: string;
  readonly searchHint: string;
  readonly filters: string;
  readonly all: string;
  readonly reset: string;
  readonly nothingLeft: string;
  readonly state: string;
  readonly kind: string;
  readonly theme: string;
  readonly interfaceLanguage: string;
  readonly keys: string;
  readonly close: string;
  readonly keysOn: string;
  readonly keyMeanings: readonly (readonly [key: string, meaning: string])[];
  readonly readingHint: string;
  readonly fullTexts: string;
  readonly textMissing: string;
  readonly chooseEvent: string;
  readonly checkedHint: string;
  readonly agreements: string;
  readonly searchTable: string;
  readonly onlyOne: string;
  readonly onlyOneHint: string;
  readonly onlyIn: (paper: string, count: number) => string;
  readonly timeline: string;
  readonly timelineHint: string;
  readonly figuresLeftOut: (count: number) => string;
  readonly noFigures: string;
  readonly value: string;
  readonly range: string;
  readonly noLimit: string;
  readonly sharePairs: string;
  readonly sharePairsHint: string;
  readonly shareOf: (matched: number, claims: number) => string;
  readonly pair: string;
  readonly share: string;
  readonly rules: string;
  readonly decideInPage: string;
  readonly takenHere: { readonly yes: string; readonly no: string };
  readonly decideInPageHint: string;
  readonly decideBy: string;
  readonly exportDecisions: string;
  readonly copyDecisions: string;
  readonly listDecisions: string;
  readonly resolvedTitle: string;
  readonly script: ScriptWords;
}

/** Every word that the page needs. */
export type Words = Phrases & PageWords;
