import type { Fact, Finding } from "../../model/index.js";
import type { Entry } from "../arrange.js";
import {
  briefSides,
  describeDecision,
  describeDecisions,
  percent,
  titleOf,
  type BriefInput,
} from "../brief.js";
import { oneLine, shorten } from "../shorten.js";
import { writePlace } from "../places.js";
import type { Passage, Segment } from "../passages.js";
import { papersOf, sidesOf, versionsOf } from "../sides.js";
import { codeSpan, escapeMarkdown } from "./escape.js";

/** Longest evidence, and longest text on each side of it, in UTF-16 units: a comment is read in passing. */
const LONGEST_EVIDENCE = 240;
const LONGEST_AROUND = 60;
const LONGEST_MESSAGE = 800;
const LONGEST_LABEL = 80;

const lastPart = (text: string, units: number): string =>
  text.length <= units ? text : `…${text.slice(-units).replace(/^[\udc00-\udfff]/u, "")}`;

const writeSegment = ({ text, role }: Segment, isFirst: boolean): string => {
  const line = text.replace(/\s+/gu, " ");
  if (role !== "around") return `<b>${escapeMarkdown(shorten(line, LONGEST_EVIDENCE))}</b>`;
  return escapeMarkdown(isFirst ? lastPart(line, LONGEST_AROUND) : shorten(line, LONGEST_AROUND));
};

/** The sentence with its evidence bold, by tags: two asterisks next to a Chinese mark are no emphasis. */
const writePassage = (passage: Passage): string =>
  passage
    .map((segment, index) => writeSegment(segment, index === 0))
    .join("")
    .replaceAll("</b><b>", "");

const writeSides = (finding: Finding, { lookup, locate, words }: BriefInput): readonly string[] => {
  const brief = briefSides(finding, lookup, words);
  return sidesOf(finding, lookup).map(({ source, passages }, index) => {
    const { name, evidence } = brief[index]!;
    // The day stands beside the newspaper: a name that tells it from others of its own would say it twice.
    const newspaper = source?.newspaper ?? name;
    const facts = [source?.published.slice(0, 10), source?.page].filter((fact) => fact !== undefined);
    const place = [
      ...facts.map((fact) => escapeMarkdown(shorten(fact, LONGEST_LABEL))),
      codeSpan(writePlace(locate(evidence[0]))),
    ].join(" · ");
    return [
      `> **${escapeMarkdown(shorten(newspaper, LONGEST_LABEL))}** ${place}\n`,
      ...passages.map((passage) => `> ${writePassage(passage)}\n`),
    ].join(">\n");
  });
};

/** The values of a fact that three sources or more tell: who gives which, and one sentence for each. */
const writeVersions = (fact: Fact, { lookup, locate, words }: BriefInput): readonly string[] =>
  versionsOf(fact, lookup).map((version, index) => {
    const papers = papersOf(version, words.unknownSource).join(words.listMark);
    const value = words.quote(shorten(oneLine(version.text), LONGEST_LABEL));
    const given = escapeMarkdown(shorten(words.givenBy(version.sides.length, papers), LONGEST_MESSAGE));
    const side = version.sides.find(({ passages }) => passages.length > 0);
    const evidence = fact.values[index]!.evidence.find(({ source }) => source === side?.source?.id);
    const place = evidence === undefined ? "" : ` · ${codeSpan(writePlace(locate(evidence)))}`;
    return [
      `> **${escapeMarkdown(value)}** ${given}${place}\n`,
      ...(side === undefined ? [] : [`> ${writePassage(side.passages[0]!)}\n`]),
    ].join(">\n");
  });

/** What is read as one thing, whole: both quotes, why it is flagged, and the fingerprints to decide on. */
export const writeEntry = (
  { findings, fact }: Entry,
  event: string | undefined,
  brief: BriefInput,
): string => {
  const { words, language } = brief;
  const [gravest] = findings;
  const facts = [
    titleOf(gravest, words),
    `${words.confidence} ${percent(gravest.confidence)}`,
    ...(gravest.state === "new" ? [] : [words.states[gravest.state]]),
  ];
  const versions = fact === undefined ? writeSides(gravest, brief) : writeVersions(fact, brief);
  const story =
    event === undefined
      ? []
      : [`${words.event}${words.colon}${escapeMarkdown(shorten(event, LONGEST_LABEL))}`];
  return [
    `#### ${facts.map(escapeMarkdown).join(" · ")}\n`,
    ...versions,
    `${escapeMarkdown(shorten(gravest.message[language], LONGEST_MESSAGE))}\n`,
    ...describeDecisions(findings, words).map(
      (decision) => `${escapeMarkdown(shorten(decision, LONGEST_MESSAGE))}\n`,
    ),
    `${[...story, ...findings.map(({ fingerprint }) => codeSpan(fingerprint))].join("<br>")}\n`,
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join("");
};

/** A finding in one item of a list. */
export const writeItem = (finding: Finding, brief: BriefInput): string => {
  const { words, language, lookup } = brief;
  const sides = briefSides(finding, lookup, words).map(
    ({ name, quote }) => `${shorten(name, LONGEST_LABEL)}${words.quote(shorten(quote, LONGEST_LABEL))}`,
  );
  const { decision, message, fingerprint } = finding;
  const said = [
    escapeMarkdown(`${titleOf(finding, words)}${words.colon}${sides.join(" / ")}`),
    escapeMarkdown(shorten(message[language], LONGEST_MESSAGE)),
    ...(decision === undefined
      ? []
      : [`**${escapeMarkdown(shorten(describeDecision(decision, words), LONGEST_MESSAGE))}**`]),
    codeSpan(fingerprint),
  ];
  return `- ${said.join("<br>")}\n`;
};
