import type { Fact, Finding } from "../../model/index.js";
import type { Entry } from "../arrange.js";
import { describeDecisions } from "../brief.js";
import { displayWidth, padColumns } from "../columns.js";
import { groupBy } from "../group.js";
import { papersOf, sidesOf, versionsOf, type Side, type Version } from "../sides.js";
import { SIGNS } from "../verdicts.js";
import { shortFingerprint } from "./finding.js";
import { fitName, hang, passagePieces, plain, verdictPaint, type Pen } from "./pen.js";

const indent = 6;

const nameOf = ({ source }: Side, { words, lookup }: Pen): string =>
  fitName(source === undefined ? words.unknownSource : lookup.nameOf(source));

const describeSource = (side: Side, width: number, pen: Pen): readonly string[] => {
  const margin = indent + width + 2;
  const label = `${" ".repeat(indent)}${pen.colours.cyan(padColumns(nameOf(side, pen), width))}  `;
  return side.passages.flatMap((passage, index) =>
    hang(index === 0 ? label : " ".repeat(margin), margin, passagePieces(passage, pen)),
  );
};

/** 「3人」 2 份來源（大公報、香港文匯報）, then each of them with its sentence. */
const describeVersion = (version: Version, width: number, pen: Pen): readonly string[] => {
  const { words, colours, language } = pen;
  const papers = papersOf(version, words.unknownSource).join(words.listMark);
  const reading = version.reading?.[language];
  return [
    ...hang("    ", 4, [
      [`「${version.text}」`, colours.bold],
      [`  ${words.givenBy(version.sides.length, papers)}`, plain],
    ]),
    ...(reading === undefined
      ? []
      : hang(" ".repeat(indent), indent, [[`${words.readAs}${words.colon}${reading}`, colours.dim]])),
    ...version.sides.flatMap((side) => describeSource(side, width, pen)),
  ];
};

const rowOf = (finding: Finding, { lookup, words }: Pen): string => {
  const quotes = sidesOf(finding, lookup).map(({ passages }) =>
    passages
      .flatMap((passage) => passage.filter(({ role }) => role !== "around").map(({ text }) => text))
      .join(""),
  );
  return [finding.verdict, finding.rule, finding.state, quotes.toSorted().join(words.listMark)].join(
    "\u0000",
  );
};

/** The findings about a fact that hold the same two values against each other: papers of the first, and how many there are. */
const describePairs = (findings: readonly Finding[], pen: Pen): readonly string[] => {
  const { words, colours } = pen;
  const [first] = findings;
  const papers = sidesOf(first!, pen.lookup).map((side) => nameOf(side, pen));
  const facts = [
    papers.join(" / ") + (findings.length > 1 ? words.andFurtherPairs(findings.length - 1) : ""),
    words.states[first!.state],
    first!.rule,
    shortFingerprint(first!.fingerprint),
  ];
  const sign = verdictPaint(
    first!.verdict,
    colours,
  )(`${SIGNS[first!.verdict]} ${words.verdicts[first!.verdict]}`);
  return [`${sign}  ${facts.join(" · ")}`, ...describeDecisions(findings, words)].flatMap((line, index) => {
    const margin = " ".repeat(index === 0 ? indent : indent + 2);
    return hang(margin, margin.length, [[line, colours.dim]]);
  });
};

/** A fact of three sources or more: each value with those that give it, then the findings pair by pair. */
export const describeFact = (fact: Fact, { findings }: Entry, pen: Pen): readonly string[] => {
  const { colours, words, language, lookup } = pen;
  const [gravest] = findings;
  const versions = versionsOf(fact, lookup);
  const sides = versions.flatMap((version) => version.sides);
  const width = Math.max(0, ...sides.map((side) => displayWidth(nameOf(side, pen))));
  const sources = new Set(fact.values.flatMap((value) => value.sources)).size;
  const facts = [words.kinds[gravest.kind], words.versionsOfFact(sources, versions.length)];
  const title = `${SIGNS[gravest.verdict]} ${words.verdicts[gravest.verdict]}`;
  return [
    `  ${verdictPaint(gravest.verdict, colours)(colours.bold(title))}  ${colours.dim(facts.join(" · "))}`,
    ...hang("    ", 4, [[fact.label, plain]]),
    ...versions.flatMap((version) => describeVersion(version, width, pen)),
    ...hang("    ", 4, [[gravest.message[language], plain]]),
    ...hang("    ", 4, [[`${words.findingsOfFact}${words.colon}`.trimEnd(), colours.dim]]),
    ...[...groupBy(findings, (finding) => rowOf(finding, pen)).values()].flatMap((pairs) =>
      describePairs(pairs, pen),
    ),
    "",
  ];
};
