/**
 * Laws of a check, held over a sample of the pairs of reports and, where they are at hand, of real ones. The sample is
 * the same in every run; `HEDUI_LAWS=all` takes every text, some minutes long.
 */
import { expect } from "chai";
import type { Source } from "../../src/model/index.js";
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

const unrelated = "愛護動物協會人員在後巷救出受困的小貓，牠沒有受傷，已由義工收養。";

/** What speaks against a law in one event's reports. */
type Law = (sources: readonly Source[]) => readonly string[];

/** Holds a law over texts. */
const hold = (title: string, read: () => readonly Reports[], offset: number, law: Law): void => {
  it(title, () => {
    const breaches = sample(read(), most, offset).flatMap((one) =>
      law(one.sources).map((breach) => `${one.title}: ${breach}`),
    );
    expect(breaches).to.deep.equal([]);
  });
};

const holdLaws = (read: () => readonly Reports[]): void => {
  for (const [index, [how, rewrite]] of rewritings.entries())
    hold(`raises no alarm between a page and the same page ${how}`, read, index, (sources) =>
      sources.flatMap((source) => alarmsAgainst(source, rewrite).filter((alarm) => !isOfContext(how, alarm))),
    );
  hold("swaps the sides, and changes no alarm, when two sources swap their ids", read, 2, (sources) =>
    changesBySwap([sources[0]!, sources[1]!]),
  );
  hold("raises the same alarms when a page goes on with something else", read, 4, (sources) =>
    alarmsChangedBy(sources, unrelated),
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
