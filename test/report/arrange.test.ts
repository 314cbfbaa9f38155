import { expect } from "chai";
import { arrangeFindings } from "../../src/report/arrange.js";
import { createLookup } from "../../src/report/lookup.js";
import { createFinding, createReport } from "./createReport.js";

const arrange = (report = createReport()) => arrangeFindings(report, createLookup(report, new Map()));

describe("arrangeFindings", () => {
  it("puts the event with most trouble first, and the gravest finding first in it", () => {
    expect(
      arrange().map(({ event, prominent, quiet }) => [
        event?.id,
        prominent.map(({ id }) => id),
        quiet.map(({ id }) => id),
      ]),
    ).to.deep.equal([
      ["corridor", ["f01", "f02", "f03", "f04", "f05"], ["f06"]],
      ["wetland", [], ["f08", "f07"]],
    ]);
  });

  it("puts new findings before known ones of the same verdict", () => {
    const findings = [
      createFinding({ id: "known", state: "known", confidence: 0.99 }),
      createFinding({ id: "new", confidence: 0.5 }),
    ];
    expect(arrange(createReport({ findings }))[0]!.prominent.map(({ id }) => id)).to.deep.equal([
      "new",
      "known",
    ]);
  });

  for (const [reporters, silence] of [
    [["tkp-1", "wwp-1"], "clear"],
    [["tkp-1", "tkp-2"], "alone"],
    [[], "clear"],
  ] as const)
    it(`takes the silence on an event with the articles ${reporters.join(" ") || "of nobody"} for ${silence}`, () => {
      const events = [{ id: "corridor", label: "數據走廊", articles: reporters }];
      const groups = arrange(createReport({ events, findings: [] }));
      expect(groups.map((group) => group.silence)).to.deep.equal([silence]);
    });

  it("takes no silence on an event that nobody asked for for anything", () => {
    const events = [
      { id: "corridor", label: "數據走廊", articles: ["tkp-1", "wwp-1"], isUnchecked: true },
      { id: "wetland", label: "濕地公園", articles: ["tkp-2"], isUnchecked: true },
    ];
    const groups = arrange(createReport({ events, findings: [] }));
    expect(groups.map((group) => group.silence)).to.deep.equal(["unchecked", "unchecked"]);
  });

  it("keeps findings that stand in no event", () => {
    const report = createReport({ events: [], articles: [], claims: [] });
    const [only, ...rest] = arrange(report);
    expect([only!.event, only!.prominent.length, rest]).to.deep.equal([undefined, 5, []]);
  });
});
