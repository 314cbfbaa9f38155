import { join } from "node:path";
import { expect } from "chai";
import { isFolder, largestFile, readBytes, readJson } from "../../src/ingest/files.js";
import { UsageError } from "../../src/model/errors.js";
import { inFolder } from "./inFolder.js";

describe("readBytes", () => {
  it("reads a file byte by byte", () => {
    return inFolder({ "page.txt": "消防到場" }, (folder) => {
      expect(readBytes(join(folder, "page.txt"))).to.deep.equal(Buffer.from("消防到場"));
    });
  });

  for (const [name, size, refused] of [
    ["the largest that is allowed", largestFile, false],
    ["one byte more", largestFile + 1, true],
  ] as const)
    it(`${refused ? "refuses" : "reads"} ${name}`, () => {
      return inFolder({ "page.txt": { size } }, (folder) => {
        const read = () => readBytes(join(folder, "page.txt")).length;
        if (refused) expect(read).to.throw(UsageError, "MB");
        else expect(read()).to.equal(size);
      });
    });

  it("refuses a folder and a missing file", () => {
    return inFolder({ "pages/one.txt": "頭版" }, (folder) => {
      expect(() => readBytes(join(folder, "pages"))).to.throw(UsageError, "pages");
      expect(() => readBytes(join(folder, "two.txt"))).to.throw(UsageError, "two.txt");
    });
  });
});

describe("isFolder", () => {
  it("tells a folder from a file, and refuses what is not there", () => {
    return inFolder({ "pages/one.txt": "頭版" }, (folder) => {
      expect(["pages", "pages/one.txt"].map((path) => isFolder(join(folder, path)))).to.deep.equal([
        true,
        false,
      ]);
      expect(() => isFolder(join(folder, "none"))).to.throw(UsageError, "it does not exist");
    });
  });
});

describe("readJson", () => {
  it("reads a value", () => {
    return inFolder({ "a.json": '{"sources":[]}' }, (folder) => {
      expect(readJson(join(folder, "a.json"))).to.deep.equal({ sources: [] });
    });
  });

  it("names the file that is no JSON, in one line", () => {
    return inFolder({ "a.json": '{"sources":\n[,]}' }, (folder) => {
      expect(() => readJson(join(folder, "a.json"))).to.throw(UsageError, /^[^\n]*a\.json[^\n]*JSON[^\n]*$/u);
    });
  });
});
