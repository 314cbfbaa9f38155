import { join } from "node:path";
import { expect } from "chai";
import fc from "fast-check";
import { decodeText, isFolder, largestFile, readBytes, readJson } from "../../src/ingest/files.js";
import { UsageError } from "../../src/model/errors.js";
import { inFolder } from "./inFolder.js";
import { itUnlessKnown } from "../knownDefects.js";

describe("readBytes", () => {
  itUnlessKnown("reads a file byte by byte", () => {
    inFolder({ "page.txt": "消防到場" }, (folder) => {
      expect(readBytes(join(folder, "page.txt"))).to.deep.equal(Buffer.from("消防到場"));
    });
  });

  for (const [name, size, refused] of [
    ["the largest that is allowed", largestFile, false],
    ["one byte more", largestFile + 1, true],
  ] as const)
    itUnlessKnown(`${refused ? "refuses" : "reads"} ${name}`, () => {
      inFolder({ "page.txt": { size } }, (folder) => {
        const read = () => readBytes(join(folder, "page.txt")).length;
        if (refused) expect(read).to.throw(UsageError, "MB");
        else expect(read()).to.equal(size);
      });
    });

  itUnlessKnown("refuses a folder and a missing file", () => {
    inFolder({ "pages/one.txt": "頭版" }, (folder) => {
      expect(() => readBytes(join(folder, "pages"))).to.throw(UsageError, "pages");
      expect(() => readBytes(join(folder, "two.txt"))).to.throw(UsageError, "two.txt");
    });
  });
});

describe("isFolder", () => {
  itUnlessKnown("tells a folder from a file, and refuses what is not there", () => {
    inFolder({ "pages/one.txt": "頭版" }, (folder) => {
      expect(["pages", "pages/one.txt"].map((path) => isFolder(join(folder, path)))).to.deep.equal([
        true,
        false,
      ]);
      expect(() => isFolder(join(folder, "none"))).to.throw(UsageError, "it does not exist");
    });
  });
});

describe("decodeText", () => {
  for (const [name, bytes, text] of [
    ["UTF-8", Buffer.from("衞生署𨋢"), "衞生署𨋢"],
    ["a byte order mark, left out", Buffer.from("\uFEFF衞生署"), "衞生署"],
    ["Windows line ends, kept", Buffer.from("一\r\n二"), "一\r\n二"],
    ["nothing", Buffer.alloc(0), ""],
  ] as const)
    itUnlessKnown(`decodes ${name}`, () => {
      expect(decodeText(bytes, "page.txt")).to.equal(text);
    });

  for (const [name, bytes, at] of [
    ["Big5", Buffer.concat([Buffer.from("ABC"), Buffer.from([0xae, 0xf8, 0xa8, 0xbe])]), 3],
    ["a character cut short", Buffer.from("消防").subarray(0, 5), 3],
    ["UTF-16", Buffer.from("\uFEFF消防", "utf16le"), 0],
    ["a lone continuation byte", Buffer.concat([Buffer.from("消"), Buffer.from([0x80])]), 3],
    [
      "a bad byte after a real replacement character",
      Buffer.concat([Buffer.from("�消"), Buffer.from([0xff])]),
      6,
    ],
  ] as const)
    itUnlessKnown(`names byte ${at} of ${name}`, () => {
      expect(() => decodeText(bytes, "page.txt")).to.throw(
        UsageError,
        new RegExp(`page\\.txt.*\\b${at}\\b`, "u"),
      );
    });

  itUnlessKnown("gives back what was encoded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(decodeText(Buffer.from(text), "page.txt")).to.equal(text);
      }),
    );
  });
});

describe("readJson", () => {
  itUnlessKnown("reads a value", () => {
    inFolder({ "a.json": '{"sources":[]}' }, (folder) => {
      expect(readJson(join(folder, "a.json"))).to.deep.equal({ sources: [] });
    });
  });

  itUnlessKnown("names the file that is no JSON, in one line", () => {
    inFolder({ "a.json": '{"sources":\n[,]}' }, (folder) => {
      expect(() => readJson(join(folder, "a.json"))).to.throw(UsageError, /^[^\n]*a\.json[^\n]*JSON[^\n]*$/u);
    });
  });
});
