import type { Phrases } from "./phrases.js";

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The words of the interface in English. */
export const english: Phrases = {
  title: "Comparison report",
  tagline: "What each newspaper says of the same event, side by side",
  verdicts: {
    contradiction: "Contradiction",
    tension: "Tension",
    update: "Update",
    omission: "Omission",
    variant: "Variant",
    agreement: "Agreement",
  },
  meanings: {
    contradiction: "Both cannot be true of the same subject at the same time.",
    tension:
      "Materially different, though both could be true: a hedge dropped, people against visits, “will” against “is expected to”.",
    update: "A later publication gives a later value.",
    omission: "Within a shared statement one side lacks an item.",
    variant: "The same fact in other words, characters, punctuation or numerals.",
    agreement: "Checked and consistent.",
  },
  kinds: {
    quantity: "quantity",
    date: "date",
    name: "name",
    title: "document title",
    quote: "quotation",
    list: "list",
    modality: "certainty",
    attribution: "attribution",
    wording: "wording",
    superlative: "superlative",
  },
  scopes: {
    cross: "between sources",
    internal: "within one source",
    "cross-time": "between earlier and later",
  },
  states: { new: "new", known: "known", changed: "changed", resolved: "resolved" },
  listMark: ", ",
  colon: ": ",
  clauseMark: "; ",
  skipToFindings: "Skip to the findings",
  overview: "Overview",
  findings: "Findings",
  compared: "What was compared",
  newspaper: "Newspaper",
  published: "Published",
  page: "Page",
  document: "Source",
  length: "Length",
  whereTheTroubleIs: "Where the trouble is",
  matrixHint: "Each cell counts the contradictions, tensions and updates that the source has a part in.",
  event: "Event",
  otherFindings: "Outside every event",
  verdict: "Verdict",
  confidence: "Confidence",
  rule: "Rule",
  fingerprint: "Fingerprint",
  givenBy: (sources, papers) => `${plural(sources, "source")} (${papers})`,
  versionsOfFact: (sources, values) => `${plural(sources, "source")}, ${plural(values, "version")}`,
  findingsOfFact: "Pair by pair",
  andFurtherPairs: (count) => ` and ${plural(count, "more pair")}`,
  readAs: "Read as",
  alsoIn: "Also in",
  why: "Why",
  linkToFinding: "Link to this finding",
  checkedQuietly: "Also checked",
  suggestions: "Suggestions",
  suggestionsHint: "Too unsure for an alarm: not counted above, and never a reason to fail.",
  notReported: "not reported",
  silences: {
    clear: "No contradiction or tension was found.",
    alone: "Only one source reports this: there is nothing to compare it with.",
    unchecked: "Not checked: no change touches this event.",
  },
  silencesInBrief: { clear: "nothing flagged", alone: "only here", unchecked: "not checked" },
  alsoWith: (event) => `Listed with “${event}”: `,
  unknownSource: "unknown source",
  verdictsExplained: "What the verdicts mean",
  madeBy: "Made by",
  characters: (count) => plural(count, "character").replace(/^\d+/u, count.toLocaleString("en")),
  articles: (count) => plural(count, "article"),
  furtherEvents: (count) => plural(count, "further event"),
  scopeOfCheck: (sources, newspapers, events) =>
    `Compared ${plural(sources, "source")} of ${newspapers} on ${plural(events, "event")}.`,
  coverage: (aligned, claims) => `Read ${plural(claims, "claim")}; ${aligned} found a counterpart.`,
  coverageInside: (aligned, claims) =>
    `Read ${plural(claims, "claim")}; ${aligned} found a counterpart, each within its own source.`,
  partly: (checked, events) =>
    checked === 0
      ? `No event is touched by the changes: none of ${plural(events, "event")} was checked.`
      : `Checked only the ${checked} of ${plural(events, "event")} that changes touch.`,
  nothingCompared:
    "No two sources say anything of the same thing: nothing was compared, which is not to say that all is well.",
  nothingComparedInPart:
    "In the events checked no two sources say anything of the same thing: nothing was compared, which is not to say that all is well.",
  newAndKnown: (pending, known) =>
    known === 0
      ? ` ${plural(pending, "alarm")} to look at.`
      : ` ${plural(pending, "alarm")} to look at, ${known} decided on.`,
  silent: "silent",
  quote: (text) => `“${text}”`,
  compareWith: "Compare: ",
  decisions: { accepted: "accepted", dismissed: "dismissed", corrected: "corrected" },
  decided: (decision, reason, by, until) => {
    const aside = [by, until && `until ${until}`].filter(Boolean).join(", ");
    return `${decision}: ${reason}${aside === "" ? "" : ` (${aside})`}`;
  },
  decidedOnValues: (description) => `decided when it read: ${description}`,
  formerDecision: (decision) => `an earlier decision, which holds no more: ${decision}`,
  outcome: (failing) =>
    failing === 0 ? "Passed" : `Failed: ${plural(failing, "finding")} to be dealt with first`,
  staleFails: (count) =>
    `Failed: the baseline is stale: what ${plural(count, "decision")} of it ${count === 1 ? "is" : "are"} about is no longer found (--strict-baseline)`,
  baseline: "baseline",
  knownFindings: (count) => plural(count, "known finding"),
  resolvedDecisions: (count) =>
    `${plural(count, "decision")} of the baseline: what ${count === 1 ? "it is" : "they are"} about is no longer found.`,
  leftOut: (count) => `${plural(count, "more finding")} left out for want of space.`,
  notAnnotated: (count) =>
    `${plural(count, "more finding")} without an annotation: GitHub takes 10 of a kind for each step.`,
  wrote: (file) => `wrote ${file}`,
  openWith: (command) => `open it with: ${command}`,
  stale: (count) =>
    `${plural(count, "entry", "entries")} of the baseline no longer ${count === 1 ? "occurs" : "occur"} and can go:`,
};
