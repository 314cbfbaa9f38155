import { expect } from "chai";
import fc from "fast-check";
import iconv from "iconv-lite";
import { decode, parseEncoding } from "../../src/ingest/decode.js";
import { UsageError } from "../../src/model/errors.js";
import type { Encoding } from "../../src/model/index.js";

const traditional =
  "消防處昨日接報，深水埗一幢唐樓發生火警，約四十名住客疏散，三人吸入濃煙不適。衞生署說，傷者已出院嘅綫索有限。\n現場為三樓一個單位，起火原因有待調查。";
const simplified =
  "记者从市应急管理局获悉，昨日下午三时许，一处工地发生坍塌，造成两人受伤，救援已经结束。\n事故原因正在调查之中，受伤人员没有生命危险。";

describe("decode", () => {
  const readings: readonly (readonly [
    name: string,
    bytes: Buffer,
    text: string,
    encoding: Encoding,
    guessed: boolean,
  ])[] = [
    ["UTF-8", Buffer.from("衞生署𨋢"), "衞生署𨋢", "utf-8", false],
    ["a byte order mark, left out", Buffer.from("\uFEFF衞生署"), "衞生署", "utf-8", false],
    ["Windows line ends, kept", Buffer.from("一\r\n二"), "一\r\n二", "utf-8", false],
    ["nothing", Buffer.alloc(0), "", "utf-8", false],
    ["UTF-16 by its mark", Buffer.from("\uFEFF消防", "utf16le"), "消防", "utf-16le", false],
    ["UTF-16 the other way round", Buffer.from("\uFEFF消防", "utf16le").swap16(), "消防", "utf-16be", false],
    ["UTF-16 without a mark", Buffer.from(traditional, "utf16le"), traditional, "utf-16le", true],
    [
      "Big5 with Hong Kong characters",
      iconv.encode(traditional, "big5-hkscs"),
      traditional,
      "big5-hkscs",
      true,
    ],
    ["GB18030 of Simplified text", iconv.encode(simplified, "gb18030"), simplified, "gb18030", true],
    ["GB18030 of Traditional text", iconv.encode(traditional, "gb18030"), traditional, "gb18030", true],
  ];
  for (const [name, bytes, text, encoding, isGuessed] of readings) {
    it(`reads ${name}`, () => {
      expect(decode(bytes, "page.txt")).to.deep.equal({ text, encoding, isGuessed });
    });
  }

  it("reads the encoding that it is told, whatever the bytes look like", () => {
    const bytes = iconv.encode("中文", "gb18030");
    expect(decode(bytes, "page.txt", "gb18030").text).to.equal("中文");
    expect(decode(bytes, "page.txt", "gb18030").isGuessed).to.equal(false);
    expect(() => decode(bytes, "page.txt", "utf-8")).to.throw(UsageError, "not valid UTF-8 at byte 0");
  });

  const damaged: readonly (readonly [name: string, bytes: Buffer, encoding: string, at: number])[] = [
    ["a character cut short", Buffer.from("消防").subarray(0, 5), "UTF-8", 3],
    ["a lone continuation byte", Buffer.concat([Buffer.from("消"), Buffer.from([0x80])]), "UTF-8", 3],
    [
      "a bad byte after a real replacement character",
      Buffer.concat([Buffer.from("�消防處昨日接報現場有三人受傷"), Buffer.from([0xff])]),
      "UTF-8",
      45,
    ],
    [
      "an odd byte in UTF-16",
      Buffer.concat([Buffer.from("\uFEFF消防", "utf16le"), Buffer.from([0x88])]),
      "UTF-16LE",
      6,
    ],
    [
      "half a pair in UTF-16",
      Buffer.concat([Buffer.from("\uFEFF消", "utf16le"), Buffer.from([0x42, 0xd8, 0x41, 0])]),
      "UTF-16LE",
      4,
    ],
  ];
  for (const [name, bytes, encoding, at] of damaged) {
    it(`names byte ${at} of ${name}`, () => {
      expect(() => decode(bytes, "page.txt")).to.throw(
        UsageError,
        new RegExp(`^page\\.txt is not valid ${encoding} at byte ${at}:`, "u"),
      );
    });
  }

  it("names the byte that Big5 and GB18030 do not have", () => {
    const at = iconv.encode("消防", "big5-hkscs").length;
    const bytes = Buffer.concat([iconv.encode("消防", "big5-hkscs"), Buffer.from([0x80, 0x41])]);
    expect(() => decode(bytes, "page.txt", "big5-hkscs")).to.throw(UsageError, `Big5-HKSCS at byte ${at}`);
    const half = iconv.encode("消防", "gb18030").subarray(0, 3);
    expect(() => decode(half, "page.txt", "gb18030")).to.throw(UsageError, "GB18030 at byte 2");
  });

  it("gives back what was encoded in UTF-8 and UTF-16", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(decode(Buffer.from(text), "page.txt", "utf-8").text).to.equal(text);
        expect(decode(Buffer.from(`\uFEFF${text}`, "utf16le"), "page.txt").text).to.equal(text);
      }),
    );
  });

  it("guesses the encoding of whole pages in both scripts", () => {
    for (const text of [traditional, simplified].map((paragraph) => `${paragraph}\n`.repeat(40)))
      for (const encoding of ["big5-hkscs", "gb18030"] as const) {
        const bytes = iconv.encode(text, encoding);
        if (iconv.decode(bytes, encoding) !== text) continue;
        expect(decode(bytes, "page.txt")).to.deep.equal({ text, encoding, isGuessed: true });
      }
  });
});

describe("parseEncoding", () => {
  for (const [name, encoding] of [
    ["Big5", "big5-hkscs"],
    ["GBK", "gb18030"],
    ["utf8", "utf-8"],
    ["UTF-16LE", "utf-16le"],
  ] as const)
    it(`reads ${name} as ${encoding}`, () => {
      expect(parseEncoding(name)).to.equal(encoding);
    });

  it("refuses a name of none", () => {
    expect(() => parseEncoding("latin1")).to.throw(UsageError, "big5-hkscs");
  });
});
