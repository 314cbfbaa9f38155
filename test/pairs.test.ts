/**
 * Pairs of short reports, as a sub-editor would judge them: `test/pairs/SUBJECT/CASE/{left.txt,right.txt,expected.json}`.
 * What is expected must be found, what is not expected must not be raised. A `knownMiss` says why something expected
 * is not found yet: it passes and is printed, and fails once it is found. A false alarm has no such excuse. Pairs with
 * an aligned.json are held against it in test/align/annotated.test.ts.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { check } from "../src/check.js";
import type { Finding, Verdict } from "../src/model/index.js";
import { createSource } from "./createSource.js";
import { isAlarm, meets, type Place } from "./gold.js";

/** Two fragments, one of each text, that speak of the same thing. */
interface Link {
  readonly left: string;
  readonly right: string;
  /** Why the program does not find it yet. */
  readonly knownMiss?: string;
}

interface Expected {
  /** When each side was published; one day otherwise. */
  readonly published?: readonly [string, string];
  readonly alarms: readonly (Link & { readonly verdict: Verdict })[];
  readonly agreements: readonly Link[];
  readonly updates?: readonly Link[];
  /** The reports are of two happenings: nothing of one may be held against anything of the other. */
  readonly silent?: true;
}

interface Pair {
  readonly name: string;
  readonly texts: { readonly left: string; readonly right: string };
  readonly expected: Expected;
}

const folder = new URL("pairs/", import.meta.url);

const readPair = (name: string): Pair => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), "utf8");
  return {
    name,
    texts: { left: read("left.txt"), right: read("right.txt") },
    expected: JSON.parse(read("expected.json")) as Expected,
  };
};

const pairs = readdirSync(folder)
  .flatMap((subject) => readdirSync(new URL(`${subject}/`, folder)).map((name) => `${subject}/${name}`))
  .filter((name) => existsSync(new URL(`${name}/expected.json`, folder)))
  .toSorted()
  .map(readPair);

const findingsOf = ({ texts, expected }: Pair): readonly Finding[] =>
  check([
    createSource("left", texts.left, expected.published?.[0]),
    createSource("right", texts.right, expected.published?.[1]),
  ]).report.findings;

/** Where a fragment stands: in a headline and again below it, maybe. */
const placesOf = (source: "left" | "right", fragment: string, { texts }: Pair): readonly Place[] => {
  const parts = texts[source].split(fragment).slice(0, -1);
  if (parts.length === 0) throw new Error(`「${fragment}」 does not stand in ${source}.txt`);
  return parts.map((_, nth) => {
    const start = parts.slice(0, nth + 1).join(fragment).length;
    return { source, start, end: start + fragment.length };
  });
};

const speaksOf = (finding: Finding, link: Link, pair: Pair): boolean =>
  (["left", "right"] as const).every((side) =>
    placesOf(side, link[side], pair).some((place) =>
      finding.evidence.some((evidence) => meets(evidence, place)),
    ),
  );

const show = ({ rule, verdict, evidence }: Finding): string =>
  `${rule} ${verdict}: ${evidence.map(({ source, quote }) => `${source} 「${quote}」`).join(" | ")}`;

/** The kinds of expectation, and the verdicts that meet each. */
const expectations = (expected: Expected): readonly (readonly [Link, readonly Verdict[]])[] => [
  ...expected.alarms.map((alarm) => [alarm, [alarm.verdict]] as const),
  ...expected.agreements.map((link) => [link, ["agreement", "variant"] as const] as const),
  ...(expected.updates ?? []).map((link) => [link, ["update"] as const] as const),
];

for (const pair of pairs)
  describe(`the pair ${pair.name}`, () => {
    const { expected } = pair;
    const findings = findingsOf(pair);

    it("raises no false alarm", () => {
      const raised = findings
        .filter(isAlarm)
        .filter((finding) => !expected.alarms.some((alarm) => speaksOf(finding, alarm, pair)));
      expect(raised.map(show)).to.deep.equal([]);
    });

    if (expected.silent)
      it("links nothing of one report with the other", () => {
        const links = findings.filter(
          ({ evidence }) => new Set(evidence.map(({ source }) => source)).size > 1,
        );
        expect(links.map(show)).to.deep.equal([]);
      });

    for (const [link, verdicts] of expectations(expected)) {
      const isFound = () =>
        findings.some((finding) => verdicts.includes(finding.verdict) && speaksOf(finding, link, pair));
      const title = `${verdicts.join(" or ")}: ${link.left} | ${link.right}`;
      it(link.knownMiss === undefined ? title : `known miss (${link.knownMiss}), ${title}`, () => {
        expect(isFound()).to.equal(link.knownMiss === undefined);
      });
    }
  });

describe("the pairs", () => {
  it("are many, over many subjects, and half of them clash in nothing", () => {
    expect(pairs).to.have.length.at.least(12);
    expect(new Set(pairs.map(({ name }) => name.split("/")[0])))
      .to.have.property("size")
      .at.least(8);
    const quiet = pairs.filter(({ expected }) => expected.alarms.length === 0);
    expect(quiet).to.have.length.at.least(Math.floor(pairs.length / 2));
  });
});
