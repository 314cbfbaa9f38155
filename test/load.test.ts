import { join } from "node:path";
import { expect } from "chai";
import { loadBaseline, loadConfiguration } from "../src/load.js";
import { UsageError } from "../src/model/errors.js";
import { createBaselineEntry } from "./create.js";
import { inFolder } from "./ingest/inFolder.js";

const baseline = { schemaVersion: "1", entries: [createBaselineEntry()] };

describe("loadBaseline", () => {
  it("reads decisions", () => {
    return inFolder({ "b.json": JSON.stringify(baseline) }, (folder) => {
      expect(loadBaseline(join(folder, "b.json"))).to.deep.equal(baseline);
    });
  });

  for (const [name, text] of [
    [
      "a decision without reason",
      JSON.stringify({ ...baseline, entries: [{ ...createBaselineEntry(), reason: undefined }] }),
    ],
    ["another version", JSON.stringify({ ...baseline, schemaVersion: "9" })],
    ["a list", "[]"],
    ["broken JSON", "{"],
  ] as const)
    it(`refuses ${name}, naming the file`, () => {
      return inFolder({ "b.json": text }, (folder) => {
        expect(() => loadBaseline(join(folder, "b.json"))).to.throw(UsageError, "b.json");
      });
    });
});

describe("loadConfiguration", () => {
  const configuration = { paths: ["pages"], failOn: "tension", rules: { wording: "off" } };

  it("reads a configuration", () => {
    return inFolder({ "c.json": JSON.stringify(configuration) }, (folder) => {
      expect(loadConfiguration(join(folder, "c.json"))).to.deep.equal(configuration);
    });
  });

  for (const [name, value] of [
    ["an unknown field", { ...configuration, colour: "red" }],
    ["an unknown verdict", { failOn: "variant" }],
    ["a share above 1", { minimumConfidence: 1.5 }],
  ] as const)
    it(`refuses ${name}, naming the file`, () => {
      return inFolder({ "c.json": JSON.stringify(value) }, (folder) => {
        expect(() => loadConfiguration(join(folder, "c.json"))).to.throw(UsageError, "c.json");
      });
    });

  it("shows every mistake, each in a line of its own", () =>
    inFolder(
      {
        "c.json": JSON.stringify({
          rules: { wordin: "off", "quantity-units": "note" },
          lexicon: { units: [{ unit: "標準箱" }], abbreviations: { 甲會: "乙會", 乙會: "甲會" } },
        }),
        "d.json": JSON.stringify({ failOn: "variant", minimumConfidence: 2, colour: "red" }),
      },
      (folder) => {
        const messagesOf = (name: string): readonly string[] => {
          try {
            loadConfiguration(join(folder, name));
          } catch (error) {
            if (error instanceof UsageError) return [error.message, ...error.further];
          }
          return [];
        };
        const own = messagesOf("c.json").map((message) => message.split("#")[1]);
        expect(own).to.have.length(5);
        expect(own[0]).to.equal("/rules/wordin: there is no rule wordin; did you mean wording?");
        expect(own[1]).to.include("did you mean quantity-unit?");
        expect(own[2]).to.equal("/lexicon/units/0: 標準箱 needs a dimension or a size");
        expect(messagesOf("d.json")).to.have.length(3);
      },
    ));
});
