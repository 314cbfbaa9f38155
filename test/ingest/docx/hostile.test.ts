import { expect } from "chai";
import { unzipSync, zipSync } from "fflate";
import { readDocx } from "../../../src/ingest/docx/docx.js";
import { UsageError } from "../../../src/model/errors.js";
import { createDocx, createPart, paragraph } from "./createDocx.js";

const withMain = (xml: string | Uint8Array): Uint8Array => createDocx("", { "word/document.xml": xml });
const body = (content: string): Uint8Array => createDocx(content);
const report = createDocx(paragraph("港口管理局公布，上月貨櫃吞吐量為一百二十萬個標準箱。"));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (content: string): Uint8Array =>
  Buffer.concat([Uint8Array.from(OLE), Buffer.alloc(1_000), Buffer.from(content, "utf16le")]);

/** The document with the size that its directory claims for every part set to this one. */
const claiming = (bytes: Uint8Array, size: number): Uint8Array => {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf("PK\u0001\u0002"); at >= 0; at = changed.indexOf("PK\u0001\u0002", at + 4))
    changed.writeUInt32LE(size, at + 24);
  return changed;
};

/** The document with one byte of its packed text changed. */
const damaged = (bytes: Uint8Array): Uint8Array => {
  const changed = Buffer.from(bytes);
  const at = changed.indexOf("word/document.xml") + 60;
  changed.writeUInt8(changed.readUInt8(at) ^ 0x55, at);
  return changed;
};

/** The document with its parts stored: what packs too well is refused for that. */
const unpacked = (bytes: Uint8Array): Uint8Array => zipSync(unzipSync(bytes), { level: 0 });

const BILLION = `<!DOCTYPE w [<!ENTITY a "哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;">]>`;
const bomb = Buffer.alloc(60_000_000, " ");

const cases: readonly (readonly [name: string, create: () => Uint8Array, message: RegExp])[] = [
  ["nothing", () => new Uint8Array(), /is no Word document/u],
  ["a text", () => Buffer.from("港口吞吐量上升。".repeat(100)), /is no Word document/u],
  ["a part of a document", () => report.subarray(0, report.length - 40), /is no Word document.*only a part/u],
  [
    "a zip of something else",
    () => zipSync({ "notes.txt": Buffer.from("碼頭") }),
    /Could not find main document part/u,
  ],
  ["an old Word file", () => ole("WordDocument"), /is an old Word file: save it as \.docx/u],
  ["an encrypted document", () => ole("EncryptedPackage"), /is encrypted.*without a password/u],
  ["an RTF file", () => Buffer.from("{\\rtf1\\ansi 碼頭}"), /is an RTF file/u],
  ["a bomb", () => withMain(bomb), /unpacks to more than \d+ MB/u],
  ["a bomb that claims to be small", () => claiming(withMain(bomb), 10), /unpacks to more than it states/u],
  [
    "a bomb in the styles",
    () => createDocx(paragraph("碼頭"), { "word/styles.xml": bomb }),
    /unpacks to more/u,
  ],
  [
    "too many parts",
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`word/${index}`, new Uint8Array()])),
      ),
    /holds more than 10000 parts/u,
  ],
  ["a changed byte", () => damaged(report), /damaged/u],
  ["a document type", () => withMain(`${BILLION}<w/>`), /document type/u],
  ["an external entity", () => withMain('<!DOCTYPE w SYSTEM "file:///etc/hostname"><w/>'), /document type/u],
  ["an entity of no name", () => body("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>"), /entity not found:&b;/u],
  ["deep nesting", () => body("<w:tbl><w:tr><w:tc>".repeat(9_000)), /nests more than 300 elements/u],
  [
    "elements without number",
    () => unpacked(body("<w:p/>".repeat(200_001))),
    /has more than 200000 elements/u,
  ],
  [
    "attributes without number",
    () => body(`<w:p ${Array.from({ length: 600 }, (_, index) => `a${index}="1"`).join(" ")}/>`),
    /has no end/u,
  ],
  ["tags that cross", () => body("<w:p><w:r></w:p></w:r>"), /closes what is not open/u],
  ["XML that breaks off", () => withMain('<w:document xmlns:w="x"><w:body><w:p'), /breaks off/u],
  ["a NUL", () => body(paragraph("碼\u0000頭")), /character that XML does not allow/u],
  ["a NUL by its number", () => body("<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>"), /does not allow/u],
  ["half a pair", () => body("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>"), /does not allow/u],
  ["bytes that are not UTF-8", () => withMain(Uint8Array.from([0x3c, 0xff, 0xc0])), /is not utf-8/u],
  ["no text", () => body("<w:p/>"), /has no text/u],
];

describe("readDocx refuses in one line", () => {
  for (const [name, create, message] of cases)
    it(name, async () => {
      const error: unknown = await readDocx(create(), "港口.docx").then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(UsageError);
      expect((error as Error).message)
        .to.match(message)
        .and.to.include("港口.docx")
        .and.not.to.include("\n");
    });

  it("not: pictures, however large they claim to be, which it does not unpack", async () => {
    const bytes = createDocx(paragraph("碼頭啟用。"), { "word/media/image1.png": bomb });
    expect((await readDocx(bytes, "港口.docx")).text).to.equal("碼頭啟用。");
  });

  it("not: elements at odd places", async () => {
    const odd =
      "<w:pPr><w:rPr><w:del/><w:vanish/></w:rPr><w:jc/></w:pPr><w:tc/><mc:Fallback/><w:fldChar w:fldCharType='end'/><w:t>散</w:t>";
    const parts = { "word/numbering.xml": createPart("numbering", "<w:lvl/><w:start/>") };
    expect((await readDocx(createDocx(odd + paragraph("碼頭啟用。"), parts), "港口.docx")).text).to.equal(
      "散\n\n碼頭啟用。",
    );
  });
});
