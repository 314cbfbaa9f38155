import { expect } from "chai";
import { isOff, isScoped, optionsFor, severityOf, standingOf } from "../../src/compare/settings.js";
import type { Configuration, RuleOptions } from "../../src/model/index.js";

const harbour = { newspaper: "海港日報", path: "news/harbour-a4.txt" };
const evening = { newspaper: "維港晚報", path: "sport/evening.html" };
const setting = (one: RuleOptions | "off" | "note"): Configuration => ({ rules: { wording: one } });

describe("optionsFor", () => {
  const rows: readonly (readonly [title: string, configuration: Configuration, holds: boolean])[] = [
    ["another rule", { rules: { "date-conflict": "off" } }, false],
    ["a severity", setting("note"), true],
    ["options for all", setting({ severity: "note" }), true],
    ["a newspaper of one side", setting({ severity: "note", newspapers: ["維港晚報"] }), true],
    ["a newspaper of neither side", setting({ severity: "note", newspapers: ["南方觀察"] }), false],
    ["a part of a name", setting({ severity: "note", newspapers: ["維港"] }), false],
    ["a path of one side", setting({ severity: "note", paths: ["sport/**"] }), true],
    ["a path of neither side", setting({ severity: "note", paths: ["finance/**"] }), false],
    [
      "a path where the newspaper is another",
      setting({ severity: "note", newspapers: ["南方觀察"], paths: ["news/*"] }),
      true,
    ],
  ];
  for (const [title, configuration, holds] of rows)
    it(`${holds ? "holds" : "does not hold"} with ${title}`, () => {
      const options = optionsFor("wording", [harbour, evening], configuration);
      expect(options.severity).to.equal(holds ? "note" : undefined);
    });

  it("gives without sources what holds for all", () => {
    const scoped = setting({ severity: "off", newspapers: ["海港日報"] });
    expect(isOff(optionsFor("wording", [], scoped))).to.equal(false);
    expect(isOff(optionsFor("wording", [], setting("off")))).to.equal(true);
  });
});

describe("isScoped", () => {
  it("tells options for some from options for all", () => {
    expect(
      [{}, { severity: "off" as const }, { paths: ["a"] }, { newspapers: ["a"] }].map(isScoped),
    ).to.deep.equal([false, false, true, true]);
  });
});

describe("severityOf", () => {
  for (const [verdict, severity, expected] of [
    ["contradiction", undefined, "error"],
    ["contradiction", "note", "note"],
    ["tension", "error", "error"],
    ["update", "error", "note"],
    ["agreement", "error", "none"],
  ] as const)
    it(`gives ${verdict} under ${severity ?? "no setting"} ${expected}`, () => {
      expect(severityOf(verdict, severity === undefined ? {} : { severity })).to.equal(expected);
    });
});

describe("standingOf", () => {
  for (const [confidence, own, configured, expected] of [
    [0.5, undefined, undefined, "found"],
    [0.49, undefined, undefined, "suggested"],
    [0.29, undefined, undefined, "dropped"],
    [0.6, undefined, 0.7, "suggested"],
    [0.6, 0.5, 0.7, "found"],
    [0.6, 0.8, undefined, "suggested"],
    [0.1, 0, undefined, "found"],
  ] as const)
    it(`has ${confidence} ${expected} with ${own ?? "no"} least of the rule and ${configured ?? "none"} of all`, () => {
      const options = own === undefined ? {} : { minimumConfidence: own };
      const configuration = configured === undefined ? {} : { minimumConfidence: configured };
      expect(standingOf("tension", confidence, options, configuration)).to.equal(expected);
    });

  it("holds only alarms to the least confidence", () => {
    expect(standingOf("agreement", 0.1, {}, {})).to.equal("found");
  });
});
