import type { Result, Suppression } from "sarif";
import type { Finding, FindingState } from "../../model/index.js";
import { briefSides, type BriefSide } from "../brief.js";
import { oneLine, shorten } from "../shorten.js";
import type { Lookup } from "../lookup.js";
import type { Phrases } from "../phrases.js";
import type { ReporterInput } from "../reporter.js";
import { LEVELS, locationOf, type Documents } from "./locations.js";
import { escapeMessage, linkTo } from "./text.js";

/** What results are written with. */
export interface Pen extends Pick<ReporterInput, "language"> {
  readonly words: Phrases;
  readonly lookup: Lookup;
  readonly documents: Documents;
  /** Places of the rules in `rules` of the tool, by their ids. */
  readonly ruleIndex: ReadonlyMap<string, number>;
}

const BASELINE_STATES: { readonly [state in FindingState]: NonNullable<Result["baselineState"]> } = {
  new: "new",
  known: "unchanged",
  changed: "updated",
  resolved: "absent",
};

/** Longest quote in a message, in UTF-16 units; the place that it leads to has it whole. */
const LONGEST_QUOTE = 80;

const describe = ({ name, source }: BriefSide, quote: string, words: Phrases): string =>
  [name, source?.page, words.quote(shorten(oneLine(quote), LONGEST_QUOTE))].filter(Boolean).join(" ");

/** A known finding is suppressed by the baseline, a file of its own, with the reason that stands there. */
const suppressionsOf = ({ state, decision }: Finding): Suppression[] => {
  if (state !== "known") return [];
  if (decision === undefined) return [{ kind: "external", status: "accepted" }];
  const { reason, standing: _standing, ...facts } = decision;
  return [{ kind: "external", status: "accepted", justification: reason, properties: facts }];
};

/** A finding as a result: located at its first place, which its message leads from to all others. */
export const resultOf = (
  finding: Finding,
  { language, words, lookup, documents, ruleIndex }: Pen,
): Result => {
  const places = briefSides(finding, lookup, words).flatMap((side) =>
    side.evidence.map((evidence) => ({ evidence, says: describe(side, evidence.quote, words) })),
  );
  const [first, ...others] = places;
  const links = others.map(({ says }, index) => linkTo(index + 1, says)).join(words.listMark);
  const { fingerprint, rule, verdict, severity, kind, scope, confidence, state, message } = finding;
  const version = fingerprint.split(":", 1)[0]!;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule)!,
    kind: "fail",
    level: LEVELS[severity],
    message: {
      text: `${escapeMessage(oneLine(message[language]))}${links === "" ? "" : ` ${words.compareWith}${links}`}`,
    },
    locations: [locationOf(0, first!.evidence, first!.says, documents)],
    relatedLocations: others.map(({ evidence, says }, index) =>
      locationOf(index + 1, evidence, says, documents),
    ),
    partialFingerprints: { [`hedui/v${version}`]: fingerprint },
    baselineState: BASELINE_STATES[state],
    suppressions: suppressionsOf(finding),
    rank: Math.round(confidence * 1000) / 10,
    properties: { verdict, kind, scope, confidence, event: lookup.articleOf(first!.evidence)?.event ?? null },
  };
};
