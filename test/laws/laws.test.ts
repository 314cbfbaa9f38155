/**
 * Laws of a check, held over a sample of the pairs of reports and, where they are at hand, of real ones. The sample is
 * the same in every run; `HEDUI_LAWS=all` takes every text, some minutes long.
 */
import { expect } from "chai";
import type { Source } from "../../src/model/index.js";
import { itUnlessKnown } from "../knownDefects.js";
import { alarmsAgainst, alarmsChangedBy, changesBySwap } from "./laws.js";
import {
  inChineseNumerals,
  inDigits,
  inFullWidthDigits,
  inSimplified,
  reordered,
  rewrapped,
  writeChinese,
  type Rewriting,
} from "./rewritings.js";
import { isBeside, readBeside, readReportPairs, sample, type Reports } from "./texts.js";

/** Texts of one kind that a law is held to. */
const most = process.env["HEDUI_LAWS"] === "all" ? Infinity : 10;

const rewritings: readonly (readonly [how: string, rewrite: Rewriting])[] = [
  ["in Simplified characters", inSimplified],
  ["with full-width digits", inFullWidthDigits],
  ["with Chinese numerals for Arabic ones", inChineseNumerals],
  ["with Arabic numerals for Chinese ones", inDigits],
  ["wrapped at 23 characters", rewrapped(23)],
  ["with its paragraphs in another order", reordered],
];

/** What is not held against a law: who 他 is changes with the paragraph before. */
const isOfContext = (how: string, alarm: string): boolean =>
  how.includes("order") && alarm.includes("attribution-conflict");

/**
 * Texts that break a law for a reason that is known, and not of the check as a whole: they must break it, and their
 * rows go when they are mended.
 */
const known: readonly (readonly [how: string, title: string, why: string])[] = [
  "accident/castle-peak-minibus",
  "court/trial-and-appeal",
  "markets/a-tea-chain",
  "hk2018-08-02_waiting-times",
].map((title) => [
  "something else",
  title,
  "how far down its article a sentence stands counts in the alignment",
]);
const whyKnown = (how: string, title: string): string | undefined =>
  known.find(([law, of]) => how.includes(law) && title === of)?.[2];

const unrelated = "愛護動物協會人員在後巷救出受困的小貓，牠沒有受傷，已由義工收養。";

/** What speaks against a law in one event's reports. */
type Law = (sources: readonly Source[]) => readonly string[];

/** Holds a law over texts, and holds those that are known to break it to that. */
const hold = (how: string, title: string, read: () => readonly Reports[], offset: number, law: Law): void => {
  it(title, () => {
    const reports = sample(read(), most, offset).filter((one) => whyKnown(how, one.title) === undefined);
    const breaches = reports.flatMap((one) => law(one.sources).map((breach) => `${one.title}: ${breach}`));
    expect(breaches).to.deep.equal([]);
  });
  for (const [ofLaw, of, why] of known.filter(([one]) => how.includes(one)))
    itUnlessKnown(
      `${title}: ${of}`,
      function () {
        const reports = read().find((one) => one.title === of);
        // Not among these reports, or not at hand: nothing mended.
        expect(reports === undefined ? [ofLaw] : law(reports.sources)).to.deep.equal([]);
      },
      why,
    );
};

const holdLaws = (read: () => readonly Reports[]): void => {
  for (const [index, [how, rewrite]] of rewritings.entries())
    hold(how, `raises no alarm between a page and the same page ${how}`, read, index, (sources) =>
      sources.flatMap((source) => alarmsAgainst(source, rewrite).filter((alarm) => !isOfContext(how, alarm))),
    );
  hold("swap", "swaps the sides, and changes no alarm, when two sources swap their ids", read, 2, (sources) =>
    changesBySwap([sources[0]!, sources[1]!]),
  );
  hold(
    "something else",
    "raises the same alarms when a page goes on with something else",
    read,
    4,
    (sources) => alarmsChangedBy(sources, unrelated),
  );
};

describe("writeChinese", () => {
  for (const [number, written] of [
    [2, "兩"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [105, "一百零五"],
    [315, "三百一十五"],
    [1005, "一千零五"],
    [2024, "二千零二十四"],
  ] as const)
    it(`writes ${number} as ${written}`, () => expect(writeChinese(number)).to.equal(written));
});

describe("the laws of a check, over the pairs of reports", function () {
  this.timeout(most === Infinity ? 0 : 60_000);
  const pairs = readReportPairs();
  holdLaws(() => pairs);
});

(isBeside ? describe : describe.skip)(
  `the laws of a check, over real reports${isBeside ? "" : " (skipped: not at hand beside this checkout)"}`,
  function () {
    this.timeout(most === Infinity ? 0 : 60_000);
    let reports: readonly Reports[] = [];
    before(async () => {
      reports = sample(await readBeside(), most / 2);
    });
    holdLaws(() => reports);
  },
);
