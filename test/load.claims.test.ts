import { join } from "node:path";
import { expect } from "chai";
import { updateClaims, writeClaims } from "../src/claims.js";
import { inspectClaimsFolder, loadClaims } from "../src/load.js";
import { UsageError } from "../src/model/errors.js";
import { createSource } from "./createSource.js";
import { inFolder } from "./ingest/inFolder.js";

const source = createSource("harbour", "夜讀室啟用\n\n【本報訊】夜讀室昨日啟用，共設85個座位。\n");
const { file } = updateClaims(source);
const text = writeClaims(file);

describe("loadClaims", () => {
  it("reads the files of the sources, and leaves out a source without one", () =>
    inFolder({ "harbour.json": text, "noon.json": "{" }, (folder) => {
      const evening = createSource("evening", "夜讀室下月啟用。");
      expect([...loadClaims(folder, [source, evening])]).to.deep.equal([["harbour", file]]);
    }));

  it("keeps a file whose source changed", () =>
    inFolder({ "harbour.json": text }, (folder) => {
      const changed = createSource("harbour", "夜讀室改期。");
      expect(loadClaims(folder, [changed]).size).to.equal(1);
    }));

  it("refuses a damaged file, naming it", () =>
    inFolder({ "harbour.json": text.slice(0, -9) }, (folder) => {
      expect(() => loadClaims(folder, [source])).to.throw(UsageError, join(folder, "harbour.json"));
    }));
});

describe("inspectClaimsFolder", () => {
  it("finds nothing wrong with what was written, and names file and place of what is wrong", () =>
    inFolder({ "harbour.json": text, "noon.json": "[]" }, (folder) => {
      const problems = inspectClaimsFolder(folder, [source]);
      expect(problems.map(({ path, pointer }) => [path, pointer])).to.deep.equal([
        [join(folder, "noon.json"), ""],
      ]);
    }));

  it("wants a folder", () => {
    expect(() => inspectClaimsFolder("nowhere", [source])).to.throw(UsageError, "nowhere");
  });
});
