/** Copies of one page in other encodings are one page: the same findings at the same places. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import iconv from "iconv-lite";
import { check } from "../../src/check.js";
import { loadSources } from "../../src/load.js";
import type { Manifest, Report } from "../../src/model/index.js";
import { inFolder } from "../ingest/inFolder.js";

const SEEDS = fileURLToPath(new URL("../../seeds/", import.meta.url));
const manifest = JSON.parse(readFileSync(`${SEEDS}manifest.json`, "utf8")) as Manifest;
const pages = readdirSync(SEEDS).filter((name) => name.endsWith(".txt"));

/** What a report says, but for the bytes that it was read from. */
const saidOf = ({ sources, ...rest }: Report) => ({
  ...rest,
  sources: sources.map(({ sha256: _sha256, encoding: _encoding, ...source }) => source),
});

const encodings = ["utf-8", "utf-16le", "utf-16be", "big5-hkscs", "gb18030"] as const;

describe("check of copies in other encodings", () => {
  let plain: Report;
  before(async () => {
    plain = check(await loadSources([SEEDS])).report;
  });

  for (const encoding of encodings) {
    for (const isMarked of encoding.startsWith("utf") ? [true, false] : [false]) {
      it(`finds the same in ${encoding}${isMarked ? " with its byte order mark" : ""}`, () => {
        const files = Object.fromEntries(
          pages.map((name) => {
            const text = readFileSync(`${SEEDS}${name}`, "utf8");
            const bytes = iconv.encode(text, encoding, { addBOM: isMarked });
            // What an encoding cannot write (🚀, a rare character) is no copy.
            const isWhole = iconv.decode(bytes, encoding) === text;
            return [name, isWhole ? bytes : Buffer.from(text)];
          }),
        );
        return inFolder({ ...files, "manifest.json": JSON.stringify(manifest) }, async (folder) => {
          const sources = await loadSources([folder]);
          const copies = sources.filter((source) => (source.encoding ?? "utf-8") === encoding);
          expect(copies.length, "copies that the encoding can write").to.be.above(0);
          expect(saidOf(check(sources).report)).to.deep.equal(saidOf(plain));
        });
      });
    }
  }

  it("takes the encoding that a manifest gives, and says nothing of a guess", () => {
    const text = "教育局表示，共有12間學校參加。";
    const entry = {
      id: "a",
      path: "a.txt",
      newspaper: "海港日報",
      published: "2025-05-22",
      encoding: "gb18030",
    };
    const files = {
      "a.txt": iconv.encode(text, "gb18030"),
      "manifest.json": JSON.stringify({ sources: [entry] }),
    };
    return inFolder(files, async (folder) => {
      const [source] = await loadSources([folder]);
      expect(source).to.include({ text, encoding: "gb18030" }).and.not.to.have.property("notes");
    });
  });

  it("says what it guessed", () => {
    const bytes = iconv.encode("消防處昨日接報，深水埗一幢唐樓發生火警，約四十名住客疏散。", "big5-hkscs");
    return inFolder({ "2025-05-22.txt": bytes }, async (folder) => {
      const [source] = await loadSources([`${folder}/2025-05-22.txt`]);
      expect(source?.notes).to.deep.equal([`${folder}/2025-05-22.txt: read as Big5-HKSCS`]);
    });
  });
});
