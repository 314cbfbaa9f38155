import { expect } from "chai";
import type { Mention, QuantityMention } from "../../src/model/index.js";
import { createEngine, runCaptured } from "./createWorld.js";
import { inFolder } from "./inFolder.js";

const quantity = (overrides: Partial<QuantityMention> = {}): QuantityMention => ({
  type: "quantity",
  start: 2,
  end: 7,
  text: "逾160家",
  numeral: { start: 3, end: 6 },
  form: "cardinal",
  written: { low: "160", high: "160" },
  allowed: { low: "160", high: null, lowInclusive: false, highInclusive: false },
  suggested: { low: "160", high: "170" },
  exact: false,
  hedge: "逾",
  unit: { id: "organisation", dimension: "organisation", start: 6, end: 7 },
  currency: null,
  ...overrides,
});

const MENTIONS: readonly Mention[] = [
  quantity(),
  quantity({
    start: 10,
    end: 14,
    text: "235項",
    allowed: { low: "235", high: "235", lowInclusive: true, highInclusive: true },
    suggested: { low: "235", high: "235" },
  }),
  quantity({
    start: 20,
    end: 25,
    text: "8.6億\n港元",
    allowed: { low: "800000000", high: "900000000", lowInclusive: true, highInclusive: false },
    suggested: { low: "860000000", high: "860000000" },
    unit: { id: "HKD", dimension: "money", start: 24, end: 25 },
    currency: "HKD",
  }),
  { type: "date", start: 30, end: 32, text: "昨日", from: "2025-06-11", to: "2025-06-11", precision: "day" },
  { type: "date", start: 33, end: 35, text: "近日", from: null, to: null, precision: "vague" },
  {
    type: "date",
    start: 36,
    end: 45,
    text: "5月20日至21日",
    from: "2025-05-20",
    to: "2025-05-21",
    precision: "day",
  },
  { type: "label", start: 50, end: 52, text: "5G" },
];

/** Parses every text as the reference it was given, so that a test sees what was handed on. */
const echo = createEngine({
  parse: (text, options) => [
    { type: "label", start: 0, end: text.length, text: options?.reference ?? "none" },
  ],
});

describe("hedui parse", () => {
  const tables = {
    "zh-Hant": [
      "位置   類別      原文           讀作",
      "2–7    quantity  逾160家        多於 160；一般理解為 160 至 170；單位「organisation」",
      "10–14  quantity  235項          正好 235；單位「organisation」",
      "20–25  quantity  8.6億港元      至少 800,000,000、少於 900,000,000；一般理解為 860,000,000；單位「HKD」（金額）；貨幣 HKD",
      "30–32  date      昨日           2025-06-11",
      "33–35  date      近日           時間未定",
      "36–45  date      5月20日至21日  2025-05-20 至 2025-05-21",
      "50–52  label     5G             名稱的一部分，不作數目",
    ],
    en: [
      "at     type      text           read as",
      "2–7    quantity  逾160家        more than 160; suggests 160 to 170; in organisation",
      "10–14  quantity  235項          exactly 235; in organisation",
      "20–25  quantity  8.6億港元      at least 800,000,000, less than 900,000,000; suggests 860,000,000; in HKD (money); currency HKD",
      "30–32  date      昨日           2025-06-11",
      "33–35  date      近日           no fixed time",
      "36–45  date      5月20日至21日  2025-05-20 to 2025-05-21",
      "50–52  label     5G             part of a name, not a figure",
    ],
  };
  for (const [language, lines] of Object.entries(tables)) {
    it(`prints an aligned table of how each mention was read, in ${language}`, async () => {
      const engine = createEngine({ parse: () => MENTIONS });
      const parameters = language === "zh-Hant" ? ["parse"] : ["parse", "--lang", language];
      const { status, out, err } = await runCaptured(parameters, { engine, input: "沿線" });
      expect([status, err]).to.deep.equal([0, ""]);
      expect(out).to.equal([...lines, ""].join("\n"));
    });
  }

  const inputs: readonly (readonly string[])[] = [["parse"], ["parse", "-"], ["parse", "page.txt"]];
  for (const parameters of inputs)
    it(`reads UTF-8 without its mark: ${parameters.join(" ")}`, () =>
      inFolder({ "page.txt": "\ufeff逾160家" }, async () => {
        const texts: string[] = [];
        const engine = createEngine({
          parse: (text) => {
            texts.push(text);
            return [];
          },
        });
        await runCaptured(parameters, { engine, input: "\ufeff逾160家" });
        expect(texts).to.deep.equal(["逾160家"]);
      }));

  it("does not wait at a terminal unless asked", async () => {
    const { status, err } = await runCaptured(["parse"], { inputIsTerminal: true });
    expect([status, err]).to.deep.equal([
      2,
      "hedui: nothing to parse: name a FILE, pipe text in, or write - to type it\n",
    ]);
    expect((await runCaptured(["parse", "-"], { inputIsTerminal: true })).status).to.equal(0);
  });

  it("reads other encodings, told or found", async () => {
    const texts: string[] = [];
    const engine = createEngine({
      parse: (text) => {
        texts.push(text);
        return [];
      },
    });
    const input = Buffer.from([0xa4, 0x6a, 0xa4, 0xbd]);
    await runCaptured(["parse", "--encoding", "big5"], { engine, input });
    expect(texts).to.deep.equal(["大公"]);
  });

  it("refuses what is not of the encoding, and an encoding that there is not", async () => {
    const input = Buffer.from([0xa4, 0x6a, 0xa4, 0xbd]);
    const wrong = await runCaptured(["parse", "--encoding", "utf-8"], { input });
    expect([wrong.status, wrong.err]).to.deep.equal([
      2,
      "hedui: standard input is not valid UTF-8 at byte 0: save it as UTF-8, or say which encoding it is in (utf-8 utf-16le utf-16be big5-hkscs gb18030)\n",
    ]);
    const none = await runCaptured(["parse", "--encoding", "latin1"], { input });
    expect(none.status).to.equal(2);
    expect(none.err).to.match(/^hedui: [^\n]*latin1[^\n]*\n$/u);
  });

  it("writes one line for each line, in order, each with its own reference or the common one", async () => {
    const input = [
      { text: "昨日", reference: "2025-05-22T08:00:00+08:00" },
      { text: "昨\n日" },
      { text: "", reference: null },
    ]
      .map((line) => JSON.stringify(line))
      .join("\r\n");
    const { status, out } = await runCaptured(["parse", "--jsonl", "--reference", "2024-01-01"], {
      engine: echo,
      input,
    });
    expect(status).to.equal(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).mentions[0].text),
    ).to.deep.equal(["2025-05-22T08:00:00+08:00", "2024-01-01", "2024-01-01"]);
  });

  it("writes nothing for nothing", async () =>
    expect(await runCaptured(["parse", "--jsonl"], { input: "\n" })).to.deep.equal({
      status: 0,
      out: "",
      err: "",
    }));

  const good = '{"text":"逾160家"}';
  const bad: readonly [line: string, problem: RegExp][] = [
    ["{", /expected a JSON object/u],
    ["", /expected a JSON object/u],
    ['"逾160家"', /expected a JSON object/u],
    ["null", /expected a JSON object/u],
    ["[]", /expected a JSON object/u],
    ["{}", /"text" should be a string/u],
    ['{"text":160}', /"text" should be a string/u],
    ['{"text":"昨日","reference":"昨日"}', /"reference" should be a date/u],
    ['{"text":"昨日","reference":20250522}', /"reference" should be a date/u],
    ['{"text":"昨日","reference":"2025-02-30"}', /"reference" should be a date/u],
  ];
  for (const [line, problem] of bad)
    it(`names file and line of ${line || "an empty line"}`, () =>
      inFolder({ "texts.jsonl": `${good}\n${line}\n${good}\n` }, async () => {
        const { status, out, err } = await runCaptured(["parse", "--jsonl", "texts.jsonl"]);
        expect([status, out]).to.deep.equal([2, ""]);
        expect(err)
          .to.match(/^hedui: texts\.jsonl:2: [^\n]+\n$/u)
          .and.match(problem);
      }));

  for (const reference of [
    "2025-05-22",
    "2025-05-22T08:00:00+08:00",
    "2025-05-22T08:00",
    "2025-05-22T00:00:00Z",
  ])
    it(`takes ${reference} as a reference`, async () =>
      expect((await runCaptured(["parse", "--reference", reference], { input: "昨日" })).status).to.equal(0));
});
